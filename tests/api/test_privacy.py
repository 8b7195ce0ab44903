"""No address, no token and no message text in any log line, nor readable in any file."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bot.app import Services
from tests.api.conversation import Asker
from tests.e2e.server import Server

MARK = "MERKTEKEN"
ADDRESS = "203.0.113.77"
STOPPED = {0, -15}
"""Exit codes of an orderly stop: uvicorn hands the signal on after it has tidied up."""


def test_the_server_logs_and_stores_nothing_of_an_asker(tmp_path: Path) -> None:
    """Marked strings go in by every door, also by ones that fail; then output and files are searched."""
    server = Server(tmp_path, AANLOOP_TELEGRAM_TOKEN="", AANLOOP_RATE_TOKEN="8").start()
    forwarded = {"X-Forwarded-For": ADDRESS, "User-Agent": f"{MARK}-agent"}
    secrets = [MARK, ADDRESS]

    async def talk() -> None:
        async with httpx.AsyncClient(base_url=server.address, headers=forwarded) as http:
            asker = await Asker(http).start()
            secrets.append(asker.token)
            await asker.post(f"Mag ik werken? {MARK}-vraag")
            await asker.post(f"{MARK}-knop", action="people")
            await asker.post(f"{MARK}-bewerkt", action="consent:mila", value=f"{MARK}-samenvatting")
            await http.post(asker.path, content=f"{MARK}-kapot", headers=asker.headers)
            await http.post(asker.path, json={"text": MARK * 500}, headers=asker.headers)
            await http.get(f"/api/conversations/{MARK}/messages", headers={"Authorization": f"Bearer {MARK}"})
            secrets.append(await asker.keep())
            await http.post("/api/conversations/return", json={"code": MARK})
            await http.post("/api/conversations/return", json={"code": secrets[-1]})
            await http.get(f"/staff/link/{MARK}")
            await http.get(f"/{MARK}?q={MARK}")
            for n in range(12):
                await asker.post(f"{MARK}-{n}")

    asyncio.run(talk())
    assert server.stop() in STOPPED
    stored = b"".join(p.read_bytes() for p in (tmp_path / "data").rglob("*") if p.is_file())
    for secret in secrets:
        assert secret not in server.output, server.output
        assert secret.encode() not in stored


async def test_an_unexpected_error_says_nothing_of_the_asker(
    sqlite_services: Services, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.app import build_app

    def broken(_turns: tuple[str, ...]) -> None:
        raise RuntimeError(f"{MARK}-in-error")

    transport = httpx.ASGITransport(build_app(sqlite_services))
    async with httpx.AsyncClient(transport=transport, base_url="http://aanloop.test") as http:
        asker = await Asker(http).start()
        monkeypatch.setattr(sqlite_services.assistant, "understand", broken)
        with caplog.at_level(logging.DEBUG):
            response = await asker.post(f"{MARK}-vraag")
        assert response.status_code == 500
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert MARK not in response.text
        assert "RuntimeError" in caplog.text
        assert not [r for r in caplog.records if r.exc_info], "a traceback may hold what was said"
        assert MARK not in "".join(r.getMessage() for r in caplog.records if not r.name.startswith("aiosqlite"))
        monkeypatch.undo()
        await asker.look()
        assert asker.numbers() == [1], "the failed command left nothing behind"
        await asker.say("Wat is een proefplaatsing?")
        assert asker.numbers() == [1, 2, 3]


def test_stopping_does_not_wait_for_open_streams(tmp_path: Path) -> None:
    server = Server(tmp_path).start()

    async def talk() -> None:
        async with httpx.AsyncClient(base_url=server.address) as http:
            asker = await Asker(http).start()
            stream = f"/api/conversations/{asker.id}/stream"
            async with http.stream("GET", stream, headers=asker.headers) as response:
                lines = response.aiter_lines()
                async for line in lines:
                    if line.startswith("data:"):
                        break
                assert await asyncio.to_thread(server.stop) in STOPPED

    asyncio.run(talk())


def test_fifteen_streams_and_the_server_still_answers(tmp_path: Path) -> None:
    """A stream holds no database connection while nothing happens."""
    server = Server(tmp_path).start()

    async def talk() -> None:
        limits = httpx.Limits(max_connections=100)
        async with httpx.AsyncClient(base_url=server.address, limits=limits, timeout=20) as http:
            asker = await Asker(http).start()
            opened = [
                http.stream("GET", f"/api/conversations/{asker.id}/stream", headers=asker.headers) for _ in range(40)
            ]
            responses = [await stream.__aenter__() for stream in opened]
            assert {response.status_code for response in responses} == {200}
            assert (await asker.say("Wat is een jobcoach?"))[-1]["kind"] in {"answer", "question"}
            for stream in opened:
                await stream.__aexit__(None, None, None)

    asyncio.run(talk())
    assert "Traceback" not in server.output
    server.stop()


async def test_stream_brings_what_another_process_wrote(make_settings: Callable[..., object], tmp_path: Path) -> None:
    """Two servers on one SQLite file: the second hears within a slow poll, without a wake-up."""
    first = Server(tmp_path).start()
    second = Server(tmp_path).start()
    async with (
        httpx.AsyncClient(base_url=first.address, timeout=20) as one,
        httpx.AsyncClient(base_url=second.address, timeout=20) as two,
    ):
        asker = await Asker(one).start()
        path = f"/api/conversations/{asker.id}/stream?after=1"
        async with two.stream("GET", path, headers=asker.headers) as response:
            await asker.post("Geschreven via de andere server")
            async with asyncio.timeout(10):
                async for line in response.aiter_lines():
                    if "Geschreven via de andere server" in line:
                        break
    assert {first.stop(), second.stop()} <= STOPPED
