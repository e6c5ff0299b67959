"""A wish for a time, in four languages: *in March*, *na Pasen*, *entre mars et mai*, *nächste Woche*.

Measured on the phrases of ``tests/actions/test_when.py``: ``dateparser`` reads single days, but knows no
*before*, *between*, *mid-*, season or feast, finds "may" in "may I" and a day in "un jour ou deux", and takes
longer. What libraries do well is theirs: Babel names the months, ``holidays`` dates the feasts.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import holidays
from babel.dates import get_month_names
from ruamel.yaml import YAML

from knowledge.records import LANGUAGES
from knowledge.search.text import fold

WORDS = Path(__file__).with_name("when_words.yml")
LONGEST_TEXT = 1_000
DAY = dt.timedelta(days=1)
WEEK = 7 * DAY
AROUND_A_FEAST = WEEK
YEARS_AHEAD = 4
"""A year further away is no wish for a course: "2500 euros", "in 1998"."""
COMING = {"week": 6 * WEEK, "month": 13 * WEEK}
"""How long "the coming weeks" and "the coming months" are."""
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_ISO = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_NUMERIC = re.compile(r"(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d\d)\b|(\.)|(?![\w/-]|\.\d))")


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``start`` to ``end``, both included; ``None`` is open. ``places``: where a text says it."""

    start: dt.date | None
    end: dt.date | None
    places: tuple[tuple[int, int], ...] = ()

    def holds(self, day: dt.date) -> bool:
        """Say whether a day is in the period."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class _Time:
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

    def later(self) -> _Time:
        """Return the same time a year later."""
        return replace(self, start=_in_year(self.start, 1), end=_in_year(self.end, 1))

    def earlier(self) -> _Time:
        """Return the same time a year earlier."""
        return replace(self, start=_in_year(self.start, -1), end=_in_year(self.end, -1))


def read_period(text: str, today: dt.date) -> Period | None:
    """Return the days that a text asks for, seen from ``today``; ``None`` if it asks for no time."""
    text = text[:LONGEST_TEXT]
    reader = _Reader(text, today)
    return reader.period() if reader.may_hold_a_time() else None


def says_only_a_time(text: str, period: Period) -> bool:
    """Say whether a text holds nothing but a time and small words: *et en avril ?*."""
    rest = text
    for start, end in period.places:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    return all(fold(word) in _known()["beside"] for word in _TOKEN.findall(rest))


def asks_for_several(text: str) -> bool:
    """Say whether a text speaks of courses, not of one."""
    said = f" {' '.join(fold(word) for word in _TOKEN.findall(text[:LONGEST_TEXT]))} "
    return any(f" {phrase} " in said for phrase in _known()["several"])


class _Reader:
    """Reads one text from left to right."""

    def __init__(self, text: str, today: dt.date) -> None:
        self.today = today
        self.text = text
        found = list(_TOKEN.finditer(text))
        self.said = [fold(match[0]) for match in found]
        self.spans = [match.span() for match in found]
        self.known = _known()

    def may_hold_a_time(self) -> bool:
        """Say, quickly, whether any word belongs to a time; most texts have none."""
        starts = self.known["starting"]
        return any(word in starts for word in self.said) or bool(_NUMERIC.search(self.text))

    def period(self) -> Period | None:
        """Return the one period that the times of the text make."""
        start: dt.date | None = None
        end: dt.date | None = None
        places: list[tuple[int, int]] = []
        previous: _Time | None = None
        previous_kind = ""
        for found in self._times():
            kind, first, time = self._with_words(found)
            joined = self._link(previous, first, time.first) if previous else ""
            if not self._counts(time, kind, first, joined):
                continue
            if previous and (joined == "to" or (joined == "and" and previous_kind == "between")):
                start, end = _span(previous, time)
            elif kind in _BOUNDS:
                bounds = _BOUNDS[kind](time)
                start, end = bounds[0] or start, bounds[1] or end
                while start and end and end < start and kind == "until" and not time.years:
                    end = _in_year(end, 1)
            elif joined and start and end:
                start, end = min(start, time.start), max(end, time.end)
            elif not places:
                start, end = time.start, time.end
            else:
                continue
            places.append((self.spans[first][0], self.spans[time.after - 1][1]))
            previous, previous_kind = time, kind
        if not places or (end is not None and end < self.today) or (start and end and start > end):
            return None
        return Period(start, end, tuple(places))

    def _with_words(self, time: _Time) -> tuple[str, int, _Time]:
        """Return a time with the words around it: what they make of it, and where they start."""
        kind, first = self._before(time.first)
        if kind == "before" and self.known["negating"] & set(self.said[max(0, first - 3) : first]):
            kind = "from"  # "I am not free before June"
        after = self._phrase_at("onwards", time.after)
        if not after and kind == "from" and self._word(time.after) in ("on", "an", "af", "aan"):
            after = time.after + 1
        return ("from", first, replace(time, after=after)) if after else (kind, first, time)

    def _counts(self, time: _Time, kind: str, first: int, joined: str) -> bool:
        """Say whether a time is one, and asked for: not "may I", not "since March", not "not in March"."""
        if not (time.sure or kind or joined in ("to", "and") or first == 0 == len(self.said) - time.after):
            return False
        near = {*self.said[max(0, first - 2) : time.first], *self.said[time.after : time.after + 1]}
        if near & self.known["past"] and kind not in ("until", "before"):
            return False
        return not (kind == "in" and set(self.said[max(0, first - 1) : first]) & self.known["negating"])

    # What stands before, between and after

    def _before(self, index: int) -> tuple[str, int]:
        """Return what the words before a time make of it (``before``, ``from`` …), and where they start."""
        light, at = self.known["light"], index
        best = ("", index)
        for _ in range(4):
            for kind in ("between", "from", "until", "before", "after"):
                length = self._phrase_ending(kind, at)
                if length:
                    return kind, at - length
            if at and best[0] != "in" and self.said[at - 1] in self.known["in"]:
                best = ("in", at - 1)
            if not at or self.said[at - 1] not in light:
                break
            at -= 1
        return best

    def _link(self, previous: _Time, first: int, index: int) -> str:
        """Return how a time is joined with the one before it: ``to``, ``and`` or not at all."""
        between = self.said[previous.after : index]
        if not between:
            gap = self.text[self.spans[previous.after - 1][1] : self.spans[index][0]]
            return "to" if gap.strip() in ("-", "–", "—", "/") else "and" if "," in gap else ""
        if len(between) > 4:
            return ""
        if between[0] in self.known["and"] and set(between[1:]) <= self.known["light"] | self.known["in"]:
            return "and"
        if between[0] in self.known["to"] and set(between[1:]) <= self.known["light"]:
            return "to"
        return ""

    def _phrase_ending(self, kind: str, at: int) -> int:
        """Return how many words before ``at`` are a phrase of a kind, 0 if none."""
        return max(
            (len(each) for each in self.known[kind] if self.said[max(0, at - len(each)) : at] == list(each)),
            default=0,
        )

    def _phrase_at(self, kind: str, at: int) -> int:
        """Return where a phrase of a kind that starts at ``at`` ends, 0 if there is none."""
        return max(
            (at + len(e) for e in self.known[kind] if self.said[at : at + len(e)] == list(e)), default=0
        )

    # Times

    def _times(self) -> Iterator[_Time]:
        at = 0
        while at < len(self.said):
            time = self._time(at)
            if time:
                yield time
                at = time.after
            else:
                at += 1

    def _time(self, at: int) -> _Time | None:
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

    def _word(self, at: int) -> str:
        return self.said[at] if 0 <= at < len(self.said) else ""

    def _number(self, at: int, words: bool = False) -> int | None:
        word = self._word(at)
        if word.isdecimal() and len(word) <= 4:
            return int(word)
        return self.known["numbers"].get(word) if words else None

    def _skip(self, at: int, *kinds: str) -> int:
        while any(self._word(at) in self.known[kind] for kind in kinds):
            at += 1
        return at

    def _said_year(self, at: int) -> tuple[int | None, int]:
        """Return the year said at ``at``, and where it ends: "2027", "of 2027"."""
        for start in (at, at + 1) if self._word(at) in ("of", "de", "van", "in", "en", "im", "d") else (at,):
            year = self._number(start)
            if year and len(self._word(start)) == 4 and 0 <= year - self.today.year + 1 <= YEARS_AHEAD:
                return year, start + 1
        return None, at

    def _numeric(self, at: int) -> _Time | None:
        """Read 12/03, 12.03., 12-03-2027, 2027-03-12."""
        start = self.spans[at][0]
        iso = _ISO.match(self.text, start)
        match = None if iso else _NUMERIC.match(self.text, start)
        if iso:
            year, month, day = (int(part) for part in iso.groups())
            return self._day(day, month, year, at, at + 3)
        if not match:
            return None
        said_year = match[4]
        led = self._before(at)[0] != "" or self._word(at - 1) in ("am", "vom", "le", "op", "on", "den", "zum")
        if not said_year and not (match[2] == "/" and led) and not (match[5] and match[2] == "."):
            return None
        year_ = None if not said_year else int(said_year) + (2000 if len(said_year) == 2 else 0)
        return self._day(int(match[1]), int(match[3]), year_, at, at + (3 if said_year else 2))

    def _day(self, day: int, month: int, year: int | None, first: int, after: int) -> _Time | None:
        """Return one day; without a year the next such day."""
        for tried in (year,) if year else range(self.today.year, self.today.year + 5):
            try:
                date = dt.date(tried, month, day)
            except ValueError:
                continue
            if year or date >= self.today:
                return _Time(date, date, first, after, bool(year))
        return None

    def _days(self, at: int) -> _Time | None:
        """Read "12 mars", "12. März", "12th of March 2027", "12 au 20 mars" and "March 12th"."""
        month = self.known["months"].get(self._word(at))
        if month:
            day = self._number(at + 1)
            after = self._ordinal_end(at + 2)
            if day and len(self._word(at + 1)) <= 2 and not self._is_counted(after):
                year, after = self._said_year(after)
                return self._day(day, month, year, at, after)
            return None
        day = self._number(at)
        if not day or day > 31:
            return None
        after = self._ordinal_end(at + 1)
        month = self.known["months"].get(self._word(self._skip(after, "light")))
        if month:
            year, after = self._said_year(self._skip(after, "light") + 1)
            return self._day(day, month, year, at, after)
        to = self._skip(after, "to", "and", "light")
        last = self._days(to) if (to > after or self._word(to).isdecimal()) and to < len(self.said) else None
        if last and last.start == last.end and to - after <= 3 and day <= last.end.day:
            return replace(last, start=last.start.replace(day=day), first=at)
        return None

    def _ordinal_end(self, at: int) -> int:
        return at + 1 if self._word(at) in ("er", "st", "nd", "rd", "th", "e", "ste", "de", "ten") else at

    def _is_counted(self, at: int) -> bool:
        """Say whether what stands here counts with the number before it: "in March 8 hours"."""
        word = self._word(at)
        return word in self.known["units"] or word in (
            "h",
            "heures",
            "hours",
            "uur",
            "stunden",
            "euros",
            "euro",
        )

    def _whole(self, at: int) -> _Time | None:
        """Read a month, a season, a feast, with its year or without."""
        word = self._word(at)
        if self._word(at - 1) not in self.known["only_after"].get(word, (self._word(at - 1),)):
            return None
        sure = word not in self.known["doubtful"]
        for length in (3, 2, 1):
            phrase = tuple(self.said[at : at + length])
            if len(phrase) == length and phrase in self.known["named"]:
                begin, last = self.known["named"][phrase]
                return self._months(begin, last, at, at + length, sure=True)
            if len(phrase) == length and phrase in self.known["feasts"]:
                return self._feast(self.known["feasts"][phrase], at, at + length)
        if word == "may" and self._word(at + 1) in self.known["pronouns"]:
            return None
        if word == "sept" and self._is_counted(at + 1):  # seven
            return None
        if word in self.known["months"]:
            month = self.known["months"][word]
            return self._months(month, month, at, at + 1, sure=sure)
        if word in self.known["seasons"]:
            first = self.known["seasons"][word]
            return self._months(first, first + 2, at, at + 1, sure=sure)
        return None

    def _months(self, first: int, last: int, at: int, after: int, *, sure: bool) -> _Time | None:
        year, end = self._said_year(after)
        if not year and len(self._word(after)) == 4 and self._number(after):
            return None  # of a year that is no wish for a course
        upcoming = self._word(after) in self.known["next"]
        months = _months(first, last, year or self.today.year - 1)
        while not year and (months[1] < self.today or (upcoming and months[0] <= self.today)):
            months = (_in_year(months[0], 1), _end_of_month(_in_year(months[1].replace(day=1), 1)))
        sure = sure or bool(year) or upcoming
        return _Time(*months, at, end + upcoming, bool(year), sure)

    def _feast(self, name: str, at: int, after: int) -> _Time | None:
        year, end = self._said_year(after)
        days = [day for each in range(3) for day in _feast_days(name, (year or self.today.year) + each)]
        day = next((day for day in days if year or day >= self.today), None)
        if day is None:
            return None
        exact = self._before(at)[0] in ("before", "after", "from", "until", "between") or bool(
            at and self._word(at - 1) in self.known["and"]
        )
        around = 0 * DAY if exact else AROUND_A_FEAST
        return _Time(day - around, day + around, at, end, bool(year))

    def _relative(self, at: int) -> _Time | None:
        """Read "next month", "la semaine prochaine", "this summer", "volgende maandag"."""
        word, units = self._word(at), self.known["units"]
        here = word in self.known["next"] or word in self.known["this"]
        index = at + 1 if here else at
        unit, weekday = units.get(self._word(index)), self.known["weekdays"].get(self._word(index))
        upcoming = word in self.known["next"]
        if here and self._word(index) == "an":  # "is this an AI?"
            return None
        behind = not here and self._word(index + 1) in self.known["next"]
        if (unit or weekday is not None) and (here or behind):
            after = index + 1 + behind
            if behind or upcoming:
                plural = self._word(index) in self.known["plural"]
                return self._next(unit, weekday, at, after, coming=plural)
            if self._word(after) in self.known["next"]:  # "ce mardi prochain"
                return self._next(unit, weekday, at, after + 1, coming=False)
            return self._this(unit, weekday, at, after)
        if not here:
            return None
        time = self._whole(at + 1)
        if not time:
            return None
        time = replace(time, first=at, sure=True)
        return time.later() if upcoming and not time.years and time.start <= self.today else time

    def _this(self, unit: str | None, weekday: int | None, at: int, after: int) -> _Time | None:
        monday = self.today - self.today.weekday() * DAY
        if unit == "week" and self._word(after) != "end":
            return _Time(monday, monday + 6 * DAY, at, after)
        if unit == "month":
            return _Time(self.today.replace(day=1), _end_of_month(self.today), at, after)
        if unit == "year":
            return _Time(dt.date(self.today.year, 1, 1), dt.date(self.today.year, 12, 31), at, after, True)
        if weekday is not None:
            day = self.today + (weekday - self.today.weekday()) % 7 * DAY
            return _Time(day, day, at, after)
        return None

    def _next(
        self, unit: str | None, weekday: int | None, at: int, after: int, *, coming: bool
    ) -> _Time | None:
        if coming and unit in COMING:
            return _Time(self.today, self.today + COMING[unit], at, after)
        if weekday is not None:
            day = self.today + ((weekday - self.today.weekday() - 1) % 7 + 1) * DAY
            return _Time(day, day, at, after)
        if unit in ("week", "month", "year"):
            return self._units_ahead(unit, 1, at, after)
        return None

    def _units_ahead(self, unit: str, number: int, at: int, after: int) -> _Time:
        if unit == "week":
            monday = self.today - self.today.weekday() * DAY + number * WEEK
            return _Time(monday, monday + 6 * DAY, at, after)
        if unit == "month":
            months = self.today.year * 12 + self.today.month - 1 + number
            first = dt.date(months // 12, months % 12 + 1, 1)
            return _Time(first, _end_of_month(first), at, after)
        year = self.today.year + number
        return _Time(dt.date(year, 1, 1), dt.date(year, 12, 31), at, after, True)

    def _ahead(self, at: int) -> _Time | None:
        """Read "dans deux mois", "over twee weken", and what has a number of "the next two months"."""
        if self._phrase_ending("inside", at):
            number = self._number(at, words=True)
            unit = self.known["units"].get(self._word(at + 1))
            lasting = number == 1 and self._word(at - 1) == "in"  # "can it be done in one week?"
            if number and number <= 24 and unit in ("week", "month") and not lasting:
                time = self._units_ahead(unit, number, at, at + 2)
                within = self._word(at - 1) in ("binnen", "within", "innerhalb", "ici")
                return replace(time, start=self.today, end=time.end) if within else time
        follows = self._word(at) in self.known["next"]
        if follows or self._word(at + 1) in self.known["next"]:
            number = self._number(at + follows, words=True)
            unit = self.known["units"].get(self._word(at + 2))
            if number and number <= 24 and unit in ("week", "month"):
                length = number * WEEK if unit == "week" else number * 30 * DAY
                return _Time(self.today, self.today + length, at, at + 3)
        return None

    def _part(self, at: int) -> _Time | None:
        """Read the beginning, the middle or the end of a month, a season, a year."""
        for kind in ("begin", "mid", "end"):
            after = self._phrase_at(kind, at)
            if not after:
                continue
            inner = self._skip(after, "of")
            whole = self._relative(inner) or self._whole(inner) or self._year(inner, led=True)
            if (
                whole is None
                and inner > after
                and self.known["units"].get(self._word(inner)) in ("month", "year")
            ):
                whole = self._this(self.known["units"][self._word(inner)], None, inner, inner + 1)
            if whole is None:
                continue
            start, end = _third(whole.start, whole.end, kind)
            time = replace(whole, start=start, end=end, first=at, sure=True, closing=kind == "end")
            return time.later() if end < self.today and not whole.years else time
        return None

    def _year(self, at: int, led: bool = False) -> _Time | None:
        """Read "in 2027"; the number alone may be anything."""
        year, after = self._said_year(at)
        if not year or after != at + 1 or not (led or self._before(at)[0]) or self._is_counted(after):
            return None
        return _Time(dt.date(year, 1, 1), dt.date(year, 12, 31), at, after, True)

    def _tomorrow(self, at: int) -> _Time | None:
        if self._word(at) not in self.known["tomorrow"] or self._word(at - 1) in self.known["not_tomorrow"]:
            return None
        return _Time(self.today + DAY, self.today + DAY, at, at + 1)


def _span(first: _Time, last: _Time) -> tuple[dt.date, dt.date]:
    """Return the days from one time to another; a year that is said counts for both."""
    while last.years and not first.years and first.start > last.end:
        first = first.earlier()
    while not last.years and last.end < first.start:
        last = last.later()
    return first.start, last.end


_BOUNDS: Mapping[str, Callable[[_Time], tuple[dt.date | None, dt.date | None]]] = {
    "before": lambda time: (None, time.end if time.closing else time.start - DAY),
    "until": lambda time: (None, time.end),
    "after": lambda time: (time.end + DAY, None),
    "from": lambda time: (time.start, None),
}
"""What the words before a time make of it: its first and its last day."""


def _third(start: dt.date, end: dt.date, kind: str) -> tuple[dt.date, dt.date]:
    """Return the first, middle or last part of some days: of a month its thirds, of a year its quarters."""
    days = (end - start).days + 1
    share = days // 4 if days > 300 else days // 3
    if kind == "begin":
        return start, start + (share - 1) * DAY
    if kind == "end":
        return end - share * DAY, end
    middle = start + (days // 2) * DAY
    return middle - (share // 2) * DAY, middle + (share // 2) * DAY


def _months(first: int, last: int, year: int) -> tuple[dt.date, dt.date]:
    """Return the days from one month of ``year`` to another; month 13 is January of the next year."""
    end = dt.date(year + (last - 1) // 12, (last - 1) % 12 + 1, 1)
    return dt.date(year, first, 1), _end_of_month(end)


def _end_of_month(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _in_year(day: dt.date, years: int) -> dt.date:
    """Return the same day some years later; the end of February stays it."""
    year = day.year + years
    last = calendar.monthrange(year, day.month)[1]
    whole = day == _end_of_month(day)
    return dt.date(year, day.month, last if whole else min(day.day, last))


@cache
def _feast_days(name: str, year: int) -> tuple[dt.date, ...]:
    """Return the days of a feast in a year, as ``holidays`` knows them for Belgium."""
    of_year = holidays.country_holidays("BE", years=year, language="en_US")
    return tuple(sorted(day for day, named in of_year.items() if named == name))


@cache
def _known() -> Mapping[str, Any]:
    """Return the words of times, ready to look up."""
    read = YAML(typ="safe").load(WORDS)
    months = {
        fold(name).rstrip("."): number
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=language).items()
    }
    months |= _by_word(read["months"])
    known: dict[str, Any] = {
        "months": months,
        "seasons": _by_word(read["seasons"]),
        "weekdays": _by_word(read["weekdays"]),
        "units": _by_word(read["units"]),
        "numbers": _by_word(read["numbers"]),
        "only_after": read["only_after"],
        "feasts": {tuple(each.split()): name for name, given in read["feasts"].items() for each in given},
        "named": {
            tuple(each.split()): (given["from"], given["to"])
            for given in read["named_months"]
            for each in given["words"]
        },
    }
    known |= {kind: [tuple(each.split()) for each in read[kind]] for kind in _PHRASES}
    known |= {kind: [tuple(each.split()) for each in read["parts"][kind]] for kind in ("begin", "mid", "end")}
    known |= {kind: frozenset(map(str, read[kind])) for kind in _SETS}
    starting = {*months, *known["seasons"], *known["weekdays"], *known["units"], *known["tomorrow"]}
    starting |= {phrase[0] for kind in ("feasts", "named") for phrase in known[kind]}
    starting |= {str(year) for year in range(2020, 2100)}
    known["starting"] = frozenset(starting)
    return known


_PHRASES = ("before", "after", "from", "until", "between", "onwards", "inside")
_SETS = (
    "doubtful",
    "next",
    "this",
    "past",
    "tomorrow",
    "not_tomorrow",
    "to",
    "and",
    "in",
    "light",
    "negating",
    "beside",
    "of",
    "several",
    "plural",
    "pronouns",
)


def _by_word(read: Mapping[Any, list[str]]) -> dict[str, Any]:
    return {str(word): key for key, given in read.items() for word in given}
