"""A time that a text says, as days: what makes a span of it, its third, the same a year later."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

import holidays

DAY = dt.timedelta(days=1)
WEEK = 7 * DAY


@dataclass(frozen=True, slots=True)
class Time:
    """One time in a text: its days, its words (``first`` to ``after``, exclusive), and how sure it is.

    ``years``: the year was said. ``sure``: no other reading is likely. ``closing``: the last part of a time.
    """

    start: dt.date
    end: dt.date
    first: int
    after: int
    years: bool = False
    sure: bool = True
    closing: bool = False

    def later(self) -> Time:
        """Return the same time a year later."""
        return replace(self, start=in_year(self.start, 1), end=in_year(self.end, 1))

    def earlier(self) -> Time:
        """Return the same time a year earlier."""
        return replace(self, start=in_year(self.start, -1), end=in_year(self.end, -1))


def span(first: Time, last: Time) -> tuple[dt.date, dt.date]:
    """Return the days from one time to another; a year that is said counts for both."""
    while last.years and not first.years and first.start > last.end:
        first = first.earlier()
    while not last.years and last.end < first.start:
        last = last.later()
    return first.start, last.end


BOUNDS: Mapping[str, Callable[[Time], tuple[dt.date | None, dt.date | None]]] = {
    "before": lambda time: (None, time.end if time.closing else time.start - DAY),
    "until": lambda time: (None, time.end),
    "after": lambda time: (time.end + DAY, None),
    "from": lambda time: (time.start, None),
}
"""What the words before a time make of it: its first and its last day."""


def third(start: dt.date, end: dt.date, kind: str) -> tuple[dt.date, dt.date]:
    """Return the first, middle or last part of some days: of a month its thirds, of a year its quarters."""
    days = (end - start).days + 1
    share = days // 4 if days > 300 else days // 3
    if kind == "begin":
        return start, start + (share - 1) * DAY
    if kind == "end":
        return end - share * DAY, end
    middle = start + (days // 2) * DAY
    return middle - (share // 2) * DAY, middle + (share // 2) * DAY


def months_between(first: int, last: int, year: int) -> tuple[dt.date, dt.date]:
    """Return the days from one month of ``year`` to another; month 13 is January of the next year."""
    end = dt.date(year + (last - 1) // 12, (last - 1) % 12 + 1, 1)
    return dt.date(year, first, 1), end_of_month(end)


def end_of_month(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def in_year(day: dt.date, years: int) -> dt.date:
    """Return the same day some years later; the end of February stays it."""
    year = day.year + years
    last = calendar.monthrange(year, day.month)[1]
    whole = day == end_of_month(day)
    return dt.date(year, day.month, last if whole else min(day.day, last))


@cache
def feast_days(name: str, year: int) -> tuple[dt.date, ...]:
    """Return the days of a feast in a year, as ``holidays`` knows them for Belgium."""
    of_year = holidays.country_holidays("BE", years=year, language="en_US")
    return tuple(sorted(day for day, named in of_year.items() if named == name))
