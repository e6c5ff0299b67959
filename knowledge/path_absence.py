"""Why a module is not in a path."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from knowledge.path_goal import goal_of, hindrance
from knowledge.path_records import Lack, TrainingPath
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue, Module

AbsenceReason = Literal[
    "done",
    "left_out",
    "not_for_audience",
    "education",
    "french",
    "age",
    "prerequisite",
    "gives_nothing",
    "given_by_others",
]
_HINDRANCES: dict[Lack, AbsenceReason] = {
    "not_for_audience": "not_for_audience",
    "education": "education",
    "french": "french",
    "age": "age",
    "left_out": "left_out",
}


@dataclass(frozen=True, slots=True)
class Absence:
    """Why ``module`` is not in a path.

    ``gives``: what it would give of the goal; ``others``: the modules of the path that give that.
    """

    module: Module
    reason: AbsenceReason
    gives: tuple[str, ...]
    others: tuple[Module, ...]


def why_not(
    catalogue: Catalogue,
    needs: Iterable[str],
    profile: Profile,
    preferences: Preferences,
    path: TrainingPath,
    code: str,
) -> Absence:
    """Return why the module ``code`` is not in ``path``, proposed for the same needs, profile and wishes.

    Raises ``KeyError`` for a module that the catalogue does not have, ``ValueError`` for one in the path.
    """
    if any(step.module.code == code for step in path.steps):
        raise ValueError(f"{code} is in the path")
    module = catalogue.modules[code]
    goal = goal_of(catalogue, needs, profile, preferences)
    wanted = {*goal.wanted, *(lacking.competency for lacking in goal.uncovered)}
    gives = tuple(one for one in module.gives if one in wanted)
    others = tuple(step.module for step in path.steps if set(step.covers) & set(gives))
    hindered = hindrance(module, profile, preferences)
    reason: AbsenceReason
    if code in profile.modules_done:
        reason = "done"
    elif hindered == "left_out" or (hindered and gives):
        reason = _HINDRANCES[hindered]
    elif not gives:
        reason = "gives_nothing"
    else:
        reason = "given_by_others" if code in goal.modules else "prerequisite"
    return Absence(module, reason, gives, others)
