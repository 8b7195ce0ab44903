"""Every setting is documented, every documented setting exists, and values are read as meant."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings

TABLE = Path(__file__).parents[3] / "docs" / "settings.md"


def test_the_table_is_complete() -> None:
    rows = re.findall(r"^\| `AANLOOP_(\w+)` \| (.*?) \| (.*?) \|$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    documented = {name.lower(): text for name, _, text in rows}
    described = {name: field.description for name, field in Settings.model_fields.items()}
    assert documented == described


def test_defaults_in_the_table() -> None:
    text = TABLE.read_text(encoding="utf-8")
    for name, field in Settings.model_fields.items():
        shown = re.search(rf"^\| `AANLOOP_{name.upper()}` \| (.*?) \|", text, re.MULTILINE)
        assert shown
        default = ",".join(field.default) if isinstance(field.default, list) else field.default
        assert shown[1] == ("" if default is None else f"`{default}`"), name


def test_origins_are_split(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AANLOOP_WIDGET_ORIGINS", "https://een.example/, https://twee.example")
    assert Settings(_env_file=None).widget_origins == ["https://een.example", "https://twee.example"]  # type: ignore[call-arg]


def test_a_dotenv_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("AANLOOP_PORT=8123\nAANLOOP_EXAMPLES=false\nAANLOOP_REDIS_URL=\n")
    settings = Settings(_env_file=file)  # type: ignore[call-arg]
    assert (settings.port, settings.examples, settings.redis_url) == (8123, False, None)


def test_secrets_do_not_show() -> None:
    settings = Settings(_env_file=None, telegram_token="123:visibly-fake", master_key="ab" * 32)  # type: ignore[call-arg]
    assert "visibly-fake" not in repr(settings)
    assert "abab" not in repr(settings)
