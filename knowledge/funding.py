"""Which money, leave and rules around a course are for somebody. It informs: the public service decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from knowledge.profile import Profile
from knowledge.records import Catalogue, Scheme

Verdict = Literal["applies", "may_apply", "does_not_apply"]
Point = Literal["audience", "region", "workplace_region", "company_region", "joint_committee", "status"]
"""What decides: fields of the profile, the region of the workplace or company, which no profile tells, or the
status of the scheme itself."""


@dataclass(frozen=True, slots=True)
class SchemeCheck:
    """One scheme for one person. ``against``: what speaks against it; ``to_know``: what is not known.

    That a scheme applies means only that nothing which is told apart in the data speaks against it: its
    ``scheme.conditions``, in sentences, are still to be checked, always.
    """

    scheme: Scheme
    against: tuple[Point, ...]
    to_know: tuple[Point, ...]

    @property
    def verdict(self) -> Verdict:
        """What speaks against it weighs more than what is not known."""
        return "does_not_apply" if self.against else "may_apply" if self.to_know else "applies"


@dataclass(frozen=True, slots=True)
class Funding:
    """All schemes, each once, in the order of the data within a group.

    ``by_residence``: those that the region of residence decides on and that are for the person; whom to ask,
    ``ask_whom``, names the public service of that region. ``()`` where the region is not told, or not known.
    """

    applies: tuple[SchemeCheck, ...]
    may_apply: tuple[SchemeCheck, ...]
    does_not_apply: tuple[SchemeCheck, ...]
    by_residence: tuple[Scheme, ...]


def funding(catalogue: Catalogue, profile: Profile) -> Funding:
    """Return every scheme of the catalogue, in three groups."""
    checks = [check_scheme(scheme, profile) for scheme in catalogue.schemes.values()]
    return Funding(
        applies=tuple(check for check in checks if check.verdict == "applies"),
        may_apply=tuple(check for check in checks if check.verdict == "may_apply"),
        does_not_apply=tuple(check for check in checks if check.verdict == "does_not_apply"),
        by_residence=tuple(
            check.scheme
            for check in checks
            if check.scheme.region_basis == "residence"
            and profile.region in check.scheme.regions
            and not check.against
        ),
    )


def check_scheme(scheme: Scheme, profile: Profile) -> SchemeCheck:
    """Say what speaks against ``scheme`` for a person, and what is not known.

    The region told is where the person lives; of a company, where it is. It says nothing of where somebody
    works. A scheme whose status is unknown may apply at most.
    """
    against: list[Point] = []
    to_know: list[Point] = []
    for point, holds in _points(scheme, profile):
        if holds is None:
            to_know.append(point)
        elif not holds:
            against.append(point)
    return SchemeCheck(scheme, tuple(against), tuple(to_know))


def _points(scheme: Scheme, profile: Profile) -> Iterator[tuple[Point, bool | None]]:
    """Yield what decides, and whether it holds; ``None`` is not known."""
    yield "audience", _is_among(profile.audience, scheme.audiences)
    is_company = profile.audience == "company"
    if scheme.region_basis == "residence" or (scheme.region_basis == "company" and is_company):
        yield "region", _is_among(profile.region, scheme.regions)
    elif scheme.region_basis == "workplace":
        yield "workplace_region", None
    elif scheme.region_basis == "company":
        yield "company_region", None
    if scheme.joint_committees:
        yield "joint_committee", _is_among(profile.joint_committee, scheme.joint_committees)
    if scheme.status in ("suspended", "unknown"):
        yield "status", None if scheme.status == "unknown" else False


def _is_among(told: str | None, allowed: tuple[str, ...]) -> bool | None:
    return None if told is None else told in allowed
