"""The shape of each record in the YAML files: its keys and their kinds. Nothing unknown passes.

The keys are those of ``knowledge/catalogue/README.md``. What one value alone cannot show is in ``checks``.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from knowledge import vocabulary as v
from knowledge.fields import (
    Address,
    Code,
    Date,
    Hours,
    Id,
    Line,
    LowerLine,
    Many,
    PositiveCount,
    Prefix,
    Reference,
    Seats,
    SixToFourteen,
    Some,
    Three,
    ThreeToEight,
    TwoToFour,
    refuse,
)


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class InFour[T](Shape):
    """The same thing in the four languages."""

    fr: T
    nl: T
    en: T
    de: T


class Parallel[T: tuple[str, ...]](InFour[T]):
    """Lists of which the first says the same in each language, and so on."""

    @model_validator(mode="after")
    def _same_length(self) -> Self:
        lengths = {language: len(getattr(self, language)) for language in ("fr", "nl", "en", "de")}
        if len(set(lengths.values())) > 1:
            found = ", ".join(f"{language} {length}" for language, length in lengths.items())
            raise refuse(f"the lists differ in length ({found})", "as many in each language")
        return self


class DomainShape(Shape):
    id: Id
    prefix: Prefix
    title: InFour[Line]
    aliases: InFour[Some[Line]]


class CompetencyShape(Shape):
    id: Id
    title: InFour[Line]


class ModuleShape(Shape):
    code: Code
    domain: Id
    level: Annotated[int, Field(ge=1, le=3)]
    hours: Hours
    format: v.Format
    audiences: Some[v.Learner]
    requires: Many[Code]
    requires_any: Many[Some[Code]]
    education: v.Education
    education_or_experience_years: Annotated[int, Field(ge=1, le=40)] | None
    french: v.French
    also_taught_in: Many[v.OtherTeachingLanguage]
    conditions: Many[v.Condition]
    gives: Some[Id]
    certificate: v.Certificate
    renewal_months: Annotated[int, Field(ge=1, le=600)] | None
    sites: Some[Id]
    seats: Annotated[Seats, Field(ge=1)]
    provenance: Literal["sourced", "sample"]
    source: Address | None
    title: InFour[Line]
    summary: InFour[Line]
    objectives: Parallel[Three[Line]]
    aliases: InFour[ThreeToEight[LowerLine]]


class JobCodes(Shape):
    rome: Annotated[str, Field(pattern=r"^[A-Z][0-9]{4}$")] | None = None
    isco08: Annotated[str, Field(pattern=r"^[0-9]{4}$")] | None = None


class JobShape(Shape):
    id: Id
    title: InFour[Line]
    summary: InFour[Line]
    aliases: InFour[Some[Line]]
    needs: SixToFourteen[Id]
    shortage: bool | None
    education: v.Education
    codes: JobCodes
    provenance: Literal["sourced", "sample"]
    source: Address | None


class FactShape(Shape):
    text: InFour[Line]
    source: Address
    as_of: Date | None


class SiteShape(Shape):
    id: Id
    name: InFour[Line]
    operated_by_centre: bool
    municipality: Line | None
    postcode: Line | None
    address: Line | None
    phone: Line | None
    email: Line | None
    opening_hours: Line | None
    transport: Line | None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None
    location_precision: Literal["municipality"] | None
    surface_m2: PositiveCount | None
    facilities: Parallel[Many[Line]]
    status: v.SiteStatus
    status_as_of: Date | None
    facts: Many[FactShape]
    provenance: Literal["sourced", "sample", "unknown"]
    source: Address | None


class HoursPerWeek(Shape):
    full_time: Annotated[int, Field(ge=1, le=60)]
    two_days_a_week: Annotated[int, Field(ge=1, le=60)]
    one_day_a_week: Annotated[int, Field(ge=1, le=60)]
    evenings: Annotated[int, Field(ge=1, le=60)]
    saturday: Annotated[int, Field(ge=1, le=60)]


class CalendarShape(Shape):
    """``sessions.yml`` but for the key ``sessions``."""

    provenance: Literal["sample"]
    note: InFour[Line]
    hours_per_week: HoursPerWeek


class SessionShape(Shape):
    site: Id
    offset_weeks: Annotated[int, Field(ge=1, le=50)]
    weekday_start: v.Weekday
    rhythm: v.Rhythm
    language: v.Language
    seats_left: Seats


class FigureValueShape(Shape):
    year: Annotated[int, Field(ge=1900, le=2100)]
    value: Annotated[float, Field(ge=-1e12, le=1e12)]
    unit: v.Unit
    qualifier: InFour[Line] | None
    source: Address
    as_of: Date | None


class FigureShape(Shape):
    id: Id
    label: InFour[Line]
    values: Some[FigureValueShape]
    safe_statement: InFour[Line]


class SchemeShape(Shape):
    id: Id
    title: InFour[Line]
    audiences: Some[v.Audience]
    regions: Some[v.Region]
    region_basis: v.RegionBasis
    joint_committees: Many[v.JointCommittee]
    status: v.SchemeStatus
    conditions: Parallel[Many[Line]]
    gives: InFour[Line]
    ask_whom: InFour[Line]
    how: InFour[Line]
    sources: Some[Address]
    as_of: Date | None
    provenance: Literal["sourced"]
    caution: InFour[Line]


class QuestionShape(Shape):
    id: Id
    topic: v.Topic
    question: InFour[Line]
    paraphrases: InFour[TwoToFour[Line]]
    answer: InFour[Line]
    act: v.Act
    see: Many[Reference]
    source: Address | None
    as_of: Date | None
    provenance: Literal["sourced", "sample", "unknown", "assistant"]
