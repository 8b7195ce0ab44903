"""What the console works with, and the rules of what a contact may open or do there.

A contact sees the summary the asker agreed to and the messages from consent until custody ends. A stand-in sees the
same from a broken promise until somebody accepts; a guest the summary and the messages from when the asker let them in.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fastapi import Request
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.custody import stands_in
from handoff.directory import Directory
from handoff.errors import ErasedError, HandoffError, UnknownConversationError
from handoff.invitations import Invitations
from handoff.log import Body, Line, Log
from handoff.models import Conversation, Invitation, InvitationKind, StaffMember, Transfer, TransferState
from handoff.notice_desk import NoticeDesk
from handoff.presence import Presence
from handoff.promises import Promises, Voice
from handoff.staff import Staff
from handoff.transfer import SUMMARY, Transfers

COOKIE = "aanloop_staff"
Offer = Callable[[AsyncSession, Conversation, str, datetime], Awaitable[None]]

ENDED_BY = {
    TransferState.withdrawn: "withdrawn",
    TransferState.declined: "declined",
    TransferState.returned: "done",
    TransferState.closed: "done",
    TransferState.passed_on: "done",
    TransferState.broken: "left",
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


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone's place in a conversation: as its contact or stand-in, or (`invitation`) as a guest."""

    member: StaffMember
    conversation: Conversation
    transfer: Transfer
    invitation: Invitation | None = None

    @property
    def seen(self) -> Transfer | Invitation:
        """What holds the numbers this person may read between."""
        return self.invitation or self.transfer

    @property
    def role(self) -> str:
        """`ended`, else `guest`, `waiting` (may accept) or `accepted` (has custody)."""
        if self.seen.ended_at is not None:
            return "ended"
        return "guest" if self.invitation else self.transfer.state.value


@dataclass(frozen=True, slots=True)
class Answers:
    """The curated entries a contact may send: found by words, and as a body word for word (None: no such entry)."""

    find: Callable[[str], Sequence[tuple[str, str]]]
    body: Callable[[str], Body | None]


@dataclass(frozen=True)
class Desk:
    """What the pages need; built once in `bot/app.py`."""

    database: Any
    log: Log
    directory: Directory
    transfers: Transfers
    invitations: Invitations
    promises: Promises
    presence: Presence
    tell_presence: Callable[[str, str, str], Awaitable[None]]
    settle_notices: Callable[[AsyncSession, str, str, datetime], Awaitable[None]]
    staff: Staff
    answers: Answers
    offer_others: Offer
    voice: Voice
    notices: NoticeDesk
    now: Callable[[], datetime]

    async def member(self, session: AsyncSession, request: Request) -> StaffMember:
        return await self.staff.signed_in(session, request.cookies.get(COOKIE), self.now())

    async def open(self, session: AsyncSession, request: Request, conversation_id: str) -> Seat:
        """The one way to a conversation: what the signed-in contact may open. Raises a HandoffError otherwise."""
        member = await self.member(session, request)
        conversation = await session.get(Conversation, conversation_id)
        if conversation is None:
            raise UnknownConversationError("no such conversation")
        if conversation.erased_at is not None:
            raise ErasedError("erased by the asker")
        transfers = await _transfers(session, conversation_id, member.contact)
        seats = [
            Seat(member, conversation, t)
            for t in transfers
            if t.contact == member.contact or stands_in(t, member.contact)
        ]
        seats += [
            Seat(member, conversation, transfer, invitation)
            for transfer, invitation in await _as_guest(session, conversation_id, member.contact)
        ]
        seats.sort(key=_rank, reverse=True)
        if not seats:
            raise _not_open(transfers, member.contact)
        if seats[0].transfer.state is TransferState.withdrawn:
            raise ElsewhereError("withdrawn", status=404)
        return seats[0]

    async def looked(self, session: AsyncSession, contact: str, conversation_id: str) -> None:
        """What a contact has seen needs no notice any more."""
        await self.settle_notices(session, contact, conversation_id, self.now())

    async def lines(self, session: AsyncSession, seat: Seat) -> list[Line]:
        return await self.transfers.seen_by_contact(session, seat.conversation, seat.seen)

    def summary(self, seat: Seat) -> str | None:
        return self.log.open_text(seat.conversation, seat.transfer.summary, SUMMARY)


def _rank(seat: Seat) -> tuple[bool, bool, datetime]:
    """What is running comes first, then having or taking over the conversation before being a guest in it."""
    runs = seat.seen.ended_at is None
    return runs, runs and seat.invitation is None, _since(seat)


def _since(seat: Seat) -> datetime:
    return (seat.invitation.answered_at if seat.invitation else None) or seat.transfer.consented_at


async def check_may_act(session: AsyncSession, conversation: Conversation, by: str, *, as_guest: bool = False) -> None:
    """Raises ElsewhereError, which says who has it or how it ended, when `by` can no longer act on this conversation.

    Someone who never could open it gets UnknownConversationError. Guests may act only where `as_guest` says so.
    """
    invited = await _as_guest(session, conversation.id, by)
    if as_guest and any(invitation.ended_at is None for _, invitation in invited):
        return
    transfers = await _transfers(session, conversation.id, by)
    if not transfers:
        raise ElsewhereError("left") if invited else UnknownConversationError("no such conversation for this contact")
    running = next((t for t in transfers if t.ended_at is None), None)
    if running is None:
        raise ElsewhereError(ENDED_BY[transfers[0].state] if transfers[0].contact == by else "left")
    if running.contact != by and not stands_in(running, by):
        raise ElsewhereError("taken" if running.accepted_at else "waits_for", running.contact)


async def _as_guest(session: AsyncSession, conversation_id: str, contact: str) -> Sequence[tuple[Transfer, Invitation]]:
    """The times the asker let `contact` in as a guest."""
    query = (
        select(Transfer, Invitation)
        .join(Invitation, col(Invitation.transfer_id) == col(Transfer.id))
        .where(
            Transfer.conversation_id == conversation_id,
            Invitation.contact == contact,
            Invitation.kind == InvitationKind.guest,
            col(Invitation.agreed).is_(True),
        )
    )
    return (await session.exec(query)).all()


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
