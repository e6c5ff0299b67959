"""Finds the names of the catalogue in a text: whatever case and accents, plural or singular."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.nlu.folding import Token, stem, tokens
from bot.nlu.ordinary_words import OrdinaryWords
from bot.nlu.phrases import Phrase

_CODE = re.compile(r"(?<![^\W_])([^\W\d_]{3})[\s_.\-–]{0,2}(\d{3})(?![^\W_])")
_SYLLABLE = re.compile(r"[^\W\daeiouy_][aeiouy][^\W\daeiouy_]")
_OTHER = "\0"
# A word that more modules share says no more that one of them is meant.
_MOST_MODULES = 12
_SHORTEST_WORD = 3
# A mistyped word is taken for one of a name if it is long enough, no ordinary word, and this like it.
_SHORTEST_MISTYPED = 6
_LIKENESS = 0.85


@dataclass(frozen=True)
class Name:
    """A name found from ``start`` to ``end`` of a text, and all records (kind, id) that bear it."""

    start: int
    end: int
    records: tuple[tuple[str, str], ...]


class PhraseIndex:
    """An immutable index of ``phrases``; those that are also ``ordinary`` words are left out.

    Not left out are sites, and what a name writes in capitals and no word looks like: VCA, HPLC. ICH, the
    German pronoun, is too frequent for that.
    """

    def __init__(self, phrases: Iterable[Phrase], ordinary: OrdinaryWords = OrdinaryWords()) -> None:  # noqa: B008 - frozen
        self._codes: set[str] = set()
        exact: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        stems: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        bearers: dict[str, set[str]] = {}
        phrases = list(phrases)
        ordinary = ordinary.without_rare(_acronyms(phrases))
        for phrase in phrases:
            words = tuple(token.text for token in tokens(phrase.text))
            if phrase.kind == "module":
                self._codes.add(phrase.record)
                for word in words:
                    if len(word) >= _SHORTEST_WORD and not word.isdigit() and word not in ordinary.phrases:
                        bearers.setdefault(stem(word), set()).add(phrase.record)
            inflected = tuple(map(stem, words))
            record = (phrase.kind, phrase.record)
            if words and (phrase.kind == "site" or " ".join(words) not in ordinary.phrases):
                exact.setdefault(words, set()).add(record)
            if words and (phrase.kind == "site" or " ".join(inflected) not in ordinary.stems):
                stems.setdefault(inflected, set()).add(record)
        self._exact, self._stems = _Matcher(exact), _Matcher(stems)
        self._words = {
            word
            for word, modules in bearers.items()
            if len(modules) <= _MOST_MODULES and word not in ordinary.stems
        }
        self._ordinary = ordinary
        # Nobody mistypes the first letter; only words of about the same length are compared.
        self._alike: dict[str, list[str]] = {}
        for word in sorted(self._words):
            self._alike.setdefault(word[0], []).append(word)

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

    def words(self, text: str, *, mistyped: bool = True) -> list[tuple[int, int]]:
        """Return where words of the names of modules stand that ordinary sentences do not use.

        People name a module by one of its words ("when is CAPA again?"); which one it is, a search tells.
        Without ``mistyped`` only words as they are written in the catalogue, in half the time.
        """
        return [
            (word.start, word.end)
            for word in tokens(text)
            if len(word.text) >= _SHORTEST_WORD and self._names(word.text, mistyped)
        ]

    def _names(self, word: str, mistyped: bool) -> bool:
        """Say whether a folded word is one of the names of modules, perhaps mistyped."""
        inflected = stem(word)
        if inflected in self._words or not mistyped:
            return inflected in self._words
        ordinary = word in self._ordinary.phrases or inflected in self._ordinary.stems
        return not ordinary and len(inflected) >= _SHORTEST_MISTYPED and self._mistyped(inflected)

    def _mistyped(self, word: str) -> bool:
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(word)
        for known in self._alike.get(word[0], ()):
            if abs(len(known) - len(word)) <= 2:
                matcher.set_seq1(known)
                if matcher.quick_ratio() >= _LIKENESS and matcher.ratio() >= _LIKENESS:
                    return True
        return False

    def _found_codes(self, text: str) -> list[Name]:
        found = []
        for match in _CODE.finditer(text):
            code = f"{match[1]}-{match[2]}".upper()
            if code in self._codes:
                found.append(Name(match.start(), match.end(), (("module", code),)))
        return found


def _acronyms(phrases: Iterable[Phrase]) -> set[str]:
    """Return the words of names of modules that are written in capitals and have no syllable, folded."""
    return {
        token.text
        for phrase in phrases
        if phrase.kind == "module" and not phrase.text.isupper()
        for token in tokens(phrase.text)
        if phrase.text[token.start : token.end].isupper()
        and len(token.text) >= _SHORTEST_WORD
        and not _SYLLABLE.search(token.text)
    }


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
