"""Plain text of messages as paragraphs, lists and links; every part of them is text, to be escaped."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LIST_LINE = re.compile(r"\s*[-•]\s+")
_ADDRESS = re.compile(r"""(https?://[^\s<>"«»]*[^\s<>"«».,;:!?)\]]|(?<![\w/])/privacy\b)""")
_UNBROKEN = re.compile(r" (?=[?!:;»])|(?<=«) |(?<=\d) (?=\d)")
_SAFE = re.compile(r"https?://|/(?!/)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    text: str
    address: str | None


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together; each line is a list of parts."""

    listed: bool
    lines: list[list[Part]]


def blocks(text: str) -> list[Block]:
    """Return paragraphs and lists (lines that begin with "- ") of ``text``; an empty line ends a list."""
    found: list[Block] = []
    going_on = False
    for line in text.split("\n"):
        if not line.strip():
            going_on = False
            continue
        listed = _LIST_LINE.match(line) is not None
        if not going_on or found[-1].listed != listed:
            found.append(Block(listed, []))
        found[-1].lines.append(_parts(_LIST_LINE.sub("", line, count=1) if listed else line))
        going_on = True
    return found


def _parts(line: str) -> list[Part]:
    # Splitting on a pattern with one group gives text and addresses in turn.
    pieces = enumerate(_ADDRESS.split(line))
    return [Part(piece, piece) if place % 2 else Part(_kept(piece), None) for place, piece in pieces if piece]


def _kept(text: str) -> str:
    """Keep French signs, and the parts of a number, on one line."""
    return _UNBROKEN.sub("\u00a0", text)


def safe_address(address: object) -> str | None:
    """Return ``address`` if it leads to the web or to a page of this website, else None."""
    return address if isinstance(address, str) and _SAFE.match(address) else None
