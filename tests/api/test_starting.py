"""Starting with something wrong: a plain message that says what to do, an exit code, and nothing lost."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from tests.conftest import INDEX


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bare folder to start in; returns the data folder."""
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data"
    data.mkdir()
    INDEX.mkdir(parents=True, exist_ok=True)
    (data / "index").symlink_to(INDEX)
    monkeypatch.setenv("AANLOOP_DATA_DIR", str(data))
    return data


def refused(*arguments: str) -> str:
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code != 0, result.output
    assert "Traceback" not in result.output
    return result.output


def accepted(*arguments: str) -> str:
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code == 0, result.output
    return result.output


def test_missing_master_key(environment: Path) -> None:
    accepted("migrate")
    kept = (environment / "master.key").read_text()
    (environment / "master.key").unlink()
    assert "master.key is missing" in refused("migrate")
    assert not (environment / "master.key").exists(), "no new key is made over old data"
    (environment / "master.key").write_text(kept)
    accepted("migrate")


def test_another_master_key(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    accepted("migrate")
    monkeypatch.setenv("AANLOOP_MASTER_KEY", "ab" * 32)
    assert "not the master key" in refused("migrate")


@pytest.mark.parametrize("key", ["geheim", "ab" * 31, "zz" * 32])
def test_malformed_master_key(environment: Path, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    monkeypatch.setenv("AANLOOP_MASTER_KEY", key)
    assert "64 hexadecimal digits" in refused("migrate")


def test_master_key_is_for_the_owner_only(environment: Path) -> None:
    accepted("migrate")
    assert oct((environment / "master.key").stat().st_mode)[-3:] == "600"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "AANLOOP_DATABASE_URL"),
        ("mysql://root@localhost/x", "use one of"),
        ("sqlite+aiosqlite:////does/not/exist/x.db", "correct AANLOOP_DATABASE_URL"),
        ("postgresql+asyncpg://nobody:geheim@127.0.0.1:1/x", "Check AANLOOP_DATABASE_URL"),
    ],
)
def test_wrong_database_url(environment: Path, monkeypatch: pytest.MonkeyPatch, url: str, words: str) -> None:
    monkeypatch.setenv("AANLOOP_DATABASE_URL", url)
    output = refused("migrate")
    assert words in output
    assert "geheim" not in output


def test_settings_that_need_mending(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AANLOOP_PORT", "honderd")
    monkeypatch.setenv("AANLOOP_KEEP_DAYS", "0")
    output = refused("serve")
    assert "AANLOOP_PORT" in output
    assert "AANLOOP_KEEP_DAYS" in output


def test_port_in_use(environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("AANLOOP_PORT", str(taken.getsockname()[1]))
        assert "AANLOOP_PORT" in refused("serve")


def test_broken_content_file(environment: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    (pack / "entries").mkdir(parents=True)
    (pack / "entries" / "eigen-vraag.yaml").write_text("slug: eigen-vraag\ntopic: jobcoach\nanswer: [\n")
    (pack / "entries" / "tweede.yaml").write_text("slug: tweede\nquestion: Geen vraagteken\n")
    monkeypatch.setenv("AANLOOP_PACK", str(pack))
    output = refused("migrate")
    assert "entries/eigen-vraag.yaml" in output
    assert "entries/tweede.yaml: answer: Field required" in output
    assert not (environment / "aanloop.db").exists()


def test_unknown_contact(environment: Path) -> None:
    assert "no contact niemand" in refused("staff", "add", "niemand")
    assert "aanloop staff add mila" in refused("staff", "link", "mila")


def test_staff_add_and_link(environment: Path) -> None:
    first = accepted("staff", "add", "mila").splitlines()[-1]
    second = accepted("staff", "link", "mila").splitlines()[-1]
    assert first.startswith("http://127.0.0.1:8000/staff/link/")
    assert second != first


def test_telegram_without_a_token(environment: Path) -> None:
    assert "AANLOOP_TELEGRAM_TOKEN" in refused("telegram")


def test_ask_prints_the_answer(environment: Path) -> None:
    assert "proefplaatsing" in accepted("ask", "Wat is een proefplaatsing?").lower()
    assert "--jsonl" in refused("ask")


def test_ask_jsonl_as_a_program(environment: Path) -> None:
    """Standard output carries one JSON line for each line in, in order, also for lines that cannot be read."""
    import json

    lines = [
        b'{"text": "Wat is een proefplaatsing?"}',
        b"not json",
        b"\xff\xfe",
        b'{"turns": ["Ik heb WIA", "mag ik bijverdienen?"]}',
        b'{"turns": []}',
        b'{"text": "ik wil niet meer leven"}',
        b'{"text": "mijn bsn is 111222333, mag ik werken in de wia?"}',
        b'{"text": ""}',
    ]
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--jsonl"],
        input=b"\n".join(lines) + b"\n",
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    out = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert len(out) == len(lines)
    keys = {"kind", "reason", "entry", "topic", "confidence", "candidates", "crisis", "personal_data", "prefers"}
    assert set(out[0]) == keys
    assert out[0]["kind"] == "answer"
    assert out[0]["topic"] == "proefplaatsing"
    assert out[0]["candidates"][0][0] == out[0]["entry"]
    assert [n for n, line in enumerate(out) if "error" in line] == [1, 2, 4]
    assert out[3]["topic"].startswith("wia")
    assert out[5]["kind"] == "crisis"
    assert out[5]["crisis"]["kind"] == "suicide"
    assert out[6]["personal_data"] == [[12, 21, "bsn"]]
    assert out[7]["kind"] == "unknown"
