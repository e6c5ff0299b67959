"""Which known words may a misspelt word be: near in letters, or alike in sound."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

Buckets = dict[int, dict[str, list[str]]]
"""Words by length and first letter."""

_LIMIT = 8
_SAME_SOUND = 0.9
_NEAR_SOUND = 0.8
_MIN_SOUND = 5  # letters: shorter words sound like too many others

# Spellings of one sound, in French, Dutch, English and German alike, applied in this order.
_SPELLINGS = (
    (("ph", "f"), ("sch", "j"), ("ch", "j"), ("sh", "j"), ("h", "")),
    (("tion", "sion"), ("cion", "sion"), ("ssion", "sion")),
    re.compile("s?c(?=[eiy])|z"),
    (("qu", "k"), ("ck", "k"), ("cq", "k"), ("c", "k"), ("q", "k"), ("x", "ks")),
    (("ij", "e"), ("ei", "e"), ("ey", "e"), ("ai", "e"), ("ay", "e"), ("oe", "e"), ("ae", "e")),
    (("eau", "o"), ("au", "o"), ("y", "i"), ("ie", "i"), ("ee", "i")),
    (("ou", "u"), ("oo", "u"), ("ue", "u"), ("w", "v")),
)
_NASAL = re.compile("[ea][nm](?=[^aeiou]|$)")
_DOUBLE = re.compile(r"(.)\1+")
_MUTE = re.compile("(?<=...)(?:er|es|ed|et|ent|e|s|t|d)$")


def sound(word: str) -> str:
    """Return roughly how a folded word sounds, endings that are often mute left out."""
    for step in _SPELLINGS:
        if isinstance(step, re.Pattern):
            word = step.sub("s", word)
        else:
            for spelling, heard in step:
                word = word.replace(spelling, heard)
    return _MUTE.sub("", _DOUBLE.sub(r"\1", _NASAL.sub("an", word)))


def allowed_errors(word: str) -> int:
    """How many typing errors are believed in a word of this length; none of them in its digits."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 8 or _digits(word) else 2 if len(word) < 13 else 3


class Speller:
    """Known words, and which of them a word may be a misspelling of."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: Buckets = {}
        self._by_sound: dict[str, list[str]] = {}
        self._sounds_by_length: Buckets = {}
        for word in sorted(words):
            _put(word, self._by_length)
            if len(word) >= _MIN_SOUND:
                self._by_sound.setdefault(sound(word), []).append(word)
        for key in self._by_sound:
            if key:
                _put(key, self._sounds_by_length)

    def misspelt(self, word: str) -> dict[str, float]:
        """Return known words with their similarity (0..1), at most a dozen; none is ``word`` itself.

        Errors are a letter too many, too few, wrong, or two neighbours swapped. The words with
        the fewest errors are taken, and those that sound the same.
        """
        found = _near(word, allowed_errors(word), self._by_length)
        fewest = min(found.values(), default=0)
        near = {known: _similarity(word, known, n) for known, n in found.items() if n == fewest}
        if len(word) < _MIN_SOUND or _digits(word):
            return near
        heard = sound(word)
        alike = dict.fromkeys(self._by_sound.get(heard, [])[:_LIMIT], _SAME_SOUND)
        if not near and not alike and len(heard) >= _MIN_SOUND:
            sounds = _near(heard, 1, self._sounds_by_length)
            alike = {known: _NEAR_SOUND for key in sounds for known in self._by_sound[key][:2]}
        return {known: max(near.get(known, 0.0), alike.get(known, 0.0)) for known in near | alike}


def _put(word: str, buckets: Buckets) -> None:
    buckets.setdefault(len(word), {}).setdefault(word[0], []).append(word)


def _near(word: str, allowed: int, buckets: Buckets) -> dict[str, int]:
    """Return known words with at most so many errors: of the same first letter, failing that of any."""
    if not allowed:
        return {}
    lengths = range(len(word) - allowed, len(word) + allowed + 1)
    alike = [buckets[n][word[0]] for n in lengths if word[0] in buckets.get(n, ())]
    found = _within(word, allowed, alike)
    if not found:
        others = [known for n in lengths for first, known in buckets.get(n, {}).items() if first != word[0]]
        found = _within(word, allowed, others)
    return {known: errors for errors, known in sorted(found)[:_LIMIT]}


def _within(word: str, allowed: int, groups: Iterable[list[str]]) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    digits = _digits(word)
    for known in groups:
        hits = process.extract(word, known, scorer=OSA.distance, score_cutoff=allowed, limit=_LIMIT)
        found += [(int(hit[1]), hit[0]) for hit in hits if _digits(hit[0]) == digits]
    return found


def _similarity(typed: str, known: str, errors: int) -> float:
    """0..1; an error at the first letter counts more, for it is the rarest."""
    score = 1 - 0.6 * errors / max(len(typed), len(known))
    return score if typed[0] == known[0] else score - 0.05


def _digits(word: str) -> str:
    return "".join(c for c in word if c.isdigit())
