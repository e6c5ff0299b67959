"""The texts of an index, read into terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.search.text import words
from knowledge.search.vocabulary import Vocabulary
from knowledge.search.words import WordLists

NAMES = ("title", "alias")
"""Kinds of text that name a document; the others describe it or what it is part of."""


@dataclass(frozen=True, slots=True)
class Source:
    """One text as given. ``whole``: the title that it is cut out of, if it is only a part of one."""

    kind: str
    language: str
    text: str
    whole: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text as terms; ``light`` has a bit for each, set if it names nothing alone.

    ``sentence``: most of its words are grammar, so that the rest alone isn't its meaning ("je ne
    connais pas le secteur"). ``literal``: its folded words between spaces, if they count only
    when typed just so: those of a sentence, or if all are light; else empty.
    """

    number: int
    source: Source
    terms: tuple[int, ...]
    light: int
    literal: str
    sentence: bool

    @property
    def is_name(self) -> bool:
        return self.source.kind in NAMES


class PhraseReader:
    """Reads texts into phrases, the same text only once; enters their words into a vocabulary."""

    def __init__(self, vocabulary: Vocabulary, lists: WordLists) -> None:
        self._vocabulary = vocabulary
        self._lists = lists
        self._known: dict[Source, Phrase] = {}

    def read(self, sources: Iterable[Source]) -> tuple[Phrase, ...]:
        """Return a phrase for each source."""
        return tuple(self._known.get(source) or self._read(source) for source in sources)

    def __len__(self) -> int:
        return len(self._known)

    def _read(self, source: Source) -> Phrase:
        typed = words(source.text)
        content = [word for word in typed if not self._lists.is_empty(word, source.language)]
        terms: dict[int, bool] = {}
        for word in content:
            term = self._vocabulary.add(word, source.language)
            light = self._lists.is_light(word, source.language)
            terms[term] = terms.get(term, True) and light
            if not light and source.kind in NAMES:
                self._vocabulary.add_naming(word, source.language)
        dropped = len(typed) - len(content)
        sentence = dropped >= 2 and dropped > sum(not light for light in terms.values())
        literal = literal_key(typed, self._lists) if sentence or all(terms.values()) else ""
        lights = sum(light << number for number, light in enumerate(terms.values()))
        phrase = Phrase(len(self._known), source, tuple(terms), lights, literal, sentence)
        self._known[source] = phrase
        return phrase


def literal_key(typed: Sequence[str], lists: WordLists) -> str:
    """Return folded words between spaces, without the words for a course."""
    return f" {' '.join(word for word in typed if word not in lists.training)} "
