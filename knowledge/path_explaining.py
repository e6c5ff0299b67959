"""Why a module is in a path, what changes from one path to another, and which wish stands in the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from knowledge.path_proposals import soonest_path
from knowledge.path_records import Step, TrainingPath
from knowledge.paths import TIME_LIMIT_S, shortest_set
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue, Module

Wish = Literal["site", "days", "language", "earliest_start", "latest_end", "hours_per_week", "without"]
DEAR = 1.5
"""A path of more than so many times the hours of the shortest has its price said."""
_WISHES: tuple[Wish, ...] = ("site", "days", "language", "earliest_start", "latest_end", "hours_per_week")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a module is in a path: what ``step`` says, and what would be without it.

    ``lost``: competencies that no path would then give. ``instead``: modules that would come in its place;
    ``spared``: those that would go with it. ``hours``: taught hours more than this path has; fewer, below 0.
    """

    step: Step
    lost: tuple[str, ...]
    instead: tuple[Module, ...]
    spared: tuple[Module, ...]
    hours: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What ``after`` has that ``before`` has not. ``moved``: codes of modules of both with another session.

    ``hours``: taught hours more, or fewer, below 0; ``weeks`` likewise, ``None`` if one of them has no date.
    """

    added: tuple[Module, ...]
    removed: tuple[Module, ...]
    moved: tuple[str, ...]
    hours: int
    weeks: int | None


@dataclass(frozen=True, slots=True)
class Price:
    """What a path costs beside the shortest: taught ``hours`` more; and what they buy.

    ``days``: so many days sooner it ends, 0 if it ends no sooner; ``dated``: so many modules fewer are
    without a date.
    """

    hours: int
    days: int
    dated: int


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A wish that stands in the way, and what dropping it alone would give.

    ``module``: with the wish ``without``, the code of the module left out. ``covered``: competencies that
    would be given; ``dated``: codes of modules that would have a date, or be needed no more. ``path``: the
    path that ends first then.
    """

    wish: Wish
    module: str | None
    covered: tuple[str, ...]
    dated: tuple[str, ...]
    path: TrainingPath


def why(
    catalogue: Catalogue,
    needs: Iterable[str],
    profile: Profile,
    preferences: Preferences,
    path: TrainingPath,
    code: str,
    *,
    time_limit_s: float = TIME_LIMIT_S,
) -> Reason:
    """Return why the module ``code`` is in ``path``, proposed for the same needs, profile and wishes.

    What would be without it is the shortest path without it, whatever its dates. Raises ``KeyError`` if the
    path has no such module.
    """
    steps = {step.module.code: step for step in path.steps}
    step = steps[code]
    without = replace(preferences, without=preferences.without | {code})
    other = shortest_set(catalogue, needs, profile, without, time_limit_s=time_limit_s)
    lacking = {one.competency for one in path.uncovered}
    kept = {module.code for module in other.modules}
    return Reason(
        step=step,
        lost=tuple(one.competency for one in other.uncovered if one.competency not in lacking),
        instead=tuple(module for module in other.modules if module.code not in steps),
        spared=tuple(steps[one].module for one in steps if one not in kept | {code}),
        hours=other.hours - path.hours,
    )


def price(shortest: TrainingPath, other: TrainingPath) -> Price | None:
    """Return what ``other`` costs, if it has far more hours than the shortest; ``None`` otherwise."""
    if other.hours <= DEAR * shortest.hours:
        return None
    dated = len(_undated(shortest)) - len(_undated(other))
    ends = shortest.last_day, other.last_day
    # Modules without a date end nobody knows when.
    days = (ends[0] - ends[1]).days if ends[0] and ends[1] and not dated else 0
    return Price(other.hours - shortest.hours, max(0, days), max(0, dated))


def compare(before: TrainingPath, after: TrainingPath) -> Difference:
    """Return what is different in ``after``."""
    old = {step.module.code: step for step in before.steps}
    new = {step.module.code: step for step in after.steps}
    return Difference(
        added=tuple(step.module for code, step in new.items() if code not in old),
        removed=tuple(step.module for code, step in old.items() if code not in new),
        moved=tuple(code for code, step in new.items() if code in old and step.session != old[code].session),
        hours=after.hours - before.hours,
        weeks=None if before.weeks is None or after.weeks is None else after.weeks - before.weeks,
    )


def in_the_way(
    catalogue: Catalogue,
    needs: Iterable[str],
    profile: Profile,
    preferences: Preferences,
    today: dt.date,
    *,
    time_limit_s: float = TIME_LIMIT_S,
) -> tuple[Obstacle, ...]:
    """Return the wishes of which dropping one alone gives more: a competency covered, or a date.

    The one that gives most first, then the one that ends first. () if nothing is lacking, or if no single
    wish is to blame. The time limit is for each of the paths compared.
    """
    wanted = tuple(needs)
    as_wished = soonest_path(catalogue, wanted, profile, preferences, today, time_limit_s=time_limit_s)
    if _lacking(as_wished) == (0, 0):
        return ()
    found: list[Obstacle] = []
    for wish, module, fewer in _dropping_one(preferences):
        path = soonest_path(catalogue, wanted, profile, fewer, today, time_limit_s=time_limit_s)
        if _lacking(path) < _lacking(as_wished):
            found.append(_obstacle(wish, module, as_wished, path))
    return tuple(sorted(found, key=lambda one: (_lacking(one.path), one.path.last_day or dt.date.max)))


def _dropping_one(preferences: Preferences) -> Iterator[tuple[Wish, str | None, Preferences]]:
    for wish in _WISHES:
        none = getattr(Preferences(), wish)
        if getattr(preferences, wish) != none:
            yield wish, None, replace(preferences, **{wish: none})
    for code in sorted(preferences.without):
        yield "without", code, replace(preferences, without=preferences.without - {code})


def _lacking(path: TrainingPath) -> tuple[int, int]:
    """Return how many competencies are not covered, and how many modules have no date."""
    return len(path.uncovered), len(_undated(path))


def _undated(path: TrainingPath) -> tuple[str, ...]:
    return tuple(step.module.code for step in path.steps if step.session is None)


def _obstacle(wish: Wish, module: str | None, before: TrainingPath, after: TrainingPath) -> Obstacle:
    still_lacking = {one.competency for one in after.uncovered}
    still_undated = _undated(after)
    return Obstacle(
        wish,
        module,
        covered=tuple(one.competency for one in before.uncovered if one.competency not in still_lacking),
        dated=tuple(code for code in _undated(before) if code not in still_undated),
        path=after,
    )
