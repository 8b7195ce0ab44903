"""Moments and sources in plain Dutch words."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from faq.content import Say, Source

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
DAYS_NAMED_ALONE = 6


def moments(say: Say, zone: ZoneInfo) -> Callable[[datetime, datetime], str]:
    """moment(due, now) in local words: "vandaag om 17.00 uur", "dinsdag om …", "dinsdag 5 januari om …"."""

    def moment(due: datetime, now: datetime) -> str:
        local = due.astimezone(zone)
        days = (local.date() - now.astimezone(zone).date()).days
        clock = f"{local.hour}.{local.minute:02}"
        if days == 0:
            return say("moment.today", time=clock)
        if days == 1:
            return say("moment.tomorrow", time=clock)
        if 0 < days <= DAYS_NAMED_ALONE:
            return say("moment.this_week", day=say(f"days.{WEEKDAYS[local.weekday()]}"), time=clock)
        return date(due)

    date = dates(say, zone)
    return moment


def dates(say: Say, zone: ZoneInfo) -> Callable[[datetime], str]:
    """date(moment) with nothing left out: "dinsdag 5 januari 17.00 uur"; for what may be read days later."""

    def date(moment: datetime) -> str:
        local = moment.astimezone(zone)
        day, month = say(f"days.{WEEKDAYS[local.weekday()]}"), say(f"months.{local.month}")
        return say("moment.date", day=day, number=local.day, month=month, time=f"{local.hour}.{local.minute:02}")

    return date


def source_line(source: Source, say: Say) -> str:
    """Name and date of the fact: "UWV, maart 2024"; a fact without a date says so."""
    if source.date is None:
        return say("answer.source_undated", name=source.name)
    year, *rest = source.date.split("-")
    month = [say(f"months.{int(rest[0])}")] if rest else []
    day = [str(int(rest[1]))] if len(rest) > 1 else []
    return say("answer.source_dated", name=source.name, date=" ".join([*day, *month, year]))
