"""Quiet hours by the wall clock: over midnight, and on the nights that the clock changes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.addresses import is_address
from handoff.quiet import DAY, QuietHours, clock

ZONE = ZoneInfo("Europe/Amsterdam")
NIGHT = QuietHours(21 * 60, 8 * 60)


def local(*parts: int, fold: int = 0) -> datetime:
    return datetime(*parts, tzinfo=ZONE, fold=fold)


@pytest.mark.parametrize(
    ("now", "over"),
    [
        (local(2026, 11, 24, 20, 59), None),
        (local(2026, 11, 24, 21, 0), local(2026, 11, 25, 8, 0)),
        (local(2026, 11, 25, 0, 30), local(2026, 11, 25, 8, 0)),
        (local(2026, 11, 25, 7, 59), local(2026, 11, 25, 8, 0)),
        (local(2026, 11, 25, 8, 0), None),
        (local(2026, 12, 31, 23, 0), local(2027, 1, 1, 8, 0)),
    ],
)
def test_over_midnight(now: datetime, over: datetime | None) -> None:
    assert NIGHT.over_at(now.astimezone(UTC), ZONE) == over


def test_within_one_day() -> None:
    lunch = QuietHours(12 * 60, 13 * 60)
    assert lunch.over_at(local(2026, 11, 24, 12, 15), ZONE) == local(2026, 11, 24, 13, 0)
    assert lunch.over_at(local(2026, 11, 24, 23, 0), ZONE) is None


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 28), 10), ((2026, 10, 24), 12), ((2026, 11, 24), 11)])
def test_a_night_is_shorter_or_longer_when_the_clock_changes(day: tuple[int, int, int], hours: int) -> None:
    """Eight o'clock on the wall is eight o'clock, however long the night took."""
    evening = local(*day, 21, 0).astimezone(UTC)
    over = NIGHT.over_at(evening, ZONE)
    assert over is not None
    assert over.astimezone(UTC) - evening == timedelta(hours=hours)
    assert (over.hour, over.minute) == (8, 0)


def test_an_end_that_the_clock_skips_or_repeats() -> None:
    early = QuietHours(21 * 60, 2 * 60 + 30)
    spring = early.over_at(local(2026, 3, 29, 1, 0), ZONE)
    assert spring is not None
    assert spring.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    again = local(2026, 10, 25, 2, 10, fold=1)
    assert early.over_at(again, ZONE) == local(2026, 10, 25, 2, 30, fold=1)


minutes = st.integers(0, DAY - 1)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(start=minutes, end=minutes, now=moments)
def test_quiet_hours_end_after_now_and_are_then_over(start: int, end: int, now: datetime) -> None:
    if start == end:
        return
    hours = QuietHours(start, end)
    over = hours.over_at(now, ZONE)
    if over is not None:
        assert over.astimezone(UTC) > now
        assert over.astimezone(UTC) - now <= timedelta(hours=25)
        assert hours.over_at(over.astimezone(UTC), ZONE) is None


@pytest.mark.parametrize("text", ["21.00-8.00", "21:00 - 08:00", "21.00–8.00"])
def test_hours_are_read(text: str) -> None:
    assert QuietHours.parse(text) == NIGHT
    assert (clock(NIGHT.start), clock(NIGHT.end)) == ("21:00", "08:00")


@pytest.mark.parametrize("text", ["", "nacht", "21-8", "25.00-8.00", "21.60-8.00", "8.00-8.00", "-", "21.00-"])
def test_what_are_no_hours(text: str) -> None:
    with pytest.raises(ValueError, match="hours"):
        QuietHours.parse(text)


def test_off() -> None:
    assert QuietHours.parse(" OFF ") is None


@pytest.mark.parametrize("text", ["a@b.nl", "mila.de-vries+aanloop@post.voorbeeld.nl", "o'neil@x.org"])
def test_addresses(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mila",
        "mila@",
        "@x.nl",
        "a@b",
        "a b@c.nl",
        "a@b.nl,c@d.nl",
        "a@b.nl\nBcc: c@d.nl",
        "<a@b.nl>",
        "a" * 250 + "@b.nl",
    ],
)
def test_what_are_no_addresses(text: str) -> None:
    assert not is_address(text)
