"""Records of the catalogue as other programs read them; field by field as in the data dictionary.

``null`` always means *not known*, never *no* or *zero*.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field

from knowledge import records
from knowledge.search import Hit

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Record(BaseModel):
    """Read from the attributes of a record of the knowledge base."""

    model_config = ConfigDict(from_attributes=True)


class Text(Record):
    """One text in four languages."""

    fr: str
    nl: str
    en: str
    de: str


class Words(Record):
    """A list of texts in each of four languages."""

    fr: list[str]
    nl: list[str]
    en: list[str]
    de: list[str]


class Traced(Record):
    """Every record says where it comes from."""

    provenance: records.Provenance = Field(
        description="sourced: the page in `source` says it. sample: to be replaced by the centre's own data. "
        "unknown: not known."
    )
    source: str | None = Field(None, description="Address of the page that says it.")
    as_of: str | None = Field(
        None, description="Date of that page: YYYY, YYYY-MM or YYYY-MM-DD; null: it bears none."
    )


class Competency(Record):
    id: str
    title: Text


class Reason(Record):
    """Why a search found a module: the catalogue's own text that matched best."""

    kind: str = Field(description="code, title, alias, competency, job, domain or summary.")
    matched: str
    language: str | None


class Found(Record):
    score: float = Field(ge=0, le=1)
    reason: Reason


class Module(Traced):
    code: str
    domain: str
    level: int = Field(description="1 introductory, 2 intermediate, 3 advanced.")
    hours: int
    format: str = Field(description="onsite, blended, online or virtual_reality.")
    audiences: list[str]
    requires: list[str] = Field(description="Codes of modules that are all needed first.")
    requires_any: list[list[str]] = Field(description="Of each inner list one module is enough.")
    education: str
    education_or_experience_years: int | None
    french: str = Field(description="Lowest level of French to follow it in French.")
    also_taught_in: list[str]
    conditions: list[str]
    gives: list[Competency]
    certificate: str
    renewal_months: int | None
    sites: list[str]
    seats: int
    title: Text
    summary: Text
    objectives: Words
    aliases: Words
    found: Found | None = Field(None, description="Only in answers to `q`.")

    @classmethod
    def of(cls, module: records.Module, catalogue: records.Catalogue, hit: Hit | None = None) -> Module:
        gives = [catalogue.competencies[competency] for competency in module.gives]
        return cls.model_validate({**_fields(module), "gives": gives, "found": hit})


class ModuleList(BaseModel):
    modules: list[Module]
    total: int = Field(description="Modules on all pages together.")
    next: str | None = Field(description="`cursor` of the next page; null on the last one.")


class Session(Traced):
    id: str
    module: str
    site: str
    start: dt.date
    end: dt.date
    rhythm: str
    hours_per_week: int
    language: str
    seats_left: int


class SessionList(BaseModel):
    module: str
    sessions: list[Session] = Field(description="From today on, by start, site and id.")
    note: Text = Field(description="The reserve to be said with any date.")
    loaded_on: dt.date = Field(description="Day from which the dates were computed.")


class SiteFact(Record):
    text: Text
    source: str
    as_of: str | None


class Site(Traced):
    id: str
    name: Text
    operated_by_centre: bool = Field(description="false: another organisation's, for orientation only.")
    municipality: str | None
    postcode: str | None
    address: str | None
    phone: str | None
    email: str | None
    opening_hours: str | None
    transport: str | None
    latitude: float | None
    longitude: float | None
    location_precision: str | None = Field(description="municipality: the middle of it, not the building.")
    surface_m2: int | None
    facilities: Words
    status: str
    status_as_of: str | None
    facts: list[SiteFact]


class SiteList(BaseModel):
    sites: list[Site]


class Job(Traced):
    id: str
    title: Text
    summary: Text
    aliases: Words
    needs: list[Competency]
    shortage: bool | None = Field(description="On the official list of shortage jobs; null: not known.")
    education: str
    codes: dict[str, str]

    @classmethod
    def of(cls, job: records.Job, catalogue: records.Catalogue) -> Job:
        needs = [catalogue.competencies[competency] for competency in job.needs]
        return cls.model_validate({**_fields(job), "needs": needs})


class JobList(BaseModel):
    jobs: list[Job]


class Domain(Traced):
    id: str
    prefix: str = Field(description="Beginning of the codes of its modules.")
    title: Text
    aliases: Words


class DomainList(BaseModel):
    domains: list[Domain]


def _fields(record: DataclassInstance) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields(record)}
