"""The words of the searched texts, and which of them a typed word may mean."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from knowledge.records import LANGUAGES
from knowledge.search.spelling import Speller
from knowledge.search.text import stem

Matches = dict[int, float]
"""Term number to similarity (0..1)."""

SURE = 0.86
"""From this similarity on a word is believed to be the one typed."""

_MIN_PART = 4  # letters: shorter parts make false compounds
_LINKS = ("s", "n", "en", "e", "es", "er")  # between the parts of Dutch and German compounds
_COMPOUNDING = ("nl", "de", "en")  # languages that write compounds in one word, English a few
_PREFIX_LIMIT = 8
_FOREIGN_WORD = 0.95
_FOREIGN_INFLECTION = 0.7
_FOREIGN_ERROR = 0.95
_PREFIX_SIMILARITY = 0.8
_PART_SIMILARITY = 0.6
_MIN_PARTIAL = 9


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
        self._languages_of_word: dict[str, set[str]] = {}
        self._languages_of_term: dict[int, set[str]] = {}
        self._naming: set[tuple[str, str]] = set()
        self._entered: dict[tuple[str, str], int] = {}
        self._sorted: list[str] = []
        self._speller = Speller(())

    def add(self, word: str, language: str) -> int:
        """Enter a folded word of a searched text; return its term number."""
        known = self._entered.get((word, language))
        if known is not None:
            return known
        number = self.term_numbers.setdefault(stem(word, language), len(self.term_numbers))
        self._entered[word, language] = number
        self._terms_of_word.setdefault(word, set()).add(number)
        self._languages_of_word.setdefault(word, set()).add(language)
        self._languages_of_term.setdefault(number, set()).add(language)
        return number

    def add_naming(self, word: str, language: str) -> None:
        """Note that in ``language`` a name has ``word``, and not only by the way."""
        self._naming.add((word, language))

    def is_naming(self, word: str, language: str) -> bool:
        """Whether in ``language`` a name has ``word``, and not only by the way."""
        return (word, language) in self._naming

    def close(self) -> None:
        """Prepare for look-ups once every word is entered."""
        self._entered.clear()
        self._sorted = sorted(self._terms_of_word)
        self._speller = Speller(self._sorted)
        for word in self._sorted:
            for language in _COMPOUNDING:
                if language in self._languages_of_word[word]:
                    self._enter_compound(word, language)

    def _enter_compound(self, word: str, language: str) -> None:
        split = self.split(word)
        if not split or any(language not in self._languages_of_word[part] for part in split):
            return
        parts = tuple(min(self._terms_of_word[part]) for part in split)
        for term in sorted(self._terms_of_word[word]):
            if term not in self.parts and term not in parts:
                self.parts[term] = parts
                for part in parts:
                    self.compounds.setdefault(part, []).append(term)

    def __contains__(self, word: str) -> bool:
        return word in self._terms_of_word

    def counts(self, texts: Iterable[Iterable[str]]) -> Counter[int]:
        """Return in how many other texts, given as stems, each term is."""
        known = self.term_numbers
        return Counter(known[key] for stems in texts for key in stems if key in known)

    def as_written(self, word: str) -> frozenset[int]:
        """Terms of ``word`` if a text has it just so."""
        return frozenset(self._terms_of_word.get(word, ()))

    def exact(self, word: str, language: str | None = None) -> Matches:
        """Terms that ``word`` is or inflects.

        If the ``language`` of the text is known, a word of another one is a little less likely
        meant, and an inflection in another one much less ("mop" in Dutch is no mopping).
        """
        found: Matches = {}
        for other in LANGUAGES:
            number = self.term_numbers.get(stem(word, other))
            if number is not None:
                known = language is None or language in self._languages_of_term[number]
                found[number] = 1.0 if known else max(found.get(number, 0.0), _FOREIGN_INFLECTION)
        for number in self._terms_of_word.get(word, ()):
            found[number] = max(found.get(number, 0.0), self._familiar(word, language, _FOREIGN_WORD))
        return found

    def beginning(self, word: str) -> Matches:
        """Terms of words that begin with ``word`` ("chromato")."""
        if len(word) < _MIN_PART:
            return {}
        start = bisect_left(self._sorted, word)
        words = [w for w in self._sorted[start : start + _PREFIX_LIMIT] if w.startswith(word)]
        return self._terms((w, _PREFIX_SIMILARITY) for w in words)

    def misspelt(self, word: str, language: str | None = None) -> Matches:
        """Terms of the words that ``word`` may be a misspelling of; ``language`` as in `exact`."""
        near = self._speller.misspelt(word).items()
        return self._terms(
            (known, score * self._familiar(known, language, _FOREIGN_ERROR)) for known, score in near
        )

    def partial(self, word: str) -> Matches:
        """Terms of the longest known words that a compound begins and ends with."""
        if len(word) < _MIN_PARTIAL:
            return {}
        sizes = range(len(word) - 3, _MIN_PART, -1)
        head = next((word[:n] for n in sizes if word[:n] in self), None)
        tail = next((word[-n:] for n in sizes if word[-n:] in self), None)
        return self._terms((part, _PART_SIMILARITY) for part in (head, tail) if part)

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

    def _familiar(self, word: str, language: str | None, otherwise: float) -> float:
        return 1.0 if language is None or language in self._languages_of_word[word] else otherwise

    def _terms(self, words: Iterable[tuple[str, float]]) -> Matches:
        found: Matches = {}
        for word, score in words:
            for number in self._terms_of_word[word]:
                found[number] = max(found.get(number, 0.0), score)
        return found
