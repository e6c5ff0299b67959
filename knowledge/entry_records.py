"""What an entry check says: each published condition, how it stands, and what would close a gap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.records import Module, Session

Status = Literal["met", "missing", "unknown"]
Reason = Literal[
    "told",  # the profile says it, in so many words
    "not_told",  # the profile says nothing of it
    "at_centre",  # done with the centre: nobody knows before
    "not_a_learner",  # a company sends people: who they are is not told
    "module_done",
    "competencies_held",  # of an equivalent: all that the module gives is held
    "module_not_done",
    "may_have_expired",  # the module that gives the certificate was followed, nobody said when
    "experience",  # replaces the level of education
    "experience_not_told",  # the level is too low, and experience could replace it
    "too_low",
]
"""Why a condition has its status."""
RemedyKind = Literal[
    "module",
    "interview",
    "test",
    "document",
    "equipment",
    "experience",
    "other_language",
    "age",
    "ask_centre",
]
Availability = Literal["places", "full", "on_request"]


@dataclass(frozen=True, slots=True)
class Offer:
    """When a module can be followed next.

    ``places``: ``session`` is the next one that is not full; ``full``: all that are planned are full,
    ``session`` is the next of them; ``on_request``: none is planned that could be followed then,
    ``session`` is ``None``.
    """

    availability: Availability
    session: Session | None


@dataclass(frozen=True, slots=True)
class ModuleToFollow:
    """A module on the way to a condition. ``asks``: its own conditions that are not met, beside modules.

    ``status`` tells whether it is known that the person has not done it (``missing``) or not known.
    """

    module: Module
    status: Status
    offer: Offer
    asks: tuple[ConditionCheck, ...]


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing that would close a gap; of several, one is enough.

    ``modules``: with ``module`` only, all that is still to follow, in order, the module that closes the gap
    last. ``languages`` and ``offer``: with ``other_language`` only, the teaching languages beside French and
    the next session in one of them. ``years``: with ``experience`` only, how many in the sector.
    """

    kind: RemedyKind
    modules: tuple[ModuleToFollow, ...] = ()
    languages: tuple[str, ...] = ()
    offer: Offer | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class ConditionCheck:
    """One published condition.

    ``condition``: ``audience``, ``requires``, ``requires_any``, ``education``, ``french``, or an id of the
    catalogue's ``conditions``. ``asked``: the audiences, the code or codes, or the level that is asked for;
    ``()`` where the condition says all. ``met_by``: the codes or competencies that meet it, if any does.
    ``closing`` is empty where the condition is met, or where only the person can say.
    """

    condition: str
    asked: tuple[str, ...]
    status: Status
    reason: Reason
    met_by: tuple[str, ...] = ()
    closing: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryCheck:
    """Every published condition of ``module``, in the order of ``entry_conditions``. The centre decides."""

    module: Module
    conditions: tuple[ConditionCheck, ...]

    @property
    def status(self) -> Status:
        """``missing`` if one is missing, else ``unknown`` if one is to be checked, else ``met``."""
        found = {check.status for check in self.conditions}
        return "missing" if "missing" in found else "unknown" if "unknown" in found else "met"


@dataclass(frozen=True, slots=True)
class Followable:
    """All modules of the catalogue, each once, in the order of codes within a group."""

    all_met: tuple[EntryCheck, ...]
    to_check: tuple[EntryCheck, ...]
    something_missing: tuple[EntryCheck, ...]


@dataclass(frozen=True, slots=True)
class ProfileQuestion:
    """A field of the profile that is not told and on which conditions of a module depend.

    ``about``: the codes of modules (``modules_done``) or the certificates (``certificates_valid``) to ask
    about. ``conditions``: which it would settle; ``could_be_missing``: how many of them an answer could turn
    to missing.
    """

    field: str
    about: tuple[str, ...]
    conditions: tuple[ConditionCheck, ...]
    could_be_missing: int
