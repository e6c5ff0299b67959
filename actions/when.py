"""A wish for a time, in four languages: *in March*, *na Pasen*, *entre mars et mai*, *nächste Woche*.

Measured on the phrases of ``tests/actions/test_when.py``: ``dateparser`` reads single days, but knows no
*before*, *between*, *mid-*, season or feast, finds "may" in "may I" and a day in "un jour ou deux", and takes
longer. What libraries do well is theirs: Babel names the months, ``holidays`` dates the feasts.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from actions.when_ahead import TimeReader
from actions.when_days import NUMERIC
from actions.when_time import BOUNDS, Time, in_year, span
from actions.when_words import TOKEN, known_times
from knowledge.search.text import fold

LONGEST_TEXT = 1_000


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``start`` to ``end``, both included; ``None`` is open. ``places``: where a text says it."""

    start: dt.date | None
    end: dt.date | None
    places: tuple[tuple[int, int], ...] = ()

    def holds(self, day: dt.date) -> bool:
        """Say whether a day is in the period."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


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
    return all(fold(word) in known_times()["beside"] for word in TOKEN.findall(rest))


def asks_for_several(text: str) -> bool:
    """Say whether a text speaks of courses, not of one."""
    said = f" {' '.join(fold(word) for word in TOKEN.findall(text[:LONGEST_TEXT]))} "
    return any(f" {phrase} " in said for phrase in known_times()["several"])


class _Reader(TimeReader):
    """Reads one text and joins its times."""

    def may_hold_a_time(self) -> bool:
        """Say, quickly, whether any word belongs to a time; most texts have none."""
        starts = self.known["starting"]
        return any(word in starts for word in self.said) or bool(NUMERIC.search(self.text))

    def period(self) -> Period | None:
        """Return the one period that the times of the text make."""
        start: dt.date | None = None
        end: dt.date | None = None
        places: list[tuple[int, int]] = []
        previous: Time | None = None
        previous_kind = ""
        for found in self.times():
            kind, first, time = self._with_words(found)
            joined = self.link(previous, first, time.first) if previous else ""
            if not self._counts(time, kind, first, joined):
                continue
            if previous and (joined == "to" or (joined == "and" and previous_kind == "between")):
                start, end = span(previous, time)
            elif kind in BOUNDS:
                bounds = BOUNDS[kind](time)
                start, end = bounds[0] or start, bounds[1] or end
                while start and end and end < start and kind == "until" and not time.years:
                    end = in_year(end, 1)
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

    def _with_words(self, time: Time) -> tuple[str, int, Time]:
        """Return a time with the words around it: what they make of it, and where they start."""
        kind, first = self.before(time.first)
        if kind == "before" and self.known["negating"] & set(self.said[max(0, first - 3) : first]):
            kind = "from"  # "I am not free before June"
        after = self.phrase_at("onwards", time.after)
        if not after and kind == "from" and self.word(time.after) in ("on", "an", "af", "aan"):
            after = time.after + 1
        return ("from", first, replace(time, after=after)) if after else (kind, first, time)

    def _counts(self, time: Time, kind: str, first: int, joined: str) -> bool:
        """Say whether a time is one, and asked for: not "may I", not "since March", not "not in March"."""
        if not (time.sure or kind or joined in ("to", "and") or first == 0 == len(self.said) - time.after):
            return False
        near = {*self.said[max(0, first - 2) : time.first], *self.said[time.after : time.after + 1]}
        if near & self.known["past"] and kind not in ("until", "before"):
            return False
        return not (kind == "in" and set(self.said[max(0, first - 1) : first]) & self.known["negating"])
