"""Lengths in a message: *less than 8 hours*, *at most two days*, *a short course*."""

from __future__ import annotations

import re

from actions.list_words import has_superlative, list_words
from knowledge.search.text import fold

HOURS_A_DAY = 8
SHORT_HOURS = 2 * HOURS_A_DAY
"""What "a short course" is taken for; the answer says so."""
REACH_OF_SHORT = 2
"""So far from the word for a course the word for short may stand."""


def most_hours(text: str) -> int | None:
    """Return the number of hours that a text sets as the most ("less than 8 hours" gives 7).

    A day has eight: "at most two days" gives 16, and so does "a course of two days".
    """
    known = list_words()
    said = " ".join(re.findall(r"[a-z]+|[0-9]+", fold(text)))
    number, unit = _any_of("[0-9]{1,3}", *known["amounts"]), _any_of(*known["hours"], *known["days"])
    half = rf"(?P<half>(?:{_any_of(*known['amounts'])} )?{_any_of(*known['half_days'])})"
    counted = rf"(?:{half}|(?P<number>{number}) (?P<unit>{unit}))\b"
    for phrases, less in ((known["below"], 1), (known["at_most"], 0)):
        found = re.search(rf"\b{_any_of(*phrases)} (?:{_any_of(*known['length_of'])} )?{counted}", said)
        if found:
            return _hours(found) - less
    ruled_out = rf"\b{_any_of(*known['nothing'])}(?: \w+){{0,4}} {_any_of(*known['above'])} {counted}"
    if found := re.search(ruled_out, said):
        return _hours(found)
    alone = _hours_alone(said, counted)
    return SHORT_HOURS if alone is None and _asks_for_short(said.split()) else alone


def _asks_for_short(said: list[str]) -> bool:
    """Say whether short courses are asked for, whatever that is: "a short question" is about none."""
    known = list_words()
    spoken_of = {*known["courses"], *known["nouns"], *known["something"]}
    if has_superlative(said):
        return False
    for phrase in known["short"]:
        length = len(phrase.split())
        for place in range(len(said) - length + 1):
            near = said[max(0, place - REACH_OF_SHORT) : place + length + REACH_OF_SHORT]
            if " ".join(said[place : place + length]) == phrase and spoken_of & set(near):
                return True
    return False


def _hours_alone(said: str, counted: str) -> int | None:
    """Return the hours of the days that a text names as a length, not as a rhythm ("one day a week")."""
    known = list_words()
    for word in said.split():
        if word in known["one_word_days"]:
            return int(known["one_word_days"][word]) * HOURS_A_DAY
    led = rf"\b(?P<led>{_any_of(*known['before_days'])}) "
    for found in re.finditer(rf"(?:^|{led}|\b){counted}", said):
        rest = said[found.end() :].split()
        if rest and rest[0] in known["not_after_days"]:
            continue
        course = bool(rest) and rest[0] in {*known["nouns"], *known["courses"]}
        if found["half"] or (found["unit"] in known["days"] and (found["led"] or course or not rest)):
            return _hours(found)
    return None


def _any_of(*phrases: str) -> str:
    return f"(?:{'|'.join(phrases)})"


def _hours(found: re.Match[str]) -> int:
    if found["half"]:
        return HOURS_A_DAY // 2
    number = int(list_words()["amounts"].get(found["number"], 0) or found["number"])
    return number * (HOURS_A_DAY if found["unit"] in list_words()["days"] else 1)
