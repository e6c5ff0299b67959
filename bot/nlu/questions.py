"""Where a message may be cut into several questions: at what parts sentences, and before words that ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.nlu.folding import tokens

WORDS = Path(__file__).with_name("question_words.yml")
MOST_PARTS = 4
"""Each part more is more to understand: a long text full of "and" must not hold up the others."""


@dataclass(frozen=True)
class Part:
    """A part of a text; ``weak``: only a comma or a question word is between it and the one before."""

    start: int
    end: int
    weak: bool = False


def parts(text: str) -> list[Part]:
    """Return the parts of ``text`` that may each ask something, in order; at most ``MOST_PARTS``.

    Where there are more places to cut, the weak ones are given up first, then the last ones.
    """
    cuts = list(_cuts(text))
    for weak in (True, False):
        while len(cuts) >= MOST_PARTS and any(cut[2] is weak for cut in cuts):
            cuts.remove(next(cut for cut in reversed(cuts) if cut[2] is weak))
    edges = zip([(0, 0, False), *cuts], [*(start for start, _, _ in cuts), len(text)], strict=True)
    return [Part(start, end, weak) for (_, start, weak), end in edges]


def is_long_enough(part: str) -> bool:
    """Say whether a part may ask something: it has two words, or one that is enough ("prix")."""
    said = [token.text for token in tokens(part)]
    return len(said) > 1 or not _alone().isdisjoint(said)


def has_question_word(part: str) -> bool:
    """Say whether a part has a word that asks, or names what may be asked: "wann", "les prix"."""
    return bool(_question().search(f" {part}")) or any(token.text in _alone() for token in tokens(part))


def _cuts(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where a part ends and the next one begins, and whether the cut is a weak one."""
    found = {each.span(): each[0].strip() == "," for each in _between(text)}
    found |= dict.fromkeys(_before_questions(text), True) | dict.fromkeys(_after_lone_words(text), False)
    found = found or dict.fromkeys(_opening(text), True)
    reached = 0
    for (start, end), weak in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
        if start >= reached and text[reached:start].strip() and text[end:].strip():
            yield start, end, weak
            reached = end


def _between(text: str) -> Iterator[re.Match[str]]:
    french = not _french().isdisjoint(token.text for token in tokens(text))
    return (each for each in _joint().finditer(text) if not (french and each[0].strip(" ,").lower() == "en"))


def _opening(text: str) -> list[tuple[int, int]]:
    found = _opened().match(text)
    return [found.span("blank")] if found else []


def _before_questions(text: str) -> list[tuple[int, int]]:
    """Return the blanks before a question word where one stood before: "c quand | combien ça coûte"."""
    return [
        found.span()
        for found in _question().finditer(text)
        if has_question_word(text[: found.start()])
        and text[: found.start()].split()[-1].lower() not in _known()["leading"]
    ]


def _after_lone_words(text: str) -> list[tuple[int, int]]:
    """Return the blanks between two words that each ask something: "prix dates", "wann wo"."""
    return [
        (before.end, word.start)
        for before, word in pairwise(tokens(text))
        if {before.text, word.text} <= _alone() and text[before.end : word.start].isspace()
    ]


@cache
def _joint() -> re.Pattern[str]:
    joining, following = _any_of(_known()["joining"]), _any_of(_known()["following"])
    return re.compile(rf"[?!;:]+\s*|\.\s+|,?\s(?:\+|&|{joining})\s(?:{following}\s)?|,\s+", re.IGNORECASE)


@cache
def _opened() -> re.Pattern[str]:
    return re.compile(rf"\s*{_any_of(_known()['opening'])}(?P<blank>\s)", re.IGNORECASE)


@cache
def _question() -> re.Pattern[str]:
    beginning = _any_of(word for each in _known()["beginning"] for word in each)
    return re.compile(rf"\s(?=(?:{_any_of(_known()['leading'])}\s)?{beginning}(?!\w))", re.IGNORECASE)


def _any_of(phrases: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(phrase) for phrase in phrases)})"


@cache
def _french() -> frozenset[str]:
    return frozenset(_known()["french"])


@cache
def _alone() -> frozenset[str]:
    return frozenset(word for each in _known()["alone"] for word in each)


@cache
def _known() -> Mapping[str, Any]:
    read: Mapping[str, Any] = YAML(typ="safe").load(WORDS)
    return read
