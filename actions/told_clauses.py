"""The parts of a message that each say one thing of the person, and the words of ``profile_words.yml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from knowledge.search.text import words

WORDS = Path(__file__).with_name("profile_words.yml")
_EDGES = re.compile(r"[,;:.?!\n]+(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a message that says one thing, with where it stands in the text."""

    text: str
    start: int
    words: tuple[str, ...]

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def says(self, kind: str) -> bool:
        """Say whether one of the phrases of this kind is in the clause."""
        return any(has_phrase(self.words, phrase) for phrase in profile_words()[kind])

    @property
    def of_another(self) -> bool:
        """Say whether somebody else is spoken of: "my younger sister", "jemand"."""
        return self.says("others") or bool(_another().search(" ".join(self.words)))


@cache
def profile_words() -> Mapping[str, Any]:
    """Return the words of ``profile_words.yml``."""
    read: Mapping[str, Any] = YAML(typ="safe").load(WORDS)
    return read


@cache
def _another() -> re.Pattern[str]:
    known = profile_words()
    persons = "|".join(word for each in known["persons"] for word in each)
    return re.compile(rf"\b(?:{'|'.join(known['others_of'])}) (?:\w+ |[0-9]+ \w+ \w+ )?(?:{persons})\b")


def asks(text: str) -> bool:
    """Say whether a text has a question mark or a word that asks."""
    said = words(text)
    return "?" in text or any(has_phrase(said, each) for each in profile_words()["questioning"])


def has_phrase(said: tuple[str, ...] | list[str], phrase: str) -> bool:
    """Say whether the words of ``phrase`` follow each other among those said."""
    return f" {phrase} " in f" {' '.join(said)} "


def clauses_of(text: str) -> Iterator[Clause]:
    """Yield the parts of a text: at punctuation, and where a joining word begins a new thought."""
    known = profile_words()
    joining = re.compile(
        rf"\s(?:{'|'.join(known['joining'])})\s(?=(?:{'|'.join(known['beginning'])})\b)", re.IGNORECASE
    )
    start = 0
    edges = sorted({match.end() for match in [*_EDGES.finditer(text), *joining.finditer(text)]} | {len(text)})
    for edge in edges:
        part = text[start:edge]
        if part.strip():
            yield Clause(part, start, tuple(words(part)))
        start = edge


def is_in(entity: Mapping[str, Any], clause: Clause) -> bool:
    start = entity.get("start")
    return isinstance(start, int) and clause.start <= start < clause.end
