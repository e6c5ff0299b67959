"""From the rule-based sample calendar to real dates.

The day of loading counts only by its week: the nominal start is the Monday of that week, plus
``offset_weeks`` weeks, plus the weekday. Loading again in the same week therefore gives the same dates; in a
later week every session moves along, so that the sample calendar never runs out.

A session is held on its *teaching days*, and no public holiday of Belgium is one of them:

- ``full_time``: Monday to Friday;
- every other rhythm: the weekday on which it starts (of ``two_days_a_week`` and ``evenings`` the calendar
  names no other day; ``saturday`` is always a Saturday).

The start is the first teaching day on or after the nominal start. A module that fits into one day ends on
it. Otherwise the session lasts ``ceil(hours / hours_per_week)`` weeks and ends on the teaching day that many
weeks of teaching days later (five each for ``full_time``, else one each). Without a holiday on the way that
is the data dictionary's rule to the day; with one, the end moves as far as the holiday made it lose.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from itertools import islice

import holidays

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
DAY = dt.timedelta(days=1)
# Hours of one day (one evening) of teaching. The data dictionary gives only the hours of a week.
HOURS_PER_DAY = {"full_time": 8, "two_days_a_week": 8, "one_day_a_week": 8, "evenings": 3, "saturday": 8}


class Calendar:
    """Belgium's teaching days, seen from the week of ``loaded_on``."""

    def __init__(self, loaded_on: dt.date) -> None:
        self._monday = loaded_on - loaded_on.weekday() * DAY
        self._holidays = holidays.country_holidays("BE")

    def dates(
        self, *, offset_weeks: int, weekday_start: str, rhythm: str, hours: int, hours_per_week: int
    ) -> tuple[dt.date, dt.date]:
        """Return the first and last day of a session of ``hours`` taught hours."""
        nominal = self._monday + dt.timedelta(weeks=offset_weeks, days=WEEKDAYS.index(weekday_start))
        days = self._teaching_days(nominal, rhythm)
        start = next(days)
        if hours <= HOURS_PER_DAY[rhythm]:
            return start, start
        weeks = math.ceil(hours / hours_per_week)
        later = weeks * 5 if rhythm == "full_time" else weeks
        return start, next(islice(days, later - 1, None))

    def _teaching_days(self, first: dt.date, rhythm: str) -> Iterator[dt.date]:
        step = DAY if rhythm == "full_time" else 7 * DAY
        day = first
        while True:
            weekend = day.weekday() > 4 and rhythm != "saturday"
            if not weekend and day not in self._holidays:
                yield day
            day += step
