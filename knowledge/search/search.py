"""Which records of a catalogue does a text mean?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, zip_longest
from typing import Literal, cast

from rapidfuzz.distance import OSA

from knowledge.records import LANGUAGES, Catalogue, Module, Question, Site, Text, Words
from knowledge.search.filters import Filters
from knowledge.search.fitting import SURE
from knowledge.search.index import Background, Found, Index
from knowledge.search.phrases import Source
from knowledge.search.query import Query
from knowledge.search.text import words
from knowledge.search.values import CERTAIN, PLAUSIBLE, Hit, QuestionHit, Reason, ReasonKind, ScoredId
from knowledge.search.words import place_lists, question_lists, topic_lists

_BELOW_CERTAIN = CERTAIN - 0.01
_MAX_SEGMENTS = 4
_DISTINCT_FIT = 0.55
_DISTINCT_EVIDENCE = 0.75
_OTHERS_NAMED = 0.5  # no other module's names explain more of the query than this
_ACRONYM = re.compile(r"\b[A-Z]{2,}[A-Z0-9]*\b")
_PARENTHESES = re.compile(r"\(([^)]*)\)")


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
        linked, links = _linked(catalogue, self._modules)
        everyday = _everyday(catalogue)
        self._index = Index(_all_module_sources(self._modules), lists, linked, links, everyday)
        self._job_ids = list(catalogue.jobs)
        jobs = [_named(job.title, job.aliases) for job in catalogue.jobs.values()]
        self._job_index = Index(jobs, lists, background=everyday)
        self._domain_ids = list(catalogue.domains)
        domains = [_named(domain.title, domain.aliases) for domain in catalogue.domains.values()]
        self._domain_index = Index(domains, lists, background=everyday)
        self._site_ids = list(catalogue.sites)
        self._site_index = Index([_site_sources(site) for site in catalogue.sites.values()], place_lists())
        self._question_ids = list(catalogue.questions)
        questions = [_question_sources(question) for question in catalogue.questions.values()]
        self._question_index = Index(questions, question_lists())

    def modules(self, text: str, filters: Filters | None = None, limit: int = 10) -> list[Hit]:
        """Return the modules that ``text`` may mean, best first, at most ``limit``."""
        query = self._index.reader.read(text)
        allowed = self._allowed(filters)
        coded = self._coded(query.words, allowed)
        scored = self._scored(query, allowed)
        scores = {found.document: score for found, score in scored}
        certain = self._joined(query, allowed) if not any(s >= CERTAIN for s in scores.values()) else set()
        for number in certain:
            scores[number] = CERTAIN
        scores |= coded
        ranked = sorted(
            ((round(score, 4), number) for number, score in scores.items() if score >= PLAUSIBLE),
            key=lambda item: (-item[0], item[1]),
        )
        ranked = ranked[: max(limit, 0)]
        sources = self._index.explain([number for _, number in ranked], query)
        return [
            Hit(self._modules[number], score, _reason(self._modules[number], source, number in coded))
            for (score, number), source in zip(ranked, sources, strict=True)
        ]

    def jobs(self, text: str) -> list[ScoredId]:
        """Return the jobs that ``text`` may mean, best first."""
        return _simple(self._job_index, self._job_ids, text)

    def domains(self, text: str) -> list[ScoredId]:
        """Return the domains that ``text`` may mean, best first."""
        return _simple(self._domain_index, self._domain_ids, text)

    def sites(self, text: str) -> list[ScoredId]:
        """Return the sites that ``text`` may mean, best first."""
        return _simple(self._site_index, self._site_ids, text)

    def questions(self, text: str, limit: int = 5) -> list[QuestionHit]:
        """Return the frequent questions that ``text`` may ask, best first, at most ``limit``."""
        found = _simple(self._question_index, self._question_ids, text)[: max(limit, 0)]
        return [QuestionHit(self._catalogue.questions[hit.id], hit.score) for hit in found]

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
        exact = {self._codes[c]: 1.0 for c in joined if c in self._codes}
        if not exact:
            coded = [c for c in joined if len(c) == 6 and c[:3].isalpha() and c[3:].isdigit()]
            near = {i for c in coded[:4] for known, i in self._codes.items() if OSA.distance(c, known) == 1}
            exact = dict.fromkeys(sorted(near), 0.6)
        return {i: score for i, score in exact.items() if allowed is None or i in allowed}

    def _scored(self, query: Query, allowed: Iterable[int] | None) -> list[tuple[Found, float]]:
        found = self._index.search(query, allowed)
        certain = self._certain(found, query)
        return [(item, _calibrated(item, item.document == certain)) for item in found]

    def _certain(self, found: Sequence[Found], query: Query) -> int | None:
        """The one module that the text surely means, if there is one."""
        exact = [item for item in found if item.exact]
        whole = [item for item in exact if not _is_cut(item)]
        if len(whole) == 1:
            domain = self._domain_index.search(self._domain_index.reader.read_words(query.words))
            return None if any(item.exact for item in domain) else whole[0].document
        if len(exact) > 1 or query.wants_list or not found:
            return None
        first = found[0]
        others = max((item.named for item in found[1:]), default=0.0)
        return first.document if _is_distinct(first) and others <= _OTHERS_NAMED else None

    def _joined(self, query: Query, allowed: Iterable[int] | None) -> set[int]:
        """Modules each surely meant by its own part of the text ("X et Y")."""
        segments = self._index.reader.segments(query.words)
        certain: set[int] = set()
        for segment in segments[:_MAX_SEGMENTS] if len(segments) > 1 else []:
            part = self._index.reader.read_words(segment)
            part.wants_list = query.wants_list
            found = self._index.search(part, allowed) if part.rightly_spelt() else []
            number = self._certain(found, part)
            if number is not None:
                certain.add(number)
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


def _simple(index: Index, ids: Sequence[str], text: str) -> list[ScoredId]:
    found = index.search(index.reader.read(text))
    exact = [item for item in found if item.exact]
    scored = [
        ScoredId(ids[item.document], round(_calibrated(item, len(exact) == 1 and item is exact[0]), 4))
        for item in found
    ]
    return sorted((s for s in scored if s.score >= PLAUSIBLE), key=lambda s: (-s.score, ids.index(s.id)))


def _texts(kind: Literal["title", "alias", "summary", "objective"], text: Text | Words) -> list[Source]:
    sources = []
    for language in LANGUAGES:
        value = text.in_language(language)
        sources += [Source(kind, language, v) for v in ([value] if isinstance(value, str) else value)]
    return sources


def _named(title: Text, aliases: Words) -> list[Source]:
    return [*_title_sources(title), *_texts("alias", aliases)]


def _title_sources(title: Text) -> list[Source]:
    """A title, and what people cut out of it: its head before a colon, a name in parentheses."""
    sources = _texts("title", title)
    for whole in list(sources):
        head = whole.text.split(":")[0]
        cuts = [head, _PARENTHESES.sub(" ", head), *_PARENTHESES.findall(whole.text)]
        sources += [_cut(whole, cut) for cut in cuts if cut.strip() not in ("", whole.text)]
    return list(dict.fromkeys(sources))


def _cut(whole: Source, text: str) -> Source:
    return Source(whole.kind, whole.language, text.strip(), whole.text)


def _site_sources(site: Site) -> list[Source]:
    sources = _title_sources(site.name)
    municipality = [Source("alias", "fr", site.municipality)] if site.municipality else []
    return sources + municipality


def _question_sources(question: Question) -> list[Source]:
    return [
        *_texts("title", question.question),
        *_texts("alias", question.paraphrases),
        *_texts("summary", question.answer),
    ]


def _all_module_sources(modules: Sequence[Module]) -> list[list[Source]]:
    """The texts of each module; an acronym of one module's titles alone is a name of it ("ATEX")."""
    titles = [_texts("title", module.title) for module in modules]
    acronyms = [{a for title in group for a in _ACRONYM.findall(title.text)} for group in titles]
    users = Counter(acronym for found in acronyms for acronym in found)
    return [
        [
            *_title_sources(module.title),
            *(_cut(t, a) for t in group for a in _ACRONYM.findall(t.text) if users[a] == 1),
            *_texts("alias", module.aliases),
            *_texts("summary", module.summary),
            *_texts("objective", module.objectives),
        ]
        for module, group in zip(modules, titles, strict=True)
    ]


