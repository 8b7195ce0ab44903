"""`python -m bot` is the same as `aanloop`."""

from bot.cli import main

if __name__ == "__main__":
    main(prog_name="aanloop")
