"""The real services over a real database, with a stand-in for the language layer, a clock, and restarts.

Two channels are there: `web` over HTTP, as the widget speaks it, and `telegram` by the service that its inbox calls.
Contacts act in the console over HTTP.
"""

import asyncio
import itertools
import logging
import secrets
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import delete
from sqlmodel import col, select

from bot.app import Services, _open_vault, _wire, build_app, keep_promises
from bot.database import Database
from bot.engine.service import Said
from bot.events import Bus
from bot.settings import Settings
from faq.content import Pack, load_pack
from faq.words import load_words
from handoff.errors import HandoffError
from handoff.log import Line, Log
from handoff.models import Absence, Conversation, Invitation, Message, Promise, Transfer
from nlu.crisis import CrisisFinding
from nlu.ranking import Candidate
from nlu.understanding import Understanding
from tests.conftest import TUESDAY_MORNING, Clock

PEOPLE = ("mila", "ilse", "sjoerd", "dayo", "karim")
"""Two pairs who stand in for each other, and one whose backup is not in the directory."""

EVERYTHING = (Promise, Invitation, Message, Transfer, Conversation, Absence)


def small_pack() -> Pack:
    """The built-in pack with a few people, so that everybody can be looked at after every step."""
    pack = load_pack()
    return replace(pack, contacts={slug: pack.contacts[slug] for slug in PEOPLE})


@dataclass(frozen=True)
class MarkedWords:
    """Stands in for the language layer: capitals in a message say what it means. Pure, and fast."""

    entries: tuple[tuple[str, str], ...]

    def __call__(self, turns: tuple[str, ...]) -> Understanding:
        text = turns[-1]
        crisis = CrisisFinding("suicide", "self", "acute", "word", (0, 1)) if "GEVAAR" in text else None
        near = tuple(Candidate(slug, topic, 0.4) for slug, topic in self.entries)
        found = next((n for n in range(len(self.entries)) if f"VRAAG{n}" in text), None)
        kind, intent, candidates = "unknown", None, near
        if crisis:
            kind = "crisis"
        elif "MENS" in text:
            kind, intent = "offer", "human"
        elif found is not None:
            kind, candidates = "answer", (Candidate(*self.entries[found], 0.95),)
        elif "BIJNA" in text:
            kind = "clarify"
        elif "DANK" in text:
            kind, intent = "smalltalk", "thanks"
        reason = "unsure" if kind == "unknown" else None
        return Understanding(kind, reason, intent, candidates, crisis, (), None, None, None, None, None)  # type: ignore[arg-type]


def telling_entries(pack: Pack) -> tuple[tuple[str, str], ...]:
    """One entry of each way of answering: just so, after a question, and always with a person."""
    entries = pack.entries.values()
    plain = next(e for e in entries if e.ask is None and not e.personal and e.topic != "aanloop")
    asks = next(e for e in entries if e.ask is not None and not e.personal)
    personal = next(e for e in entries if e.personal and e.ask is None)
    return tuple((e.slug, e.topic) for e in (plain, asks, personal))


@dataclass
class Thread:
    """One asker. `sent` holds what was sent by client id, `taken` the ids that were said to have arrived."""

    id: str
    channel: str
    token: str
    seen: list[Line] = field(default_factory=list)
    sent: dict[str, dict[str, Any]] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    erased: bool = False
    look: str = ""

    def buttons(self) -> list[str]:
        """Every button this asker was ever shown, the newest last."""
        return [action for line in self.seen if line.speaker != "asker" for action in actions_of(line.body)]


def actions_of(body: Any) -> list[str]:
    """All actions anywhere in a body."""
    if isinstance(body, dict):
        own = [body["action"]] if isinstance(body.get("action"), str) else []
        return own + [action for value in body.values() for action in actions_of(value)]
    return [action for value in body for action in actions_of(value)] if isinstance(body, list) else []


