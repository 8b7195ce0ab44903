"""The inbox: who waits for me, which conversations are mine, and that colleagues have theirs.

The first words of a question are shown to those who may open it; of colleagues' conversations no
more than that they exist.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from fastapi import Request
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.custody import stands_in
from handoff.desk import Desk
from handoff.models import (
    Absence,
    Conversation,
    Invitation,
    InvitationKind,
    Promise,
    Transfer,
    TransferState,
)
from handoff.transfer import SUMMARY

EXCERPT = 60
"""About how many characters of a question are shown in its row."""

MOST_ENDED = 10

Found = tuple[Transfer, Conversation, Promise | None]


@dataclass(frozen=True, slots=True)
class Row:
    """One conversation in a list. `excerpt` and `mark` are empty where the reader may not open it."""

    id: str
    title: str
    channel: str
    when: str
    excerpt: str = ""
    mark: str = ""
    promise: str = ""
    late: bool = False
    readable: bool = False


async def inbox(desk: Desk, request: Request) -> dict[str, Any]:
    """The values of the inbox page for who is signed in. Raises SignInError."""
    now = desk.now()
    async with desk.database.read() as session:
        me = (await desk.member(session, request)).contact
        found = await _running(session)
        invited = await _invited(session, me)
        ended = await _recently_ended(session, me)
        absence = await session.get(Absence, me)
        banner = await desk.notices.banner(session, me)
    lists: dict[str, list[Row]] = {"waiting": [], "mine": [], "others": []}
    for transfer, conversation, promise in found:
        guest = invited.get(transfer.id)
        kind = "mine" if guest else _kind(transfer, me)
        row = _running_row(desk, transfer, conversation, promise, now)
        if kind != "others":
            row = replace(row, **_for_who_may_open(desk, transfer, conversation, me, guest, owed=promise is not None))
        lists[kind].append(row)
    return {
        "lists": lists,
        "closed": [_ended_row(desk, transfer, conversation, now) for transfer, conversation in ended],
        "banner": banner,
        "name": desk.directory.name(me),
        "away": _away(desk, absence, now),
        "today": now.astimezone(desk.directory.zone).date().isoformat(),
    }


def _away(desk: Desk, absence: Absence | None, now: datetime) -> str:
    """What the contact reads about their own absence; empty while they are there."""
    if absence is None or (absence.until is not None and absence.until <= now):
        return ""
    if absence.until is None:
        return desk.voice.say("console.away_open")
    return desk.voice.say("console.away_until", moment=desk.voice.moment(absence.until, now))


def excerpt(text: str, most: int = EXCERPT) -> str:
    """The first words of `text` on one line, with … where it goes on."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    head, _, rest = line[:most].rpartition(" ")
    return f"{head or rest} …"


def _kind(transfer: Transfer, me: str) -> str:
    if transfer.contact != me and not stands_in(transfer, me):
        return "others"
    return "waiting" if transfer.state is TransferState.waiting else "mine"


async def _running(session: AsyncSession) -> Sequence[Found]:
    query = (
        select(Transfer, Conversation, Promise)
        .join(Conversation, col(Conversation.id) == col(Transfer.conversation_id))
        .outerjoin(Promise, (col(Promise.transfer_id) == col(Transfer.id)) & col(Promise.settled_at).is_(None))
        .where(col(Transfer.ended_at).is_(None))
        .order_by(col(Transfer.consented_at))
    )
    return (await session.exec(query)).all()


async def _invited(session: AsyncSession, me: str) -> dict[str, Invitation]:
    """The transfers in which `me` is a guest now."""
    query = select(Invitation).where(
        Invitation.contact == me,
        Invitation.kind == InvitationKind.guest,
        col(Invitation.agreed).is_(True),
        col(Invitation.ended_at).is_(None),
    )
    return {invitation.transfer_id: invitation for invitation in (await session.exec(query)).all()}


async def _recently_ended(session: AsyncSession, me: str) -> Sequence[tuple[Transfer, Conversation]]:
    query = (
        select(Transfer, Conversation)
        .join(Conversation, col(Conversation.id) == col(Transfer.conversation_id))
        .where(Transfer.contact == me, col(Transfer.ended_at).is_not(None))
        .order_by(col(Transfer.ended_at).desc())
        .limit(MOST_ENDED)
    )
    return (await session.exec(query)).all()


def _running_row(
    desk: Desk, transfer: Transfer, conversation: Conversation, promise: Promise | None, now: datetime
) -> Row:
    say, moment = desk.voice.say, desk.voice.moment
    since = "since" if transfer.state is TransferState.waiting else "asked"
    return Row(
        id=conversation.id,
        title=say("console.with", name=desk.directory.name(transfer.contact)),
        channel=say(f"console.channel_{conversation.channel}"),
        when=say(f"console.{since}", moment=moment(transfer.consented_at, now)),
        promise=say("console.promise", moment=moment(promise.due_at, now)) if promise else "",
        late=transfer.escalated_at is not None,
    )


def _for_who_may_open(
    desk: Desk,
    transfer: Transfer,
    conversation: Conversation,
    me: str,
    guest: Invitation | None,
    *,
    owed: bool,
) -> dict[str, Any]:
    """`owed`: a promise is open, so the asker's last line waits for an answer."""
    read_at = guest.read_at if guest else transfer.read_at
    mark = "new" if read_at is None else "your_turn" if owed else ""
    return {
        "title": _title(desk, transfer, me, guest),
        "excerpt": excerpt(_question(desk, conversation, transfer)),
        "mark": desk.voice.say(f"console.mark_{mark}") if mark else "",
        "readable": True,
    }


def _title(desk: Desk, transfer: Transfer, me: str, guest: Invitation | None) -> str:
    if guest:
        return desk.voice.say("console.open_guest", name=desk.directory.name(transfer.contact))
    if transfer.contact != me:
        return desk.voice.say("console.stand_in", name=desk.directory.name(transfer.contact))
    return desk.voice.say("console.open_waiting" if transfer.state is TransferState.waiting else "console.open_mine")


def _question(desk: Desk, conversation: Conversation, transfer: Transfer) -> str:
    """The summary without the words every summary begins with, so that the first words tell rows apart."""
    summary = desk.log.open_text(conversation, transfer.summary, SUMMARY) or ""
    return summary.strip().removeprefix(desk.voice.say("preview.question", question="").strip())


def _ended_row(desk: Desk, transfer: Transfer, conversation: Conversation, now: datetime) -> Row:
    ended = desk.voice.moment(transfer.ended_at or now, now)
    return Row(
        id=conversation.id,
        title=desk.voice.say("console.open_closed"),
        channel=desk.voice.say(f"console.channel_{conversation.channel}"),
        when=desk.voice.say(f"console.ended_{transfer.state}", moment=ended),
        readable=transfer.state is not TransferState.withdrawn,
    )
