"""What a training path is: modules in order, each with its reason and, where there is one, its date."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from knowledge.records import Module, Session

Kind = Literal["shortest", "soonest", "one_site", "evenings_and_saturdays"]
"""How a proposal differs from the others."""
Lack = Literal[
    "no_module", "not_for_audience", "education", "french", "age", "prerequisite", "left_out", "no_session"
]
"""Why something of the goal stays uncovered."""


@dataclass(frozen=True, slots=True)
class Step:
    """One module of a path.

    ``covers``: the competencies of the goal that it gives; ``needed_by``: codes of the modules of the path
    that ask for it first. ``session`` is ``None`` where no date is planned that fits: on request.
    ``to_check``: conditions that the profile leaves unknown (``education``, ``french``, or an id of the
    catalogue's conditions), and certificates that the person says not to hold, unless a module before this
    one gives them.
    """

    module: Module
    covers: tuple[str, ...]
    needed_by: tuple[str, ...]
    session: Session | None
    to_check: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A competency of the goal that the path does not give, and why."""

    competency: str
    lack: Lack


@dataclass(frozen=True, slots=True)
class TrainingPath:
    """One proposal. ``steps`` in the order to follow them, those on request between those with dates.

    ``optimal``: whether it is proven that none is better at what its kind says; otherwise the time was over.
    """

    kind: Kind
    steps: tuple[Step, ...]
    uncovered: tuple[Uncovered, ...]
    optimal: bool

    @property
    def hours(self) -> int:
        """The taught hours of all modules."""
        return sum(step.module.hours for step in self.steps)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The dated sessions, by start."""
        dated = (step.session for step in self.steps if step.session)
        return tuple(sorted(dated, key=lambda session: (session.start, session.id)))

    @property
    def first_day(self) -> dt.date | None:
        return min((session.start for session in self.sessions), default=None)

    @property
    def last_day(self) -> dt.date | None:
        return max((session.end for session in self.sessions), default=None)

    @property
    def weeks(self) -> int | None:
        """Weeks from the first day to the last, begun ones counted; ``None`` without a date."""
        if self.first_day is None or self.last_day is None:
            return None
        return ((self.last_day - self.first_day).days // 7) + 1

    @property
    def sites(self) -> tuple[str, ...]:
        """Where the dated sessions are, each once, in the order of the steps."""
        return tuple(dict.fromkeys(step.session.site for step in self.steps if step.session))
