"""The tables of the catalogue. Data dictionary: ``knowledge/catalogue/README.md``.

A column has the name of the key in the YAML files and of the field in ``records``. ``position`` keeps the
order of the files. Every record carries its provenance. References to other records are foreign keys;
short value lists (audiences, conditions …) and texts in four languages are JSON (``columns``).
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from knowledge.columns import TYPES
from knowledge.records import Text, Words


class Base(DeclarativeBase):
    type_annotation_map = TYPES
    metadata = MetaData(
        naming_convention={  # so that a migration can name what it changes, on every database
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class CatalogueVersion(Base):
    """One row: which catalogue is loaded, and on which day it was."""

    __tablename__ = "catalogue_version"
    version: Mapped[str] = mapped_column(primary_key=True)
    loaded_on: Mapped[dt.date]


class Domain(Base):
    __tablename__ = "domain"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    prefix: Mapped[str] = mapped_column(unique=True)
    title: Mapped[Text]
    aliases: Mapped[Words]
    provenance: Mapped[str]


class Competency(Base):
    __tablename__ = "competency"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[Text]
    provenance: Mapped[str]


class Site(Base):
    __tablename__ = "site"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[Text]
    operated_by_centre: Mapped[bool]
    municipality: Mapped[str | None]
    postcode: Mapped[str | None]
    address: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    opening_hours: Mapped[str | None]
    transport: Mapped[str | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    location_precision: Mapped[str | None]
    surface_m2: Mapped[int | None]
    facilities: Mapped[Words]
    status: Mapped[str]
    status_as_of: Mapped[str | None]
    provenance: Mapped[str]
    source: Mapped[str | None]


class SiteFact(Base):
    __tablename__ = "site_fact"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[Text]
    source: Mapped[str]
    as_of: Mapped[str | None]


class Module(Base):
    __tablename__ = "module"
    code: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    domain: Mapped[str] = mapped_column(ForeignKey("domain.id"))
    level: Mapped[int]
    hours: Mapped[int]
    format: Mapped[str]
    audiences: Mapped[tuple[str, ...]]
    education: Mapped[str]
    education_or_experience_years: Mapped[int | None]
    french: Mapped[str]
    also_taught_in: Mapped[tuple[str, ...]]
    conditions: Mapped[tuple[str, ...]]
    certificate: Mapped[str]
    renewal_months: Mapped[int | None]
    seats: Mapped[int]
    provenance: Mapped[str]
    source: Mapped[str | None]
    title: Mapped[Text]
    summary: Mapped[Text]
    objectives: Mapped[Words]
    aliases: Mapped[Words]


class ModulePrerequisite(Base):
    """``choice`` 0: needed (``requires``); 1, 2 …: one with that number is enough (``requires_any``)."""

    __tablename__ = "module_prerequisite"
    module: Mapped[str] = mapped_column(ForeignKey("module.code"), primary_key=True)
    choice: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    required: Mapped[str] = mapped_column(ForeignKey("module.code"))


class ModuleSite(Base):
    __tablename__ = "module_site"
    module: Mapped[str] = mapped_column(ForeignKey("module.code"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))


class ModuleCompetency(Base):
    __tablename__ = "module_competency"
    module: Mapped[str] = mapped_column(ForeignKey("module.code"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    competency: Mapped[str] = mapped_column(ForeignKey("competency.id"))


class Calendar(Base):
    """One row: what is true of all sessions."""

    __tablename__ = "calendar"
    id: Mapped[int] = mapped_column(primary_key=True)
    note: Mapped[Text]
    hours_per_week: Mapped[dict[str, int]]
    provenance: Mapped[str]


class Session(Base):
    """A date of a module; ``offset_weeks`` and ``weekday_start`` are the rule it was computed from."""

    __tablename__ = "session"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    module: Mapped[str] = mapped_column(ForeignKey("module.code"), index=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    offset_weeks: Mapped[int]
    weekday_start: Mapped[str]
    start: Mapped[dt.date]
    end: Mapped[dt.date]
    rhythm: Mapped[str]
    hours_per_week: Mapped[int]
    language: Mapped[str]
    seats_left: Mapped[int]
    provenance: Mapped[str]


class Job(Base):
    __tablename__ = "job"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[Text]
    summary: Mapped[Text]
    aliases: Mapped[Words]
    shortage: Mapped[bool | None]
    education: Mapped[str]
    codes: Mapped[dict[str, str]]
    provenance: Mapped[str]
    source: Mapped[str | None]


class JobCompetency(Base):
    __tablename__ = "job_competency"
    job: Mapped[str] = mapped_column(ForeignKey("job.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    competency: Mapped[str] = mapped_column(ForeignKey("competency.id"))


class Figure(Base):
    __tablename__ = "figure"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    label: Mapped[Text]
    safe_statement: Mapped[Text]
    provenance: Mapped[str]


class FigureValue(Base):
    __tablename__ = "figure_value"
    figure: Mapped[str] = mapped_column(ForeignKey("figure.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    value: Mapped[float]
    unit: Mapped[str]
    qualifier: Mapped[Text | None]
    source: Mapped[str]
    as_of: Mapped[str | None]


class Scheme(Base):
    """A funding scheme, a leave or a rule around a course (``funding.yml``)."""

    __tablename__ = "scheme"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[Text]
    audiences: Mapped[tuple[str, ...]]
    regions: Mapped[tuple[str, ...]]
    region_basis: Mapped[str]
    joint_committees: Mapped[tuple[str, ...]]
    status: Mapped[str]
    conditions: Mapped[Words]
    gives: Mapped[Text]
    ask_whom: Mapped[Text]
    how: Mapped[Text]
    sources: Mapped[tuple[str, ...]]
    as_of: Mapped[str | None]
    provenance: Mapped[str]
    caution: Mapped[Text]


class Question(Base):
    """A question that is not about one module, with its answer (``faq.yml``)."""

    __tablename__ = "question"
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    topic: Mapped[str]
    question: Mapped[Text]
    paraphrases: Mapped[Words]
    answer: Mapped[Text]
    act: Mapped[str]
    see: Mapped[tuple[str, ...]]
    source: Mapped[str | None]
    as_of: Mapped[str | None]
    provenance: Mapped[str]


class Phrase(Base):
    """What people may call a module, site, domain or job; read by the assistant's catalogue matcher."""

    __tablename__ = "phrase"
    __table_args__ = (UniqueConstraint("kind", "record_id", "language", "phrase"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record_id: Mapped[str]
    language: Mapped[str]
    phrase: Mapped[str]
