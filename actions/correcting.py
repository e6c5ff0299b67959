"""Messages that take something back: *no, I meant BA5*, *oops, in June*, *je parlais de la liquide*."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from knowledge.search.text import words

WORDS = Path(__file__).with_name("correcting_words.yml")
FIRST = 6
"""Among so many first words one, or a few that belong together, must take something back."""
LONGEST = 24
"""What is longer says more than what was meant."""


def takes_back(text: str) -> bool:
    """Say whether a text takes back what was said or understood before."""
    said = words(text)
    if len(said) > LONGEST:
        return False
    first = f" {' '.join(said[:FIRST])} "
    at_end = (words(part)[-1:] for part in re.split(r"[,;:.?!]", text))
    known = _known()
    return any(f" {phrase} " in first for phrase in known["beginning"]) or any(
        last[0] in known["ending"] for last in at_end if last
    )


@cache
def _known() -> dict[str, frozenset[str]]:
    """Return the phrases that begin a correction, and the words that end what is put instead."""
    read: dict[str, dict[str, list[str]]] = YAML(typ="safe").load(WORDS)
    return {
        place: frozenset(phrase for known in by_language.values() for phrase in known)
        for place, by_language in read.items()
    }
