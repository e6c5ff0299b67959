"""From the rule-based calendar to real dates, with Belgium's public holidays."""

import datetime as dt
import math

import pytest
from holidays import country_holidays
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.calendar import HOURS_PER_DAY, WEEKDAYS, Calendar

HOURS_PER_WEEK = {"full_time": 36, "two_days_a_week": 16, "one_day_a_week": 8, "evenings": 6, "saturday": 8}


def dates(loaded_on: str, weeks: int, weekday: str, rhythm: str, hours: int = 16) -> tuple[str, str]:
    start, end = Calendar(dt.date.fromisoformat(loaded_on)).dates(
        offset_weeks=weeks,
        weekday_start=weekday,
        rhythm=rhythm,
        hours=hours,
        hours_per_week=HOURS_PER_WEEK[rhythm],
    )
    return start.isoformat(), end.isoformat()


@pytest.mark.parametrize("loaded_on", ["2026-08-31", "2026-09-02", "2026-09-06"])
def test_the_day_of_loading_counts_only_by_its_week(loaded_on: str) -> None:
    assert dates(loaded_on, 2, "tuesday", "full_time") == ("2026-09-15", "2026-09-22")


def test_the_next_monday_is_another_week() -> None:
    assert dates("2026-09-07", 2, "tuesday", "full_time") == ("2026-09-22", "2026-09-29")


@pytest.mark.parametrize(
    ("rhythm", "hours", "end"),
    [
        ("full_time", 8, "2026-09-15"),
        ("full_time", 12, "2026-09-22"),
        ("full_time", 36, "2026-09-22"),
        ("full_time", 40, "2026-09-29"),
        ("two_days_a_week", 8, "2026-09-15"),
        ("two_days_a_week", 24, "2026-09-29"),
        ("one_day_a_week", 8, "2026-09-15"),
        ("one_day_a_week", 24, "2026-10-06"),
        ("evenings", 4, "2026-09-22"),
        ("evenings", 16, "2026-10-06"),
    ],
)
def test_without_a_holiday_the_end_is_the_data_dictionarys(rhythm: str, hours: int, end: str) -> None:
    assert dates("2026-09-02", 2, "tuesday", rhythm, hours) == ("2026-09-15", end)


def test_saturday_sessions_start_and_end_on_saturdays() -> None:
    assert dates("2026-09-02", 2, "saturday", "saturday") == ("2026-09-19", "2026-10-03")


@pytest.mark.parametrize(
    ("name", "loaded_on", "weeks", "weekday", "rhythm", "expected"),
    [
        ("Easter Monday", "2026-03-30", 1, "monday", "full_time", "2026-04-07"),
        ("Easter Monday, weekly", "2026-03-30", 1, "monday", "one_day_a_week", "2026-04-13"),
        ("11 November", "2026-11-02", 1, "wednesday", "full_time", "2026-11-12"),
        ("11 November, evenings", "2026-11-02", 1, "wednesday", "evenings", "2026-11-18"),
        ("Friday 25 December, over the weekend", "2026-12-14", 1, "friday", "full_time", "2026-12-28"),
        ("25 December, then 1 January", "2026-12-14", 1, "friday", "one_day_a_week", "2027-01-08"),
        ("Saturday 15 August", "2026-08-03", 1, "saturday", "saturday", "2026-08-22"),
        ("Ascension, the bridge day is worked", "2026-05-04", 1, "thursday", "full_time", "2026-05-15"),
    ],
)
def test_a_start_on_a_holiday_moves_to_the_next_day_of_its_kind(
    name: str, loaded_on: str, weeks: int, weekday: str, rhythm: str, expected: str
) -> None:
    assert dates(loaded_on, weeks, weekday, rhythm, hours=4)[0] == expected


@pytest.mark.parametrize(
    ("name", "loaded_on", "weekday", "rhythm", "expected"),
    [
        (
            "one week over Easter Monday ends a day later",
            "2026-03-23",
            "wednesday",
            "full_time",
            "2026-04-09",
        ),
        (
            "a lesson on 11 November is given a week later",
            "2026-10-26",
            "wednesday",
            "one_day_a_week",
            "2026-11-25",
        ),
        ("the end would be 25 December", "2026-12-07", "friday", "full_time", "2026-12-28"),
    ],
)
def test_a_holiday_on_the_way_moves_the_end(
    name: str, loaded_on: str, weekday: str, rhythm: str, expected: str
) -> None:
    assert dates(loaded_on, 1, weekday, rhythm)[1] == expected


sessions = st.sampled_from([(day, rhythm) for rhythm in HOURS_PER_WEEK for day in WEEKDAYS]).filter(
    lambda pair: (pair[0] == "saturday") == (pair[1] == "saturday")
)


@settings(max_examples=60)
@given(
    loaded_on=st.dates(dt.date(2024, 1, 1), dt.date(2040, 12, 31)),
    weeks=st.integers(1, 50),
    session=sessions,
    hours=st.integers(1, 80).map(lambda quarter: 4 * quarter),
)
def test_dates_are_teaching_days_and_never_early(
    loaded_on: dt.date, weeks: int, session: tuple[str, str], hours: int
) -> None:
    weekday, rhythm = session
    start, end = Calendar(loaded_on).dates(
        offset_weeks=weeks,
        weekday_start=weekday,
        rhythm=rhythm,
        hours=hours,
        hours_per_week=HOURS_PER_WEEK[rhythm],
    )
    monday = loaded_on - dt.timedelta(days=loaded_on.weekday())
    nominal = monday + dt.timedelta(weeks=weeks, days=WEEKDAYS.index(weekday))
    closed = country_holidays("BE", years=range(start.year, end.year + 1))
    for day in (start, end):
        assert day not in closed
        assert (day.weekday() == 5) if rhythm == "saturday" else (day.weekday() < 5)
    assert start >= nominal
    assert start == nominal or nominal in closed
    one_day = hours <= HOURS_PER_DAY[rhythm]
    duration = dt.timedelta(weeks=0 if one_day else math.ceil(hours / HOURS_PER_WEEK[rhythm]))
    assert end >= start + duration
    held_up = any(start + dt.timedelta(days=n) in closed for n in range((end - start).days + 1))
    assert end == start + duration or held_up
