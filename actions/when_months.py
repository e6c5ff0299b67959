"""Months, seasons, feasts and years in a text: *in March*, *l'été 2027*, *na Pasen*."""

from __future__ import annotations

import datetime as dt

from actions.when_days import DayReader
from actions.when_time import DAY, WEEK, Time, end_of_month, feast_days, in_year, months_between

AROUND_A_FEAST = WEEK


class MonthReader(DayReader):
    """Reads months and what is longer."""

    def _whole(self, at: int) -> Time | None:
        """Read a month, a season, a feast, with its year or without."""
        word = self.word(at)
        if self.word(at - 1) not in self.known["only_after"].get(word, (self.word(at - 1),)):
            return None
        sure = word not in self.known["doubtful"]
        for length in (3, 2, 1):
            phrase = tuple(self.said[at : at + length])
            if len(phrase) == length and phrase in self.known["named"]:
                begin, last = self.known["named"][phrase]
                return self._months(begin, last, at, at + length, sure=True)
            if len(phrase) == length and phrase in self.known["feasts"]:
                return self._feast(self.known["feasts"][phrase], at, at + length)
        if word == "may" and self.word(at + 1) in self.known["pronouns"]:
            return None
        if word == "sept" and self.is_counted(at + 1):  # seven
            return None
        if word in self.known["months"]:
            month = self.known["months"][word]
            return self._months(month, month, at, at + 1, sure=sure)
        if word in self.known["seasons"]:
            first = self.known["seasons"][word]
            return self._months(first, first + 2, at, at + 1, sure=sure)
        return None

    def _months(self, first: int, last: int, at: int, after: int, *, sure: bool) -> Time | None:
        year, end = self.said_year(after)
        if not year and len(self.word(after)) == 4 and self.number(after):
            return None  # of a year that is no wish for a course
        upcoming = self.word(after) in self.known["next"]
        months = months_between(first, last, year or self.today.year - 1)
        while not year and (months[1] < self.today or (upcoming and months[0] <= self.today)):
            months = (in_year(months[0], 1), end_of_month(in_year(months[1].replace(day=1), 1)))
        sure = sure or bool(year) or upcoming
        return Time(*months, at, end + upcoming, bool(year), sure)

    def _feast(self, name: str, at: int, after: int) -> Time | None:
        year, end = self.said_year(after)
        days = [day for each in range(3) for day in feast_days(name, (year or self.today.year) + each)]
        day = next((day for day in days if year or day >= self.today), None)
        if day is None:
            return None
        exact = self.before(at)[0] in ("before", "after", "from", "until", "between") or bool(
            at and self.word(at - 1) in self.known["and"]
        )
        around = 0 * DAY if exact else AROUND_A_FEAST
        return Time(day - around, day + around, at, end, bool(year))

    def _year(self, at: int, led: bool = False) -> Time | None:
        """Read "in 2027"; the number alone may be anything."""
        year, after = self.said_year(at)
        if not year or after != at + 1 or not (led or self.before(at)[0]) or self.is_counted(after):
            return None
        return Time(dt.date(year, 1, 1), dt.date(year, 12, 31), at, after, True)
