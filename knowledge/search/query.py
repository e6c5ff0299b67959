"""A text from outside, taken apart into what may name something and what only asks."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from knowledge.search.synonyms import Synonyms
from knowledge.search.text import query_words
from knowledge.search.vocabulary import SURE, Matches, Vocabulary
from knowledge.search.words import WordLists, synonym_groups

_MAX_SLOTS = 16
_MAX_COMPOUNDS = 20
_SYNONYM = 0.7
_KNOWN_SYNONYM = 0.6  # of a word that the catalogue has itself
_PART_COVER = 0.85  # how well a word is explained by a compound that contains it
_WHOLE_COVER = 0.6  # how well a compound is explained by one of its parts
_JOINED = 0.97
_SHORTEST_PART = 4  # letters of a name, and of what follows it in one word
_COMPOUNDING = ("nl", "de")


@dataclass(slots=True)
class Match:
    """``cover``: how well the term explains the typed word; ``credit``: how much of the term is typed."""

    cover: float
    credit: float


@dataclass(slots=True)
class Slot:
    """One typed word and the terms it may mean; none of them: the catalogue doesn't know the word.

    ``ordinary``: a word of daily life, which tells less; ``elsewhere``: one that other texts have,
    so that, if it means nothing here, the text is likely of something else.
    """

    word: str
    matches: dict[int, Match]
    ordinary: bool = False
    elsewhere: bool = False

    def nearest(self) -> list[int]:
        """Return the terms that it most surely means."""
        best = max((match.cover for match in self.matches.values()), default=0.0)
        return [term for term, match in self.matches.items() if match.cover >= best - 0.01]


@dataclass(slots=True)
class Query:
    """``words``: all folded words; ``slots``: those that may name something, then the light ones.

    ``parts``: the same cut at words that join two names ("X et Y"); none if there is no such word.
    """

    words: list[str]
    wants_list: bool
    slots: list[Slot] = field(default_factory=list)
    light: list[Slot] = field(default_factory=list)
    parts: list[Query] = field(default_factory=list)

    def rightly_spelt(self) -> bool:
        """Whether every word is, as typed, one that the catalogue has."""
        return all(any(match.cover == 1 for match in slot.matches.values()) for slot in self.slots)


class QueryReader:
    """Takes texts apart for one vocabulary; ``ordinary`` words outside it are known to be spelt right."""

    def __init__(self, vocabulary: Vocabulary, lists: WordLists, ordinary: Set[str]) -> None:
        self._vocabulary = vocabulary
        self._ordinary = ordinary | lists.ordinary
        self._lists = lists
        self._synonyms = Synonyms(synonym_groups(), vocabulary)

    def read(self, text: str) -> Query:
        """Take a text apart."""
        words = query_words(text)
        query = Query(words, any(word in self._lists.topic for word in words))
        language = self._lists.language(words)
        named = [self._name_in(word) for word in self._without_phrases(words)]
        for segment in self._segments(self._merged(named)):
            part = Query(segment, query.wants_list)
            for word in segment:
                if len(query.slots) + len(part.slots) < _MAX_SLOTS:
                    self._read_word(word, language, part)
            query.slots += part.slots
            query.light += part.light
            query.parts.append(part)
        self._join_neighbours(query.slots)
        return query

    def _read_word(self, word: str, language: str | None, part: Query) -> None:
        standing = self._standing(word, language)
        if standing == "empty":
            return
        exact = self._vocabulary.exact(word, language)
        if standing == "light":
            part.light.append(Slot(word, self._matches(exact)))
        elif word in self._vocabulary or max(exact.values(), default=0.0) >= SURE:
            matches = self._with_synonyms(word, self._matches(exact), _KNOWN_SYNONYM)
            part.slots.append(Slot(word, matches, word in self._lists.ordinary))
        else:
            part.slots += self._unknown(word, language, exact)

    def _segments(self, words: Iterable[str]) -> list[list[str]]:
        """Cut before words that join two names; the text whole if there is none."""
        cut: list[list[str]] = [[]]
        for word in words:
            if word in self._lists.joining:
                cut.append([])
            cut[-1].append(word)
        return cut

    def _name_in(self, word: str) -> str:
        """Return the known name in a compound that ends with a word for a course ("heftruckcursus")."""
        if word in self._vocabulary or word in self._lists.all_words:
            return word
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            name, ending = word[:cut], word[cut:]
            asks = any(
                self._lists.is_empty(ending, language) or self._lists.is_light(ending, language)
                for language in _COMPOUNDING
            )
            if asks and name in self._vocabulary:
                return name
        return word

    def _merged(self, words: Iterable[str]) -> list[str]:
        """Make one word of two, the first unknown, that together are known ("chroma tography")."""
        merged: list[str] = []
        for word in words:
            last = merged[-1] if merged else ""
            known = last in self._lists.all_words or bool(self._vocabulary.exact(last))
            if last and not known and last + word in self._vocabulary:
                merged[-1] = last + word
            else:
                merged.append(word)
        return merged

    def _standing(self, word: str, language: str | None) -> Literal["empty", "light", "content"]:
        """What a word is worth in a text of ``language`` (``None``: not known).

        A word that names nothing in another language only may name something in this one.
        """
        if language is not None:
            if self._lists.is_empty(word, language):
                return "empty"
            if self._lists.is_light(word, language):
                return "light"
        if word not in self._lists.all_words:
            return "light" if len(word) == 1 or word.isdigit() else "content"
        if language is not None and self._vocabulary.is_naming(word, language):
            return "content"
        return "empty" if word in self._lists.all_empty else "light"

    def _without_phrases(self, words: list[str]) -> list[str]:
        for phrase in self._lists.phrases:
            size = len(phrase)
            for i in range(len(words) - size, -1, -1):
                if tuple(words[i : i + size]) == phrase:
                    words = words[:i] + words[i + size :]
        return words

    def _join_neighbours(self, slots: list[Slot]) -> None:
        """Two words may be one in the catalogue: "clean room" also means "cleanroom"."""
        for left, right in pairwise(slots):
            if left.word + right.word in self._vocabulary:
                for term in self._vocabulary.exact(left.word + right.word):
                    for slot in (left, right):
                        slot.matches[term] = Match(_JOINED, _JOINED)

    def _matches(self, similarities: dict[int, float]) -> dict[int, Match]:
        """Add to the terms themselves the compounds they are part of and their own parts."""
        found: dict[int, Match] = {}
        for term, score in similarities.items():
            for part in self._vocabulary.parts.get(term, ()):
                found.setdefault(part, Match(_WHOLE_COVER * score, _WHOLE_COVER * score))
            for compound in self._vocabulary.compounds.get(term, [])[:_MAX_COMPOUNDS]:
                found.setdefault(compound, Match(_PART_COVER * score, 0.5 * score))
        for term, score in similarities.items():
            found[term] = Match(score, score)
        return found

    def _unknown(self, word: str, language: str | None, unsure: Matches) -> list[Slot]:
        """A word that no text has: a compound, the beginning of a word, or misspelt; or ``unsure`` ones."""
        found = self._with_synonyms(word, self._matches(unsure), _SYNONYM)
        if word in self._ordinary or any(match.cover >= _SYNONYM for match in found.values()):
            return [Slot(word, found, word in self._lists.ordinary, word in self._ordinary)]
        parts = self._vocabulary.split(word)
        if parts:
            return [Slot(part, self._matches(self._vocabulary.exact(part))) for part in parts]
        misspelt = self._vocabulary.misspelt(word, language)
        nothing = max(self._lists.speller.misspelt(word).values(), default=0.0)
        if nothing and nothing >= max(misspelt.values(), default=0.0):
            return []
        near = self._vocabulary.beginning(word) or (self._vocabulary.partial(word) if not misspelt else {})
        for term, score in [*misspelt.items(), *unsure.items()]:
            near[term] = max(near.get(term, 0.0), score)
        return [Slot(word, self._matches(near))]

    def _with_synonyms(self, word: str, matches: dict[int, Match], cover: float) -> dict[int, Match]:
        for term in self._synonyms.of(word):
            if term not in matches or matches[term].cover < cover:
                matches[term] = Match(cover, cover)
        return matches
