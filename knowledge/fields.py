"""Kinds of values in the YAML files, with their bounds and a sentence for what would be right.

The bounds keep hostile data from filling memory or a message; real data stay well below them.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, Field, Strict
from pydantic_core import PydanticCustomError

HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
ALLOWED_HIDDEN = {"\u00ad", "\u200d"}  # soft hyphen, joiner
FULL_DATE = {4: "-01-01", 7: "-01", 10: ""}


def refuse(wrong: str, right: str) -> PydanticCustomError:
    """Return the error that becomes the fault ``wrong``/``right``."""
    return PydanticCustomError("fault", "{wrong}", {"wrong": wrong, "right": right})


def _visible(text: str) -> str:
    hidden = next((c for c in text if c not in ALLOWED_HIDDEN and unicodedata.category(c) in HIDDEN), None)
    if hidden is not None:
        raise refuse(
            f"the text holds the hidden character U+{ord(hidden):04X}", "one line of visible characters"
        )
    if text != text.strip():
        raise refuse("the text begins or ends with a space", "no space around it")
    return text


def _matching(pattern: str, right: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise refuse(f"{text[:80]!r} has another form", right)
        return text

    return AfterValidator(check)


def _lower_case(text: str) -> str:
    if text != text.lower():
        raise refuse(f"{text!r} has capitals", repr(text.lower()))
    return text


def _date(text: str) -> str:
    right = 'a day, month or year that exists, quoted: "YYYY-MM-DD", "YYYY-MM" or "YYYY"'
    try:
        if not re.fullmatch(r"[12][0-9]{3}(-[0-9]{2}){0,2}", text):
            raise refuse(f"{text[:80]!r} is no date", right)
        dt.date.fromisoformat(text + FULL_DATE[len(text)])
    except ValueError:
        raise refuse(f"{text!r} is no date of the calendar", right) from None
    return text


def _taught_hours(hours: int) -> int:
    if hours % 4 or not 4 <= hours <= 320:
        raise refuse(f"{hours} hours", "a multiple of 4, from 4 to 320")
    return hours


def _distinct[T](values: tuple[T, ...]) -> tuple[T, ...]:
    for position, value in enumerate(values):
        if value in values[:position]:
            raise refuse(f"{value!r} stands twice in the list", "each value once")
    return values


type Line = Annotated[str, Field(min_length=1, max_length=1000), AfterValidator(_visible)]
type LowerLine = Annotated[Line, AfterValidator(_lower_case)]
type Id = Annotated[str, _matching(r"[a-z][a-z0-9_]{0,59}", "a letter, then a-z, 0-9 and _, at most 60")]
type Code = Annotated[str, _matching(r"[A-Z]{3}-[1-9][0-9]{2}", "a code such as ASE-101")]
type Prefix = Annotated[str, _matching(r"[A-Z]{3}", "three capitals")]
type Address = Annotated[
    str, _matching(r"https?://[^\s<>\"'\\\x00-\x20\x7f-\x9f]{1,490}", "an address: https://… or http://…")
]
type Reference = Annotated[
    str, _matching(r"(funding|figures|sites)/[a-z][a-z0-9_]{0,59}", "funding/id, figures/id or sites/id")
]
type Date = Annotated[str, AfterValidator(_date)]
type Hours = Annotated[int, AfterValidator(_taught_hours)]
type Count = Annotated[int, Field(ge=0, le=1_000_000)]
type PositiveCount = Annotated[int, Field(ge=1, le=1_000_000)]
type Seats = Annotated[int, Field(ge=0, le=500)]

# A YAML list becomes a tuple; what is in it stays strict.
type Many[T] = Annotated[tuple[T, ...], Strict(False), Field(max_length=50), AfterValidator(_distinct)]
type Some[T] = Annotated[
    tuple[T, ...], Strict(False), Field(min_length=1, max_length=50), AfterValidator(_distinct)
]
type Three[T] = Annotated[
    tuple[T, ...], Strict(False), Field(min_length=3, max_length=3), AfterValidator(_distinct)
]
type ThreeToEight[T] = Annotated[
    tuple[T, ...], Strict(False), Field(min_length=3, max_length=8), AfterValidator(_distinct)
]
type TwoToFour[T] = Annotated[
    tuple[T, ...], Strict(False), Field(min_length=2, max_length=4), AfterValidator(_distinct)
]
type SixToFourteen[T] = Annotated[
    tuple[T, ...], Strict(False), Field(min_length=6, max_length=14), AfterValidator(_distinct)
]
