"""Words that a message calls a course: *the harness course*, *de cursus heftruck*, *back to the forklift*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from knowledge.search.text import words

WORDS = Path(__file__).with_name("naming_words.yml")
LONGEST = 4
"""So many words of a name are looked at: what comes later belongs to the question."""
SHORTEST = 3
"""A part of a compound with fewer letters is none ("Xkurs")."""


def called(text: str) -> tuple[str, ...]:
    """Return the words that a text calls a course, each time it does so, in the order of the text.

    Whether they name one that there is, a search tells.
    """
    found = (name for part in re.split(r"[,;:.?!]", text) for name in _in_part(words(part)))
    return tuple(dict.fromkeys(name for name in found if name))


def is_subject(text: str, end: int) -> bool:
    """Say whether the name of a language that ends at ``end`` is what a course teaches: "English for …"."""
    following = f"{' '.join(words(re.split(r'[,;:.?!]', text[end:])[0]))} "
    return any(following.startswith(f"{phrase} ") for phrase in _known()["subject_of"])


def _in_part(said: list[str]) -> Iterator[str]:
    known = _known()
    for place, word in enumerate(said):
        if word in known["courses"]:
            yield _name(said[place + 1 :])
            yield _name_before(said[:place])
            continue
        for course in known["courses"]:
            if word.endswith(course) and len(word) >= len(course) + SHORTEST:
                yield word.removesuffix(course)
    line = f" {' '.join(said)} "
    for phrase in known["instead"]:
        if f" {phrase} " in line:
            yield _name(line.split(f" {phrase} ", 1)[1].split())


def _name(following: list[str]) -> str:
    """Return the name that stands first among the words that follow."""
    start = next((i for i, word in enumerate(following) if word not in _known()["linking"]), len(following))
    return " ".join(following[start : start + LONGEST])


def _name_before(before: list[str]) -> str:
    """Return the name between the last article and the word for a course; nothing without an article."""
    articles = [place for place, word in enumerate(before) if word in _known()["articles"]]
    return " ".join(before[articles[-1] + 1 :][-LONGEST:]) if articles else ""


@cache
def _known() -> Mapping[str, list[str]]:
    read: Mapping[str, list[str]] = YAML(typ="safe").load(WORDS)
    return read
