"""An index of documents made of names, texts and linked texts; finds the best ones for a query.

A word weighs by its rarity among the documents. A document's score has two halves: how much of
the query its whole content explains (a name explains better than a summary), and how well the
query fits its best single name or sentence, both ways round. Weak evidence, as of one everyday
word, lowers it; the evidence of several words in one document raises it.
"""

from __future__ import annotations

import heapq
import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.search.background import NO_BACKGROUND, Background
from knowledge.search.fitting import NO_FIT, Fit, Fitter, best_of
from knowledge.search.literal import LiteralNames
from knowledge.search.phrases import Phrase, PhraseReader, Source
from knowledge.search.query import Query, QueryReader, Slot
from knowledge.search.vocabulary import Vocabulary
from knowledge.search.weighing import KIND_WEIGHT, weigh
from knowledge.search.words import WordLists

CANDIDATES = 12
"""Documents looked at closely, if no more are asked for."""

_CONTENT_SHARE = 0.65  # of the score; the rest is the best single name or sentence
ENOUGH = 0.5
"""Evidence that needs no other."""

_AGREEMENT = 0.4  # how quickly further evidence raises a score
_BEST_TEXT = max(KIND_WEIGHT["summary"], KIND_WEIGHT["objective"])
_LINKED_INSTEAD = 0.5  # below this fit of its own texts, a linked one may be the better reason
_COVER_SHARE = 0.6  # of a quick score; the rest is the share that a word has of a name
_EXACT_EVIDENCE = 0.4  # that of any name typed in full: worth offering
_BROADER, _BROADEST = 0.1, 0.5
_ENOUGH_FOUND = 200  # documents; then a word that more than so many have looks for no others
_MANY = 1_000
_LOOKED_UP = 8  # times as many postings as documents: quicker looked up than read through
_NO_POSTINGS = array("I")
_LIGHT_PART = 0.08
_STEPS = 31  # weights are kept in five bits


@dataclass(frozen=True, slots=True)
class Found:
    """One document found, ``score`` 0..1.

    ``evidence`` counts the typed words that speak for it, each by how telling it is; ``named``
    is the share of the query that its names explain; ``fit`` its best single text.
    """

    document: int
    score: float
    evidence: float
    named: float
    fit: Fit

    @property
    def exact(self) -> bool:
        """Whether the query is one of its names, and a telling one."""
        return self.fit.exact and self.evidence >= ENOUGH


