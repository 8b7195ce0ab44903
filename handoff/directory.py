"""The people a conversation can pass to, and when they are there. Values only, whatever pack they come from."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays

QUARTER_MINUTES = 15
SEARCH_DAYS = 60
"""How far ahead an office hour is looked for; nobody in the directory is away from all hours that long."""


@dataclass(frozen=True, slots=True)
class Organisation:
    slug: str
    name: str
    phone: str | None = None
    hours: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on one weekday (Monday is 0), from `start` to `end` in local time."""

    weekday: int
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Contact:
    """A named human. `reply_within` counts office hours only."""

    slug: str
    name: str
    kind: str
    role: str
    organisation: str
    topics: tuple[str, ...]
    regions: tuple[str, ...]
    openings: tuple[Opening, ...]
    reply_within: timedelta
    max_open: int
    introduction: str
    backup: str | None = None
    languages: tuple[str, ...] = ("Nederlands",)


def dutch_holidays() -> Callable[[date], bool]:
    """Public holidays of the Netherlands."""
    calendar = holidays.country_holidays("NL")
    return lambda day: day in calendar


def round_up(moment: datetime) -> datetime:
    """The next quarter of an hour: a promise is told, and kept, as a round moment."""
    past = timedelta(minutes=moment.minute % QUARTER_MINUTES, seconds=moment.second, microseconds=moment.microsecond)
    return moment - past + timedelta(minutes=QUARTER_MINUTES) if past else moment


@dataclass(frozen=True)
class Directory:
    """Contacts and organisations by slug, and the calendar they live by; `anybodys` can be called by anyone."""

    contacts: Mapping[str, Contact]
    organisations: Mapping[str, Organisation]
    zone: ZoneInfo
    anybodys: tuple[Organisation, ...] = ()
    is_holiday: Callable[[date], bool] = field(default_factory=dutch_holidays)

    def name(self, slug: str | None) -> str:
        """The display name; of someone who has left the directory, the slug."""
        contact = self.contacts.get(slug or "")
        return contact.name if contact else (slug or "")

    def organisation_of(self, slug: str) -> Organisation | None:
        contact = self.contacts.get(slug)
        return self.organisations.get(contact.organisation) if contact else None

    def due(self, contact: Contact, now: datetime) -> datetime:
        """The moment by which `contact` answers a question of `now`: `reply_within` of office hours later."""
        return self.after(contact, now, contact.reply_within)

    def after(self, contact: Contact, now: datetime, span: timedelta) -> datetime:
        """The moment at which `span` of the contact's office hours has passed since `now`, rounded up."""
        left = span
        last = now
        for start, end in self.openings(contact, now):
            if end - start >= left:
                return round_up(start + left)
            left -= end - start
            last = end
        return last

    def next_hours(self, contact: Contact, now: datetime) -> tuple[datetime, datetime] | None:
        """The office hours that run at `now`, or the next ones; none within sight gives None."""
        return next(self.openings(contact, now), None)

    def openings(self, contact: Contact, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Office hours from `now` on, in order, the one that is running cut to what is left of it."""
        today = now.astimezone(self.zone).date()
        for day in (today + timedelta(days=n) for n in range(SEARCH_DAYS)):
            if self.is_holiday(day):
                continue
            for opening in sorted(contact.openings, key=lambda o: o.start):
                start = datetime.combine(day, opening.start, self.zone)
                end = datetime.combine(day, opening.end, self.zone)
                if opening.weekday == day.weekday() and end > now:
                    yield max(start, now), end
