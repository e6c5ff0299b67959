"""How a query and single phrases fit together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.search.phrases import Phrase
from knowledge.search.query import Query
from knowledge.search.vocabulary import SURE
from knowledge.search.weighing import KIND_WEIGHT, Weights

_EXACT_SHARE = 0.8  # of the phrase is typed, light words included
_SENTENCE = 0.6
# What a name's fit is made of: the query explained, the name typed, its light words typed.
_EXPLAINED, _TYPED = 0.4, 0.57
_LIGHT_BONUS = 0.01


@dataclass(frozen=True, slots=True)
class Fit:
    """``score`` 0..1; ``exact``: query and phrase name all of each other."""

    score: float
    exact: bool
    phrase: Phrase | None


NO_FIT = Fit(0.0, False, None)


class Fitter:
    """Fits phrases to one query; ``literal``: the names typed as they are, with their scores.

    Light words of the query count only where a phrase has them.
    """

    def __init__(
        self, query: Query, slot_weights: list[float], weights: Weights, literal: dict[str, float]
    ) -> None:
        self._slot_weights = slot_weights
        self._total = sum(slot_weights) or 1.0
        self._weights = weights
        self.literal = literal
        self._fits: dict[int, Fit] = {}
        self._lookup: dict[int, list[tuple[int, float, float]]] = {}  # term: (slot, cover, credit)
        numbered = [*enumerate(query.slots), *((-1 - i, slot) for i, slot in enumerate(query.light))]
        for number, slot in numbered:  # those of light words are negative
            for term, match in slot.matches.items():
                self._lookup.setdefault(term, []).append((number, match.cover, match.credit))
        self._misses = self._lookup.keys().isdisjoint

    def touched(self, phrases: Iterable[Phrase]) -> list[Phrase]:
        """Return those that share a term with the query; all others don't fit."""
        misses = self._misses
        return [phrase for phrase in phrases if not misses(phrase.terms)]

    def best(self, phrases: Iterable[Phrase]) -> Fit:
        """Return the best fit of touched phrases: an exact one before any other; the first of equals."""
        best = NO_FIT
        for phrase in phrases:
            fit = self.fit(phrase)
            if (fit.exact, fit.score) > (best.exact, best.score):
                best = fit
        return best

    def named(self, phrases: Iterable[Phrase]) -> float:
        """Return the share (0..1) of the query that all names among touched phrases explain together."""
        covered = [0.0] * len(self._slot_weights)
        for phrase in phrases:
            if phrase.is_name:
                self._cover(phrase, covered)
        return self._explained(covered)

    def light(self, phrases: Iterable[Phrase]) -> float:
        """Return how many light words of the query touched phrases have, each by the kind of its phrase."""
        found: dict[int, float] = {}
        for phrase in phrases:
            weight = KIND_WEIGHT[phrase.source.kind]
            for term in phrase.terms:
                for slot, cover, _ in self._lookup.get(term, ()):
                    if slot < 0:
                        found[slot] = max(found.get(slot, 0.0), cover * weight)
        return sum(found.values())

    def fit(self, phrase: Phrase) -> Fit:
        """Fit one touched phrase."""
        known = self._fits.get(phrase.number)
        if known is None:
            known = self._fits[phrase.number] = self._fit(phrase)
        return known

    def typed_in_full(self, phrase: Phrase) -> float:
        """Return how surely (0..1) all words of a touched phrase are typed; 0 if some are not."""
        typed, lowest, _ = self._typed(phrase)
        return lowest if typed >= _EXACT_SHARE else 0.0

    def _fit(self, phrase: Phrase) -> Fit:
        covered = [0.0] * len(self._slot_weights)
        self._cover(phrase, covered)
        explained = self._explained(covered)
        if not phrase.is_name:
            return Fit(explained * KIND_WEIGHT[phrase.source.kind], False, phrase)
        named, lowest, lights = self._typed(phrase)
        score = explained * (_EXPLAINED + _TYPED * named) + _LIGHT_BONUS * min(lights, 3)
        if phrase.sentence and phrase.literal not in self.literal:
            return Fit(score * _SENTENCE, False, phrase)
        exact = lowest >= SURE and min(covered, default=0.0) >= SURE and named >= _EXACT_SHARE
        return Fit(score, exact, phrase)

    def _typed(self, phrase: Phrase) -> tuple[float, float, int]:
        """Return the share of the phrase that is typed, its least typed word, and its light words typed."""
        typed = total = 0.0
        lowest = 1.0
        lights = 0
        for term, weight, light in zip(phrase.terms, self._weights.of(phrase), phrase.light, strict=True):
            credit = 0.0
            for slot, _, share in self._lookup.get(term, ()):
                credit = max(credit, share) if share > 0.5 or slot < 0 else min(1.0, credit + share)
            total += weight
            typed += weight * credit
            if light:
                lights += credit > 0
            else:
                lowest = min(lowest, credit)
        return typed / total, lowest, lights

    def _cover(self, phrase: Phrase, covered: list[float]) -> None:
        for term in phrase.terms:
            for slot, cover, _ in self._lookup.get(term, ()):
                if slot >= 0 and cover > covered[slot]:
                    covered[slot] = cover

    def _explained(self, covered: list[float]) -> float:
        return sum(w * c for w, c in zip(self._slot_weights, covered, strict=True)) / self._total
