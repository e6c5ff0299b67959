"""Modules and their sessions chosen together, so that one person can follow all of them.

The best plan is found exactly with HiGHS: one yes or no for each placement. What cannot be part of it is left
out first: a session that begins before what its module asks for can be finished.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from graphlib import TopologicalSorter
from typing import Literal

from knowledge.binary_model import Deadline
from knowledge.path_goal import Goal
from knowledge.path_model import Placement, Plan, model_of
from knowledge.path_sessions import Sessions, hours_in_a_week, weeks

NEVER = 2**40

Cost = Literal["nothing", "hours", "undated", "starts"]
Limits = Mapping[Cost, int]
NO_LIMITS: Limits = {}


def best_plan(
    goal: Goal,
    sessions: Sessions,
    deadline: Deadline,
    *,
    hours_per_week: int | None = None,
    hours_first: bool = False,
    most: Limits = NO_LIMITS,
    bound: Plan | None = None,
) -> Plan | None:
    """Return the plan with the fewest modules without a date; of those the one that ends first.

    Of those the shortest, each module begun as early as possible.

    ``hours_first``: the shortest comes before the one that ends first. ``most``: how many hours, and how
    many modules without a date, a plan may have. ``bound``: a plan known to be as good in dates as any.
    ``None`` if there is no plan, or the time was over before one was found.
    """
    if not goal.wanted:
        return Plan((), proven=True)
    return _Search(goal, sessions, deadline, hours_per_week).run(hours_first, most, bound)


def first_come(goal: Goal, sessions: Sessions, hours_per_week: int | None = None) -> Plan:
    """Return a plan of all modules of the goal without searching: each takes the first session that fits."""
    placed: dict[str, Placement] = {}
    for code in _firsts_first(goal):
        ends = [min(placed[one].end for one in group) for group in goal.groups[code]]
        earliest = max(ends, default=0)
        choices = sorted(map(Placement.at, sessions[code]), key=lambda one: (one.end, one.start))
        fitting = (
            one
            for one in choices
            if one.start >= earliest and _followable([*placed.values(), one], goal, hours_per_week)
        )
        placed[code] = next(fitting, Placement.on_request(code, earliest))
    return Plan(tuple(placed[code] for code in goal.modules), proven=False)


class _Search:
    """The search for one goal, step by step: what one step found best, the next may not make worse."""

    def __init__(
        self, goal: Goal, sessions: Sessions, deadline: Deadline, hours_per_week: int | None
    ) -> None:
        self._goal = goal
        self._deadline = deadline
        self._cap = hours_per_week
        self._order = _firsts_first(goal)
        self._dated = {code: [Placement.at(one) for one in sessions[code]] for code in self._order}
        self._requests = False
        self._proven = True

    def run(self, hours_first: bool, most: Limits, bound: Plan | None) -> Plan | None:
        """Search among dated plans, and only where there is none among those with modules on request."""
        if bound is None or bound.undated == 0:
            found = self._best(most, hours_first, bound)
            if found or not self._proven or most.get("undated") == 0:
                return found
        self._requests = True
        least = max(1, bound.undated if bound else 0)
        if most.get("undated") == least:
            return self._best(most, hours_first, bound)
        fewest = self._solve(self._placements(), "undated", most, least_undated=least)
        if fewest is None:
            return None
        if bound and fewest.undated > bound.undated:
            bound = None
        return self._best({**most, "undated": fewest.undated}, hours_first, bound, fewest)

    def _best(
        self, limits: Limits, hours_first: bool, bound: Plan | None, known: Plan | None = None
    ) -> Plan | None:
        if hours_first:
            known = self._solve(self._placements(), "hours", limits) or known
            if known is None:
                return None
            limits = {**limits, "hours": self._hours(known)}
        found = self._ending_first(limits, bound.end if bound else 0, known)
        return replace(self._begun_first(found), proven=self._proven) if found else None

    def _ending_first(self, limits: Limits, least: int, known: Plan | None) -> Plan | None:
        """Return the plan that ends first, and of those the shortest; ``known``: any plan within ``limits``.

        No plan ends before ``least``, nor before the order of modules allows. From there the steps double
        until there is a plan, then they halve: a search among few sessions takes less time than among all.
        """
        placements = self._placements()
        ends = sorted({one.end if one.session else 0 for one in placements})
        low = bisect_left(ends, max(least, self._earliest_end(placements)))
        high = bisect_left(ends, known.end) if known else len(ends)
        step = 1
        while low < high:
            middle = min(low + step - 1, high - 1) if step else (low + high) // 2
            found = self._solve(self._placements(ends[middle]), "nothing", limits)
            if found:
                known, high, step = found, bisect_left(ends, found.end), 0
            else:
                low, step = middle + 1, 2 * step
        return known and (self._solve(self._placements(known.end), "hours", limits) or known)

    def _begun_first(self, plan: Plan) -> Plan:
        """Return the same modules, as many of them with a date, each begun as early as possible."""
        codes = {one.module for one in plan.placements}
        same = [one for one in self._placements(plan.end) if one.module in codes]
        return self._solve(same, "starts", {"undated": plan.undated}) or plan

    def _hours(self, plan: Plan) -> int:
        return sum(self._goal.modules[one.module].hours for one in plan.placements)

    def _placements(self, until: int = NEVER) -> list[Placement]:
        """Return the placements that end by ``until``, without those that begin too early to be possible."""
        dated = {code: [one for one in found if one.end <= until] for code, found in self._dated.items()}
        moments = self._moments(dated) if self._requests else {}
        ends: dict[str, int] = {}
        kept: list[Placement] = []
        for code in self._order:
            groups = self._goal.groups[code]
            earliest = max((min(ends[one] for one in group) for group in groups), default=0)
            requests = [Placement.on_request(code, moment) for moment in moments.get(code, ())]
            fitting = [one for one in dated[code] + requests if one.start >= earliest]
            ends[code] = min((one.end for one in fitting), default=NEVER)
            kept.extend(fitting)
        return kept

    def _moments(self, dated: Mapping[str, list[Placement]]) -> dict[str, list[int]]:
        """Return when each module may be placed on request.

        At the beginning, or when a session has ended of what it asks for, directly or not. Of several such
        moments between which nothing begins that asks for the module, the last stands for all.
        """
        ends: dict[str, set[int]] = {}
        for code in self._order:
            firsts = {one for group in self._goal.groups[code] for one in group}
            ends[code] = {0}.union(*(ends[one] for one in firsts))
            ends[code].update(placement.end for one in firsts for placement in dated[one])
        starts: dict[str, set[int]] = {code: set() for code in self._order}
        for code in reversed(self._order):
            for one in {one for group in self._goal.groups[code] for one in group}:
                starts[one] |= starts[code] | {placement.start for placement in dated[code]}
        found: dict[str, list[int]] = {}
        for code in self._order:
            begun = sorted(starts[code])
            last = {bisect_left(begun, moment): moment for moment in sorted(ends[code])}
            found[code] = list(last.values())
        return found

    def _earliest_end(self, placements: list[Placement]) -> int:
        """Return an end before which no plan can end."""
        ends: dict[str, int] = {}
        for one in placements:
            ends[one.module] = min(ends.get(one.module, NEVER), one.end if one.session else 0)
        return max(min(ends.get(code, NEVER) for code in self._goal.givers(one)) for one in self._goal.wanted)

    def _solve(
        self, placements: list[Placement], cost: Cost, limits: Limits, least_undated: int = 0
    ) -> Plan | None:
        model = model_of(self._goal, placements, self._cap)
        begin = min((one.start for one in placements if one.session), default=0)
        costs: dict[Cost, list[int]] = {
            "nothing": [0 for _ in placements],
            "hours": [self._goal.modules[one.module].hours for one in placements],
            "undated": [int(one.session is None) for one in placements],
            "starts": [max(0, one.start - begin) for one in placements],
        }
        for name, most in limits.items():
            model.at_most(dict(enumerate(costs[name])), most)
        if least_undated:
            model.at_least(dict(enumerate(costs["undated"])), least_undated)
        found = model.minimise(dict(enumerate(costs[cost])), self._deadline)
        self._proven &= found.proven
        if found.chosen is None:
            return None
        return Plan(tuple(one for number, one in enumerate(placements) if number in found.chosen), True)


def _firsts_first(goal: Goal) -> list[str]:
    """Return the codes of the goal's modules, each after all that it may ask for."""
    return list(
        TopologicalSorter(
            {code: [one for group in groups for one in group] for code, groups in goal.groups.items()}
        ).static_order()
    )


def _followable(placements: Iterable[Placement], goal: Goal, hours_per_week: int | None) -> bool:
    """Say whether no two of these clash and no week has more hours than ``hours_per_week``."""
    times: set[int] = set()
    hours: defaultdict[int, int] = defaultdict(int)
    for placement in placements:
        if placement.session is None:
            continue
        if not times.isdisjoint(placement.taken):
            return False
        times.update(placement.taken)
        for week in weeks(placement.session):
            hours[week] += hours_in_a_week(placement.session, goal.modules[placement.module])
    return hours_per_week is None or max(hours.values(), default=0) <= hours_per_week
