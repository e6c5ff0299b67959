"""What the knowledge base holds, as values.

Frozen dataclasses: what a query returns, never an ORM row. The data dictionary is
``knowledge/catalogue/README.md``; ``None`` always means *not known*, never *no* or *zero*.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

LANGUAGES = ("fr", "nl", "en", "de")

Provenance = Literal["sourced", "sample", "unknown", "assistant"]


@dataclass(frozen=True, slots=True)
class Text:
    """One text in the four languages."""

    fr: str
    nl: str
    en: str
    de: str

    def in_language(self, language: str) -> str:
        """Return the text in ``language`` (``fr``, ``nl``, ``en`` or ``de``)."""
        return str(getattr(self, language))


@dataclass(frozen=True, slots=True)
class Words:
    """A list of texts in each of the four languages (aliases, objectives, facilities ...)."""

    fr: tuple[str, ...]
    nl: tuple[str, ...]
    en: tuple[str, ...]
    de: tuple[str, ...]

    def in_language(self, language: str) -> tuple[str, ...]:
        """Return the list in ``language``."""
        found: tuple[str, ...] = getattr(self, language)
        return found


@dataclass(frozen=True, slots=True)
class Domain:
    id: str
    prefix: str
    title: Text
    aliases: Words
    provenance: Provenance = "sample"


@dataclass(frozen=True, slots=True)
class Competency:
    id: str
    title: Text
    provenance: Provenance = "sample"


@dataclass(frozen=True, slots=True)
class Module:
    code: str
    domain: str
    level: int
    hours: int
    format: str
    audiences: tuple[str, ...]
    requires: tuple[str, ...]
    requires_any: tuple[tuple[str, ...], ...]
    education: str
    education_or_experience_years: int | None
    french: str
    also_taught_in: tuple[str, ...]
    conditions: tuple[str, ...]
    gives: tuple[str, ...]
    certificate: str
    renewal_months: int | None
    sites: tuple[str, ...]
    seats: int
    provenance: Provenance
    source: str | None
    title: Text
    summary: Text
    objectives: Words
    aliases: Words


@dataclass(frozen=True, slots=True)
class Session:
    """One date of a module. Real dates, computed on the day the catalogue was loaded."""

    id: str
    module: str
    site: str
    start: dt.date
    end: dt.date
    rhythm: str
    hours_per_week: int
    language: str
    seats_left: int
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Job:
    id: str
    title: Text
    summary: Text
    aliases: Words
    needs: tuple[str, ...]
    shortage: bool | None
    education: str
    codes: Mapping[str, str]
    provenance: Provenance
    source: str | None


@dataclass(frozen=True, slots=True)
class SiteFact:
    text: Text
    source: str
    as_of: str | None


@dataclass(frozen=True, slots=True)
class Site:
    id: str
    name: Text
    operated_by_centre: bool
    municipality: str | None
    postcode: str | None
    address: str | None
    phone: str | None
    email: str | None
    opening_hours: str | None
    transport: str | None
    latitude: float | None
    longitude: float | None
    location_precision: str | None
    surface_m2: int | None
    facilities: Words
    status: str
    status_as_of: str | None
    facts: tuple[SiteFact, ...]
    provenance: Provenance
    source: str | None


@dataclass(frozen=True, slots=True)
class FigureValue:
    year: int
    value: float
    unit: str
    qualifier: Text | None
    source: str
    as_of: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    id: str
    label: Text
    values: tuple[FigureValue, ...]
    safe_statement: Text
    provenance: Provenance = "sourced"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A funding scheme, a leave or a rule around a course (``funding.yml``)."""

    id: str
    title: Text
    audiences: tuple[str, ...]
    regions: tuple[str, ...]
    region_basis: str
    joint_committees: tuple[str, ...]
    status: str
    conditions: Words
    gives: Text
    ask_whom: Text
    how: Text
    sources: tuple[str, ...]
    as_of: str | None
    provenance: Provenance
    caution: Text


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is not about one module, with its answer (``faq.yml``)."""

    id: str
    topic: str
    question: Text
    paraphrases: Words
    answer: Text
    act: str
    see: tuple[str, ...]
    source: str | None
    as_of: str | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One immutable reading of the whole knowledge base.

    Mappings keep the order of the data files; ``sessions`` has a key for every module, each
    list ordered by start, site, id. ``version`` changes whenever any loaded record does.
    """

    version: str
    loaded_on: dt.date
    domains: Mapping[str, Domain]
    competencies: Mapping[str, Competency]
    modules: Mapping[str, Module]
    sessions: Mapping[str, tuple[Session, ...]]
    calendar_note: Text
    jobs: Mapping[str, Job]
    sites: Mapping[str, Site]
    figures: Mapping[str, Figure]
    schemes: Mapping[str, Scheme]
    questions: Mapping[str, Question]
