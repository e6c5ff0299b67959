"""Up to three training paths towards one goal, which differ in a way that a person can name.

- ``shortest``: the fewest taught hours, whatever the dates; of all such paths the one with the fewest
  modules without a date, then the one that ends first.
- ``soonest``: the fewest modules without a date, then the first end, then the fewest hours; if that is better
  in dates than the shortest.
- ``evenings_and_saturdays`` (for workers) or else ``one_site``: the shortest path of evenings and Saturdays,
  or with all on-site sessions at one place; if none of the others is so already, and if it leaves no more
  modules without a date than they do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import replace

from knowledge.binary_model import Deadline
from knowledge.path_dates import NO_LIMITS, Limits, best_plan, first_come
from knowledge.path_goal import goal_of, languages, to_check
from knowledge.path_model import Placement, Plan
from knowledge.path_records import Kind, Step, TrainingPath
from knowledge.path_sessions import ONLINE, Sessions, at_site, on_days, sessions_open
from knowledge.paths import TIME_LIMIT_S, in_order, shortest_codes
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue

EVENINGS_AND_SATURDAYS = frozenset({"evening", "saturday"})
AT_WORK = ("worker", "company")


def propose(
    catalogue: Catalogue,
    needs: Iterable[str],
    profile: Profile,
    preferences: Preferences,
    today: dt.date,
    *,
    time_limit_s: float = TIME_LIMIT_S,
) -> tuple[TrainingPath, ...]:
    """Return one to three paths that give ``needs`` (ids of competencies), the shortest first.

    What can't be given is in ``uncovered`` of each. Sessions begin on ``today`` or later. The same input
    gives the same paths, unless ``time_limit_s`` is reached: then the best found, with ``optimal=False``,
    and perhaps fewer of them.
    """
    return _Proposals(catalogue, tuple(needs), profile, preferences, today, time_limit_s).all()


def soonest_path(
    catalogue: Catalogue,
    needs: Iterable[str],
    profile: Profile,
    preferences: Preferences,
    today: dt.date,
    *,
    time_limit_s: float = TIME_LIMIT_S,
) -> TrainingPath:
    """Return the path with the fewest modules without a date, of those the one that ends first."""
    return _Proposals(catalogue, tuple(needs), profile, preferences, today, time_limit_s).soonest()


class _Proposals:
    """The proposals for one question."""

    def __init__(
        self,
        catalogue: Catalogue,
        needs: tuple[str, ...],
        profile: Profile,
        preferences: Preferences,
        today: dt.date,
        time_limit_s: float,
    ) -> None:
        self._needs = needs
        self._profile = profile
        self._preferences = preferences
        self._deadline = Deadline(time_limit_s)
        self._goal = goal_of(catalogue, needs, profile, preferences)
        self._sessions = sessions_open(catalogue, self._goal, profile, preferences, today)

    def all(self) -> tuple[TrainingPath, ...]:
        """Return the proposals; another than the shortest only if it differs as its name says."""
        codes, optimal = shortest_codes(self._goal, self._deadline)
        # At most half of the time, so that some is left for the others.
        soonest = self._plan(self._sessions, deadline=Deadline(self._deadline.left / 2))
        shortest = self._shortest(codes, soonest)
        plans: dict[Kind, Plan] = {"shortest": replace(shortest, proven=shortest.proven and optimal)}
        if soonest and (soonest.undated, soonest.end) < (shortest.undated, shortest.end):
            plans["soonest"] = soonest
        most: Limits = {"undated": min(plan.undated for plan in plans.values())}
        for kind, choices in self._narrower().items():
            if any(_is_within(plan, sessions) for plan in plans.values() for sessions in choices):
                continue
            found = [self._plan(sessions, hours_first=True, most=most, bound=soonest) for sessions in choices]
            best = min(filter(None, found), key=self._rank, default=None)
            if best and best.end:
                # With no time left another place may not have been searched to the end.
                plans[kind] = replace(best, proven=best.proven and self._deadline.left > 0)
                break
        return tuple(self._path(kind, plan) for kind, plan in plans.items())

    def soonest(self) -> TrainingPath:
        """Return the path that ends first; if the time is over before, one found without searching."""
        plan = self._plan(self._sessions)
        if plan is None:
            codes, _ = shortest_codes(self._goal, self._deadline)
            plan = self._first_come(codes)
        return self._path("soonest", plan)

    def _shortest(self, codes: Collection[str], soonest: Plan | None) -> Plan:
        """Return the plan in as few hours as ``codes`` have; of those the one with the best dates."""
        hours = sum(self._goal.modules[code].hours for code in codes)
        if soonest and self._hours(soonest) <= hours:
            return soonest
        plan = self._plan(self._sessions, most={"hours": hours}, bound=soonest)
        return plan or self._first_come(codes)

    def _first_come(self, codes: Collection[str]) -> Plan:
        return first_come(self._goal.only(codes), self._sessions, self._preferences.hours_per_week)

    def _plan(
        self,
        sessions: Sessions,
        *,
        deadline: Deadline | None = None,
        hours_first: bool = False,
        most: Limits = NO_LIMITS,
        bound: Plan | None = None,
    ) -> Plan | None:
        return best_plan(
            self._goal,
            sessions,
            deadline or self._deadline,
            hours_per_week=self._preferences.hours_per_week,
            hours_first=hours_first,
            most=most,
            bound=bound if bound and bound.proven else None,
        )

    def _narrower(self) -> dict[Kind, list[Sessions]]:
        """Return the narrower choices of sessions, those to try first first."""
        found: dict[Kind, list[Sessions]] = {}
        if self._profile.audience in AT_WORK:
            found["evenings_and_saturdays"] = [on_days(self._sessions, EVENINGS_AND_SATURDAYS)]
        sites = {one.site for sessions in self._sessions.values() for one in sessions} - {ONLINE}
        found["one_site"] = [at_site(self._sessions, site) for site in sorted(sites)]
        return found

    def _rank(self, plan: Plan) -> tuple[int, int, int]:
        return plan.undated, self._hours(plan), plan.end

    def _hours(self, plan: Plan) -> int:
        return sum(self._goal.modules[one.module].hours for one in plan.placements)

    def _path(self, kind: Kind, plan: Plan) -> TrainingPath:
        placed = {one.module: one for one in plan.placements}
        before = {
            code: {
                one
                for group in self._goal.groups[code]
                for one in group
                if one in placed and placed[one].end <= placed[code].start
            }
            for code in placed
        }
        order = in_order(
            placed, before, key=lambda code: (placed[code].start, self._goal.modules[code].level, code)
        )
        steps = tuple(
            self._step(placed[code], tuple(one for one in order if code in before[one]), placed.values())
            for code in order
        )
        return TrainingPath(kind, steps, self._goal.uncovered, plan.proven)

    def _step(self, placement: Placement, needed_by: tuple[str, ...], others: Iterable[Placement]) -> Step:
        module = self._goal.modules[placement.module]
        session = placement.session
        language = session.language if session else languages(module, self._profile, self._preferences)[0]
        earlier = (self._goal.modules[one.module] for one in others if one.end <= placement.start)
        certificates = {one.certificate for one in earlier if one is not module}
        return Step(
            module,
            tuple(one for one in dict.fromkeys(self._needs) if one in {*module.gives} & {*self._goal.wanted}),
            needed_by,
            session,
            to_check(module, self._profile, language, certificates),
        )


def _is_within(plan: Plan, sessions: Sessions) -> bool:
    """Say whether the plan has sessions, and all of them among these."""
    dated = [one for one in plan.placements if one.session]
    return bool(dated) and all(one.session in sessions[one.module] for one in dated)
