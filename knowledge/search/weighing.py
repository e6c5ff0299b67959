"""How much a term says: how rare it is, and how much it belongs to names."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.search.phrases import Phrase
from knowledge.search.query import Slot

LIGHT_WEIGHT = 0.3
"""Weight of a light word in a name."""

_ELSEWHERE_WEIGHT = 1.5
_UNKNOWN_WEIGHT = 0.7
_ASKED_WEIGHT = 1.5
_ORDINARY = 0.3
_ONLY_IN_TEXT = 0.6

KIND_WEIGHT = {
    "title": 1.0,
    "alias": 1.0,
    "competency": 0.7,
    "domain": 0.6,
    "summary": 0.6,
    "objective": 0.55,
    "job": 0.5,
}
"""What a kind of text is worth when it explains a typed word."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Per term, 0..1: ``rarity`` among the documents; ``telling``: how surely a text with this
    word speaks of one of them, and not of something that is asked every day.
    """

    rarity: list[float]
    telling: list[float]

    def of(self, phrase: Phrase) -> list[float]:
        """Return the weight of each of the phrase's terms."""
        return [
            LIGHT_WEIGHT if phrase.light >> number & 1 else self.rarity[term]
            for number, term in enumerate(phrase.terms)
        ]

    def of_slot(self, slot: Slot) -> float:
        """Return the weight of a typed word: the rarity of what it most surely means."""
        unknown = _ELSEWHERE_WEIGHT if slot.elsewhere else _UNKNOWN_WEIGHT
        return min((self.rarity[term] for term in slot.nearest()), default=unknown)

    def telling_of(self, slot: Slot) -> float:
        """Return how telling a typed word is; one of daily life is less."""
        telling = max((self.telling[term] for term in slot.nearest()), default=0.0)
        return telling * (_ORDINARY if slot.ordinary else 1.0)


def weigh(
    documents: Sequence[Sequence[Phrase]],
    linked: Sequence[Sequence[Phrase]],
    terms: int,
    asked: Counter[int],
    said: Counter[int],
) -> Weights:
    """Weigh ``terms`` terms.

    ``asked``: in how many everyday questions each is; ``said``: in how many other texts.
    """
    containing = _counts([{term for phrase in own for term in phrase.terms} for own in documents], terms)
    total = max(len(documents), 1)
    highest = math.log(1 + (total + 0.5) / 0.5)
    rarity = [math.log(1 + (total - n + 0.5) / (n + 0.5)) / highest if n else 1.0 for n in containing]
    names = {phrase.number: phrase for own in documents for phrase in own if phrase.is_name}
    linked_names = {phrase.number: phrase for group in linked for phrase in group}
    named = _counts([phrase.terms for phrase in (names | linked_names).values()], terms)
    telling = [
        n / (n + _ASKED_WEIGHT * asked[term]) if n else _ONLY_IN_TEXT / (1 + asked[term] + said[term])
        for term, n in enumerate(named)
    ]
    return Weights(rarity, telling)


def _counts(groups: Iterable[Iterable[int]], terms: int) -> list[int]:
    counts = [0] * terms
    for group in groups:
        for term in group:
            counts[term] += 1
    return counts
