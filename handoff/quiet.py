"""Quiet hours: the local hours of a night in which no notice goes out. Pure; the clock is the wall clock of a zone."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

DAY = 24 * 60
OFF = "off"
HOURS = re.compile(r"(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From minute `start` to minute `end` after local midnight; over midnight when `end` comes first."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not (0 <= self.start < DAY and 0 <= self.end < DAY) or self.start == self.end:
            raise ValueError("are no hours; example: 21.00-8.00, or off")

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Hours as "21.00-8.00"; None for "off". Raises ValueError."""
        if text.strip().lower() == OFF:
            return None
        found = HOURS.fullmatch(text.strip())
        if found is None:
            raise ValueError("are no hours; example: 21.00-8.00, or off")
        first, first_minute, last, last_minute = map(int, found.groups())
        if max(first_minute, last_minute) >= 60:  # noqa: PLR2004
            raise ValueError("are no hours; example: 21.00-8.00, or off")
        return cls(first * 60 + first_minute, last * 60 + last_minute)

    def over_at(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """The moment these quiet hours are over, if they run at `now`; None when they do not.

        A wall-clock time that a change of the clock skips comes an hour later; one that it repeats may be quiet twice.
        """
        local = now.astimezone(zone)
        minute = local.hour * 60 + local.minute
        if not self._holds(minute):
            return None
        day = local.date() + timedelta(days=1 if self.start > self.end and minute >= self.start else 0)
        end = datetime.combine(day, time(*divmod(self.end, 60)), zone)
        return end if end.timestamp() > now.timestamp() else end.replace(fold=1)

    def _holds(self, minute: int) -> bool:
        if self.start < self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


def clock(minute: int) -> str:
    """A minute after midnight as a form field writes it: "08:00"."""
    return f"{minute // 60:02}:{minute % 60:02}"
