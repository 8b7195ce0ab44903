"""Return codes over HTTP: making one, making it invalid, and coming back with one. Only an answer ever holds a code."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request
from pydantic import BaseModel, ConfigDict, Field

from bot.channels.web import TooManyError, WebChannel, network_of
from handoff.errors import UnknownCodeError
from handoff.models import Conversation

MOST_TYPED = 200
"""Most characters in a typed code; the longest code has 35."""


class Typed(BaseModel):
    """A return code as it was typed."""

    model_config = ConfigDict(extra="forbid")

    code: Annotated[str, Field(max_length=MOST_TYPED)]


def router(channel: WebChannel) -> APIRouter:
    routes = APIRouter(prefix="/api/conversations")
    Opened = Annotated[Conversation, Depends(channel.opened)]  # noqa: N806  a type

    @routes.post("/return")
    async def come_back(request: Request, typed: Typed, authorization: Annotated[str, Header()] = "") -> dict[str, Any]:
        """Go on with the conversation of a code. What this token opened is let go, unless a person is involved."""
        network = network_of(request)
        if not channel.by_network.allows(network):
            raise TooManyError("too_many", 10)
        code = channel.returning.codes.read(typed.code)
        arrived = await channel.come_back(code, channel.access_of(authorization), network) if code else None
        if arrived is None:
            raise UnknownCodeError("no conversation has this code")
        return arrived

    @routes.post("/{conversation_id}/return-code")
    async def keep(conversation: Opened) -> dict[str, Any]:
        """Make a code; an earlier one stops working."""
        if not channel.by_token.allows(conversation.id):
            raise TooManyError("too_many", 10)
        async with channel.database.write() as session:
            kept = channel.returning.keep(session, await channel.locked(session, conversation))
        return {"code": kept.code, "text": kept.text}

    @routes.delete("/{conversation_id}/return-code")
    async def revoke(conversation: Opened) -> dict[str, Any]:
        async with channel.database.write() as session:
            channel.returning.codes.revoke(session, await channel.locked(session, conversation))
        return {"text": channel.voice.say("return.revoked")}

    return routes
