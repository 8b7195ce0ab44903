"""What the console works with, and the rules of what a contact may open or do there.

A contact sees the summary the asker agreed to and the messages from consent until custody ends. A stand-in sees the
same from a broken promise until somebody accepts.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fastapi import Request
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.directory import Directory
from handoff.errors import ErasedError, HandoffError, UnknownConversationError
from handoff.log import Log
from handoff.models import Conversation, StaffMember, Transfer, TransferState
from handoff.notice_desk import NoticeDesk
from handoff.promises import Promises, Voice
from handoff.staff import Staff
from handoff.transfer import Transfers

COOKIE = "aanloop_staff"
Offer = Callable[[AsyncSession, Conversation, str, datetime], Awaitable[None]]

ENDED_BY = {
    TransferState.withdrawn: "withdrawn",
    TransferState.declined: "declined",
    TransferState.returned: "done",
    TransferState.closed: "done",
}
"""How a transfer ended, as the name of the text that tells its contact why nothing more can be done."""


class ElsewhereError(HandoffError):
    """A contact could once open this conversation, and now it is not with them: `console.<reason>` says why."""

    code = "custody"

    def __init__(self, reason: str, contact: str | None = None, status: int = 409) -> None:
        super().__init__(reason)
        self.reason = reason
        self.contact = contact
        self.status = status


@dataclass(frozen=True)
class Desk:
    """What the pages need; built once in `bot/app.py`."""

    database: Any
    log: Log
    directory: Directory
    transfers: Transfers
    promises: Promises
    staff: Staff
    offer_others: Offer
    voice: Voice
    notices: NoticeDesk
    now: Callable[[], datetime]

    async def member(self, session: AsyncSession, request: Request) -> StaffMember:
        return await self.staff.signed_in(session, request.cookies.get(COOKIE), self.now())

    async def open(
        self, session: AsyncSession, request: Request, conversation_id: str
    ) -> tuple[StaffMember, Conversation, Transfer]:
        """The one way to a conversation: what the signed-in contact may open. Raises a HandoffError otherwise."""
        member = await self.member(session, request)
        conversation = await session.get(Conversation, conversation_id)
        if conversation is None:
            raise UnknownConversationError("no such conversation")
        if conversation.erased_at is not None:
            raise ErasedError("erased by the asker")
        transfers = await _transfers(session, conversation_id, member.contact)
        found = next((t for t in transfers if t.contact == member.contact or stands_in(t, member.contact)), None)
        if found is None:
            raise _not_open(transfers, member.contact)
        if found.state is TransferState.withdrawn:
            raise ElsewhereError("withdrawn", status=404)
        return member, conversation, found


def stands_in(transfer: Transfer, contact: str) -> bool:
    """Whether `contact` may take this over: a promise was broken, and nobody has accepted yet."""
    waits = transfer.accepted_at is None and transfer.ended_at is None
    return transfer.backup == contact and transfer.escalated_at is not None and waits


async def check_may_act(session: AsyncSession, conversation: Conversation, by: str) -> None:
    """Raises ElsewhereError, which says who has it or how it ended, when `by` can no longer act on this conversation.

    Someone who never could open it gets UnknownConversationError.
    """
    transfers = await _transfers(session, conversation.id, by)
    if not transfers:
        raise UnknownConversationError("no such conversation for this contact")
    running = next((t for t in transfers if t.ended_at is None), None)
    if running is None:
        raise ElsewhereError(ENDED_BY[transfers[0].state] if transfers[0].contact == by else "left")
    if running.contact != by and not stands_in(running, by):
        raise ElsewhereError("taken" if running.accepted_at else "waits_for", running.contact)


async def _transfers(session: AsyncSession, conversation_id: str, contact: str) -> Sequence[Transfer]:
    """The transfers that name `contact`, also as the one who may stand in; the newest first."""
    query = (
        select(Transfer)
        .where(
            Transfer.conversation_id == conversation_id,
            or_(col(Transfer.contact) == contact, col(Transfer.backup) == contact),
        )
        .order_by(col(Transfer.consented_at).desc())
    )
    return (await session.exec(query)).all()


def _not_open(transfers: Sequence[Transfer], me: str) -> HandoffError:
    """Why this cannot be opened: for who once could open it what became of it, for anybody else no more than that."""
    once = next((t for t in transfers if t.backup == me and t.escalated_at is not None), None)
    if once is None:
        return UnknownConversationError("no such conversation for this contact")
    if once.state is TransferState.withdrawn:
        return ElsewhereError("withdrawn", status=404)
    if once.ended_at is None:
        return ElsewhereError("taken_over", once.contact, status=404)
    return ElsewhereError("left", status=404)