def _everyday(catalogue: Catalogue) -> Background:
    """What people ask without meaning a module, and what is said of other things than modules."""
    questions = catalogue.questions.values()
    asked = [question.question for question in questions]
    asked += [text for question in questions for text in _in_columns(question.paraphrases)]
    said = [question.answer for question in questions]
    for scheme in catalogue.schemes.values():
        said += [scheme.title, scheme.gives, scheme.how, *_in_columns(scheme.conditions)]
    return Background(asked, said)


def _in_columns(lists: Words) -> list[Text]:
    """Lists of texts as texts; where a language has fewer, the rest is empty."""
    columns = zip_longest(*(lists.in_language(language) for language in LANGUAGES), fillvalue="")
    return [Text(*column) for column in columns]


def _linked(catalogue: Catalogue, modules: Sequence[Module]) -> tuple[list[list[Source]], list[list[int]]]:
    """The texts of competencies, domains and jobs, and which of them each module has part in."""
    linked: list[list[Source]] = []
    numbers: dict[tuple[str, str], int] = {}

    def add(kind: str, record_id: str, title: Text, aliases: Words | None) -> None:
        numbers[kind, record_id] = len(linked)
        sources = [*_texts("title", title), *(_texts("alias", aliases) if aliases else [])]
        linked.append([Source(kind, s.language, s.text) for s in sources])

    for competency in catalogue.competencies.values():
        add("competency", competency.id, competency.title, None)
    for domain in catalogue.domains.values():
        add("domain", domain.id, domain.title, domain.aliases)
    for job in catalogue.jobs.values():
        add("job", job.id, job.title, job.aliases)
    return linked, [_links_of(module, catalogue, numbers) for module in modules]


def _links_of(module: Module, catalogue: Catalogue, numbers: Mapping[tuple[str, str], int]) -> list[int]:
    keys = [("competency", c) for c in module.gives] + [("domain", module.domain)]
    keys += [
        ("job", job.id) for job in catalogue.jobs.values() if not set(job.needs).isdisjoint(module.gives)
    ]
    return [numbers[key] for key in keys if key in numbers]
