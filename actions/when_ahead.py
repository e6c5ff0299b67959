"""Times as seen from today: *next month*, *dans deux mois*, *volgende maandag*; parts of months and years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from actions.when_months import MonthReader
from actions.when_time import DAY, WEEK, Time, end_of_month, third

COMING = {"week": 6 * WEEK, "month": 13 * WEEK}
"""How long "the coming weeks" and "the coming months" are."""


class TimeReader(MonthReader):
    """Reads every time of a text, from left to right."""

    def times(self) -> Iterator[Time]:
        at = 0
        while at < len(self.said):
            time = self._time(at)
            if time:
                yield time
                at = time.after
            else:
                at += 1

    def _time(self, at: int) -> Time | None:
        return (
            self._numeric(at)
            or self._part(at)
            or self._days(at)
            or self._relative(at)
            or self._ahead(at)
            or self._whole(at)
            or self._year(at)
            or self._tomorrow(at)
        )

    def _relative(self, at: int) -> Time | None:
        """Read "next month", "la semaine prochaine", "this summer", "volgende maandag"."""
        word, units = self.word(at), self.known["units"]
        here = word in self.known["next"] or word in self.known["this"]
        index = at + 1 if here else at
        unit, weekday = units.get(self.word(index)), self.known["weekdays"].get(self.word(index))
        upcoming = word in self.known["next"]
        if here and self.word(index) == "an":  # "is this an AI?"
            return None
        behind = not here and self.word(index + 1) in self.known["next"]
        if (unit or weekday is not None) and (here or behind):
            after = index + 1 + behind
            if behind or upcoming:
                plural = self.word(index) in self.known["plural"]
                return self._next(unit, weekday, at, after, coming=plural)
            if self.word(after) in self.known["next"]:  # "ce mardi prochain"
                return self._next(unit, weekday, at, after + 1, coming=False)
            return self._this(unit, weekday, at, after)
        if not here:
            return None
        time = self._whole(at + 1)
        if not time:
            return None
        time = replace(time, first=at, sure=True)
        return time.later() if upcoming and not time.years and time.start <= self.today else time

    def _this(self, unit: str | None, weekday: int | None, at: int, after: int) -> Time | None:
        monday = self.today - self.today.weekday() * DAY
        if unit == "week" and self.word(after) != "end":
            return Time(monday, monday + 6 * DAY, at, after)
        if unit == "month":
            return Time(self.today.replace(day=1), end_of_month(self.today), at, after)
        if unit == "year":
            return Time(dt.date(self.today.year, 1, 1), dt.date(self.today.year, 12, 31), at, after, True)
        if weekday is not None:
            day = self.today + (weekday - self.today.weekday()) % 7 * DAY
            return Time(day, day, at, after)
        return None

    def _next(
        self, unit: str | None, weekday: int | None, at: int, after: int, *, coming: bool
    ) -> Time | None:
        if coming and unit in COMING:
            return Time(self.today, self.today + COMING[unit], at, after)
        if weekday is not None:
            day = self.today + ((weekday - self.today.weekday() - 1) % 7 + 1) * DAY
            return Time(day, day, at, after)
        if unit in ("week", "month", "year"):
            return self._units_ahead(unit, 1, at, after)
        return None

    def _units_ahead(self, unit: str, number: int, at: int, after: int) -> Time:
        if unit == "week":
            monday = self.today - self.today.weekday() * DAY + number * WEEK
            return Time(monday, monday + 6 * DAY, at, after)
        if unit == "month":
            months = self.today.year * 12 + self.today.month - 1 + number
            first = dt.date(months // 12, months % 12 + 1, 1)
            return Time(first, end_of_month(first), at, after)
        year = self.today.year + number
        return Time(dt.date(year, 1, 1), dt.date(year, 12, 31), at, after, True)

    def _ahead(self, at: int) -> Time | None:
        """Read "dans deux mois", "over twee weken", and what has a number of "the next two months"."""
        if self.phrase_ending("inside", at):
            number = self.number(at, words=True)
            unit = self.known["units"].get(self.word(at + 1))
            lasting = number == 1 and self.word(at - 1) == "in"  # "can it be done in one week?"
            if number and number <= 24 and unit in ("week", "month") and not lasting:
                time = self._units_ahead(unit, number, at, at + 2)
                within = self.word(at - 1) in ("binnen", "within", "innerhalb", "ici")
                return replace(time, start=self.today, end=time.end) if within else time
        follows = self.word(at) in self.known["next"]
        if follows or self.word(at + 1) in self.known["next"]:
            number = self.number(at + follows, words=True)
            unit = self.known["units"].get(self.word(at + 2))
            if number and number <= 24 and unit in ("week", "month"):
                length = number * WEEK if unit == "week" else number * 30 * DAY
                return Time(self.today, self.today + length, at, at + 3)
        return None

    def _part(self, at: int) -> Time | None:
        """Read the beginning, the middle or the end of a month, a season, a year."""
        for kind in ("begin", "mid", "end"):
            after = self.phrase_at(kind, at)
            if not after:
                continue
            inner = self.skip(after, "of")
            whole = self._relative(inner) or self._whole(inner) or self._year(inner, led=True)
            if (
                whole is None
                and inner > after
                and self.known["units"].get(self.word(inner)) in ("month", "year")
            ):
                whole = self._this(self.known["units"][self.word(inner)], None, inner, inner + 1)
            if whole is None:
                continue
            start, end = third(whole.start, whole.end, kind)
            time = replace(whole, start=start, end=end, first=at, sure=True, closing=kind == "end")
            return time.later() if end < self.today and not whole.years else time
        return None

    def _tomorrow(self, at: int) -> Time | None:
        if self.word(at) not in self.known["tomorrow"] or self.word(at - 1) in self.known["not_tomorrow"]:
            return None
        return Time(self.today + DAY, self.today + DAY, at, at + 1)
