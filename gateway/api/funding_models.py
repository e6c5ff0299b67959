"""Query and answer of ``/api/v1/funding``."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from gateway.api.catalogue_models import Record, Text, Words
from knowledge import funding, profile, records
from knowledge.vocabulary import Audience, Region, RegionBasis, SchemeStatus


class FundingQuery(BaseModel):
    """Who asks, as far as told; what is left out is unknown."""

    model_config = ConfigDict(extra="forbid")

    audience: Audience | None = None
    region: Region | None = Field(None, description="Where the person lives; of a company, where it is.")
    joint_committee: Literal["pc116", "pc207", "other"] | None = None

    def profile(self) -> profile.Profile:
        return profile.Profile(
            audience=self.audience, region=self.region, joint_committee=self.joint_committee
        )


class Scheme(Record):
    """A funding scheme, a leave or a rule around a course; field by field as in the data dictionary."""

    id: str
    title: Text
    audiences: list[str]
    regions: list[str]
    region_basis: RegionBasis = Field(
        description="Which region counts; company: of its seat or establishment."
    )
    joint_committees: list[str] = Field(description="Empty: no limit.")
    status: SchemeStatus
    conditions: Words = Field(description="What must be true; always still to be checked.")
    gives: Text = Field(description="Never to be said without `caution`.")
    ask_whom: Text
    how: Text
    sources: list[str]
    as_of: str | None = Field(description="Date of the newest source, or of the amount; null: undated page.")
    provenance: records.Provenance
    caution: Text


class SchemeCheck(Record):
    scheme: Scheme
    against: list[funding.Point] = Field(description="What speaks against it.")
    to_know: list[funding.Point] = Field(description="What would have to be known.")


class Service(BaseModel):
    """Whom to ask where one lives: the region of residence decides the service."""

    scheme: str = Field(description="Id of the scheme that names the service.")
    ask_whom: Text


class Funding(BaseModel):
    """It informs: the public service decides."""

    applies: list[SchemeCheck] = Field(
        description="Nothing that the data tell apart speaks against it; its `conditions` are to be checked."
    )
    may_apply: list[SchemeCheck]
    does_not_apply: list[SchemeCheck]
    services: list[Service] = Field(description="Of the region of residence; empty where it is not told.")

    @classmethod
    def of(cls, found: funding.Funding) -> Funding:
        return cls(
            applies=[SchemeCheck.model_validate(check) for check in found.applies],
            may_apply=[SchemeCheck.model_validate(check) for check in found.may_apply],
            does_not_apply=[SchemeCheck.model_validate(check) for check in found.does_not_apply],
            services=[
                Service(scheme=scheme.id, ask_whom=Text.model_validate(scheme.ask_whom))
                for scheme in found.by_residence
            ],
        )
