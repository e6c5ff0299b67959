"""The shortest questions: *and where?*, *Data?*, *c'est prévu pour quand ?*, each a part of a message.

They ask the same whatever the rest of the message is about, which may mislead about its intent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from knowledge.search.text import words

WORDS = Path(__file__).with_name("short_question_words.yml")
LONGEST = 7
"""A part of more words asks more than that."""
_EDGES = re.compile(r"[,;:.?!\n]+")


def short_questions(text: str) -> tuple[str, ...]:
    """Return the intents of the short questions in a text, in its order."""
    parts = (tuple(words(part)) for part in _EDGES.split(text))
    return tuple(dict.fromkeys(intent for part in parts for intent in _asked_in(part)))


def _asked_in(said: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a part asks; nothing if it has a word that is none of a short question."""
    phrases, light = _known()
    found: list[str] = []
    place = 0
    while place < len(said) <= LONGEST:
        phrase = next((each for each in phrases if said[place : place + len(each)] == each), None)
        if phrase:
            found.append(phrases[phrase])
        elif said[place] not in light:
            return ()
        place += len(phrase or (said[place],))
    return tuple(found)


@cache
def _known() -> tuple[Mapping[tuple[str, ...], str], frozenset[str]]:
    """Return the intent of each phrase, the longest first, and the light words."""
    read: Mapping[str, Any] = YAML(typ="safe").load(WORDS)
    phrases = {
        tuple(phrase.split()): intent
        for intent, by_language in read["asking"].items()
        for listed in by_language.values()
        for phrase in listed
    }
    light = frozenset(word for listed in read["light"].values() for word in listed)
    return dict(sorted(phrases.items(), key=lambda each: -len(each[0]))), light