class World:
    """One database, and the services over it, which can be started anew."""

    def __init__(self, settings: Settings, pack: Pack) -> None:
        self.settings = settings
        self.pack = pack
        self.clock = Clock()
        self.cookies: dict[str, str] = {}
        self.counter = itertools.count(1)
        self.lost_wake_ups = 0
        self.failures = Failures()

    async def start(self) -> "World":
        self.bus = Bus()
        database = Database(self.settings.database, self._publish)
        await database.migrate()
        vault = await _open_vault(self.settings, database)
        understanding = MarkedWords(telling_entries(self.pack))
        self.services: Services = _wire(
            self.settings, self.pack, load_words(), self.bus, database, vault, understanding, self.clock
        )
        transport = httpx.ASGITransport(build_app(self.services))
        self.http = httpx.AsyncClient(transport=transport, base_url="http://aanloop.test")
        return self

    async def stop(self) -> None:
        await self.http.aclose()
        await self.services.database.close()

    async def restart(self) -> None:
        """Nothing in memory is kept."""
        await self.stop()
        await self.start()

    async def _publish(self, ids: Iterable[str]) -> None:
        if self.lost_wake_ups:
            self.lost_wake_ups -= 1
            return
        await self.bus.publish(ids)

    async def forget_everything(self) -> None:
        """Ready for a new history: empty tables, the same morning. Who is signed in stays so."""
        self.clock.now = TUESDAY_MORNING
        self.lost_wake_ups = 0
        self.failures.said.clear()
        async with self.services.database.write() as session:
            for table in EVERYTHING:
                await session.exec(delete(table))

    async def sign_in_everybody(self) -> None:
        staff = self.services.staff
        async with self.services.database.write() as session:
            for slug in self.services.directory.contacts:
                member = await staff.add(session, slug, self.clock())
                self.cookies[slug] = await staff.spend_link(
                    session, await staff.make_link(session, member, self.clock()), self.clock()
                )

    # The asker

    async def new_thread(self, channel: str) -> Thread:
        if channel == "web":
            started = (await self.http.post("/api/conversations")).json()
            return Thread(started["id"], channel, started["token"])
        opened = await self.services.assistant.open(channel, secrets.token_bytes(8), "4711")
        return Thread(opened.id, channel, "")

    def mark(self) -> str:
        """A word that occurs once in the world, without digits that could be someone's number."""
        number = next(self.counter)
        letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))
        return f"merk{letters}x"

    def staff_id(self) -> str:
        return f"staff-{next(self.counter):06}"

    async def send(
        self, thread: Thread, text: str, action: str = "", value: str | None = None, client_id: str = ""
    ) -> None:
        """One message of the asker; it is in the log when it was taken, and nothing of it when it was refused."""
        client_id = client_id or f"client-{next(self.counter):06}"
        self.clock.advance(seconds=1)
        if client_id not in thread.taken:
            thread.sent[client_id] = {"text": text, "action": action, "value": value}
        if await self._send(thread, text, action, value, client_id):
            thread.taken.add(client_id)
            thread.erased |= action == "erase:yes"

    async def _send(self, thread: Thread, text: str, action: str, value: str | None, client_id: str) -> bool:
        if thread.channel != "web":
            try:
                await self.services.assistant.hear(thread.id, Said(text, action or None, value, client_id))
            except HandoffError:
                return False
            return True
        sent = {"client_id": client_id, "text": text}
        sent |= {"action": action} if action else {}
        sent |= {"value": value} if value is not None else {}
        response = await self.http.post(
            f"/api/conversations/{thread.id}/messages?after=9999", json=sent, headers=self.bearer(thread)
        )
        assert response.status_code in {200, 404, 409}, response.text
        return response.status_code == 200

    def bearer(self, thread: Thread) -> dict[str, str]:
        return {"Authorization": f"Bearer {thread.token}"}

    async def resume(self, thread: Thread, after: int) -> list[dict[str, Any]] | None:
        """What the widget gets that comes back with the last number it saw; None when there is nothing any more."""
        response = await self.http.get(
            f"/api/conversations/{thread.id}/messages?after={after}", headers=self.bearer(thread)
        )
        return response.json()["messages"] if response.status_code == 200 else None

    # Contacts

    def cookie(self, slug: str) -> dict[str, str]:
        return {"Cookie": f"aanloop_staff={self.cookies[slug]}"}

    async def page(self, slug: str, path: str) -> httpx.Response:
        response = await self.http.get(f"/staff{path}", headers=self.cookie(slug))
        assert response.status_code in {200, 204, 404, 409, 410}, (path, response.status_code, response.text)
        return response

    async def step(self, by: str, thread: Thread, step: str, /, **form: str) -> int:
        self.clock.advance(seconds=1)
        path = f"/staff/conversations/{thread.id}/{step}"
        response = await self.http.post(path, data=form, headers=self.cookie(by))
        assert response.status_code in {303, 403, 404, 409, 410, 422}, (step, response.status_code, response.text)
        return response.status_code

    async def back(self, slug: str) -> None:
        await self._absence(slug, "back", "")

    async def away_until(self, slug: str, days: int) -> None:
        """Away for so many days; 0 means until they say that they are back."""
        day = (self.clock() + timedelta(days=days)).astimezone(self.services.zone).date()
        await self._absence(slug, "away", day.isoformat() if days else "")

    async def _absence(self, slug: str, path: str, until: str) -> None:
        response = await self.http.post(f"/staff/{path}", data={"until": until}, headers=self.cookie(slug))
        assert response.status_code == 303, response.text

    async def purge(self, keep_days: int) -> None:
        await self.services.assistant.purge(timedelta(days=keep_days))

    def is_old(self, conversation: Conversation, keep_days: int) -> bool:
        """Whether nothing was said in it, or it was closed, longer ago than that."""
        limit = self.clock() - timedelta(days=keep_days)
        return conversation.updated_at < limit or (
            conversation.closed_at is not None and conversation.closed_at < limit
        )

    async def watchdogs(self, how_many: int = 1) -> None:
        await asyncio.gather(*(keep_promises(self.services) for _ in range(how_many)))

    # What stands in the database

    async def lines_after(self, thread: Thread, number: int) -> list[Line]:
        async with self.services.database.read() as session:
            conversation = await session.get(Conversation, thread.id)
            assert conversation is not None
            return await self.services.log.read(session, conversation, number)

    async def records(self, threads: Sequence[Thread]) -> list["Records"]:
        """All rows about these conversations, as one read sees them."""
        ids = [thread.id for thread in threads]
        async with self.services.database.read() as session:
            rows = [
                (await session.exec(select(table).where(column.in_(ids)))).all()
                for table, column in (
                    (Conversation, col(Conversation.id)),
                    *((table, col(table.conversation_id)) for table in (Message, Transfer, Promise, Invitation)),
                )
            ]
        conversations = {found.id: found for found in rows[0]}
        return [
            Records(
                conversations[thread.id],
                *([row for row in found if row.conversation_id == thread.id] for found in rows[1:]),
                log=self.services.log,
            )
            for thread in threads
        ]

    async def away(self) -> dict[str, Absence]:
        async with self.services.database.read() as session:
            return {absence.contact: absence for absence in (await session.exec(select(Absence))).all()}


