"""One conversation as its contact reads it: the summary, the messages since consent, and what fits the contact's side.

What was said to the asker is shown as said to the asker; where that would mislead the contact, in words for them.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fastapi import Request
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.custody import guests
from handoff.desk import Desk, Seat
from handoff.forms import LIMIT
from handoff.log import Line
from handoff.models import Conversation, Promise, Speaker

FOR_THE_ASKER_ONLY = frozenset({"waiting", "reminder"})
"""Kinds of message that tell the contact nothing."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message as shown. `sent_as` is the client id of the reader's own message: it has arrived."""

    number: int
    speaker: Speaker
    kind: str
    who: str
    text: str
    at: str
    moment: str
    phones: tuple[str, ...] = ()
    sent_as: str = ""


def new_client_id() -> str:
    """What makes a form that is sent twice count once."""
    return secrets.token_urlsafe(16)


async def thread(desk: Desk, request: Request, conversation_id: str) -> dict[str, Any]:
    """The values of the conversation page. Raises a HandoffError when it may not be opened (any more)."""
    now = desk.now()
    async with desk.database.read() as session:
        seat = await desk.open(session, request, conversation_id)
        lines = await desk.lines(session, seat)
        running = seat.role != "ended"
        promise = await desk.promises.running(session, conversation_id) if running else None
        asked = await desk.invitations.unanswered(session, conversation_id) if running else None
        others = [guest.contact for guest in await guests(session, seat.transfer)] if running else []
        broken = await _broken(session, seat.conversation)
    me = seat.member.contact
    shown = [_bubble(desk, line, me, broken, now) for line in lines]
    today = now.astimezone(desk.directory.zone).date()
    last = lines[-1].number if lines else 0
    presence = _presence(desk, seat)
    return {
        "id": conversation_id,
        "name": desk.directory.name(me),
        "state": seat.role,
        "summary": desk.summary(seat),
        "asked": desk.voice.moment(seat.transfer.consented_at, now),
        "lines": [bubble for bubble in shown if bubble.kind not in FOR_THE_ASKER_ONLY],
        "promise": desk.voice.moment(promise.due_at, now) if promise else "",
        "with": _with(desk, seat, others),
        "waits_for_asker": desk.voice.say("console.asked_asker", name=desk.directory.name(asked.contact))
        if asked
        else "",
        "people": _people(desk, {seat.transfer.contact, *others}),
        "presence": presence,
        "client_id": new_client_id(),
        "limit": LIMIT,
        "draft": "",
        "fault": "",
        "version": "-".join(
            map(
                str,
                (
                    seat.seen.id,
                    seat.role,
                    last,
                    promise and promise.id,
                    asked and asked.id,
                    len(others),
                    presence,
                    today,
                ),
            )
        ),
    }


def _presence(desk: Desk, seat: Seat) -> str:
    """Whether the asker writes or has the conversation open; calm words, and nothing where nothing is known."""
    state = desk.presence.of(seat.conversation.id, "asker") if seat.role in {"accepted", "guest"} else None
    return desk.voice.say(f"console.asker_{state}") if state else ""


def _with(desk: Desk, seat: Seat, others: Sequence[str]) -> str:
    """Who else is in this conversation."""
    names = [desk.directory.name(slug) for slug in (seat.transfer.contact, *others) if slug != seat.member.contact]
    return desk.voice.say("console.together", names=", ".join(names)) if names and others else ""


def _people(desk: Desk, present: set[str]) -> list[tuple[str, str]]:
    """Who can be brought in or passed on to, as (slug, name and role)."""
    contacts = (c for c in desk.directory.contacts.values() if c.slug not in present)
    return [(c.slug, desk.voice.say("console.person", name=c.name, role=c.role)) for c in contacts]


async def _broken(session: AsyncSession, conversation: Conversation) -> Sequence[datetime]:
    """When the broken promises of this conversation were due, the first one first."""
    query = select(Promise.due_at).where(Promise.conversation_id == conversation.id, col(Promise.kept).is_(False))
    return (await session.exec(query.order_by(col(Promise.due_at)))).all()


def _bubble(desk: Desk, line: Line, me: str, broken: Sequence[datetime], now: datetime) -> Bubble:
    kind = str(line.body.get("kind", "text"))
    phones = (_phone(phone) for phone in line.body.get("phones", []) if phone.get("number"))
    return Bubble(
        number=line.number,
        speaker=line.speaker,
        kind=kind,
        who=_who(desk, line, me),
        text=_text(desk, line, kind, broken, now),
        at=line.created_at.isoformat(),
        moment=desk.voice.moment(line.created_at, now),
        phones=tuple(phones),
        sent_as=(line.client_id or "") if line.contact == me else "",
    )


def _phone(phone: dict[str, str]) -> str:
    """Some are known by their number; that needs no repeating."""
    return phone["name"] if phone["number"] in phone["name"].split() else f"{phone['name']}: {phone['number']}"


def _who(desk: Desk, line: Line, me: str) -> str:
    if line.speaker is Speaker.contact:
        return desk.voice.say("console.you") if line.contact == me else desk.directory.name(line.contact)
    return desk.voice.say("console.asker" if line.speaker is Speaker.asker else "console.to_asker")


def _text(desk: Desk, line: Line, kind: str, broken: Sequence[datetime], now: datetime) -> str:
    if kind == "late":
        due = max((moment for moment in broken if moment <= line.created_at), default=line.created_at)
        return desk.voice.say("console.late", moment=desk.voice.moment(due, now))
    text = str(line.body.get("text", ""))
    if kind == "answer":
        sources = "; ".join(source["text"] for source in line.body.get("sources", ()))
        return f"{text}\n{sources}" if sources else text
    if kind == "crisis":
        without = desk.voice.say("crisis.contact_sees")
        return "\n".join(part for part in text.splitlines() if part != without)
    return text
