"""What a kept path looks like in the catalogue of today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from gateway.conditions import published_conditions
from gateway.paths.records import Goal, KeptPath, KeptSession, KeptStep, KeptUncovered
from knowledge.path_records import Step, TrainingPath
from knowledge.records import Catalogue, Module, Session
from knowledge.upcoming import upcoming


@dataclass(frozen=True, slots=True)
class Change:
    """What has become of a session since the path was made.

    ``changed``: other dates, place or rhythm; ``gone``: no longer in the calendar, ``next`` is then the next
    one of the module with places left; ``full``: no place left. ``before`` is what was kept.
    """

    what: Literal["changed", "gone", "full"]
    before: KeptSession
    next: Session | None = None


@dataclass(frozen=True, slots=True)
class PathToday:
    """``path`` with today's records: a session that is gone is ``None`` there and stands in ``changes``.

    ``changes`` by code of the module; ``withdrawn``: codes that the catalogue no longer holds. What the path
    does not give stands in ``uncovered`` here, not in ``path``: only an impersonal reason is kept.
    """

    kept: KeptPath
    path: TrainingPath
    uncovered: tuple[KeptUncovered, ...]
    changes: Mapping[str, Change]
    withdrawn: tuple[str, ...]


def as_of_today(kept: KeptPath, catalogue: Catalogue, today: dt.date) -> PathToday:
    """Look everything up again.

    The profile is not kept, so ``to_check`` of each step is all that its module asks of anybody, and
    ``covers`` all that it gives of the goal.
    """
    present = [step for step in kept.chosen.steps if step.module in catalogue.modules]
    modules = [catalogue.modules[step.module] for step in present]
    wanted = needs_of(kept.chosen.goal, catalogue)
    steps, changes = [], {}
    for kept_step, module in zip(present, modules, strict=True):
        session, change = _session_today(kept_step, catalogue, today)
        if change:
            changes[module.code] = change
        steps.append(
            Step(
                module=module,
                covers=tuple(id_ for id_ in wanted if id_ in module.gives),
                needed_by=tuple(other.code for other in modules if module.code in _required(other)),
                session=session,
                to_check=published_conditions(module),
            )
        )
    uncovered = tuple(
        lacking for lacking in kept.chosen.uncovered if lacking.competency in catalogue.competencies
    )
    return PathToday(
        kept,
        TrainingPath(kept.chosen.kind, tuple(steps), (), kept.chosen.optimal),
        uncovered,
        changes,
        tuple(step.module for step in kept.chosen.steps if step.module not in catalogue.modules),
    )


def needs_of(goal: Goal, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the ids of the competencies that the goal takes; a job that is gone takes none."""
    if goal.job is None:
        return goal.competencies
    return catalogue.jobs[goal.job].needs if goal.job in catalogue.jobs else ()


def _required(module: Module) -> set[str]:
    return {*module.requires, *chain.from_iterable(module.requires_any)}


def _session_today(
    step: KeptStep, catalogue: Catalogue, today: dt.date
) -> tuple[Session | None, Change | None]:
    if step.session is None:
        return None, None
    sessions = catalogue.sessions[step.module]
    found = next((session for session in sessions if session.id == step.session.id), None)
    if found is None:
        following = (session for session in upcoming(sessions, today) if session.seats_left)
        return None, Change("gone", step.session, next(following, None))
    if KeptSession.of(found) != step.session:
        return found, Change("changed", step.session)
    if found.seats_left == 0 and found.start > today:
        return found, Change("full", step.session)
    return found, None
