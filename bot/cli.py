"""The command line. Each command reads the settings once and prints plain errors that say what to do."""

import asyncio
import logging
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

import click
from pydantic import ValidationError

from bot import faq_commands
from bot.settings import Settings
from faq.errors import ContentError

T = TypeVar("T")
logger = logging.getLogger("aanloop")


class Refusal(click.ClickException):
    """Something the person at the keyboard can mend; the message says how."""

    exit_code = 2


def read_settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        parts = [f"  AANLOOP_{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors()]
        raise Refusal("These settings need mending (docs/settings.md explains each):\n" + "\n".join(parts)) from None


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end, turning the errors that people can mend into plain messages."""
    from bot.database import DatabaseError
    from handoff.errors import MasterKeyError

    try:
        return asyncio.run(work)
    except ContentError as error:
        lines = "\n".join(f"  {fault}" for fault in error.faults)
        raise Refusal(f"The content pack cannot be used:\n{lines}") from None
    except (MasterKeyError, DatabaseError) as error:
        raise Refusal(str(error)) from None


def quiet_logs() -> None:
    """Warnings and worse. Unsilenced, httpx would log the bot token, telegram whole updates, uvicorn addresses."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for name in ("httpx", "httpcore", "uvicorn.access", "telegram", "sqlalchemy.engine"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="aanloop")
def main() -> None:
    """Aanloop: a chat that answers from a curated FAQ and hands over to a named human."""
    quiet_logs()
    os.umask(0o077)


@main.command()
def serve() -> None:
    """Serve the widget and the console, keep promises, and answer on Telegram when a token is set."""
    from bot.server import serve as serve_all

    run(serve_all(read_settings(), echo=click.echo))


@main.command()
def telegram() -> None:
    """Answer on Telegram only, by polling."""
    from bot.server import telegram_only

    settings = read_settings()
    if settings.telegram_token is None:
        raise Refusal("Set AANLOOP_TELEGRAM_TOKEN to the token that BotFather gave you.")
    run(telegram_only(settings))


@main.command()
@click.option("--port", default=5055, show_default=True, help="Port to listen on, at 127.0.0.1.")
def actions(port: int) -> None:
    """Serve the assistant's actions to a Rasa server (rasa-sdk action server)."""
    from bot.channels.rasa import serve_actions

    serve_actions(read_settings(), port)


@main.command()
def migrate() -> None:
    """Bring the database to the newest version."""
    from bot.app import build_services

    async def work() -> None:
        services = await build_services(read_settings())
        await services.database.close()

    run(work())
    click.echo("The database is up to date.")


@main.group()
def staff() -> None:
    """People who use the console."""


@staff.command("add")
@click.argument("contact")
def staff_add(contact: str) -> None:
    """Let CONTACT (a slug of the directory) use the console, and print a sign-in link."""
    _print_link(contact, new=True)


@staff.command("link")
@click.argument("contact")
def staff_link(contact: str) -> None:
    """Print a new one-time sign-in link for CONTACT."""
    _print_link(contact, new=False)


def _print_link(contact: str, *, new: bool) -> None:
    from bot.server import sign_in_link

    link, name = run(sign_in_link(read_settings(), contact, new=new))
    click.echo(f"One-time sign-in link for {name}:\n{link}")


@main.command()
@click.argument("question", required=False)
@click.option("--jsonl", is_flag=True, help="Read one JSON object a line from standard input and write one a line.")
def ask(question: str | None, jsonl: bool) -> None:
    """Print what the assistant would say to QUESTION. No database is needed."""
    from bot.ask import answer_lines, answer_text

    settings = read_settings()
    if jsonl:
        try:
            answer_lines(settings, sys.stdin.buffer, sys.stdout)
        except ContentError as error:
            raise Refusal("\n".join(str(fault) for fault in error.faults)) from None
    elif question:
        click.echo(run(_in_thread(answer_text, settings, question)))
    else:
        raise Refusal('Ask something: aanloop ask "Mag ik werken met WIA?", or use --jsonl.')


async def _in_thread(work: Any, *args: Any) -> Any:
    return work(*args)


@main.command()
@click.argument("reference")
def receipt(reference: str) -> None:
    """Show what is stored under the REFERENCE of a receipt of erasing: after erasing, nothing but dates."""
    from bot.app import build_services
    from bot.receipts import look_up

    async def work() -> list[Any]:
        services = await build_services(read_settings())
        try:
            return await look_up(services.database, reference.lower())
        finally:
            await services.database.close()

    rows = run(work())
    if not rows:
        raise Refusal(f"Nothing is stored under {reference}. A reference is 8 hexadecimal digits.")
    for row in rows:
        state = f"erased {row.erased_at:%Y-%m-%d %H:%M} UTC" if row.erased_at else "not erased"
        stored = f"{row.lines} rows with text, {row.sealed} keys and hashes"
        click.echo(f"Begun {row.created_at:%Y-%m-%d}, {state}. Stored: {stored}.")


@main.group()
def faq() -> None:
    """The curated pack."""


faq_commands.register(faq, read_settings)


@main.group()
def export() -> None:
    """The assistant in other forms."""


@export.command("rasa")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--actions-url", default="http://127.0.0.1:5055/webhook", show_default=True)
def export_rasa(folder: Path, actions_url: str) -> None:
    """Write a complete Rasa 3.6 project with the published entries to FOLDER."""
    from bot.export_rasa import export as write
    from faq.content import load_pack

    try:
        files = write(load_pack(read_settings().pack), folder, actions_url)
    except ContentError as error:
        raise Refusal("\n".join(str(fault) for fault in error.faults)) from None
    click.echo(f"Wrote {len(files)} files to {folder}. README.md there says how to train and run it.")
