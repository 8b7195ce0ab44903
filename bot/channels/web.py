"""The web channel: a small JSON API that the widget speaks, and a stream that resumes by message number."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, ConfigDict, Field, field_validator
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database import Database
from bot.engine.returning import Arrived, Place, Returning
from bot.engine.service import Assistant, Said
from bot.events import Bus
from bot.security import RateLimit, network_prefix, new_token
from handoff.directory import Directory
from handoff.errors import ErasedError, MovedError, UnknownConversationError
from handoff.log import Line, Log, find, lock
from handoff.models import Conversation, Custody, Speaker
from handoff.promises import Voice

LIMIT = 2000
SUMMARY_LIMIT = 4 * LIMIT
"""A summary holds a whole question, and more: who may ask so much may also send it."""
"""Most characters in one message; the widget shows how many are left."""

MOST_NUMBERS = 2**31 - 1
HEARTBEAT_SECONDS = 15.0
CONTROL = {chr(code) for code in range(32)} - {"\n", "\t"} | {chr(127)}


class TooManyError(Exception):
    """A rate limit was reached; `code` names the text that says so."""

    def __init__(self, code: str, retry_after: int) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after


class Sent(BaseModel):
    """One message from the widget: typed text, or a pressed button with its label as text."""

    model_config = ConfigDict(extra="forbid")

    client_id: Annotated[str, Field(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
    text: Annotated[str, Field(max_length=LIMIT)]
    action: Annotated[str | None, Field(max_length=64, pattern=r"^[a-z]+(:[a-z0-9_-]+)*$")] = None
    value: Annotated[str | None, Field(max_length=SUMMARY_LIMIT)] = None

    @field_validator("text", "value")
    @classmethod
    def _plain_text(cls, text: str | None) -> str | None:
        """Control characters carry no meaning here and are taken out; what cannot be stored as UTF-8 is refused."""
        if text is None:
            return None
        text.encode()
        return "".join(c for c in text if c not in CONTROL).strip()

    @field_validator("text")
    @classmethod
    def _not_empty(cls, text: str) -> str:
        if not text:
            raise ValueError("empty")
        return text


@dataclass(frozen=True)
class WebChannel:
    """What the routes need; built once in `bot/app.py`."""

    assistant: Assistant
    database: Database
    log: Log
    bus: Bus
    directory: Directory
    returning: Returning
    voice: Voice
    now: Callable[[], datetime]
    poll_seconds: float
    rate_token: int
    rate_network: int
    rate_new: int
    stopping: Callable[[], bool]
    clock: Callable[[], float] = time.monotonic
    by_token: RateLimit = field(init=False)
    by_network: RateLimit = field(init=False)
    new_by_network: RateLimit = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_token", RateLimit(self.rate_token, 60, self.clock))
        object.__setattr__(self, "by_network", RateLimit(self.rate_network, 60, self.clock))
        object.__setattr__(self, "new_by_network", RateLimit(self.rate_new, 600, self.clock))

    def access(self, token: str) -> bytes:
        return self.log.vault.fingerprint("web", token)

    async def opened(self, conversation_id: str, authorization: Annotated[str, Header()] = "") -> Conversation:
        """The conversation this token opens. Raises UnknownConversationError for any other, existing or not."""
        access = self.access_of(authorization)
        if access is None:
            raise UnknownConversationError("no token was given")
        async with self.database.read() as session:
            found = await find(session, access)
        if found is None or found.id != conversation_id:
            raise UnknownConversationError("the token does not open this conversation")
        return found

    def access_of(self, authorization: str) -> bytes | None:
        scheme, _, token = authorization.partition(" ")
        return self.access(token) if scheme.lower() == "bearer" and token else None

    async def locked(self, session: AsyncSession, conversation: Conversation) -> Conversation:
        """The conversation, locked, if this token still opens it. Raises MovedError."""
        fresh = await lock(session, conversation.id)
        if fresh.access != conversation.access:
            raise MovedError("the conversation went on at another place")
        return fresh

    async def come_back(self, code: str, here: bytes | None, network: str) -> dict[str, Any] | None:
        """Move the conversation of this code to a new token, which the answer holds; None when there is none."""
        if not self.returning.guesses.allows(network):
            raise TooManyError("too_many_codes", 600)
        token = new_token()
        place = Place("web", self.access(token))
        async with self.database.write() as session:
            arrived = await self.returning.come_back(session, code, place, here)
        return await self._arrival(arrived, token) if arrived else None

    async def _arrival(self, arrived: Arrived, token: str) -> dict[str, Any]:
        if arrived.erased:
            await self.database.forget()
        snapshot = await _snapshot(self, arrived.conversation, 0)
        return {"id": arrived.conversation.id, "token": token, "text": arrived.text, **snapshot}

    def shown(self, line: Line) -> dict[str, Any]:
        """A message as the widget gets it, with who speaks."""
        if line.speaker is Speaker.contact:
            name = self.directory.name(line.contact)
        else:
            name = self.voice.say(f"speaker.{line.speaker}")
        shown = {
            "number": line.number,
            "speaker": line.speaker,
            "name": name,
            "at": line.created_at.isoformat(),
            "body": line.body,
        }
        return {**shown, "client_id": line.client_id} if line.speaker is Speaker.asker else shown

    async def status(self, session: AsyncSession, conversation: Conversation) -> dict[str, Any]:
        """Who has the conversation, and what stays in view while the asker waits for a contact."""
        status: dict[str, Any] = {"custody": conversation.custody, "kept": conversation.return_code is not None}
        if text := await self.returning.standing(session, conversation):
            status["text"] = text
        if conversation.custody is Custody.contact:
            status["button"] = {"label": self.voice.say("custody.leave"), "action": "leave"}
            if presence := self.bus.presence.of(conversation.id, "contact"):
                name = self.directory.name(conversation.contact)
                status["presence"] = self.voice.say(f"custody.contact_{presence}", name=name)
        if conversation.custody is Custody.waiting:
            status["button"] = {"label": self.voice.say("waiting.withdraw"), "action": "withdraw"}
        return status


def router(channel: WebChannel) -> APIRouter:  # noqa: C901  a list of routes
    routes = APIRouter(prefix="/api/conversations")

    Opened = Annotated[Conversation, Depends(channel.opened)]  # noqa: N806  a type
    After = Annotated[int, Query(ge=0, le=MOST_NUMBERS)]  # noqa: N806  a type

    @routes.post("", status_code=201)
    async def start(request: Request) -> dict[str, Any]:
        if not channel.new_by_network.allows(network_of(request)):
            raise TooManyError("too_many_new", 60)
        token = new_token()
        conversation = await channel.assistant.open("web", channel.access(token))
        return {"id": conversation.id, "token": token, **await _snapshot(channel, conversation, 0)}

    @routes.get("/{conversation_id}/messages")
    async def messages(conversation: Opened, after: After = 0) -> dict[str, Any]:
        return await _snapshot(channel, conversation, after)

    @routes.post("/{conversation_id}/messages")
    async def send(request: Request, conversation: Opened, sent: Sent, after: After = 0) -> dict[str, Any]:
        """Take in a message; the answer holds everything after `after`. A repeated client_id adds nothing.

        Four words that are the return code of a conversation are no message: the answer then holds that conversation.
        """
        network = network_of(request)
        if not channel.by_token.allows(conversation.id) or not channel.by_network.allows(network):
            raise TooManyError("too_many", 10)
        code = None if sent.action else channel.returning.codes.read(sent.text)
        if code and (arrived := await channel.come_back(code, conversation.access, network)):
            return {"messages": [], "erased": False, "returned": arrived}
        said = Said(sent.text, sent.action, sent.value, sent.client_id)
        erased = await channel.assistant.hear(conversation.id, said, conversation.access)
        channel.bus.presence.wrote(conversation.id, "asker")
        if erased is not None:
            text = channel.returning.receipt(erased)
            return {"messages": [], "erased": True, "receipt": {**asdict(erased), "text": text}}
        return await _snapshot(channel, conversation, after)

    @routes.post("/{conversation_id}/typing", status_code=204)
    async def typing(conversation: Opened) -> None:
        """The asker is writing; told to the contact who has the conversation for a few seconds, and kept nowhere."""
        if conversation.custody is Custody.contact and channel.by_token.allows(conversation.id):
            await channel.bus.signal(conversation.id, "asker", "writes")

    @routes.get("/{conversation_id}/stream", response_class=EventSourceResponse)
    async def stream(conversation: Opened, after: After = 0) -> AsyncIterator[ServerSentEvent]:
        async for event in _events(channel, conversation, after):
            yield event

    return routes


def network_of(request: Request) -> str:
    """The network this request comes from, for limits only."""
    return network_prefix(request.client.host if request.client else None)


async def _snapshot(channel: WebChannel, conversation: Conversation, after: int) -> dict[str, Any]:
    """What is new. Raises MovedError when the conversation has another place than when it was opened here."""
    async with channel.database.read() as session:
        fresh = await session.get(Conversation, conversation.id)
        if fresh is None:
            raise UnknownConversationError("gone")
        if fresh.erased_at is None and fresh.access != conversation.access:
            raise MovedError("the conversation went on at another place")
        lines = await channel.log.read(session, fresh, after)
        status = await channel.status(session, fresh)
        return {"messages": [channel.shown(line) for line in lines], "status": status, "erased": False}


async def _events(channel: WebChannel, conversation: Conversation, after: int) -> AsyncIterator[ServerSentEvent]:
    """New messages as they come, by short sessions: no connection is held while nothing happens.

    Woken by the bus; looks by itself every `poll_seconds`, so that a lost wake-up costs that long and no message.
    """
    seen, silent, status = after, 0.0, None
    with channel.bus.subscribe(conversation.id) as subscription:
        while not channel.stopping():
            try:
                snapshot = await _snapshot(channel, conversation, seen)
            except MovedError:
                yield ServerSentEvent(event="moved", data={})
                return
            except (ErasedError, UnknownConversationError):
                yield ServerSentEvent(event="erased", data={})
                return
            if snapshot["messages"] or snapshot["status"] != status:
                seen, status, silent = (
                    max([seen, *(m["number"] for m in snapshot["messages"])]),
                    snapshot["status"],
                    0.0,
                )
                yield ServerSentEvent(event="messages", id=str(seen), data=snapshot)
            if snapshot["status"]["custody"] is Custody.contact:
                await channel.bus.signal(conversation.id, "asker", "here")
            silent += channel.poll_seconds
            if silent >= HEARTBEAT_SECONDS:
                yield ServerSentEvent(comment="still here")
                silent = 0.0
            if await subscription.wait(channel.poll_seconds):
                silent = max(0.0, silent - channel.poll_seconds)
