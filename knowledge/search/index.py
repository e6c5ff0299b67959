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
from knowledge.search.fitting import NO_FIT, Fit, Fitter
from knowledge.search.literal import LiteralNames
from knowledge.search.phrases import Phrase, PhraseReader, Source
from knowledge.search.query import Query, QueryReader, Slot
from knowledge.search.vocabulary import Vocabulary
from knowledge.search.weighing import KIND_WEIGHT, weigh
from knowledge.search.words import WordLists

CANDIDATES = 20
"""Documents looked at closely, if no more are asked for."""

_CONTENT_SHARE = 0.65  # of the score; the rest is the best single name or sentence
ENOUGH = 0.5
"""Evidence that needs no other."""

_AGREEMENT = 0.4  # how quickly further evidence raises a score
_ELSEWHERE_WEIGHT = 1.5
_UNKNOWN_WEIGHT = 0.7
_LINKED_INSTEAD = 0.5  # below this fit of its own texts, a linked one may be the better reason
_ORDINARY = 0.3
_EXACT_EVIDENCE = 0.4  # that of any name typed in full: worth offering
_BROADER, _BROADEST = 0.1, 0.5
_ENOUGH_FOUND = 128
_FEWER = 2
_NO_POSTINGS = array("L")
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
        self._lists = lists
        vocabulary = Vocabulary()
        reader = PhraseReader(vocabulary, lists)
        self._documents = [reader.read(sources) for sources in documents]
        self._linked = [reader.read(sources) for sources in linked]
        self._links = list(links) or [()] * len(documents)
        vocabulary.close()
        self.reader = QueryReader(vocabulary, lists, background.words)
        asked, said = vocabulary.counts(background.asked), vocabulary.counts(background.said)
        self._weights = weigh(self._documents, self._linked, len(vocabulary.term_numbers), asked, said)
        self._postings = self._post()
        self._literal = LiteralNames(self._documents, lists)

    def search(
        self, query: Query, allowed: Iterable[int] | None = None, candidates: int = CANDIDATES
    ) -> list[Found]:
        """Return the best documents, best first, ties in the order given; only ``allowed`` ones."""
        keep = None if allowed is None else set(allowed)
        scores = self._content_scores(query, keep)
        best = heapq.nlargest(candidates, scores.items(), key=lambda item: (item[1][0], -item[0]))
        fitter = self._fitter(query)
        found = {
            number: self._found(number, content, evidence, fitter) for number, (_, content, evidence) in best
        }
        for number, score in self._literal.documents(fitter.literal).items():
            if (keep is None or number in keep) and (number not in found or found[number].score < score):
                found[number] = Found(number, score, ENOUGH, 1.0, NO_FIT)
        return sorted(found.values(), key=lambda item: (-item.score, item.document))

    def spot(self, query: Query) -> dict[int, float]:
        """Return the documents of which a name is typed in full, with how surely (0..1)."""
        fitter = self._fitter(query)
        spotted: dict[int, float] = {}
        for number, own in enumerate(self._documents):
            names = [phrase for phrase in fitter.touched(own) if phrase.is_name]
            sure = max((fitter.typed_in_full(phrase) for phrase in names), default=0.0)
            if sure:
                spotted[number] = sure
        return spotted

    def explain(self, documents: Iterable[int], query: Query) -> list[Source | None]:
        """Return for each document the text, its own or a linked one, that fits the query best."""
        fitter = self._fitter(query)
        linked: dict[int, list[Phrase]] = {}
        return [self._explain(number, fitter, linked) for number in documents]

    def _explain(self, number: int, fitter: Fitter, linked: dict[int, list[Phrase]]) -> Source | None:
        best = fitter.best(fitter.touched(self._documents[number]))
        if best.score < _LINKED_INSTEAD:
            for link in self._links[number]:
                if link not in linked:
                    linked[link] = fitter.touched(self._linked[link])
            near = fitter.best(phrase for link in self._links[number] for phrase in linked[link])
            best = near if near.score > best.score else best
        if best.phrase is not None:
            return best.phrase.source
        named = (p.source for p in self._documents[number] if p.is_name and p.literal in fitter.literal)
        return next(named, None)

    def _fitter(self, query: Query) -> Fitter:
        weights = [self._slot_weight(slot) for slot in query.slots]
        return Fitter(query, weights, self._weights, self._literal.typed(query.words))

    # building

    def _post(self) -> dict[int, array[int]]:
        """Per term the documents that have it, packed: number, weight and share of a name (5 bits each)."""
        linked = [_term_weights(phrases) for phrases in self._linked]
        postings: dict[int, array[int]] = {}
        for number, own in enumerate(self._documents):
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
                postings.setdefault(term, array("L")).append(packed)
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

    def _slot_weight(self, slot: Slot) -> float:
        """Rarity of the typed word: that of its best matches."""
        unknown = _ELSEWHERE_WEIGHT if slot.elsewhere else _UNKNOWN_WEIGHT
        return min((self._weights.rarity[term] for term in slot.nearest()), default=unknown)

    def _content_scores(self, query: Query, keep: set[int] | None) -> dict[int, tuple[float, float, float]]:
        """Per document a quick score to choose candidates by, the share of the query explained, and
        the evidence. Rare words first: once they have found enough documents, a word that very
        many documents have adds to those and looks for no others.
        """
        weighed = [(self._size(slot), slot, self._slot_weight(slot)) for slot in query.slots]
        total = sum(weight for _, _, weight in weighed) or 1.0
        scores: dict[int, tuple[float, float, float]] = {}
        for size, slot, weight in sorted(weighed, key=lambda item: item[0]):
            telling = max((self._weights.telling[term] for term in slot.nearest()), default=0.0)
            telling *= _ORDINARY if slot.ordinary else 1.0
            part = weight / total
            among = scores.keys() if _ENOUGH_FOUND <= len(scores) < size / _FEWER else None
            for number, (value, share) in self._slot_scores(slot, among).items():
                quick, content, evidence = scores.get(number, (0.0, 0.0, 0.0))
                scores[number] = (
                    quick + part * (0.6 * value + 0.4 * share),
                    content + part * value,
                    evidence + telling * value,
                )
        return scores if keep is None else {n: score for n, score in scores.items() if n in keep}

    def _size(self, slot: Slot) -> int:
        return sum(len(self._postings.get(term, ())) for term in slot.matches)

    def _slot_scores(self, slot: Slot, among: Collection[int] | None) -> dict[int, tuple[float, float]]:
        """Per document how well it explains one typed word, and the share of a name the word is."""
        best: dict[int, tuple[float, float]] = {}
        for term, match in slot.matches.items():
            cover, credit = match.cover / _STEPS, match.credit / _STEPS
            postings = self._postings.get(term, _NO_POSTINGS)
            for packed in postings if among is None else _only(postings, among):
                number = packed >> 10
                value, share = cover * (packed >> 5 & 31), credit * (packed & 31)
                known = best.get(number)
                if known is None:
                    best[number] = (value, share)
                elif value > known[0] or share > known[1]:
                    best[number] = (max(value, known[0]), max(share, known[1]))
        return best

    def _found(self, number: int, content: float, evidence: float, fitter: Fitter) -> Found:
        own = fitter.touched(self._documents[number])
        fit = fitter.best(own)
        more = _LIGHT_PART * fitter.light(own)
        content, evidence = min(1.0, content + more), evidence + more
        if fit.exact:
            evidence = max(evidence, _EXACT_EVIDENCE)
        score = _CONTENT_SHARE * content + (1 - _CONTENT_SHARE) * fit.score
        score *= min(1.0, evidence / ENOUGH)
        score = 1 - (1 - score) * math.exp(-_AGREEMENT * max(0.0, evidence - ENOUGH))
        return Found(number, score, evidence, fitter.named(own), fit)


def _only(postings: array[int], documents: Iterable[int]) -> Iterator[int]:
    """Return the postings, ordered by document, of some documents only."""
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
