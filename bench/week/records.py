"""What the database says afterwards, read once: per conversation its lines, transfers and promises."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import select

from bot.app import Services
from handoff.log import Line
from handoff.models import Conversation, Promise, Speaker, Transfer


@dataclass
class Record:
    conversation: Conversation
    lines: Sequence[Line] = ()
    transfers: list[Transfer] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)

    def answered_by(self, moment: datetime) -> str | None:
        """Whose line came at that very moment."""
        found = (line.contact for line in self.lines if line.speaker is Speaker.contact and line.created_at == moment)
        return next(found, None)

    def transfer(self, promise: Promise) -> Transfer:
        return next(t for t in self.transfers if t.id == promise.transfer_id)


async def read(services: Services) -> list[Record]:
    """Every conversation, in order of arrival."""
    async with services.database.read() as session:
        found = (await session.exec(select(Conversation))).all()
        records = {c.id: Record(c, await services.log.read(session, c)) for c in found}
        for transfer in (await session.exec(select(Transfer))).all():
            records[transfer.conversation_id].transfers.append(transfer)
        for promise in (await session.exec(select(Promise))).all():
            records[promise.conversation_id].promises.append(promise)
    for record in records.values():
        record.transfers.sort(key=lambda t: t.first_number)
        record.promises.sort(key=lambda p: (p.opened_at, p.due_at))
    return sorted(records.values(), key=lambda r: (r.conversation.created_at, r.lines[-1].number))


@dataclass(frozen=True, slots=True)
class Owed:
    """One answer that was owed: the promise that was given, what it came to, and the ones that followed on it."""

    first: Promise
    outcome: str
    opening: bool
    moment: datetime | None = None


NAMED, BACKUP, LATE, ANEW = "named", "backup", "late", "anew"
BROKEN, NOT_CHOSEN, TAKEN_BACK, NOTHING_OWED = "broken", "not chosen", "taken back", "nothing owed"
ANSWERED = (NAMED, BACKUP, LATE, ANEW)
KEPT_AFTER = (BACKUP, LATE, ANEW)
COUNTED = (*ANSWERED, BROKEN, NOT_CHOSEN)


def owed(record: Record) -> list[Owed]:
    """The answers owed in a conversation, each with what became of it.

    A promise that passes, or that is handed on, is followed by that of the next person; all of them are about one
    answer, and only the first counts as kept by who was named.
    """
    found, chain = [], []
    for promise in record.promises:
        chain.append(promise)
        outcome = _ended(record, chain)
        if outcome is not None:
            found.append(_owed(record, chain, outcome))
            chain = []
    if chain:
        found.append(_owed(record, chain, BROKEN if any(p.kept is False for p in chain) else NOT_CHOSEN))
    return found


def _owed(record: Record, chain: Sequence[Promise], outcome: str) -> Owed:
    first = chain[0]
    opening = first.opened_at == record.transfers[0].consented_at
    return Owed(first, outcome, opening, chain[-1].settled_at if outcome in ANSWERED else None)


def _ended(record: Record, chain: Sequence[Promise]) -> str | None:
    """What the last promise of a chain makes of it; None when the next person is asked."""
    first, last = chain[0], chain[-1]
    if last.kept and last.settled_at:
        if len(chain) == 1:
            return NAMED
        by = record.answered_by(last.settled_at)
        if last.transfer_id != first.transfer_id:
            return ANEW
        return LATE if by == first.contact else BACKUP
    transfer = record.transfer(last)
    if last.kept is None and transfer.ended_at == last.settled_at and transfer.state in {"withdrawn", "closed"}:
        if any(p.kept is False for p in chain):
            return BROKEN
        return TAKEN_BACK if transfer.state == "withdrawn" else NOTHING_OWED
    return None
