"""Whether anybody waited in silence: the log of every conversation, checked line by line against its promises.

Nothing here asks the product what it thinks; it goes by what was said, when, and what had been promised.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bench.week.records import Record
from handoff.log import Line
from handoff.models import Promise, Speaker, Transfer

MINUTE = timedelta(minutes=1)
Stretch = tuple[datetime, datetime]


def faults(record: Record) -> list[str]:
    """What is wrong in one conversation; nothing, when every invariant held."""
    numbers = [line.number for line in record.lines]
    found = [] if numbers == list(range(1, record.conversation.last_number + 1)) else ["numbers with gaps"]
    found += [f for promise in record.promises for f in _promise(record, promise)]
    for transfer in record.transfers:
        if transfer.ended_at is None:
            found.append("a transfer that never ended")
        found += [
            f"an answer was owed from {start} to {end} without a promise"
            for start, end in _unanswered(record, transfer)
            if not _covered((start, end), record.promises)
        ]
        found += _after(record, transfer)
    return found


def _promise(record: Record, promise: Promise) -> Iterator[str]:
    """A promise ends in a contact's line in time, or in a line that says what happened, within the minute."""
    if promise.settled_at is None:
        yield f"a promise of {promise.due_at} that was never settled"
        return
    then = [line for line in record.lines if line.created_at == promise.settled_at]
    if promise.settled_at > promise.due_at + MINUTE:
        yield f"nothing was said until {promise.settled_at}, and {promise.due_at} was promised"
    if promise.kept and not any(line.speaker is Speaker.contact for line in then):
        yield "kept without a line of a contact"
    if promise.kept is False and not any(line.body.get("kind") == "late" for line in then):
        yield "broken without saying so"
    if promise.kept is None and not any(line.speaker is not Speaker.contact for line in then):
        yield "dropped without a word"


def _unanswered(record: Record, transfer: Transfer) -> Iterator[Stretch]:
    """From a question of the asker until a contact wrote, or until the transfer ended."""
    owed: datetime | None = transfer.consented_at
    last = transfer.last_number or record.conversation.last_number
    for line in record.lines[transfer.first_number - 1 : last]:
        if line.speaker is Speaker.contact and owed is not None:
            yield owed, line.created_at
            owed = None
        elif _asks(line) and owed is None:
            owed = line.created_at
    if owed is not None and transfer.ended_at is not None:
        yield owed, transfer.ended_at


def _asks(line: Line) -> bool:
    return line.speaker is Speaker.asker and "action" not in line.body


def _covered(stretch: Stretch, promises: Sequence[Promise]) -> bool:
    """Whether a promise was open at every moment of it."""
    reached, end = stretch
    for promise in promises:
        if promise.opened_at <= reached and promise.settled_at is not None:
            reached = max(reached, promise.settled_at)
    return reached >= end


def _after(record: Record, transfer: Transfer) -> Iterator[str]:
    """When nobody has the question any more, other people or phone numbers stand in the very next lines."""
    if transfer.state not in {"broken", "declined"}:
        return
    following = record.lines[transfer.last_number or 0 :]
    if not any(line.body.get("people") or line.body.get("phones") for line in following[:2]):
        yield f"nothing was offered after a transfer that was {transfer.state}"
