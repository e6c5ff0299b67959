"""Finds the names of the catalogue in a text: whatever case and accents, plural or singular."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.nlu.folding import Token, tokens
from bot.nlu.phrases import Phrase

_CODE = re.compile(r"(?<![^\W_])([^\W\d_]{3})[\s_.\-–]{0,2}(\d{3})(?![^\W_])")
# Endings of plurals and cases in the four languages, one after the other; as long as enough remains.
_ENDINGS = (re.compile(r"[sx]$"), re.compile(r"(?:en|e|n)$"))
_SHORTEST_STEM = 4
_OTHER = "\0"


@dataclass(frozen=True)
class Name:
    """A name found from ``start`` to ``end`` of a text, and all records (kind, id) that bear it."""

    start: int
    end: int
    records: tuple[tuple[str, str], ...]


class PhraseIndex:
    """An immutable index of ``phrases``."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._codes: set[str] = set()
        exact: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        stems: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        for phrase in phrases:
            words = tuple(token.text for token in tokens(phrase.text))
            if phrase.kind == "module":
                self._codes.add(phrase.record)
            if words:
                record = (phrase.kind, phrase.record)
                exact.setdefault(words, set()).add(record)
                stems.setdefault(tuple(map(stem, words)), set()).add(record)
        self._exact, self._stems = _Matcher(exact), _Matcher(stems)

    def find(self, text: str) -> list[Name]:
        """Return the names in ``text`` in order, none overlapping; the longest wins, then the exact one."""
        words = tokens(text)
        found = self._found_codes(text)
        found += self._exact.find(words, [word.text for word in words])
        found += self._stems.find(words, [stem(word.text) for word in words])
        # Sorting is stable: codes before exact names before inflected ones of the same length.
        found.sort(key=lambda name: (name.start - name.end, name.start))
        kept: list[Name] = []
        for name in found:
            if all(name.end <= other.start or name.start >= other.end for other in kept):
                kept.append(name)
        return sorted(kept, key=lambda name: name.start)

    def _found_codes(self, text: str) -> list[Name]:
        found = []
        for match in _CODE.finditer(text):
            code = f"{match[1]}-{match[2]}".upper()
            if code in self._codes:
                found.append(Name(match.start(), match.end(), (("module", code),)))
        return found


class _Matcher:
    """spaCy's phrase matcher over words that are already cut and folded."""

    def __init__(self, phrases: dict[tuple[str, ...], set[tuple[str, str]]]) -> None:
        self._vocab = Vocab()
        self._known = {word for phrase in phrases for word in phrase}
        self._matcher = PhraseMatcher(self._vocab)
        self._records: dict[int, tuple[tuple[str, str], ...]] = {}
        for phrase, records in phrases.items():
            name = " ".join(phrase)
            self._records[self._vocab.strings.add(name)] = tuple(sorted(records))
            self._matcher.add(name, [Doc(self._vocab, words=list(phrase))])

    def find(self, words: Sequence[Token], forms: Sequence[str]) -> list[Name]:
        if not words:
            return []
        # Words of no phrase become one word: spaCy keeps every word that it ever saw.
        doc = Doc(self._vocab, words=[form if form in self._known else _OTHER for form in forms])
        return [
            Name(words[start].start, words[end - 1].end, self._records[key])
            for key, start, end in self._matcher(doc)
        ]


def stem(word: str) -> str:
    """Return ``word`` (folded) without the ending of a plural or case, if enough of it remains."""
    for ending in _ENDINGS:
        shorter = ending.sub("", word)
        word = shorter if len(shorter) >= _SHORTEST_STEM else word
    return word
