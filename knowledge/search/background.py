"""Texts that name none of the records searched: what they say again and again tells little."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.records import LANGUAGES, Text
from knowledge.search.text import words

TextWords = tuple[str, frozenset[str]]
"""The language and the folded words of one text."""


class Background:
    """``asked``: everyday questions; ``said``: other texts; ``words``: all their words."""

    def __init__(self, asked: Iterable[Text] = (), said: Iterable[Text] = ()) -> None:
        self.asked = _read(asked)
        self.said = _read(said)
        self.words = frozenset().union(*(found for _, found in (*self.asked, *self.said)))


def _read(texts: Iterable[Text]) -> list[TextWords]:
    return [
        (language, frozenset(words(text.in_language(language)))) for text in texts for language in LANGUAGES
    ]


NO_BACKGROUND = Background()
