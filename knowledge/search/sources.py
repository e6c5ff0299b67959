"""What is searched in: the texts of a catalogue's records, by what they are to the record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Literal

from knowledge.records import LANGUAGES, Catalogue, Domain, Job, Module, Question, Site, Text, Words
from knowledge.search.background import Background
from knowledge.search.phrases import Source

_ACRONYM = re.compile(r"\b[A-Z]{2,}[A-Z0-9]*\b")
_PARENTHESES = re.compile(r"\(([^)]*)\)")


def _texts(kind: Literal["title", "alias", "summary", "objective"], text: Text | Words) -> list[Source]:
    sources = []
    for language in LANGUAGES:
        value = text.in_language(language)
        sources += [Source(kind, language, v) for v in ([value] if isinstance(value, str) else value)]
    return sources


def of_named(record: Job | Domain) -> list[Source]:
    """The texts of a job or domain."""
    return [*_title_sources(record.title), *_texts("alias", record.aliases)]


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


def of_site(site: Site) -> list[Source]:
    """The names of a site, and its municipality if the centre is there (else it is where people live)."""
    sources = _title_sources(site.name)
    of_the_centre = site.municipality if site.operated_by_centre else None
    municipality = [Source("alias", "fr", of_the_centre)] if of_the_centre else []
    return sources + municipality


def of_question(question: Question) -> list[Source]:
    """The texts of a frequent question."""
    return [
        *_texts("title", question.question),
        *_texts("alias", question.paraphrases),
        *_texts("summary", question.answer),
    ]


def of_modules(modules: Sequence[Module]) -> list[list[Source]]:
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


def everyday(catalogue: Catalogue) -> Background:
    """What people ask without meaning a module, and what is said of other things than modules."""
    questions = catalogue.questions.values()
    asked = [question.question for question in questions]
    asked += [text for question in questions for text in _in_columns(question.paraphrases)]
    said = [question.answer for question in questions]
    for scheme in catalogue.schemes.values():
        said += [scheme.title, scheme.gives, scheme.how, *_in_columns(scheme.conditions)]
    return Background(asked, said)


def names_of(modules: Sequence[Module]) -> Background:
    """What modules are called, and what is said of them: for a search of something else."""
    called = [text for module in modules for text in (module.title, *_in_columns(module.aliases))]
    return Background(called, [module.summary for module in modules])


def _in_columns(lists: Words) -> list[Text]:
    """Lists of texts as texts; where a language has fewer, the rest is empty."""
    columns = zip_longest(*(lists.in_language(language) for language in LANGUAGES), fillvalue="")
    return [Text(*column) for column in columns]


def linked(catalogue: Catalogue, modules: Sequence[Module]) -> tuple[list[list[Source]], list[list[int]]]:
    """The texts of competencies, domains and jobs, and which of them each module has part in."""
    groups: list[list[Source]] = []
    numbers: dict[tuple[str, str], int] = {}

    def add(kind: str, record_id: str, title: Text, aliases: Words | None) -> None:
        numbers[kind, record_id] = len(groups)
        sources = [*_texts("title", title), *(_texts("alias", aliases) if aliases else [])]
        groups.append([Source(kind, s.language, s.text) for s in sources])

    for competency in catalogue.competencies.values():
        add("competency", competency.id, competency.title, None)
    for domain in catalogue.domains.values():
        add("domain", domain.id, domain.title, domain.aliases)
    for job in catalogue.jobs.values():
        add("job", job.id, job.title, job.aliases)
    return groups, [_links_of(module, catalogue, numbers) for module in modules]


def _links_of(module: Module, catalogue: Catalogue, numbers: Mapping[tuple[str, str], int]) -> list[int]:
    keys = [("competency", c) for c in module.gives] + [("domain", module.domain)]
    keys += [
        ("job", job.id) for job in catalogue.jobs.values() if not set(job.needs).isdisjoint(module.gives)
    ]
    return [numbers[key] for key in keys if key in numbers]
