"""Every golden transcript goes as it is written down. After a change that is meant: `make golden`, and read the diff."""

import difflib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.app import build_services
from bot.settings import Settings
from tests.api import golden
from tests.conftest import Clock
from tests.fakes.bot_api import BotApi

RECORD = "AANLOOP_RECORD_GOLDEN"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


TRANSCRIPTS = sorted(path for path in golden.FOLDER.glob("*.md") if path.name != "README.md")
ON_TELEGRAM = [path for path in TRANSCRIPTS if golden.parse(_text(path)).telegram]
ON_THE_WEB = [path for path in TRANSCRIPTS if path not in ON_TELEGRAM]
LONGEST = max(ON_THE_WEB, key=lambda path: len(_text(path)))


@pytest.mark.parametrize("path", ON_THE_WEB, ids=lambda path: path.stem)
async def test_on_the_web(path: Path, make_settings: Callable[..., Settings], clock: Clock) -> None:
    await play(path, make_settings(), clock)


async def test_on_postgresql(make_settings: Callable[..., Settings], postgresql_url: str, clock: Clock) -> None:
    await play(LONGEST, make_settings(database_url=postgresql_url), clock)


@pytest.mark.parametrize("path", ON_TELEGRAM, ids=lambda path: path.stem)
async def test_on_telegram(path: Path, telegram_settings: Callable[..., Settings], api: BotApi, clock: Clock) -> None:
    await play(path, telegram_settings(), clock, api)


async def play(path: Path, settings: Settings, clock: Clock, api: BotApi | None = None) -> None:
    """Play the script in this file, and compare with what is written there (or write it, when recording)."""
    written = _text(path)
    services = await build_services(settings, clock)
    try:
        async with golden.staged(services, clock, golden.parse(written), api) as stage:
            try:
                played = await stage.play()
            except ValueError as error:
                raise AssertionError("\n\n".join([*stage.lines[-12:], f"{path.name} stops here: {error}"])) from error
    finally:
        await services.database.close()
    _settle(path, written, played)


def _settle(path: Path, written: str, played: str) -> None:
    if os.environ.get(RECORD):
        path.write_text(played, encoding="utf-8")
    else:
        assert written == played, difference(path, written, played)


def difference(path: Path, written: str, played: str) -> str:
    names = {"fromfile": f"{path.name} as written", "tofile": f"{path.name} as it goes now", "lineterm": "", "n": 4}
    lines = difflib.unified_diff(
        [line for line in written.splitlines() if line], [line for line in played.splitlines() if line], **names
    )
    return "\n".join(["this conversation goes differently; is that meant? then run: make golden", *lines])


def test_there_are_ten_and_half_of_them_with_relatives() -> None:
    heads = [golden.parse(_text(path)).head for path in TRANSCRIPTS]
    assert len(heads) >= 10
    assert sum("- Vraagt voor een ander" in head for head in heads) >= 5
