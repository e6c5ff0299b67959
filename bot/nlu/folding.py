"""Text without case and accents, with the way back to where each character stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Letters that Unicode does not decompose.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'", "`": "'"})
_WORD = re.compile(r"[^\W_]+")
# Endings of plurals and cases in the four languages, one after the other; as long as enough remains.
_ENDINGS = (re.compile(r"[sx]$"), re.compile(r"(?:en|e|n)$"))
_SHORTEST_STEM = 4


@dataclass(frozen=True)
class Token:
    """A folded word and where it stands in the original text (``end`` is after the last character)."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return ``text`` in lower case without accents."""
    return "".join(_folded(character) for character in text)


def tokens(text: str) -> list[Token]:
    """Return the words of ``text`` (runs of letters and digits), folded, in order."""
    folded: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        for part in _folded(character):
            folded.append(part)
            origin.append(index)
    line = "".join(folded)
    return [
        Token(found.group(), origin[found.start()], origin[found.end() - 1] + 1)
        for found in _WORD.finditer(line)
    ]


def stem(word: str) -> str:
    """Return ``word`` (folded) without the ending of a plural or case, if enough of it remains."""
    for ending in _ENDINGS:
        shorter = ending.sub("", word)
        word = shorter if len(shorter) >= _SHORTEST_STEM else word
    return word


def _folded(character: str) -> str:
    if character.isascii():
        return character.lower()
    parts = unicodedata.normalize("NFKD", character.casefold().translate(_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part))
