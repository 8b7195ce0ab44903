"""Office hours and the moments that follow from them: weekends, holidays, summer time."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.directory import Opening, round_up
from tests.factories import ZONE, contact, directory


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("now", "hours", "due"),
    [
        ("2026-11-24T10:00", 4, "2026-11-24T14:00"),  # within one day
        ("2026-11-24T15:00", 4, "2026-11-25T11:00"),  # the rest tomorrow
        ("2026-11-24T22:00", 4, "2026-11-25T13:00"),  # after hours
        ("2026-11-27T16:00", 4, "2026-11-30T12:00"),  # over the weekend
        ("2026-12-24T16:00", 4, "2026-12-28T12:00"),  # over Christmas and the weekend
        ("2026-04-24T16:00", 2, "2026-04-28T10:00"),  # over King's Day
        ("2027-03-25T16:00", 2, "2027-03-30T10:00"),  # over Easter (the calendar counts Good Friday) and summer time
        ("2026-11-24T10:07", 4, "2026-11-24T14:15"),  # a round moment
    ],
)
def test_due_counts_office_hours(now: str, hours: float, due: str) -> None:
    mila = contact("mila", reply_within=timedelta(hours=hours))
    assert directory(mila).due(mila, local(now)) == local(due)


def test_two_openings_a_day() -> None:
    openings = (Opening(1, time(9), time(10)), Opening(1, time(14), time(16)))
    mila = contact("mila", openings=openings, reply_within=timedelta(hours=2))
    assert directory(mila).due(mila, local("2026-11-24T08:00")) == local("2026-11-24T15:00")


moments = st.integers(0, 730 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(moments, st.floats(0.25, 40))
def test_due_is_later_round_and_within_reach(now: datetime, hours: float) -> None:
    mila = contact("mila", reply_within=timedelta(hours=hours))
    due = directory(mila).due(mila, now)
    assert due >= now + timedelta(hours=hours), "never sooner than the office hours that were promised"
    assert due.astimezone(UTC).minute % 15 == 0
    assert due - now < timedelta(days=25)


@given(moments, st.integers(0, 400))
def test_a_later_question_is_never_due_sooner(now: datetime, minutes: int) -> None:
    mila = contact("mila")
    found = directory(mila)
    assert found.due(mila, now) <= found.due(mila, now + timedelta(minutes=minutes))


@given(moments)
def test_round_up(now: datetime) -> None:
    rounded = round_up(now)
    assert timedelta(0) <= rounded - now < timedelta(minutes=15)


def test_someone_who_left_keeps_their_slug() -> None:
    assert directory().name("weg") == "weg"
    assert directory().organisation_of("weg") is None