@dataclass(frozen=True)
class Records:
    conversation: Conversation
    messages: list[Message]
    transfers: list[Transfer]
    promises: list[Promise]
    invitations: list[Invitation]
    log: Log

    @property
    def lines(self) -> list[Line]:
        """The log, opened with the conversation's key, in order."""
        if not self.messages:
            return []
        key = self.log.key(self.conversation)
        return [self.log._open(key, row) for row in sorted(self.messages, key=lambda row: row.number)]

    @property
    def running(self) -> list[Transfer]:
        return [t for t in self.transfers if t.ended_at is None]

    @property
    def open_promises(self) -> list[Promise]:
        return [p for p in self.promises if p.settled_at is None]

    def look(self) -> str:
        """Changes whenever anything about this conversation does."""
        return repr((self.conversation, len(self.messages), self.transfers, self.promises, self.invitations))


class Failures(logging.Handler):
    """What background work reports instead of raising it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


@asynccontextmanager
async def opened(folder: Path, database_url: str | None) -> AsyncIterator[World]:
    values: dict[str, Any] = {
        "data_dir": folder,
        "database_url": database_url,
        "session_hours": 10**6,
        "rate_token": 10**9,
        "rate_network": 10**9,
        "rate_new": 10**9,
    }
    world = await World(Settings(_env_file=None, **values), small_pack()).start()  # type: ignore[call-arg]
    await world.sign_in_everybody()
    logging.getLogger("bot.app").addHandler(world.failures)
    yield world
    logging.getLogger("bot.app").removeHandler(world.failures)
    await world.stop()
