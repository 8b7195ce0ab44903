"""The inbox: who waits for me, which conversations are mine, and that colleagues have theirs.

The first words of a question are shown to those who may open it; of colleagues' conversations no
more than that they exist.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from fastapi import Request
from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.desk import Desk, stands_in
from handoff.models import Conversation, Message, Promise, Speaker, Transfer, TransferState
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
    async with desk.database.read() as session:
        me = (await desk.member(session, request)).contact
        found = await _running(session)
        ended = await _recently_ended(session, me)
        banner = await desk.notices.banner(session, me)
        heard = await _asker_wrote_last(session, [t for t, _, _ in found if t.contact == me or stands_in(t, me)])
    lists: dict[str, list[Row]] = {"waiting": [], "mine": [], "others": []}
    now = desk.now()
    for transfer, conversation, promise in found:
        kind = _kind(transfer, me)
        row = _running_row(desk, transfer, conversation, promise, now)
        if kind != "others":
            row = replace(row, **_for_who_may_open(desk, transfer, conversation, me, heard))
        lists[kind].append(row)
    return {
        "lists": lists,
        "closed": [_ended_row(desk, transfer, conversation, now) for transfer, conversation in ended],
        "banner": banner,
        "name": desk.directory.name(me),
    }


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


async def _recently_ended(session: AsyncSession, me: str) -> Sequence[tuple[Transfer, Conversation]]:
    query = (
        select(Transfer, Conversation)
        .join(Conversation, col(Conversation.id) == col(Transfer.conversation_id))
        .where(Transfer.contact == me, col(Transfer.ended_at).is_not(None))
        .order_by(col(Transfer.ended_at).desc())
        .limit(MOST_ENDED)
    )
    return (await session.exec(query)).all()


async def _asker_wrote_last(session: AsyncSession, transfers: Sequence[Transfer]) -> frozenset[str]:
    """Of which of these transfers the last word since consent is the asker's."""
    said = (
        select(Transfer.id, func.max(Message.number).label("number"))
        .join(Message, col(Message.conversation_id) == col(Transfer.conversation_id))
        .where(
            col(Transfer.id).in_([t.id for t in transfers]),
            col(Message.number) >= col(Transfer.first_number),
            col(Message.speaker).in_((Speaker.asker, Speaker.contact)),
        )
        .group_by(col(Transfer.id))
        .subquery()
    )
    query = (
        select(Transfer.id)
        .join(said, said.c.id == col(Transfer.id))
        .join(
            Message,
            (col(Message.conversation_id) == col(Transfer.conversation_id)) & (col(Message.number) == said.c.number),
        )
        .where(col(Message.speaker) == Speaker.asker)
    )
    return frozenset((await session.exec(query)).all())


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
    desk: Desk, transfer: Transfer, conversation: Conversation, me: str, heard: frozenset[str]
) -> dict[str, Any]:
    mark = "new" if transfer.read_at is None else "your_turn" if transfer.id in heard else ""
    return {
        "title": _title(desk, transfer, me),
        "excerpt": excerpt(_question(desk, conversation, transfer)),
        "mark": desk.voice.say(f"console.mark_{mark}") if mark else "",
        "readable": True,
    }


def _title(desk: Desk, transfer: Transfer, me: str) -> str:
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
