"""The words of times in the four languages, ready to look up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import get_month_names
from ruamel.yaml import YAML

from knowledge.records import LANGUAGES
from knowledge.search.text import fold

WORDS = Path(__file__).with_name("when_words.yml")
TOKEN = re.compile(r"\d+|[^\W\d_]+")
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


@cache
def known_times() -> Mapping[str, Any]:
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


def _by_word(read: Mapping[Any, list[str]]) -> dict[str, Any]:
    return {str(word): key for key, given in read.items() for word in given}