class Index:
    """``documents``: the texts of each; ``linked``: groups of texts; ``links``: each document's
    groups.
    """

    def __init__(
        self,
        documents: Sequence[Sequence[Source]],
        lists: WordLists,
        linked: Sequence[Sequence[Source]] = (),
        links: Sequence[Sequence[int]] = (),
        background: Background = NO_BACKGROUND,
    ) -> None:
        vocabulary = Vocabulary()
        reader = PhraseReader(vocabulary, lists)
        phrases = [reader.read(sources) for sources in documents]
        self._names = [tuple(p for p in own if p.is_name) for own in phrases]
        self._texts = [tuple(p for p in own if not p.is_name) for own in phrases]
        self._linked = [reader.read(sources) for sources in linked]
        self._links = list(links) or [()] * len(documents)
        vocabulary.close()
        self.reader = QueryReader(vocabulary, lists, background.words)
        asked, said = vocabulary.counts(background.asked), vocabulary.counts(background.said)
        self._weights = weigh(phrases, self._linked, len(vocabulary.term_numbers), asked, said)
        self._postings = self._post(phrases)
        self._literal = LiteralNames(self._names, lists)

    def search(
        self, query: Query, allowed: Collection[int] | None = None, candidates: int = CANDIDATES
    ) -> list[Found]:
        """Return the best documents, best first, ties in the order given; only ``allowed`` ones."""
        fitter = self._fitter(query)
        quick = self._quick_scores(query, fitter.slot_weights)
        if allowed is not None:
            quick = {number: quick[number] for number in allowed if number in quick}
        best = sorted(heapq.nlargest(candidates, quick, key=quick.__getitem__))
        found = self._found(best, query, fitter)
        for number, score in self._literal.documents(fitter.literal).items():
            if (allowed is None or number in allowed) and (
                number not in found or found[number].score < score
            ):
                found[number] = Found(number, score, ENOUGH, 1.0, NO_FIT)
        return sorted(found.values(), key=lambda item: (-item.score, item.document))

    def spot(self, query: Query) -> dict[int, float]:
        """Return the documents of which a name is typed in full, with how surely (0..1)."""
        fitter = self._fitter(query)
        spotted: dict[int, float] = {}
        for number, names in enumerate(self._names):
            sure = max(
                (fitter.typed_in_full(phrase) for phrase in names if phrase.terms),
                default=0.0,
            )
            if sure:
                spotted[number] = sure
        return spotted

    def names_linked(self, query: Query, kind: str) -> bool:
        """Return whether the query is just what a linked record of that kind is called."""
        phrases = [phrase for group in self._linked for phrase in group if phrase.source.kind == kind]
        return any(fit.exact for fit in self._fitter(query).fits(phrases))

    def explain(self, found: Iterable[Found], query: Query) -> list[Source | None]:
        """Return for each document found the text, its own or a linked one, that fits the query best."""
        fitter = self._fitter(query)
        linked: dict[int, Fit] = {}
        return [self._explain(item, fitter, linked) for item in found]

    def _explain(self, found: Found, fitter: Fitter, linked: dict[int, Fit]) -> Source | None:
        best = found.fit
        if best.score < _LINKED_INSTEAD:
            for link in self._links[found.document]:
                if link not in linked:
                    linked[link] = best_of(fitter.fits(self._linked[link]))
                if linked[link].score > best.score:
                    best = linked[link]
        if best.phrase is not None:
            return best.phrase.source
        names = self._names[found.document]
        named = (phrase.source for phrase in names if phrase.literal in fitter.literal)
        return next(named, None)

    def _fitter(self, query: Query) -> Fitter:
        return Fitter(query, self._weights, self._literal.typed(query.words, len(query.slots)))

    # building

    def _post(self, documents: Sequence[Sequence[Phrase]]) -> dict[int, array[int]]:
        """Per term the documents that have it, packed: number, weight and share of a name (5 bits each)."""
        linked = [_term_weights(phrases) for phrases in self._linked]
        postings: dict[int, array[int]] = {}
        for number, own in enumerate(documents):
            weights = _term_weights(own)
            kinds = Counter(self._linked[link][0].source.kind for link in self._links[number])
            for link in self._links[number]:
                breadth = _breadth(kinds[self._linked[link][0].source.kind])
                for term, weight in linked[link].items():
                    if weight * breadth > weights.get(term, 0.0):
                        weights[term] = weight * breadth
            shares = self._shares(own)
            for term, weight in weights.items():
                packed = number << 10 | round(weight * _STEPS) << 5 | round(shares.get(term, 0.0) * _STEPS)
                postings.setdefault(term, array("I")).append(packed)
        return postings

    def _shares(self, phrases: Iterable[Phrase]) -> dict[int, float]:
        """Per term the greatest share that it has of a name."""
        shares: dict[int, float] = {}
        for phrase in phrases:
            if phrase.is_name:
                weights = self._weights.of(phrase)
                total = sum(weights)
                for term, weight in zip(phrase.terms, weights, strict=True):
                    shares[term] = max(shares.get(term, 0.0), weight / total)
        return shares

    # searching

    def _quick_scores(self, query: Query, weights: Sequence[float]) -> dict[int, float]:
        """Per document a score to choose candidates by: of all names and texts together.

        Rare words first: once they have found enough documents, a word that very many documents
        have adds to those and looks for no others.
        """
        sized = [
            (sum(len(self._postings.get(term, ())) for term in slot.matches), slot, weight)
            for slot, weight in zip(query.slots, weights, strict=True)
        ]
        scores: dict[int, float] = {}
        for size, slot, weight in sorted(sized, key=lambda item: item[0]):
            among = None
            if size > _MANY and len(scores) >= _ENOUGH_FOUND:
                among = set(heapq.nlargest(_ENOUGH_FOUND, scores, key=scores.__getitem__))
            best: dict[int, float] = {}
            for term, match in slot.matches.items():
                cover = _COVER_SHARE * match.cover * weight / _STEPS
                credit = (1 - _COVER_SHARE) * match.credit * weight / _STEPS
                postings = self._postings.get(term, _NO_POSTINGS)
                for packed in postings if among is None else _only(postings, among):
                    value = cover * (packed >> 5 & _STEPS) + credit * (packed & _STEPS)
                    if value > best.get(packed >> 10, 0.0):
                        best[packed >> 10] = value
            for number, value in best.items():
                scores[number] = scores.get(number, 0.0) + value
        return scores

    def _found(self, numbers: Sequence[int], query: Query, fitter: Fitter) -> dict[int, Found]:
        """Look closely at some documents, in ascending order."""
        content = dict.fromkeys(numbers, 0.0)
        evidence = dict.fromkeys(numbers, 0.0)
        total = sum(fitter.slot_weights) or 1.0
        for slot, weight in zip(query.slots, fitter.slot_weights, strict=True):
            telling = self._weights.telling_of(slot)
            for number, value in self._explained(slot, numbers).items():
                content[number] += value * weight / total
                evidence[number] += value * telling
        return {n: self._judge(n, content[n], evidence[n], fitter) for n in numbers}

    def _explained(self, slot: Slot, numbers: Sequence[int]) -> dict[int, float]:
        """Per document how well its texts explain one typed word."""
        best: dict[int, float] = {}
        for term, match in slot.matches.items():
            for packed in _only(self._postings.get(term, _NO_POSTINGS), numbers):
                value = match.cover * (packed >> 5 & _STEPS) / _STEPS
                if value > best.get(packed >> 10, 0.0):
                    best[packed >> 10] = value
        return best

    def _judge(self, number: int, content: float, evidence: float, fitter: Fitter) -> Found:
        names, texts = self._names[number], self._texts[number]
        fits = fitter.fits(names)
        fit = best_of(fits)
        if fit.score < _BEST_TEXT:  # else no other text fits better
            fits += fitter.fits(texts)
            fit = best_of(fits)
        more = _LIGHT_PART * len(frozenset().union(*(fit.lights for fit in fits)))
        content, evidence = min(1.0, content + more), evidence + more
        if fit.exact:
            evidence = max(evidence, _EXACT_EVIDENCE)
        score = _CONTENT_SHARE * content + (1 - _CONTENT_SHARE) * fit.score
        score *= min(1.0, evidence / ENOUGH)
        score = 1 - (1 - score) * math.exp(-_AGREEMENT * max(0.0, evidence - ENOUGH))
        return Found(number, score, evidence, fitter.named(fits), fit)


def _only(postings: array[int], documents: Collection[int]) -> Iterator[int]:
    """Return the postings, ordered by document, of some documents only."""
    if len(postings) < _LOOKED_UP * len(documents):
        wanted = documents if isinstance(documents, set) else set(documents)
        yield from (packed for packed in postings if packed >> 10 in wanted)
        return
    for number in documents:
        at = bisect_left(postings, number << 10)
        if at < len(postings) and postings[at] >> 10 == number:
            yield postings[at]


def _breadth(groups: int) -> float:
    """What a linked text counts for a document with so many of its kind: of a broad one it says less."""
    return max(_BROADEST, 1 - _BROADER * (groups - 1))


def _term_weights(phrases: Iterable[Phrase]) -> dict[int, float]:
    weights: dict[int, float] = {}
    for phrase in phrases:
        weight = KIND_WEIGHT[phrase.source.kind]
        for term in phrase.terms:
            if weight > weights.get(term, 0.0):
                weights[term] = weight
    return weights
