"""Single days in a text: *12/03*, *12 mars*, *March 12th*, *12 au 20 mars*."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from actions.when_text import TimeText
from actions.when_time import Time

ISO = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
NUMERIC = re.compile(r"(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d\d)\b|(\.)|(?![\w/-]|\.\d))")


class DayReader(TimeText):
    """Reads single days."""

    def _numeric(self, at: int) -> Time | None:
        """Read 12/03, 12.03., 12-03-2027, 2027-03-12."""
        start = self.spans[at][0]
        iso = ISO.match(self.text, start)
        match = None if iso else NUMERIC.match(self.text, start)
        if iso:
            year, month, day = (int(part) for part in iso.groups())
            return self._day(day, month, year, at, at + 3)
        if not match:
            return None
        said_year = match[4]
        led = self.before(at)[0] != "" or self.word(at - 1) in ("am", "vom", "le", "op", "on", "den", "zum")
        if not said_year and not (match[2] == "/" and led) and not (match[5] and match[2] == "."):
            return None
        year_ = None if not said_year else int(said_year) + (2000 if len(said_year) == 2 else 0)
        return self._day(int(match[1]), int(match[3]), year_, at, at + (3 if said_year else 2))

    def _day(self, day: int, month: int, year: int | None, first: int, after: int) -> Time | None:
        """Return one day; without a year the next such day."""
        for tried in (year,) if year else range(self.today.year, self.today.year + 5):
            try:
                date = dt.date(tried, month, day)
            except ValueError:
                continue
            if year or date >= self.today:
                return Time(date, date, first, after, bool(year))
        return None

    def _days(self, at: int) -> Time | None:
        """Read "12 mars", "12. März", "12th of March 2027", "12 au 20 mars" and "March 12th"."""
        month = self.known["months"].get(self.word(at))
        if month:
            day = self.number(at + 1)
            after = self._ordinal_end(at + 2)
            if day and len(self.word(at + 1)) <= 2 and not self.is_counted(after):
                year, after = self.said_year(after)
                return self._day(day, month, year, at, after)
            return None
        day = self.number(at)
        if not day or day > 31:
            return None
        after = self._ordinal_end(at + 1)
        month = self.known["months"].get(self.word(self.skip(after, "light")))
        if month:
            year, after = self.said_year(self.skip(after, "light") + 1)
            return self._day(day, month, year, at, after)
        to = self.skip(after, "to", "and", "light")
        last = self._days(to) if (to > after or self.word(to).isdecimal()) and to < len(self.said) else None
        if last and last.start == last.end and to - after <= 3 and day <= last.end.day:
            return replace(last, start=last.start.replace(day=day), first=at)
        return None

    def _ordinal_end(self, at: int) -> int:
        return at + 1 if self.word(at) in ("er", "st", "nd", "rd", "th", "e", "ste", "de", "ten") else at
