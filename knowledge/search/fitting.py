"""How a query and single phrases fit together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from knowledge.search.phrases import Phrase
from knowledge.search.query import Query, Slot
from knowledge.search.vocabulary import SURE
from knowledge.search.weighing import KIND_WEIGHT, LIGHT_WEIGHT, Weights

_EXACT_SHARE = 0.8  # of the phrase is typed, light words included
_SENTENCE = 0.6
# What a name's fit is made of: the query explained, the name typed, its light words typed.
_EXPLAINED, _TYPED = 0.4, 0.57
_LIGHT_BONUS = 0.01


@dataclass(frozen=True, slots=True)
class Fit:
    """How a query and one phrase fit: ``score`` 0..1; ``exact``: they name all of each other.

    ``covered``: how well (0..1) the phrase explains the query's words, by their numbers;
    ``lights``: numbers of the light words that both have.
    """

    score: float
    exact: bool
    phrase: Phrase | None
    covered: Mapping[int, float]
    lights: frozenset[int]


NO_FIT = Fit(0.0, False, None, {}, frozenset())


class Fitter:
    """Fits phrases to one query; ``literal``: the names typed as they are, with their scores.

    Light words of the query count only where a phrase has others of its words too.
    """

    def __init__(self, query: Query, weights: Weights, literal: Mapping[str, float]) -> None:
        self.literal = literal
        self.slot_weights = [weights.of_slot(slot) for slot in query.slots]
        self._total = sum(self.slot_weights) or 1.0
        self._weights = weights
        self._fits: dict[int, Fit] = {}
        self._lookup: dict[int, list[tuple[int, float, float]]] = {}  # term: (slot, cover, credit)
        self._enter(enumerate(query.slots))
        self._misses = set(self._lookup).isdisjoint
        self._enter((-1 - number, slot) for number, slot in enumerate(query.light))

    def _enter(self, slots: Iterable[tuple[int, Slot]]) -> None:
        for number, slot in slots:
            for term, match in slot.matches.items():
                self._lookup.setdefault(term, []).append((number, match.cover, match.credit))

    def fits(self, phrases: Iterable[Phrase]) -> list[Fit]:
        """Return the fits of those phrases that share a word with the query, in their order."""
        misses, fits = self._misses, []
        for phrase in phrases:
            if not misses(phrase.terms):
                fit = self._fits.get(phrase.number)
                if fit is None:
                    fit = self._fits[phrase.number] = self._fit(phrase)
                fits.append(fit)
        return fits

    def named(self, fits: Iterable[Fit]) -> float:
        """Return the share (0..1) of the query that all names among ``fits`` explain together."""
        covered: dict[int, float] = {}
        for fit in fits:
            if fit.phrase is not None and fit.phrase.is_name:
                for slot, cover in fit.covered.items():
                    covered[slot] = max(covered.get(slot, 0.0), cover)
        return self._explained(covered)

    def typed_in_full(self, phrase: Phrase) -> float:
        """Return how surely (0..1) all words of a phrase are typed; 0 if some are not."""
        typed, lowest, _, _ = self._typed(phrase)
        return lowest if typed >= _EXACT_SHARE else 0.0

    def _fit(self, phrase: Phrase) -> Fit:
        typed, lowest, covered, lights = self._typed(phrase)
        explained = self._explained(covered)
        every = len(covered) == len(self.slot_weights) and min(covered.values(), default=0.0) >= SURE
        exact = every and lowest >= SURE and typed >= _EXACT_SHARE
        if not phrase.is_name:
            return Fit(explained * KIND_WEIGHT[phrase.source.kind], exact, phrase, covered, lights)
        score = explained * (_EXPLAINED + _TYPED * typed) + _LIGHT_BONUS * min(len(lights), 3)
        if phrase.sentence and phrase.literal not in self.literal:
            return Fit(score * _SENTENCE, False, phrase, covered, lights)
        return Fit(score, exact, phrase, covered, lights)

    def _typed(self, phrase: Phrase) -> tuple[float, float, dict[int, float], frozenset[int]]:
        """Return the share of the phrase that is typed and its least typed word, what it covers of the
        query, and the light words it has of it.
        """
        covered: dict[int, float] = {}
        lights: set[int] = set()
        typed = total = 0.0
        lowest = 1.0
        for number, term in enumerate(phrase.terms):
            light = phrase.light >> number & 1
            weight = LIGHT_WEIGHT if light else self._weights.rarity[term]
            total += weight
            credit = 0.0
            for slot, cover, share in self._lookup.get(term, ()):
                if slot < 0:
                    lights.add(slot)
                elif cover > covered.get(slot, 0.0):
                    covered[slot] = cover
                credit = max(credit, share) if share > 0.5 or slot < 0 else min(1.0, credit + share)
            typed += weight * credit
            if not light and credit < lowest:
                lowest = credit
        return typed / total, lowest, covered, frozenset(lights)

    def _explained(self, covered: Mapping[int, float]) -> float:
        return sum(self.slot_weights[slot] * cover for slot, cover in covered.items()) / self._total


def best_of(fits: Iterable[Fit]) -> Fit:
    """Return the best fit: an exact one before any other; the first of equals; NO_FIT if there is none."""
    return max(fits, key=lambda fit: (fit.exact, fit.score), default=NO_FIT)
