"""The words of the searched texts, and which of them a typed word may mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.records import LANGUAGES
from knowledge.search.text import stem

Matches = dict[int, float]
"""Term number to similarity (0..1)."""

_MIN_PART = 4  # letters: shorter parts make false compounds
_LINKS = ("s", "n", "en", "e", "es", "er")  # between the parts of Dutch and German compounds
_PREFIX_LIMIT = 8
_PREFIX_SIMILARITY = 0.8
_TYPO_LIMIT = 8


class Vocabulary:
    """Words (folded, as written) and terms (their stems, numbered) of one index.

    A term is a stem in the word's own language. A typed word, whose language is unknown, means
    the terms that its stems in all four languages name; failing these, words that it begins or
    that are a few typing errors away.
    """

    def __init__(self) -> None:
        self.term_numbers: dict[str, int] = {}
        self.parts: dict[int, tuple[int, ...]] = {}
        self.compounds: dict[int, list[int]] = {}
        self._terms_of_word: dict[str, set[int]] = {}
        self._sorted: list[str] = []
        self._by_length: dict[int, list[str]] = {}

    def add(self, word: str, language: str) -> int:
        """Enter a folded word of a searched text; return its term number."""
        key = stem(word, language)
        number = self.term_numbers.setdefault(key, len(self.term_numbers))
        self._terms_of_word.setdefault(word, set()).add(number)
        return number

    def close(self) -> None:
        """Prepare for look-ups once every word is entered."""
        self._sorted = sorted(self._terms_of_word)
        for word in self._sorted:
            self._by_length.setdefault(len(word), []).append(word)
        for word in self._sorted:
            split = self.split(word)
            if split:
                parts = tuple(min(self._terms_of_word[part]) for part in split)
                for term in sorted(self._terms_of_word[word]):
                    if term not in self.parts and term not in parts:
                        self.parts[term] = parts
                        for part in parts:
                            self.compounds.setdefault(part, []).append(term)

    def __contains__(self, word: str) -> bool:
        return word in self._terms_of_word

    def exact(self, word: str) -> Matches:
        """Terms that ``word`` is or inflects."""
        found = dict.fromkeys(self._terms_of_word.get(word, ()), 1.0)
        for language in LANGUAGES:
            number = self.term_numbers.get(stem(word, language))
            if number is not None:
                found[number] = 1.0
        return found

    def beginning(self, word: str) -> Matches:
        """Terms of words that begin with ``word`` ("chromato")."""
        if len(word) < _MIN_PART:
            return {}
        start = bisect_left(self._sorted, word)
        words = [w for w in self._sorted[start : start + _PREFIX_LIMIT] if w.startswith(word)]
        return self._terms((w, _PREFIX_SIMILARITY) for w in words)

    def misspelt(self, word: str) -> tuple[Matches, int]:
        """Terms of the words with the fewest typing errors against ``word``, and that number.

        Errors: a letter too many, too few, wrong, or two neighbours swapped.
        """
        allowed = allowed_errors(word)
        if not allowed:
            return {}, 0
        found: list[tuple[str, int]] = []
        digits = _digits(word)
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            words = self._by_length.get(length, [])
            hits = process.extract(word, words, scorer=OSA.distance, score_cutoff=allowed, limit=_TYPO_LIMIT)
            found += [(hit[0], int(hit[1])) for hit in hits if _digits(hit[0]) == digits]
        fewest = min((errors for _, errors in found), default=0)
        near = sorted((errors, w) for w, errors in found if errors <= fewest)[:_TYPO_LIMIT]
        return self._terms((w, similarity(word, w, errors)) for errors, w in near), fewest

    def split(self, word: str) -> tuple[str, ...]:
        """Return two known words that ``word`` is compounded of, or nothing.

        The most even split wins, so that "reinraumkleidung" is "reinraum" + "kleidung".
        """
        middle = len(word) / 2
        for i in sorted(range(_MIN_PART, len(word) - _MIN_PART + 1), key=lambda i: (abs(i - middle), i)):
            if word[i:] not in self:
                continue
            if word[:i] in self:
                return word[:i], word[i:]
            for link in _LINKS:
                head = word[: i - len(link)]
                if word[:i].endswith(link) and len(head) >= _MIN_PART and head in self:
                    return head, word[i:]
        return ()

    def _terms(self, words: Iterable[tuple[str, float]]) -> Matches:
        found: Matches = {}
        for word, score in words:
            for number in self._terms_of_word[word]:
                found[number] = max(found.get(number, 0.0), score)
        return found


def allowed_errors(word: str) -> int:
    """How many typing errors are believed in a word of this length; none of them in its digits."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 8 or _digits(word) else 2 if len(word) < 13 else 3


def similarity(typed: str, word: str, errors: int) -> float:
    """0..1; an error at the first letter counts more, for it is the rarest."""
    score = 1 - 0.6 * errors / max(len(typed), len(word))
    return score if typed[0] == word[0] else score - 0.05


def _digits(word: str) -> str:
    return "".join(c for c in word if c.isdigit())
