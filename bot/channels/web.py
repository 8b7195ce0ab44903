"""The web channel: a small JSON API that the widget speaks, and a stream that resumes by message number."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, ConfigDict, Field, field_validator
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.database import Database
from bot.engine.service import Assistant, Said
from bot.events import Bus
from bot.security import RateLimit, network_prefix, new_token
from handoff.directory import Directory
from handoff.errors import ErasedError, UnknownConversationError
from handoff.log import Line, Log, find
from handoff.models import Conversation, Custody, Speaker
from handoff.promises import Promises, Voice

LIMIT = 2000
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
    value: Annotated[str | None, Field(max_length=LIMIT)] = None

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
    promises: Promises
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

    async def conversation(self, conversation_id: str, authorization: str) -> Conversation:
        """The conversation this token opens. Raises UnknownConversationError for any other, existing or not."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise UnknownConversationError("no token was given")
        async with self.database.read() as session:
            found = await find(session, self.access(token))
        if found is None or found.id != conversation_id:
            raise UnknownConversationError("the token does not open this conversation")
        return found

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
        status: dict[str, Any] = {"custody": conversation.custody}
        name = self.directory.name(conversation.contact)
        if conversation.custody is Custody.contact:
            status["text"] = self.voice.say("custody.with", name=name)
            status["button"] = {"label": self.voice.say("custody.leave"), "action": "leave"}
            presence = self.bus.presence.of(conversation.id, "contact")
            if presence:
                status["presence"] = self.voice.say(f"custody.contact_{presence}", name=name)
        promise = await self.promises.running(session, conversation.id) if conversation.contact else None
        if promise is not None:
            moment = self.voice.moment(promise.due_at, self.now())
            text = "custody.owes" if conversation.custody is Custody.contact else "waiting.remember"
            status["text"] = self.voice.say(text, name=name, moment=moment)
        if conversation.custody is Custody.waiting:
            status["button"] = {"label": self.voice.say("waiting.withdraw"), "action": "withdraw"}
        return status


def router(channel: WebChannel) -> APIRouter:  # noqa: C901  a list of routes
    routes = APIRouter(prefix="/api/conversations")

    async def opened(conversation_id: str, authorization: Annotated[str, Header()] = "") -> Conversation:
        return await channel.conversation(conversation_id, authorization)

    Opened = Annotated[Conversation, Depends(opened)]  # noqa: N806  a type
    After = Annotated[int, Query(ge=0, le=MOST_NUMBERS)]  # noqa: N806  a type

    @routes.post("", status_code=201)
    async def start(request: Request) -> dict[str, Any]:
        if not channel.new_by_network.allows(network_prefix(request.client.host if request.client else None)):
            raise TooManyError("too_many_new", 60)
        token = new_token()
        conversation = await channel.assistant.open("web", channel.access(token))
        return {"id": conversation.id, "token": token, **await _snapshot(channel, conversation, 0)}

    @routes.get("/{conversation_id}/messages")
    async def messages(conversation: Opened, after: After = 0) -> dict[str, Any]:
        return await _snapshot(channel, conversation, after)

    @routes.post("/{conversation_id}/messages")
    async def send(request: Request, conversation: Opened, sent: Sent, after: After = 0) -> dict[str, Any]:
        """Take in a message; the answer holds everything after `after`. A repeated client_id adds nothing."""
        network = network_prefix(request.client.host if request.client else None)
        if not channel.by_token.allows(conversation.id) or not channel.by_network.allows(network):
            raise TooManyError("too_many", 10)
        said = Said(sent.text, sent.action, sent.value, sent.client_id)
        await channel.assistant.hear(conversation.id, said)
        channel.bus.presence.wrote(conversation.id, "asker")
        if sent.action == "erase:yes":
            return {"messages": [], "erased": True}
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


async def _snapshot(channel: WebChannel, conversation: Conversation, after: int) -> dict[str, Any]:
    async with channel.database.read() as session:
        fresh = await session.get(Conversation, conversation.id)
        if fresh is None:
            raise UnknownConversationError("gone")
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
