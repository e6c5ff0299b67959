"""The shortest set of modules that gives what a goal needs, and the order to follow them in.

Solved exactly with HiGHS: a module is taken or not, each competency needed is given by a module taken, and
with a module come the modules that it requires. Fewest taught hours first; of those sets the one with fewest
modules; of those the one whose places in the order of the codes have the least sum.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter

from knowledge.binary_model import BinaryModel, Deadline
from knowledge.path_goal import Goal, goal_of
from knowledge.path_records import Uncovered
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue, Module

TIME_LIMIT_S = 2.0
UNKNOWN = Profile()
NO_WISHES = Preferences()


@dataclass(frozen=True, slots=True)
class ModuleSet:
    """``modules``, each after those it requires; ``uncovered``: competencies they do not give, and why.

    ``optimal``: no other set that gives as much is shorter. Otherwise the time was over before the proof.
    """

    modules: tuple[Module, ...]
    uncovered: tuple[Uncovered, ...]
    optimal: bool = True

    @property
    def hours(self) -> int:
        """The taught hours of all modules together."""
        return sum(module.hours for module in self.modules)


def shortest_set(
    catalogue: Catalogue,
    needs: Iterable[str],
    profile: Profile = UNKNOWN,
    preferences: Preferences = NO_WISHES,
    *,
    time_limit_s: float = TIME_LIMIT_S,
) -> ModuleSet:
    """Return the modules that together give all ``needs`` that this person lacks, in the fewest taught hours.

    ``needs`` are ids of competencies. Of the preferences only ``without`` and ``language`` count here.
    Deterministic: the same input gives the same set, unless ``time_limit_s`` is reached.
    """
    goal = goal_of(catalogue, needs, profile, preferences)
    codes, optimal = shortest_codes(goal, Deadline(time_limit_s))
    modules = tuple(goal.modules[code] for code in _levels_first(codes, goal))
    return ModuleSet(modules, goal.uncovered, optimal)


def shortest_codes(goal: Goal, deadline: Deadline) -> tuple[tuple[str, ...], bool]:
    """Return the codes of the shortest set, and whether it was proven that none is shorter."""
    if not goal.wanted:
        return (), True
    numbers = {code: number for number, code in enumerate(goal.modules)}
    hours = {numbers[code]: module.hours for code, module in goal.modules.items()}
    model = _model(goal, numbers)
    shortest = model.minimise(hours, deadline)
    chosen = shortest.chosen
    if chosen is None:
        # The modules of a goal always reach it, so only the time can have been too short.
        return _some_set(goal), False
    if shortest.proven:
        model.at_most(hours, sum(hours[number] for number in chosen))
        one = len(numbers) ** 2
        ties = model.minimise({number: one + number for number in numbers.values()}, deadline)
        chosen = ties.chosen or chosen
    return tuple(code for code, number in numbers.items() if number in chosen), shortest.proven


def in_order(
    codes: Iterable[str], before: Mapping[str, Collection[str]], key: Callable[[str], object]
) -> list[str]:
    """Return ``codes``, each after those ``before`` it; among equals the one of least ``key`` first."""
    sorter = TopologicalSorter({code: before[code] for code in codes})
    sorter.prepare()
    found: list[str] = []
    ready = list(sorter.get_ready())
    while ready:
        ready.sort(key=key, reverse=True)  # type: ignore[arg-type]
        code = ready.pop()
        found.append(code)
        sorter.done(code)
        ready.extend(sorter.get_ready())
    return found


def _model(goal: Goal, numbers: Mapping[str, int]) -> BinaryModel:
    model = BinaryModel(len(numbers))
    for competency in goal.wanted:
        model.at_least({numbers[code]: 1 for code in goal.givers(competency)}, 1)
    for code, groups in goal.groups.items():
        for group in groups:
            model.at_least({numbers[code]: -1} | {numbers[one]: 1 for one in group}, 0)
    return model


def _some_set(goal: Goal) -> tuple[str, ...]:
    """Return a set that reaches the goal, not always the shortest, without searching.

    For each competency the giver that is quickest to reach alone; then all that can be spared is left out.
    """
    quickest: dict[str, tuple[int, frozenset[str]]] = {}

    def reach(code: str) -> tuple[int, frozenset[str]]:
        if code not in quickest:
            firsts = [min(map(reach, group), key=lambda way: way[0]) for group in goal.groups[code]]
            codes = frozenset({code}).union(*(first[1] for first in firsts))
            quickest[code] = sum(goal.modules[one].hours for one in codes), codes
        return quickest[code]

    ways = (min(map(reach, goal.givers(one)), key=lambda way: way[0]) for one in goal.wanted)
    taken: set[str] = set().union(*(codes for _, codes in ways))
    while spare := [code for code in sorted(taken) if reaches(goal, taken - {code})]:
        taken.remove(max(spare, key=lambda code: goal.modules[code].hours))
    return tuple(sorted(taken))


def reaches(goal: Goal, codes: Collection[str]) -> bool:
    """Say whether these modules give all that is wanted, and with each what it asks for first."""
    given = {one for code in codes for one in goal.modules[code].gives}
    return given.issuperset(goal.wanted) and all(
        any(one in codes for one in group) for code in codes for group in goal.groups[code]
    )


def _levels_first(codes: Iterable[str], goal: Goal) -> list[str]:
    taken = set(codes)
    before = {code: {one for group in goal.groups[code] for one in group if one in taken} for code in taken}
    return in_order(codes, before, key=lambda code: (goal.modules[code].level, code))
