"""Which records of a catalogue does a text mean?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import cast

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.records import Catalogue, Module
from knowledge.search import sources
from knowledge.search.background import NO_BACKGROUND, Background
from knowledge.search.filters import Filters
from knowledge.search.index import CANDIDATES, Found, Index
from knowledge.search.phrases import Source
from knowledge.search.query import Query
from knowledge.search.text import words
from knowledge.search.values import CERTAIN, PLAUSIBLE, Hit, QuestionHit, Reason, ReasonKind, ScoredId
from knowledge.search.vocabulary import SURE
from knowledge.search.words import WordLists, place_lists, question_lists, topic_lists

_BELOW_CERTAIN = CERTAIN - 0.01
_MAX_PARTS = 4
_PART_CANDIDATES = 5
_MAX_CODES = 4
_NEAR_CODE = 0.6
_DISTINCT_FIT = 0.55
_DISTINCT_EVIDENCE = 0.75
_OTHERS_NAMED = 0.5  # no other module's names explain more of the query than this


class Search:
    """Search in one catalogue. Built once, then only read: safe to share between threads.

    Hits come best first; equal scores in the order of the catalogue's records (modules: of
    their codes). The text is never read as a query syntax; whatever it is, nothing is raised.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._modules = [catalogue.modules[code] for code in sorted(catalogue.modules)]
        self._codes = {"".join(words(m.code)): i for i, m in enumerate(self._modules)}
        lists = topic_lists()
        groups, links = sources.linked(catalogue, self._modules)
        everyday = sources.everyday(catalogue)
        self._index = Index(sources.of_modules(self._modules), lists, groups, links, everyday)
        self._jobs = _Records(catalogue.jobs.values(), sources.of_named, lists, everyday)
        self._domains = _Records(catalogue.domains.values(), sources.of_named, lists, everyday)
        self._sites = _Records(catalogue.sites.values(), sources.of_site, place_lists())
        called = sources.names_of(self._modules)
        self._questions = _Records(
            catalogue.questions.values(), sources.of_question, question_lists(), called
        )

    def modules(self, text: str, filters: Filters | None = None, limit: int = 10) -> list[Hit]:
        """Return the modules that ``text`` may mean, best first, at most ``limit``."""
        query = self._index.reader.read(text)
        allowed = self._allowed(filters)
        found = self._found(query, allowed, max(CANDIDATES, limit + limit // 2))
        scores = {number: score for number, (score, _) in found.items()}
        coded = self._coded(query.words, allowed)
        scores |= coded
        rounded = ((round(score, 4), number) for number, score in scores.items())
        ranked = sorted((-score, number) for score, number in rounded if score >= PLAUSIBLE)[: max(limit, 0)]
        uncoded = [number for _, number in ranked if number not in coded]
        matched = dict(zip(uncoded, self._index.explain([found[n][1] for n in uncoded], query), strict=True))
        return [
            Hit(self._modules[n], -score, _reason(self._modules[n], matched.get(n), n in coded))
            for score, n in ranked
        ]

    def jobs(self, text: str) -> list[ScoredId]:
        """Return the jobs that ``text`` may mean, best first."""
        return [ScoredId(job.id, score) for job, score in self._jobs.search(text)]

    def domains(self, text: str) -> list[ScoredId]:
        """Return the domains that ``text`` may mean, best first."""
        return [ScoredId(domain.id, score) for domain, score in self._domains.search(text)]

    def sites(self, text: str) -> list[ScoredId]:
        """Return the sites that ``text`` names, whatever else it says, best first."""
        return [ScoredId(site.id, score) for site, score in self._sites.spot(text)]

    def questions(self, text: str, limit: int = 5) -> list[QuestionHit]:
        """Return the frequent questions that ``text`` may ask, best first, at most ``limit``."""
        found = self._questions.search(text)[: max(limit, 0)]
        return [QuestionHit(question, score) for question, score in found]

    def filtered(self, filters: Filters) -> tuple[Module, ...]:
        """Return all modules that meet ``filters``, whatever is asked, in the order of their codes."""
        return tuple(module for module in self._modules if filters.accepts(module, self._catalogue))

    def _allowed(self, filters: Filters | None) -> set[int] | None:
        if filters is None or filters == Filters():
            return None
        return {i for i, m in enumerate(self._modules) if filters.accepts(m, self._catalogue)}

    def _coded(self, typed: Sequence[str], allowed: set[int] | None) -> dict[int, float]:
        """Modules whose code is in the text, however it is spaced; failing that, codes one error away."""
        joined = {a + b for a, b in pairwise(typed)} | set(typed)
        scores = {self._codes[c]: 1.0 for c in joined if c in self._codes}
        if not scores:
            coded = sorted(c for c in joined if len(c) == 6 and c[:3].isalpha() and c[3:].isdigit())
            for code in coded[:_MAX_CODES]:
                near = process.extract(
                    code, self._codes.keys(), scorer=OSA.distance, score_cutoff=1, limit=10
                )
                scores |= {self._codes[known]: _NEAR_CODE for known, _, _ in near}
        return {i: score for i, score in scores.items() if allowed is None or i in allowed}

    def _found(
        self, query: Query, allowed: set[int] | None, candidates: int
    ) -> dict[int, tuple[float, Found]]:
        """Return what is found with its score, by the module's number."""
        found = everything = self._index.search(query, candidates=candidates)
        if allowed is not None:
            found = self._index.search(query, allowed, candidates)
        surest = self._certain(everything, query)
        certain = self._joined(query) if surest is None else {surest.document: surest}
        scored = {item.document: (_calibrated(item, item.document in certain), item) for item in found}
        for number, item in certain.items():
            if number not in scored and (allowed is None or number in allowed):
                scored[number] = (CERTAIN, item)
        return scored

    def _certain(self, found: Sequence[Found], query: Query) -> Found | None:
        """The one module that the text surely means, if there is one; the name of a domain is a topic."""
        exact = [item for item in found if item.exact]
        whole = [item for item in exact if not _is_cut(item)]
        if len(whole) == 1:
            surest = whole[0]
        elif len(exact) > 1 or query.wants_list or not found:
            return None
        else:
            surest = found[0]
            others = max((item.named for item in found[1:]), default=0.0)
            if others > _OTHERS_NAMED or not _is_distinct(surest):
                return None
        return None if self._index.names_linked(query, "domain") else surest

    def _joined(self, query: Query) -> dict[int, Found]:
        """Modules each surely meant by its own part of the text ("X et Y")."""
        certain: dict[int, Found] = {}
        parts = [part for part in query.parts if part.slots and part.rightly_spelt()]
        for part in parts[:_MAX_PARTS] if len(query.parts) > 1 else []:
            surest = self._certain(self._index.search(part, candidates=_PART_CANDIDATES), part)
            if surest is not None:
                certain[surest.document] = surest
        return certain


def _reason(module: Module, source: Source | None, coded: bool) -> Reason:
    if coded:
        return Reason("code", module.code, None)
    if source is None:
        return Reason("title", module.title.fr, "fr")
    kind = "summary" if source.kind == "objective" else source.kind
    return Reason(cast(ReasonKind, kind), source.whole or source.text, source.language)


def _is_distinct(found: Found) -> bool:
    """Whether its names explain the whole text, and tellingly."""
    name = found.fit.phrase is not None and found.fit.phrase.is_name
    return (
        name
        and found.named >= SURE
        and found.fit.score >= _DISTINCT_FIT
        and found.evidence >= _DISTINCT_EVIDENCE
    )


def _is_cut(found: Found) -> bool:
    return found.fit.phrase is not None and found.fit.phrase.source.whole is not None


def _calibrated(found: Found, certain: bool) -> float:
    if certain:
        return CERTAIN + (1 - CERTAIN) * found.score
    return found.score * _BELOW_CERTAIN


class _Records[Record]:
    """Records that are found by their texts."""

    def __init__(
        self,
        records: Iterable[Record],
        texts: Callable[[Record], Sequence[Source]],
        lists: WordLists,
        background: Background = NO_BACKGROUND,
    ) -> None:
        self._records = list(records)
        self._index = Index([texts(record) for record in self._records], lists, background=background)

    def search(self, text: str) -> list[tuple[Record, float]]:
        found = self._index.search(self._index.reader.read(text))
        exact = [item.document for item in found if item.exact]
        certain = exact[0] if len(exact) == 1 else None
        return self._ranked((item.document, _calibrated(item, item.document == certain)) for item in found)

    def spot(self, text: str) -> list[tuple[Record, float]]:
        spotted = self._index.spot(self._index.reader.read(text))
        return self._ranked(
            (number, CERTAIN + (1 - CERTAIN) * sure if sure >= SURE else sure * _BELOW_CERTAIN)
            for number, sure in spotted.items()
        )

    def _ranked(self, scores: Iterable[tuple[int, float]]) -> list[tuple[Record, float]]:
        rounded = [(round(score, 4), number) for number, score in scores]
        ranked = sorted((-score, number) for score, number in rounded if score >= PLAUSIBLE)
        return [(self._records[number], -score) for score, number in ranked]
