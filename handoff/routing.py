"""Whom to propose: pure, deterministic, and with its reasons in the order in which they weighed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from handoff.directory import Contact, Directory

AT_MOST = 4
AT_LEAST = 2
"""Never only one option when there are more: below this, people who fit less well are proposed too."""

DUTCH = "Nederlands"

WEIGHTS = {"language": 16, "earlier": 8, "prefers": 6, "topic": 4, "region": 3, "colleague": 2, "soonest": 1}
"""What counts how much. Being understood comes first, then knowing each other, then what was wished for."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is known about the question: its topic, region and language, and whom the asker would rather talk to.

    `earlier` is the contact who helped before; `organisation` the one whose colleagues come first, because somebody
    there broke a promise.
    """

    topic: str | None = None
    region: str | None = None
    prefers: str | None = None
    language: str | None = None
    earlier: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who is busy or away: open conversations per contact, and until when somebody is away (None: not known).

    `quiet` are those who let a promise pass and have not answered anybody since.
    """

    load: Mapping[str, int] = field(default_factory=dict)
    away: Mapping[str, datetime | None] = field(default_factory=dict)
    quiet: frozenset[str] = frozenset()

    def has_room(self, contact: Contact) -> bool:
        return self.load.get(contact.slug, 0) < contact.max_open

    def back_at(self, slug: str, now: datetime) -> datetime | None:
        """From when `slug` counts as there: now, or the end of their absence; None when nobody knows."""
        if slug not in self.away:
            return now
        until = self.away[slug]
        return None if until is None else max(now, until)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One contact, the names of the reasons to propose them, and the moment they would promise now.

    `here_until` is set while their office hours run; otherwise `here_from` says when they begin.
    """

    contact: Contact
    reasons: tuple[str, ...]
    due: datetime
    here_from: datetime
    here_until: datetime | None


def propose(
    directory: Directory,
    wish: Wish,
    now: datetime,
    attendance: Attendance,
    without: frozenset[str] = frozenset(),
) -> tuple[Proposal, ...]:
    """The contacts who fit and have room, best first, at most four; of both kinds when both are there.

    Someone of another region, or without the asker's language, is proposed only when fewer than two others are left.
    Who is quiet comes after everybody who is not: they may be ill, and have said nothing.
    Whoever is away without a known end, has no room, or is in `without` never is.
    """
    there = [
        (contact, back)
        for contact in directory.contacts.values()
        if contact.slug not in without
        and attendance.has_room(contact)
        and (back := attendance.back_at(contact.slug, now)) is not None
    ]
    due = {contact.slug: directory.due(contact, back) for contact, back in there}
    fitting = [(contact, back) for contact, back in there if _serves(contact, wish)]
    chosen = fitting if len(fitting) >= AT_LEAST else there
    soonest = min((due[contact.slug] for contact, _ in chosen), default=now)
    proposals = [
        _proposal(
            directory, contact, _reasons(contact, wish, due[contact.slug] == soonest), due[contact.slug], back, now
        )
        for contact, back in chosen
    ]
    proposals.sort(
        key=lambda p: (
            p.contact.slug in attendance.quiet,
            -_fit(p),
            _busy(p.contact, attendance),
            p.due,
            p.contact.slug,
        )
    )
    if len(fitting) < AT_LEAST:
        proposals.sort(key=lambda p: not _serves(p.contact, wish))
    return _both_kinds(proposals)


def nobody_now(proposals: tuple[Proposal, ...]) -> Proposal | None:
    """When none of these people is at work now: the one who is there first. None while somebody is."""
    if not proposals or any(p.here_until for p in proposals):
        return None
    return min(proposals, key=lambda p: (p.here_from, p.contact.slug))


def _serves(contact: Contact, wish: Wish) -> bool:
    in_region = wish.region is None or not contact.regions or wish.region in contact.regions
    return in_region and (wish.language is None or wish.language in contact.languages)


def _proposal(
    directory: Directory, contact: Contact, reasons: tuple[str, ...], due: datetime, back: datetime, now: datetime
) -> Proposal:
    start, end = directory.next_hours(contact, back) or (due, due)
    return Proposal(contact, reasons, due, start, end if start <= now else None)


def _reasons(contact: Contact, wish: Wish, soonest: bool) -> tuple[str, ...]:
    return tuple(_holding(contact, wish, soonest)) or ("available",)


def _holding(contact: Contact, wish: Wish, soonest: bool) -> Iterator[str]:
    """The reasons that hold, heaviest first."""
    if wish.language not in {None, DUTCH} and wish.language in contact.languages:
        yield "language"
    if contact.slug == wish.earlier:
        yield "earlier"
    if contact.kind == wish.prefers:
        yield f"prefers_{contact.kind}"
    if wish.topic in contact.topics:
        yield "topic"
    if wish.region is not None and wish.region in contact.regions:
        yield "region"
    if contact.organisation == wish.organisation:
        yield "colleague"
    if soonest:
        yield "soonest"


def _fit(proposal: Proposal) -> int:
    return sum(WEIGHTS.get(reason.partition("_")[0], 0) for reason in proposal.reasons)


def _busy(contact: Contact, attendance: Attendance) -> float:
    return attendance.load.get(contact.slug, 0) / contact.max_open


def _both_kinds(ordered: list[Proposal]) -> tuple[Proposal, ...]:
    """The first few, with the best of the other kind in the last place when it would fall off."""
    chosen = ordered[:AT_MOST]
    kinds = {p.contact.kind for p in chosen}
    other = next((p for p in ordered[AT_MOST:] if p.contact.kind not in kinds), None)
    if other is not None:
        chosen[-1] = other
    return tuple(chosen)
