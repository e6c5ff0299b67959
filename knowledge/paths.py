"""The shortest set of modules that gives what a goal needs, and the order to follow them in.

Solved exactly with HiGHS: a module is taken or not, each competency needed is given by a module taken, and
with a module come the modules that it requires. Fewest taught hours first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from graphlib import TopologicalSorter
from itertools import chain

import highspy

from knowledge.records import Catalogue, Module


@dataclass(frozen=True, slots=True)
class ModuleSet:
    """``modules``, each after those it requires; ``uncovered``: competencies that no module gives."""

    modules: tuple[Module, ...]
    uncovered: tuple[str, ...]

    @property
    def hours(self) -> int:
        """The taught hours of all modules together."""
        return sum(module.hours for module in self.modules)


def shortest_set(
    catalogue: Catalogue,
    needs: Iterable[str],
    *,
    held: Collection[str] = (),
    audience: str | None = None,
) -> ModuleSet:
    """Return the modules that together give all ``needs`` not ``held``, in the fewest taught hours.

    ``needs`` and ``held`` are ids of competencies. With ``audience`` only modules open to it are taken.
    Deterministic: the same input gives the same set.
    """
    wanted = sorted(set(needs) - set(held))
    open_to = {
        code: module
        for code, module in sorted(catalogue.modules.items())
        if audience is None or audience in module.audiences
    }
    possible = _reachable(open_to)
    givers = {id_: [code for code, module in possible.items() if id_ in module.gives] for id_ in wanted}
    covered = [id_ for id_ in wanted if givers[id_]]
    taken = _solve(possible, [givers[id_] for id_ in covered]) if covered else []
    return ModuleSet(_in_order(taken, possible), tuple(id_ for id_ in wanted if not givers[id_]))


def _reachable(modules: dict[str, Module]) -> dict[str, Module]:
    """Leave out the modules whose own requirements cannot be met within ``modules``, again and again."""
    while True:
        kept = {
            code: module
            for code, module in modules.items()
            if all(required in modules for required in module.requires)
            and all(any(one in modules for one in group) for group in module.requires_any)
        }
        if len(kept) == len(modules):
            return kept
        modules = kept


def _solve(modules: dict[str, Module], one_of_each: list[list[str]]) -> list[str]:
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    taken = {code: solver.addBinary(name=code) for code in modules}
    for group in one_of_each:
        solver.addConstr(sum(taken[code] for code in group) >= 1)
    for code, module in modules.items():
        for required in module.requires:
            solver.addConstr(taken[code] <= taken[required])
        for choice in module.requires_any:
            solver.addConstr(taken[code] <= sum(taken[one] for one in choice if one in taken))
    solver.minimize(sum(module.hours * taken[code] for code, module in modules.items()))
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        raise RuntimeError(f"no shortest set found: {solver.getModelStatus()}")
    return [code for code in modules if solver.val(taken[code]) > 0.5]


def _in_order(codes: list[str], modules: dict[str, Module]) -> tuple[Module, ...]:
    """Return the modules, each after those it requires; among equals the lower level first, then by code."""
    chosen = set(codes)
    needs: dict[str, set[str]] = {
        code: {
            one
            for one in [*modules[code].requires, *chain.from_iterable(modules[code].requires_any)]
            if one in chosen
        }
        for code in codes
    }
    sorter = TopologicalSorter(needs)
    sorter.prepare()
    found: list[Module] = []
    ready = list(sorter.get_ready())
    while ready:
        ready.sort(key=lambda code: (modules[code].level, code))
        code = ready.pop(0)
        found.append(modules[code])
        sorter.done(code)
        ready.extend(sorter.get_ready())
    return tuple(found)
