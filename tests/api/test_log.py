"""The log on both databases: gapless under concurrent writers, idempotent, and really gone after erasing."""

import asyncio
import json
import secrets
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from sqlmodel import select

from bot.app import Services
from handoff.errors import ErasedError, UnknownConversationError
from handoff.log import erase, lock
from handoff.models import Conversation, Custody, Message, Speaker
from tests.conftest import Clock

WRITERS, MESSAGES = 50, 40


async def start(services: Services) -> Conversation:
    async with services.database.write() as session:
        return services.log.start(session, "web", secrets.token_bytes(8), services.now())


async def append(services: Services, conversation_id: str, text: str, client_id: str | None = None) -> int | None:
    async with services.database.write() as session:
        conversation = await lock(session, conversation_id)
        body = {"kind": "text", "text": text}
        return await services.log.append(
            session, conversation, Speaker.asker, body, services.now(), client_id=client_id
        )


async def lines(services: Services, conversation_id: str, after: int = 0) -> list[tuple[int, str]]:
    async with services.database.read() as session:
        conversation = await session.get(Conversation, conversation_id)
        assert conversation is not None
        return [(line.number, line.body["text"]) for line in await services.log.read(session, conversation, after)]


@pytest.mark.timeout(240)
async def test_fifty_writers_leave_no_gap(services: Services) -> None:
    conversation = await start(services)

    async def write(writer: int) -> None:
        for n in range(MESSAGES):
            await append(services, conversation.id, f"{writer}-{n}")

    await asyncio.gather(*(write(writer) for writer in range(WRITERS)))
    read = await lines(services, conversation.id)
    assert [number for number, _ in read] == list(range(1, WRITERS * MESSAGES + 1))
    assert len({text for _, text in read}) == WRITERS * MESSAGES


async def test_each_writer_finds_their_lines_in_order(services: Services) -> None:
    conversation = await start(services)

    async def write(writer: int) -> None:
        for n in range(10):
            await append(services, conversation.id, f"{writer}-{n}")

    await asyncio.gather(*(write(writer) for writer in range(5)))
    read = await lines(services, conversation.id)
    for writer in range(5):
        assert [t for _, t in read if t.startswith(f"{writer}-")] == [f"{writer}-{n}" for n in range(10)]


async def test_same_client_id_ten_times_at_once_adds_one(services: Services) -> None:
    conversation = await start(services)
    numbers = await asyncio.gather(*(append(services, conversation.id, "hallo", "same-id-1") for _ in range(10)))
    assert sorted(numbers, key=str) == [1, *[None] * 9]
    assert await lines(services, conversation.id) == [(1, "hallo")]


async def test_a_failed_command_takes_no_number(services: Services) -> None:
    conversation = await start(services)

    class BrokenError(Exception):
        pass

    with pytest.raises(BrokenError):  # noqa: PT012  the block is the command
        async with services.database.write() as session:
            locked = await lock(session, conversation.id)
            await services.log.append(session, locked, Speaker.asker, {"text": "weg"}, services.now())
            raise BrokenError
    assert await append(services, conversation.id, "blijft") == 1


async def test_resume_from_a_number(services: Services) -> None:
    conversation = await start(services)
    for n in range(5):
        await append(services, conversation.id, str(n))
    assert await lines(services, conversation.id, after=3) == [(4, "3"), (5, "4")]


async def test_erased_means_nobody_can_read(services: Services) -> None:
    conversation = await start(services)
    await append(services, conversation.id, "geheim")
    async with services.database.write() as session:
        await erase(session, await lock(session, conversation.id), services.now())
    with pytest.raises(ErasedError):
        await lines(services, conversation.id)
    async with services.database.read() as session:
        assert (await session.exec(select(Message))).all() == []
        kept = await session.get(Conversation, conversation.id)
        assert kept is not None
        assert kept.wrapped_key is kept.memory is kept.address is kept.access is None


async def test_unknown_conversation(services: Services) -> None:
    async with services.database.write() as session:
        with pytest.raises(UnknownConversationError):
            await lock(session, "0" * 32)


async def test_a_body_cannot_be_moved_to_another_place(services: Services) -> None:
    conversation = await start(services)
    for text in ("een", "twee"):
        await append(services, conversation.id, text)
    async with services.database.write() as session:
        first, second = (await session.exec(select(Message).order_by(Message.number))).all()  # type: ignore[arg-type]
        first.body, second.body = second.body, first.body
    with pytest.raises(InvalidTag):
        await lines(services, conversation.id)


async def test_sqlite_file_forgets_what_was_erased(sqlite_services: Services) -> None:
    """The wrapped key and the sealed bodies are searched for in the database file and its write-ahead log."""
    services = sqlite_services
    conversation = await start(services)
    marks = []
    for n in range(200):
        await append(services, conversation.id, f"geheim {n} " + "x" * 300)
    async with services.database.read() as session:
        fresh = await session.get(Conversation, conversation.id)
        assert fresh is not None
        assert fresh.wrapped_key is not None
        marks.append(fresh.wrapped_key)
        marks += [message.body for message in (await session.exec(select(Message))).all()]
    files = [path for path in services.settings.data_dir.glob("aanloop.db*") if path.suffix != ".db-shm"]
    assert found(files, marks), "the test must be able to find them before they are erased"
    async with services.database.write() as session:
        await erase(session, await lock(session, conversation.id), services.now())
    await services.database.forget()
    assert not found(files, marks)


def found(files: list[Path], marks: list[bytes]) -> list[bytes]:
    stored = b"".join(path.read_bytes() for path in files)
    return [mark for mark in marks if mark[:40] in stored]


async def test_nothing_readable_is_stored(sqlite_services: Services) -> None:
    services = sqlite_services
    conversation = await start(services)
    await append(services, conversation.id, "MERKTEKENVANDEVRAGER")
    stored = b"".join(p.read_bytes() for p in services.settings.data_dir.glob("aanloop.db*"))
    assert b"MERKTEKEN" not in stored
    assert json.dumps("MERKTEKEN").encode() not in stored


async def test_purge_thirty_days_after_closing(services: Services, clock: Clock) -> None:
    from datetime import timedelta

    keep = timedelta(days=30)
    idle, closed, talking = [await start(services) for _ in range(3)]
    async with services.database.write() as session:
        locked = await lock(session, closed.id)
        locked.custody, locked.closed_at = Custody.closed, services.now()
    clock.advance(days=29)
    assert await services.assistant.purge(keep) == 0
    await append(services, talking.id, "ik ben er nog")
    clock.advance(days=2)
    assert await services.assistant.purge(keep) == 2
    async with services.database.read() as session:
        erased = {c.id for c in (await session.exec(select(Conversation))).all() if c.erased_at}
    assert erased == {idle.id, closed.id}
