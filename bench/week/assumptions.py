"""How the simulated people behave. Every number here is an assumption; docs/week.md shows them above the figures.

They were written down before the first run, from how volunteers and staff work, and are not fitted to its outcome.
Durations are log-normal: most are short and a few very long, as gaps between looks at an inbox are.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

MONDAY = date(2026, 11, 30)
DAYS = 7


@dataclass(frozen=True, slots=True)
class Span:
    """A log-normal duration: half are shorter than `median` minutes, one in ten longer than `long`."""

    median: float
    spread: float

    def draw(self, chance: Random) -> timedelta:
        return timedelta(minutes=self.median * math.exp(chance.gauss(0, self.spread)))

    @property
    def long(self) -> float:
        return self.median * math.exp(1.2816 * self.spread)

    def times(self, factor: float) -> "Span":
        return Span(self.median * factor, self.spread)


@dataclass(frozen=True, slots=True)
class Habits:
    """How one kind of contact works, within their office hours only.

    `first` is from opening to the first look, `gap` from one look to the next; `missed` is the chance that a shift is
    missed without a word. A notice brings them to the console with that chance, `notice_delay` later.
    """

    first: Span
    gap: Span
    missed: float
    notice: float
    reminder: float
    notice_delay: Span = Span(20, 1.0)

    def looking(self, factor: float) -> "Habits":
        """The same person, who looks `1 / factor` times as often."""
        return replace(self, first=self.first.times(factor), gap=self.gap.times(factor))

    def without_notices(self) -> "Habits":
        return replace(self, notice=0.0, reminder=0.0)


VOLUNTEER = Habits(first=Span(25, 1.0), gap=Span(120, 0.9), missed=0.05, notice=0.35, reminder=0.6)
STAFF = Habits(first=Span(15, 1.0), gap=Span(45, 0.9), missed=0.02, notice=0.3, reminder=0.6)


@dataclass(frozen=True, slots=True)
class Gone:
    """Part of the week a contact is not there. `said`: they press "away" in the console, with or without a date."""

    since: datetime
    until: datetime
    said: bool
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Asker:
    """Chances of what an asker does; what is left of a row is that they leave without a word."""

    straight_to_people: float = 0.05
    out_of_reach: float = 0.12
    telegram: float = 0.25
    right_answer: Mapping[str, float] = field(default_factory=lambda: {"helpful:yes": 0.55, "helpful:no": 0.15})
    wrong_answer: Mapping[str, float] = field(default_factory=lambda: {"helpful:yes": 0.1, "helpful:no": 0.6})
    asks_more: float = 0.25
    rephrases: float = 0.4
    presses_people: float = 0.35
    answers_question: float = 0.75
    skips_question: float = 0.15
    triage_answers: float = 0.55
    triage_to_people: float = 0.35
    cards: Mapping[str, float] = field(
        default_factory=lambda: {"first": 0.5, "other kind": 0.2, "any": 0.05, "later": 0.15}
    )
    rather_alone: float = 0.05
    sends: float = 0.85
    adds_line: float = 0.2
    takes_back: float = 0.07
    chooses_again: float = 0.65
    goes_quiet: float = 0.08
    thanks: float = 0.6
    rounds: Sequence[int] = (30, 27, 18, 12, 8, 5)


@dataclass(frozen=True, slots=True)
class Times:
    """How long people take, in minutes."""

    reading: Span = Span(0.7, 0.6)
    back_on_web: Span = Span(90, 1.3)
    back_on_telegram: Span = Span(15, 1.3)
    back_in_talk: Span = Span(6, 1.5)
    taking_back: Span = Span(180, 1.0)
    adding: Span = Span(30, 1.2)
    writing: Span = Span(7, 0.6)
    staying: Span = Span(6, 0.6)


NIGHT, MORNING = (3.0, 2.5, 2.0, 1.5, 1.0, 1.0), (1.5, 2.0, 3.0, 4.0, 4.5, 4.5)
AFTERNOON, EVENING = (4.0, 4.0, 4.0, 4.0, 4.0, 4.0), (4.5, 6.0, 7.0, 8.0, 7.0, 5.0)
HOURS = (*NIGHT, *MORNING, *AFTERNOON, *EVENING)
"""How many conversations begin in each hour of the day, every day alike: evenings and nights are busy."""


@dataclass(frozen=True)
class Assumptions:
    """One week. With `looking` 2 contacts look half as often, with `missing` 3 they miss three times as many shifts.

    Without `notices` none reaches a contact.
    """

    conversations: int = 500
    seed: int = 1
    looking: float = 1.0
    notices: bool = True
    missing: float = 1.0
    declines: float = 0.04
    stays: float = 0.7
    closes_after: timedelta = timedelta(hours=24)
    asker: Asker = field(default_factory=Asker)
    times: Times = field(default_factory=Times)
    volunteer: Habits = VOLUNTEER
    staff: Habits = STAFF

    def habits(self, kind: str) -> Habits:
        plain = self.volunteer if kind == "expert_by_experience" else self.staff
        habits = replace(plain.looking(self.looking), missed=plain.missed * self.missing)
        return habits if self.notices else habits.without_notices()


@dataclass(frozen=True, slots=True)
class Local:
    """Moments of the week in local time; day 0 is its Monday."""

    zone: ZoneInfo

    def __call__(self, day: int, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(MONDAY + timedelta(days=day), time(hour, minute), self.zone)


def gone(at: Local) -> Mapping[str, Gone]:
    """Who is not there: one ill and says so, one ill without a word, one with a day off."""
    return {
        "bram": Gone(at(1, 8, 50), at(3, 9, 0), said=True),
        "fatima": Gone(at(1, 0), at(4, 0), said=False),
        "ruben": Gone(at(1, 16, 50), at(3, 0), said=True, dated=True),
    }
