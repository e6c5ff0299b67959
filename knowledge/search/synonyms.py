"""Words that stand for one another: everyday words for those of the searched texts."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.records import LANGUAGES
from knowledge.search.text import stem
from knowledge.search.vocabulary import Vocabulary


class Synonyms:
    """Groups of folded words, seen from one vocabulary."""

    def __init__(self, groups: Iterable[Iterable[str]], vocabulary: Vocabulary) -> None:
        self._terms: dict[str, set[int]] = {}
        for group in groups:
            members = list(group)
            terms = {term for word in members for term in vocabulary.as_written(word)}
            for word in members:
                for language in LANGUAGES:
                    self._terms.setdefault(stem(word, language), set()).update(terms)

    def of(self, word: str) -> list[int]:
        """Return the terms that a folded word, or one with its stem, stands for; in ascending order."""
        stems = {stem(word, language) for language in LANGUAGES}
        return sorted({term for key in stems for term in self._terms.get(key, ())})
