"""Masking what says who somebody is, before anything of a message is stored or sent on.

Found are Belgian national register and BIS numbers, e-mail addresses, and phone numbers that are Belgian or
written with their country code. Time is linear in the length of the text, and a masked text is never longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import phonenumbers

Kind = Literal["national_number", "email", "phone"]

MARK = "[***]"  # no word: the language of the text stays what it was

_GAP = "[ \u00a0\u202f./()\u2010-\u2015-]"

# A local part begins only where no other could: each run of characters is looked at once.
_EMAIL = re.compile(
    r"(?<![\w.+%'-])[\w.+%'-]++ ?@ ?[\w-]++(?:\.[\w-]++)+"  # also with the spaces that keyboards add
    r"|(?<![\w.+%'-])[\w.+%'-]++@[\w-]{3,}+"  # its ending forgotten
)
_NATIONAL_NUMBER = re.compile(
    rf"(?<!\d)\d\d{_GAP}{{,3}}\d\d{_GAP}{{,3}}\d\d{_GAP}{{,3}}\d{{3}}{_GAP}{{,3}}\d\d(?!\d)"
)
_AS_PRINTED = re.compile(r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d")

# With its country code, or as one dials it in Belgium: 0 and 8 or 9 digits, the first of them no 0.
_PHONE = re.compile(
    rf"(?<![\d+])(?:(?:\+|00|32)(?:{_GAP}{{,3}}\d){{8,14}}|0{_GAP}{{,3}}[1-9](?:{_GAP}{{,3}}\d){{7,8}})"
)
_FEWEST_DIGITS = 9
_DIGITS = re.compile(r"\d+")
_DATE_OR_TIME = re.compile(
    r"(?<![\d./-])(?:\d{1,2}([./ -])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)"
    r"|(?<!\d)\d{1,2}[:hHuU]\d{2}(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with ``MARK`` in place of each find, and what kinds of finds there were, in a fixed order."""

    text: str
    kinds: tuple[Kind, ...]


def mask(text: str) -> Masked:
    """Return ``text`` without what says who somebody is; the same text always gives the same."""
    without_emails, emails = _EMAIL.subn(MARK, text)
    without_numbers, numbers = _replace(without_emails, _national_numbers(without_emails))
    masked, phones = _replace(without_numbers, _phones(without_numbers))
    found: dict[Kind, int] = {"national_number": numbers, "email": emails, "phone": phones}
    return Masked(masked, tuple(kind for kind, count in found.items() if count))


def _replace(text: str, spans: Iterator[tuple[int, int]]) -> tuple[str, int]:
    parts, done, count = [], 0, 0
    for start, end in spans:
        parts += [text[done:start], MARK]
        done, count = end, count + 1
    return "".join([*parts, text[done:]]), count


def _national_numbers(text: str) -> Iterator[tuple[int, int]]:
    for found in _NATIONAL_NUMBER.finditer(text):
        # As the card prints it, it is one even if a digit was mistyped.
        if _AS_PRINTED.fullmatch(found.group()) or _is_national_number(re.sub(r"\D", "", found.group())):
            yield found.span()


def _is_national_number(digits: str) -> bool:
    """Say whether 11 digits are a birth date (month + 20 or 40: a BIS number), a counter, and their check."""
    if int(digits[2:4]) % 20 > 12 or int(digits[4:6]) > 31:
        return False
    # Whoever was born from 2000 on has a 2 before the digits that are checked.
    return int(digits[9:]) in (97 - int(born + digits[:9]) % 97 for born in ("", "2"))


def _phones(text: str) -> Iterator[tuple[int, int]]:
    # A date and the number after it would pass for a phone number; what stands there keeps its place.
    text = _DATE_OR_TIME.sub(lambda found: ";" * len(found.group()), text)
    at = 0
    while found := _PHONE.search(text, at):
        start, most = found.span()
        # It may hold a number and what follows ("0470 12 34 56 30 ans"): the longest part that is one is it.
        ends = [group.end() for group in _DIGITS.finditer(text, start, most)]
        at = ends[0]
        whole = ends[:-1] if text[most : most + 1].isdigit() else ends
        for end in reversed(whole):
            if _is_phone(text[start:end]):
                yield start, end
                at = end
                break


def _is_phone(written: str) -> bool:
    if sum(map(str.isdigit, written)) < _FEWEST_DIGITS:
        return False
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written, "BE"))
    except phonenumbers.NumberParseException:
        return False
