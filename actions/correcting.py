"""Messages that take something back: *no, I meant BA5*, *oops, in June*, *je parlais de la liquide*."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from knowledge.search.text import words

WORDS = Path(__file__).with_name("correcting_words.yml")
FIRST = 6
"""Among so many first words one must take something back."""
LONGEST = 20
"""What is longer says more than what was meant."""


def takes_back(text: str) -> bool:
    """Say whether a text takes back what was said or understood before."""
    said = words(text)
    return len(said) <= LONGEST and not _known().isdisjoint(said[:FIRST])


@cache
def _known() -> frozenset[str]:
    by_language: dict[str, list[str]] = YAML(typ="safe").load(WORDS)
    return frozenset(word for known in by_language.values() for word in known)
