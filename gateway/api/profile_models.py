"""A person as told in a body: every field may be left out, and what is left out is unknown."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from rapidfuzz import process
from rapidfuzz.distance import OSA

from gateway.api.bodies import invalid_field
from gateway.api.problems import Problem
from knowledge import profile
from knowledge.records import Catalogue
from knowledge.vocabulary import Audience, Education, Region

type FrenchLevel = Literal["A1", "A2", "B1", "B2", "C1", "C2"]
type Committee = Literal["pc116", "pc207", "other"]
type ProofOfValidity = Literal["vca_valid", "ba4_valid", "driving_licence_b"]
# More than there are modules or competencies; the bounds keep hostile bodies small.
type Identifiers = Annotated[list[Annotated[str, Field(max_length=60)]], Field(max_length=2000)]

_NEAR = 5


class Profile(BaseModel):
    """What somebody said of himself; `null` and a field left out mean *unknown*, never *no*."""

    model_config = ConfigDict(extra="forbid", strict=True)

    audience: Audience | None = None
    region: Region | None = Field(
        default=None, description="Where the person lives; of a company, where it is."
    )
    education: Education | None = Field(default=None, description="Highest level reached; none: no diploma.")
    experience_years: int | None = Field(default=None, ge=0, le=80, description="Whole years in the sector.")
    french: FrenchLevel | None = Field(default=None, description="Common European Framework.")
    age_18: bool | None = Field(default=None, description="18 or older.")
    joint_committee: Committee | None = Field(default=None, description="other: neither 116 nor 207.")
    modules_done: Identifiers = Field(default=[], description="Codes of modules. Says nothing of the others.")
    modules_not_done: Identifiers = Field(
        default=[], description="Codes of modules that were surely not followed."
    )
    competencies_held: Identifiers = Field(
        default=[], description="Ids of competencies, wherever they come from."
    )
    certificates_valid: list[ProofOfValidity] = Field(
        default=[], max_length=20, description="Held and valid today."
    )
    certificates_missing: list[ProofOfValidity] = Field(
        default=[], max_length=20, description="Surely not held."
    )

    def checked(self, catalogue: Catalogue, place: str = "profile") -> profile.Profile:
        """Return the profile as the knowledge base takes it; ``place`` is where it stands in the body.

        Codes may be in small letters. Raises ``Problem`` for a code or id that the catalogue does not have,
        and for one that is said to be both.
        """
        sets = {
            "modules_done": known(_codes(self.modules_done), catalogue.modules, f"{place}.modules_done"),
            "modules_not_done": known(
                _codes(self.modules_not_done), catalogue.modules, f"{place}.modules_not_done"
            ),
            "competencies_held": known(
                self.competencies_held, catalogue.competencies, f"{place}.competencies_held"
            ),
            "certificates_valid": frozenset[str](self.certificates_valid),
            "certificates_missing": frozenset[str](self.certificates_missing),
        }
        _apart(sets, "modules_done", "modules_not_done", place)
        _apart(sets, "certificates_valid", "certificates_missing", place)
        return profile.Profile(
            audience=self.audience,
            region=self.region,
            education=self.education,
            experience_years=self.experience_years,
            french=self.french,
            age_18=self.age_18,
            joint_committee=self.joint_committee,
            **sets,
        )


def known(identifiers: Iterable[str], records: Collection[str], place: str) -> frozenset[str]:
    """Return the identifiers; raises ``Problem`` with the nearest for one that ``records`` does not have."""
    listed = list(identifiers)
    for position, identifier in enumerate(listed):
        if identifier not in records:
            raise unknown_identifier(identifier, records, f"{place}.{position}")
    return frozenset(listed)


def unknown_identifier(identifier: str, records: Collection[str], place: str) -> Problem:
    """Return the problem of an identifier that ``records`` does not have: the nearest of those it has."""
    return invalid_field(place, nearest(identifier, records))


def nearest(identifier: str, records: Collection[str]) -> str:
    """Return the identifiers of ``records`` that look most like ``identifier``."""
    near = process.extract(identifier, sorted(records), scorer=OSA.normalized_similarity, limit=_NEAR)
    return ", ".join([*(name for name, _, _ in near), "…"])


def _codes(identifiers: Iterable[str]) -> list[str]:
    return [identifier.upper() for identifier in identifiers]


def _apart(sets: dict[str, frozenset[str]], yes: str, no: str, place: str) -> None:
    if both := sets[yes] & sets[no]:
        raise invalid_field(f"{place}.{no}", f"≠ {yes}: {', '.join(sorted(both))}")
