"""Bodies of ``/api/v1/entry-checks``: what is asked, and how each condition stands."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from gateway.api.catalogue_models import Record, Session, Text
from gateway.api.profile_models import Profile
from knowledge import entry_records, records


class EntryCheckDraft(BaseModel):
    """Which module, and who asks."""

    model_config = ConfigDict(extra="forbid", strict=True)

    module: Annotated[str, Field(max_length=60, description="Code of a module.")]
    profile: Profile = Profile()


class Offer(Record):
    """When a module can be followed next."""

    availability: entry_records.Availability = Field(
        description="places: `session` is the next that is not full. full: all that are planned are full, "
        "`session` is the next of them. on_request: none is planned that could be followed then."
    )
    session: Session | None


class Asked(Record):
    """One published condition, and how it stands."""

    condition: str = Field(
        description="audience, requires, requires_any, education, french, or one of its `conditions`."
    )
    asked: list[str] = Field(
        description="Audiences, codes of modules (of requires_any one is enough), a level."
    )
    status: entry_records.Status
    reason: entry_records.Reason


class ModuleToFollow(Record):
    code: str
    title: Text
    hours: int
    status: entry_records.Status = Field(
        description="missing: surely still to follow. unknown: perhaps done already."
    )
    offer: Offer
    asks: list[Asked] = Field(description="Its own conditions that are not met, beside modules.")

    @classmethod
    def of(cls, found: entry_records.ModuleToFollow) -> ModuleToFollow:
        module = found.module
        return cls(
            code=module.code,
            title=Text.model_validate(module.title),
            hours=module.hours,
            status=found.status,
            offer=Offer.model_validate(found.offer),
            asks=[Asked.model_validate(check) for check in found.asks],
        )


class Remedy(BaseModel):
    """One thing that would close a gap."""

    kind: entry_records.RemedyKind
    modules: list[ModuleToFollow] = Field(
        description="With `module`: all that is still to follow, in order; the last one closes the gap."
    )
    languages: list[str] = Field(description="With `other_language`: teaching languages beside French.")
    offer: Offer | None = Field(description="With `other_language`: the next session in one of them.")
    years: int | None = Field(
        description="With `experience`: years in the sector that replace the education."
    )

    @classmethod
    def of(cls, remedy: entry_records.Remedy) -> Remedy:
        return cls(
            kind=remedy.kind,
            modules=[ModuleToFollow.of(found) for found in remedy.modules],
            languages=list(remedy.languages),
            offer=Offer.model_validate(remedy.offer) if remedy.offer else None,
            years=remedy.years,
        )


class ConditionCheck(Asked):
    met_by: list[str] = Field(description="Codes or competencies that meet it, if any does.")
    closing: list[Remedy] = Field(
        description="What would close the gap; of several, one is enough. Empty: met, or the person must say."
    )

    @classmethod
    def of(cls, check: entry_records.ConditionCheck) -> ConditionCheck:
        return cls(
            condition=check.condition,
            asked=list(check.asked),
            status=check.status,
            reason=check.reason,
            met_by=list(check.met_by),
            closing=[Remedy.of(remedy) for remedy in check.closing],
        )


class EntryCheck(BaseModel):
    """It informs: the centre decides."""

    module: str
    title: Text
    status: entry_records.Status = Field(
        description="missing: a condition is missing. unknown: none is missing, some are to be checked."
    )
    conditions: list[ConditionCheck] = Field(
        description="Every published condition, always in the same order."
    )
    provenance: records.Provenance
    source: str | None
    note: Text = Field(description="The reserve to be said with any date.")

    @classmethod
    def of(cls, found: entry_records.EntryCheck, catalogue: records.Catalogue) -> EntryCheck:
        return cls(
            module=found.module.code,
            title=Text.model_validate(found.module.title),
            status=found.status,
            conditions=[ConditionCheck.of(check) for check in found.conditions],
            provenance=found.module.provenance,
            source=found.module.source,
            note=Text.model_validate(catalogue.calendar_note),
        )
