"""The figures of one week, as plain values: what is printed, drawn, and compared between runs."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bench.week.records import ANSWERED, COUNTED, KEPT_AFTER, NAMED, NOTHING_OWED, TAKEN_BACK, Owed, Record, owed, read
from bench.week.silence import faults
from bench.week.simulation import Week
from handoff.directory import Contact, Directory
from handoff.models import Promise, Speaker, Transfer

Hours = Sequence[float]


@dataclass(frozen=True)
class Load:
    """Open conversations of one contact: the most, the mean over their own office hours, and the limit."""

    contact: str
    name: str
    kind: str
    limit: int
    most: int
    mean: float
    chosen: int
    answers: int
    steps: Sequence[tuple[datetime, int]]


@dataclass(frozen=True)
class Figures:
    """`owed` counts every answer that was owed, `opening` those of them that a consent began; by outcome."""

    name: str
    seed: int
    conversations: int
    first: Mapping[str, int]
    right: int
    after_question: int
    offered: int
    reasons: Mapping[str, int]
    sent: int
    reached: int
    nobody: int
    taken_back: int
    owed: Mapping[str, int]
    opening: Mapping[str, int]
    reminded: int
    reminded_kept: int
    by_reminder: int
    declined: int
    wait_wall: Hours
    wait_office: Hours
    never: int
    faults: Sequence[str]
    loads: Sequence[Load]
    start: datetime
    end: datetime

    @property
    def asked(self) -> int:
        """First questions that were typed."""
        return self.conversations - self.first.get("a person at once", 0)

    @property
    def counted(self) -> int:
        return total(self.owed, COUNTED)

    @property
    def named_share(self) -> float:
        return share(self.owed[NAMED], self.counted)

    @property
    def named_share_opening(self) -> float:
        return share(self.opening[NAMED], total(self.opening, COUNTED))


def total(counts: Mapping[str, int], names: Iterable[str]) -> int:
    return sum(counts.get(name, 0) for name in names)


def share(part: float, whole: float) -> float:
    return part / whole if whole else math.nan


def quantile(values: Sequence[float], at: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(at * len(ordered)))] if ordered else math.nan


async def figures(week: Week, name: str) -> Figures:
    records = await read(week.services)
    answers = [(record, each) for record in records for each in owed(record)]
    stories = [asker.story for asker in week.askers.values()]
    waits, never = _waits(week.services.directory, records)
    promises = [promise for record in records for promise in record.promises]
    reminded = [p for p in promises if p.reminded_at is not None]
    people = week.people.values()
    return Figures(
        name=name,
        seed=week.assumed.seed,
        conversations=len(records),
        first=Counter("a person at once" if story.straight else story.first for story in stories),
        right=sum(story.right for story in stories),
        after_question=sum(story.first == "asked back" and story.answered for story in stories),
        offered=sum(story.offered for story in stories),
        reasons=Counter(str(reason) for story in stories for reason in story.reasons),
        sent=sum(len(record.transfers) for record in records),
        reached=sum(bool(record.transfers) for record in records),
        nobody=sum(story.nobody for story in stories),
        taken_back=sum(t.state == "withdrawn" for record in records for t in record.transfers),
        owed=_by_outcome(each for _, each in answers),
        opening=_by_outcome(each for _, each in answers if each.opening),
        reminded=len(reminded),
        reminded_kept=sum(bool(p.kept) for p in reminded),
        by_reminder=sum(p.id in person.diary.by_reminder for p in reminded if p.kept for person in people),
        declined=sum(person.diary.declined for person in people),
        wait_wall=[wall for wall, _ in waits],
        wait_office=[office for _, office in waits],
        never=never,
        faults=[f"{n}: {fault}" for n, record in enumerate(records) for fault in faults(record)],
        loads=[_load(week, records, contact) for contact in week.services.directory.contacts.values()],
        start=week.start,
        end=week.services.now(),
    )


def _by_outcome(answers: Iterable[Owed]) -> Mapping[str, int]:
    counted = Counter(each.outcome for each in answers)
    return {name: counted[name] for name in (*COUNTED, TAKEN_BACK, NOTHING_OWED)}


def _waits(directory: Directory, records: Sequence[Record]) -> tuple[list[tuple[float, float]], int]:
    """Hours from the first consent to the first line of a human, by the clock and in office hours of who was chosen.

    Those who took the question back before are left out; those who never heard from a human are counted.
    """
    waits, never = [], 0
    for record in (r for r in records if r.transfers):
        first = record.transfers[0]
        start = first.consented_at
        lines = (line.created_at for line in record.lines if line.speaker is Speaker.contact)
        answered = next(lines, None)
        if answered is not None:
            chosen = directory.contacts[record.promises[0].contact]
            waits.append((_hours(answered - start), _hours(_within(directory, chosen, start, answered))))
        elif not any(t.state == "withdrawn" for t in record.transfers):
            never += 1
    return waits, never


def _hours(span: timedelta) -> float:
    return span.total_seconds() / 3600


def _within(directory: Directory, contact: Contact, start: datetime, end: datetime) -> timedelta:
    """How much of a stretch lies in a contact's office hours."""
    spent = timedelta()
    for opens, closes in directory.openings(contact, start):
        if opens >= end:
            break
        spent += min(closes, end) - opens
    return spent


def _load(week: Week, records: Sequence[Record], contact: Contact) -> Load:
    steps = [(moment, counts[contact.slug]) for moment, counts in week.loads]
    end = week.services.now()
    weight, spent = 0.0, 0.0
    for opens, closes in week.services.directory.openings(contact, week.start):
        if opens >= week.end:
            break
        weight += _hours(closes - opens)
        spent += _area(steps, opens, min(closes, end))
    chosen = sum(t.consented_at == p.opened_at and p.contact == contact.slug for t, p in _firsts(records))
    return Load(
        contact.slug,
        contact.name.removesuffix(" (voorbeeld)"),
        contact.kind,
        contact.max_open,
        max((count for _, count in steps), default=0),
        spent / weight if weight else 0.0,
        chosen,
        week.people[contact.slug].diary.answers,
        steps,
    )


def _firsts(records: Sequence[Record]) -> Iterable[tuple[Transfer, Promise]]:
    for record in records:
        for transfer in record.transfers:
            yield transfer, next(p for p in record.promises if p.transfer_id == transfer.id)


def _area(steps: Sequence[tuple[datetime, int]], start: datetime, end: datetime) -> float:
    """Open conversations times hours, between two moments."""
    area = 0.0
    ends = [moment for moment, _ in steps[1:]] + [end]
    for (moment, count), until in zip(steps, ends, strict=True):
        low, high = max(moment, start), min(until, end)
        if high > low:
            area += count * _hours(high - low)
    return area


__all__ = ["ANSWERED", "KEPT_AFTER", "Figures", "Load", "figures", "quantile", "share", "total"]
