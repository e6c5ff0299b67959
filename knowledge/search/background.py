"""Texts that name none of the records searched: what they say again and again tells little."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.records import LANGUAGES, Text
from knowledge.search.text import stem, words


class Background:
    """``asked``: everyday questions, ``said``: other texts, each as its stems; ``words``: all words."""

    def __init__(self, asked: Iterable[Text] = (), said: Iterable[Text] = ()) -> None:
        self.words: set[str] = set()
        self.asked = self._read(asked)
        self.said = self._read(said)

    def _read(self, texts: Iterable[Text]) -> list[set[str]]:
        read = []
        for text in texts:
            for language in LANGUAGES:
                found = set(words(text.in_language(language)))
                self.words |= found
                read.append({stem(word, language) for word in found})
        return read


NO_BACKGROUND = Background()
