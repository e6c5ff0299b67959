"""An index of documents made of names, texts and linked texts; finds the best ones for a query.

A word weighs by its rarity among the documents. A document's score has two halves: how much of
the query its whole content explains (a name explains better than a summary), and how well the
query fits its best single name or sentence, both ways round.
"""

from __future__ import annotations

import heapq
import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.search.query import Query, QueryReader, Slot
from knowledge.search.text import words
from knowledge.search.vocabulary import Vocabulary
from knowledge.search.words import WordLists

CANDIDATES = 64
_LIGHT_WEIGHT = 0.3
_CONTENT_SHARE = 0.55  # of the score; the rest is the best single name or sentence
_SURE = 0.86  # a word is believed to be the one typed

# What a kind of text is worth when it explains a typed word.
_KIND_WEIGHT = {
    "title": 1.0,
    "alias": 1.0,
    "competency": 0.7,
    "summary": 0.6,
    "objective": 0.55,
    "domain": 0.6,
    "job": 0.5,
}
NAMES = ("title", "alias")
_STEPS = 31  # weights are kept in five bits


@dataclass(frozen=True, slots=True)
class Source:
    """One text of a document, as given; ``cut``: only a part of it, as people cut titles short."""

    kind: str
    language: str
    text: str
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """One indexed text: its terms, which of them are light, and where it comes from."""

    number: int
    source: Source
    terms: tuple[int, ...]
    light: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a query and one phrase fit: ``score`` 0..1; ``exact``: each names all of the other."""

    score: float
    exact: bool
    phrase: Phrase | None


@dataclass(frozen=True, slots=True)
class Found:
    """One document found; ``named`` is the share of the query that its names explain."""

    document: int
    score: float
    named: float
    fit: Fit


NO_FIT = Fit(0.0, False, None)


class Index:
    """``documents``: the texts of each; ``linked``: groups of texts; ``links``: each document's groups."""

    def __init__(
        self,
        documents: Sequence[Sequence[Source]],
        lists: WordLists,
        linked: Sequence[Sequence[Source]] = (),
        links: Sequence[Sequence[int]] = (),
    ) -> None:
        self._lists = lists
        self._vocabulary = Vocabulary()
        self._phrases: dict[Source, Phrase] = {}
        self._literal: dict[str, list[int]] = {}
        self._documents = [self._read(sources, number) for number, sources in enumerate(documents)]
        self._linked = [self._read(sources) for sources in linked]
        self._links = list(links) or [()] * len(documents)
        self._vocabulary.close()
        self.reader = QueryReader(self._vocabulary, lists)
        self._rarity = self._rarities()
        self._phrase_weights: dict[int, tuple[float, ...]] = {}
        self._postings = self._post()

    def search(self, query: Query, allowed: Iterable[int] | None = None) -> list[Found]:
        """Return the best documents (at most CANDIDATES), best first, ties in the order given."""
        keep = None if allowed is None else set(allowed)
        literal = self._literal_matches(query, keep)
        if not query.slots and not literal:
            return []
        weights = [self._slot_weight(slot) for slot in query.slots]
        scores = self._content_scores(query.slots, weights, keep)
        best = heapq.nlargest(CANDIDATES, scores.items(), key=lambda item: (item[1][0], -item[0]))
        lookup = self._lookup(query)
        found = [self._found(number, content, query, weights, lookup) for number, (_, content) in best]
        found += [literal[number] for number in literal]
        unique: dict[int, Found] = {}
        for item in found:
            if item.document not in unique or unique[item.document].score < item.score:
                unique[item.document] = item
        return sorted(unique.values(), key=lambda item: (-item.score, item.document))

    def explain(self, document: int, query: Query) -> Phrase | None:
        """Return the text of ``document``, its own or a linked one, that explains the query best."""
        weights = [self._slot_weight(slot) for slot in query.slots]
        lookup = self._lookup(query)
        own = self._documents[document]
        phrases = [*own, *(phrase for link in self._links[document] for phrase in self._linked[link])]
        best = max(
            ((self._fit(phrase, weights, lookup), -i, phrase) for i, phrase in enumerate(phrases)),
            key=lambda item: (item[0].score, item[1]),
            default=None,
        )
        return best[2] if best and best[0].score > 0 else None

    # building

    def _read(self, sources: Sequence[Source], document: int | None = None) -> tuple[Phrase, ...]:
        phrases = []
        for source in sources:
            phrase = self._phrases.get(source)
            if phrase is None:
                phrase = self._phrases[source] = self._read_one(source)
            phrases.append(phrase)
            if document is not None and source.kind in NAMES and all(phrase.light):
                key = self._literal_key(words(source.text))
                numbers = self._literal.setdefault(key, [])
                if document not in numbers:
                    numbers.append(document)
        return tuple(phrases)

    def _read_one(self, source: Source) -> Phrase:
        terms: dict[int, bool] = {}
        for word in words(source.text):
            if word in self._lists.empty:
                continue
            light = word in self._lists.light or len(word) == 1 or word.isdigit()
            number = self._vocabulary.add(word, source.language)
            terms[number] = terms.get(number, True) and light
        return Phrase(len(self._phrases), source, tuple(terms), tuple(terms.values()))

    def _literal_key(self, typed: Sequence[str]) -> str:
        return f" {' '.join(word for word in typed if word not in self._lists.training)} "

    def _rarities(self) -> list[float]:
        counts = [0] * len(self._vocabulary.term_numbers)
        for own in self._documents:
            for term in {term for phrase in own for term in phrase.terms}:
                counts[term] += 1
        total = max(len(self._documents), 1)
        highest = math.log(1 + (total + 0.5) / 0.5)
        return [math.log(1 + (total - n + 0.5) / (n + 0.5)) / highest if n else 1.0 for n in counts]

    def _post(self) -> dict[int, array[int]]:
        """Per term the documents that have it, packed: number, weight and share of a name (5 bits each)."""
        linked = [self._linked_weights(phrases) for phrases in self._linked]
        postings: dict[int, array[int]] = {}
        for number, own in enumerate(self._documents):
            weights: dict[int, float] = {}
            shares: dict[int, float] = {}
            for link in self._links[number]:
                for term, weight in linked[link].items():
                    weights[term] = max(weights.get(term, 0.0), weight)
            for phrase in own:
                kind = _KIND_WEIGHT[phrase.source.kind]
                total = sum(self._weights(phrase)) if phrase.source.kind in NAMES else 0.0
                for term, weight in zip(phrase.terms, self._weights(phrase), strict=True):
                    weights[term] = max(weights.get(term, 0.0), kind)
                    if total:
                        shares[term] = max(shares.get(term, 0.0), weight / total)
            for term, weight in weights.items():
                packed = number << 10 | round(weight * _STEPS) << 5 | round(shares.get(term, 0.0) * _STEPS)
                postings.setdefault(term, array("L")).append(packed)
        return postings

    def _linked_weights(self, phrases: Sequence[Phrase]) -> dict[int, float]:
        weights: dict[int, float] = {}
        for phrase in phrases:
            for term, light in zip(phrase.terms, phrase.light, strict=True):
                if not light:
                    weights[term] = max(weights.get(term, 0.0), _KIND_WEIGHT[phrase.source.kind])
        return weights

    def _weights(self, phrase: Phrase) -> tuple[float, ...]:
        known = self._phrase_weights.get(phrase.number)
        if known is None:
            pairs = zip(phrase.terms, phrase.light, strict=True)
            known = tuple(_LIGHT_WEIGHT if light else self._rarity[term] for term, light in pairs)
            self._phrase_weights[phrase.number] = known
        return known

    # searching

    def _slot_weight(self, slot: Slot) -> float:
        """Rarity of the typed word: of its best match; unknown words count as the rarest."""
        best = max((match.cover for match in slot.matches.values()), default=0.0)
        near = [self._rarity[term] for term, match in slot.matches.items() if match.cover >= best - 0.01]
        return min(near, default=1.0)

    def _content_scores(
        self, slots: Sequence[Slot], weights: Sequence[float], keep: set[int] | None
    ) -> dict[int, tuple[float, float]]:
        """Per document: a quick score to choose candidates by, and the share of the query explained."""
        total = sum(weights) or 1.0
        content: dict[int, float] = {}
        quick: dict[int, float] = {}
        for slot, weight in zip(slots, weights, strict=True):
            best: dict[int, tuple[float, float]] = {}
            for term, match in slot.matches.items():
                cover, credit = match.cover / _STEPS, match.credit / _STEPS
                for packed in self._postings.get(term, ()):
                    number = packed >> 10
                    value = cover * (packed >> 5 & 31)
                    share = credit * (packed & 31)
                    known = best.get(number)
                    if known is None:
                        best[number] = (value, share)
                    elif value > known[0] or share > known[1]:
                        best[number] = (max(value, known[0]), max(share, known[1]))
            part = weight / total
            for number, (value, share) in best.items():
                content[number] = content.get(number, 0.0) + part * value
                quick[number] = quick.get(number, 0.0) + part * (0.6 * value + 0.4 * share)
        numbers = quick if keep is None else [number for number in quick if number in keep]
        return {number: (quick[number], content[number]) for number in numbers}

    def _lookup(self, query: Query) -> dict[int, list[tuple[int, float, float]]]:
        """Term to (slot, cover, credit); light slots are numbered -1."""
        lookup: dict[int, list[tuple[int, float, float]]] = {}
        for number, slot in enumerate(query.slots):
            for term, match in slot.matches.items():
                lookup.setdefault(term, []).append((number, match.cover, match.credit))
        for slot in query.light:
            for term, match in slot.matches.items():
                lookup.setdefault(term, []).append((-1, match.cover, match.credit))
        return lookup

    def _fit(
        self, phrase: Phrase, weights: Sequence[float], lookup: dict[int, list[tuple[int, float, float]]]
    ) -> Fit:
        if lookup.keys().isdisjoint(phrase.terms):
            return NO_FIT
        matched = [lookup.get(term) for term in phrase.terms]
        covered = [0.0] * len(weights)
        named = total = 0.0
        lights = 0
        lowest = 1.0
        for hits, weight, light in zip(matched, self._weights(phrase), phrase.light, strict=True):
            total += weight
            credit = 0.0
            for slot, cover, share in hits or ():
                if slot < 0:
                    lights += light
                elif cover > covered[slot]:
                    covered[slot] = cover
                credit = max(credit, share) if share > 0.5 else min(1.0, credit + share)
            named += weight * credit
            if not light:
                lowest = min(lowest, credit)
        explained = sum(w * c for w, c in zip(weights, covered, strict=True)) / (sum(weights) or 1.0)
        if phrase.source.kind in NAMES:
            score = explained * (0.4 + 0.6 * named / total) + 0.01 * min(lights, 3)
        else:
            score = explained * _KIND_WEIGHT[phrase.source.kind]
        exact = lowest >= _SURE and min(covered, default=0.0) >= _SURE and named / total >= 0.75
        return Fit(min(score, 1.0), exact, phrase)

    def _found(
        self,
        number: int,
        content: float,
        query: Query,
        weights: Sequence[float],
        lookup: dict[int, list[tuple[int, float, float]]],
    ) -> Found:
        best = NO_FIT
        named = [0.0] * len(weights)
        for phrase in self._documents[number]:
            fit = self._fit(phrase, weights, lookup)
            if (fit.exact, fit.score) > (best.exact, best.score):
                best = fit
            if phrase.source.kind in NAMES:
                for term in phrase.terms:
                    for slot, cover, _ in lookup.get(term, ()):
                        if slot >= 0 and cover > named[slot]:
                            named[slot] = cover
        share = sum(w * c for w, c in zip(weights, named, strict=True)) / (sum(weights) or 1.0)
        score = _CONTENT_SHARE * content + (1 - _CONTENT_SHARE) * best.score
        return Found(number, score, share, best)

    def _literal_matches(self, query: Query, keep: set[int] | None) -> dict[int, Found]:
        """Names made only of words that name nothing ("sans diplôme") count when typed just so."""
        text = self._literal_key(query.words)
        found: dict[int, Found] = {}
        for key, numbers in self._literal.items():
            if key in text:
                for number in numbers:
                    if keep is None or number in keep:
                        found[number] = Found(number, 0.6 if query.slots else 0.75, 1.0, NO_FIT)
        return found
