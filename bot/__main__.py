"""`python -m bot` is the same as `aanloop`."""

from bot.cli import main

main(prog_name="aanloop")
