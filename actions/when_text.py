"""A text as words, for who reads times in it: which word, number or phrase stands where."""

from __future__ import annotations

import datetime as dt

from actions.when_time import Time
from actions.when_words import TOKEN, known_times
from knowledge.search.text import fold

YEARS_AHEAD = 4
"""A year further away is no wish for a course: "2500 euros", "in 1998"."""


class TimeText:
    """The words of one text, as they are looked up; ``today`` is the day from which it is read."""

    def __init__(self, text: str, today: dt.date) -> None:
        self.today = today
        self.text = text
        found = list(TOKEN.finditer(text))
        self.said = [fold(match[0]) for match in found]
        self.spans = [match.span() for match in found]
        self.known = known_times()

    def before(self, index: int) -> tuple[str, int]:
        """Return what the words before a time make of it (``before``, ``from`` …), and where they start."""
        light, at = self.known["light"], index
        best = ("", index)
        for _ in range(4):
            for kind in ("between", "from", "until", "before", "after"):
                length = self.phrase_ending(kind, at)
                if length:
                    return kind, at - length
            if at and best[0] != "in" and self.said[at - 1] in self.known["in"]:
                best = ("in", at - 1)
            if not at or self.said[at - 1] not in light:
                break
            at -= 1
        return best

    def link(self, previous: Time, first: int, index: int) -> str:
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

    def phrase_ending(self, kind: str, at: int) -> int:
        """Return how many words before ``at`` are a phrase of a kind, 0 if none."""
        return max(
            (len(each) for each in self.known[kind] if self.said[max(0, at - len(each)) : at] == list(each)),
            default=0,
        )

    def phrase_at(self, kind: str, at: int) -> int:
        """Return where a phrase of a kind that starts at ``at`` ends, 0 if there is none."""
        return max(
            (at + len(e) for e in self.known[kind] if self.said[at : at + len(e)] == list(e)), default=0
        )

    def word(self, at: int) -> str:
        return self.said[at] if 0 <= at < len(self.said) else ""

    def number(self, at: int, words: bool = False) -> int | None:
        word = self.word(at)
        if word.isdecimal() and len(word) <= 4:
            return int(word)
        return self.known["numbers"].get(word) if words else None

    def skip(self, at: int, *kinds: str) -> int:
        while any(self.word(at) in self.known[kind] for kind in kinds):
            at += 1
        return at

    def said_year(self, at: int) -> tuple[int | None, int]:
        """Return the year said at ``at``, and where it ends: "2027", "of 2027"."""
        for start in (at, at + 1) if self.word(at) in ("of", "de", "van", "in", "en", "im", "d") else (at,):
            year = self.number(start)
            if year and len(self.word(start)) == 4 and 0 <= year - self.today.year + 1 <= YEARS_AHEAD:
                return year, start + 1
        return None, at

    def is_counted(self, at: int) -> bool:
        """Say whether what stands here counts with the number before it: "in March 8 hours"."""
        word = self.word(at)
        return word in self.known["units"] or word in (
            "h",
            "heures",
            "hours",
            "uur",
            "stunden",
            "euros",
            "euro",
        )
