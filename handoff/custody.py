"""The rules of custody: which step fits which state, which transfer runs, who is in it, and how it ends."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.errors import CustodyError
from handoff.models import Conversation, Custody, Invitation, InvitationKind, Promise, Transfer, TransferState

STEPS: dict[str, frozenset[Custody]] = {
    "offer": frozenset({Custody.assistant, Custody.offered}),
    "request": frozenset({Custody.offered}),
    "withdraw": frozenset({Custody.waiting}),
    "accept": frozenset({Custody.waiting}),
    "decline": frozenset({Custody.waiting}),
    "answer": frozenset({Custody.contact}),
    "invite": frozenset({Custody.contact}),
    "decide": frozenset({Custody.contact}),
    "pass_on": frozenset({Custody.contact}),
    "give_back": frozenset({Custody.contact}),
    "close": frozenset({Custody.contact}),
    "leave": frozenset({Custody.contact}),
    "reopen": frozenset({Custody.closed}),
}
"""From which states of custody each step may be taken (design: The conversation)."""


def check_step(step: str, custody: Custody) -> None:
    """Raises CustodyError when the step does not fit who has custody."""
    if custody not in STEPS[step]:
        raise CustodyError(f"{step} is not possible while custody is {custody}")


async def running_transfer(session: AsyncSession, conversation: Conversation) -> Transfer | None:
    """The transfer that is running for this conversation."""
    query = select(Transfer).where(Transfer.conversation_id == conversation.id, col(Transfer.ended_at).is_(None))
    return (await session.exec(query)).first()


def stands_in(transfer: Transfer, contact: str) -> bool:
    """Whether `contact` may take this over: a promise was broken, and nobody has accepted since."""
    waits = transfer.accepted_at is None and transfer.ended_at is None
    return transfer.backup == contact and transfer.escalated_at is not None and waits


async def guests(session: AsyncSession, transfer: Transfer) -> Sequence[Invitation]:
    """Who was brought in beside the contact and is still there, the first one first."""
    query = select(Invitation).where(
        Invitation.transfer_id == transfer.id,
        Invitation.kind == InvitationKind.guest,
        col(Invitation.agreed).is_(True),
        col(Invitation.ended_at).is_(None),
    )
    return (await session.exec(query.order_by(col(Invitation.answered_at)))).all()


async def end_transfer(
    session: AsyncSession,
    conversation: Conversation,
    transfer: Transfer,
    state: TransferState,
    custody: Custody,
    now: datetime,
) -> None:
    """The transfer ends here: nobody in it reads further; its promise and what was asked about others lapse."""
    transfer.state = state
    transfer.ended_at = now
    transfer.last_number = conversation.last_number
    conversation.custody = custody
    conversation.contact = None
    await settle(session, conversation.id, now, kept=None)
    await _lapse(session, transfer, now)
    present = (col(Invitation.transfer_id) == transfer.id) & col(Invitation.ended_at).is_(None)
    await session.exec(update(Invitation).where(present).values(ended_at=now, last_number=conversation.last_number))


async def take_up(
    session: AsyncSession, conversation: Conversation, transfer: Transfer, contact: str, now: datetime
) -> None:
    """From here `contact` has it: the open promise is theirs, and they are a guest no longer.

    When somebody else had it, what that person asked of the asker and was not carried out lapses.
    """
    owed = (col(Promise.transfer_id) == transfer.id) & col(Promise.settled_at).is_(None)
    await session.exec(update(Promise).where(owed).values(contact=contact))
    here = (col(Invitation.transfer_id) == transfer.id) & col(Invitation.ended_at).is_(None)
    in_person = here & (col(Invitation.contact) == contact) & (col(Invitation.kind) == InvitationKind.guest)
    await session.exec(
        update(Invitation)
        .where(in_person & col(Invitation.agreed).is_(True))
        .values(ended_at=now, last_number=conversation.last_number)
    )
    if transfer.contact == contact:
        return
    await _lapse(session, transfer, now)
    passing = here & (col(Invitation.kind) == InvitationKind.pass_on)
    await session.exec(update(Invitation).where(passing).values(ended_at=now))
    transfer.backup, transfer.contact = transfer.contact, contact


async def _lapse(session: AsyncSession, transfer: Transfer, now: datetime) -> None:
    """What the asker has not answered yet needs no answer any more."""
    unanswered = (col(Invitation.transfer_id) == transfer.id) & col(Invitation.answered_at).is_(None)
    await session.exec(update(Invitation).where(unanswered).values(answered_at=now, agreed=False, ended_at=now))


async def settle(session: AsyncSession, conversation_id: str, now: datetime, *, kept: bool | None) -> None:
    """Close the open promise: kept, broken, or (None) no longer needed."""
    await session.exec(
        update(Promise)
        .where(col(Promise.conversation_id) == conversation_id, col(Promise.settled_at).is_(None))
        .values(settled_at=now, kept=kept)
    )


async def load(session: AsyncSession) -> Counter[str]:
    """Open conversations per contact."""
    query = (
        select(Transfer.contact, func.count()).where(col(Transfer.ended_at).is_(None)).group_by(col(Transfer.contact))
    )
    return Counter(dict((await session.exec(query)).all()))
