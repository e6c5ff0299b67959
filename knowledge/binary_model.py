"""A small linear model whose unknowns are all yes or no, solved exactly with HiGHS.

Every coefficient is an integer, so what HiGHS returns is rounded and checked in integers before it is
believed.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

import highspy

LEAST_TIME_S = 0.001
STDOUT = 1
_starting = threading.Lock()


class Deadline:
    """The moment at which solving has to end. ``seconds`` from now; ``monotonic`` returns seconds."""

    def __init__(self, seconds: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left, 0 when it is over."""
        return max(0.0, self._end - self._monotonic())


@dataclass(frozen=True, slots=True)
class Found:
    """What solving gave. ``chosen``: the unknowns that are yes, by number; ``None`` if no solution was found.

    ``proven``: nothing is better (or, without a solution, there is none). Otherwise the time was over.
    """

    chosen: frozenset[int] | None
    proven: bool


class BinaryModel:
    """Unknowns by number, from 0; each row says that a weighted sum of them is at least some number."""

    def __init__(self, unknowns: int) -> None:
        self._unknowns = unknowns
        self._rows: list[tuple[tuple[int, ...], tuple[int, ...], int]] = []

    def at_least(self, weights: Mapping[int, int], least: int) -> None:
        """Ask for a sum of at least ``least``."""
        self._rows.append((tuple(weights), tuple(weights.values()), least))

    def at_most(self, weights: Mapping[int, int], most: int) -> None:
        """Ask for a sum of at most ``most``."""
        self.at_least({unknown: -weight for unknown, weight in weights.items()}, -most)

    def minimise(self, costs: Mapping[int, int], deadline: Deadline) -> Found:
        """Return the choice of least cost; the same model gives the same choice, unless time runs out."""
        if any(least > 0 and not unknowns for unknowns, _, least in self._rows):
            return Found(None, proven=True)
        if deadline.left <= LEAST_TIME_S:
            return Found(None, proven=False)
        solver = _solver(deadline.left)
        solver.passModel(self._program(costs))
        solver.run()
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return Found(None, proven=True)
        if status not in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kTimeLimit):
            raise RuntimeError(f"HiGHS ended with {status}")
        values = solver.getSolution().col_value
        chosen = frozenset(number for number, value in enumerate(values) if value > 0.5)
        proven = status == highspy.HighsModelStatus.kOptimal
        if not self._holds(chosen):
            if proven:
                raise RuntimeError("HiGHS returned a choice that breaks a row")
            return Found(None, proven=False)
        return Found(chosen, proven)

    def _holds(self, chosen: Iterable[int]) -> bool:
        yes = set(chosen)
        return all(
            sum(weight for unknown, weight in zip(unknowns, weights, strict=True) if unknown in yes) >= least
            for unknowns, weights, least in self._rows
        )

    def _program(self, costs: Mapping[int, int]) -> highspy.HighsLp:
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = self._unknowns, len(self._rows)
        program.col_cost_ = [float(costs.get(number, 0)) for number in range(self._unknowns)]
        program.col_lower_, program.col_upper_ = [0.0] * self._unknowns, [1.0] * self._unknowns
        program.integrality_ = [highspy.HighsVarType.kInteger] * self._unknowns
        program.row_lower_ = [float(least) for _, _, least in self._rows]
        program.row_upper_ = [highspy.kHighsInf] * len(self._rows)
        program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        program.a_matrix_.start_ = list(accumulate((len(row[0]) for row in self._rows), initial=0))
        program.a_matrix_.index_ = [unknown for row in self._rows for unknown in row[0]]
        program.a_matrix_.value_ = [float(weight) for row in self._rows for weight in row[1]]
        return program


def _solver(seconds: float) -> highspy.Highs:
    with _starting:
        _start_silently()
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    # One thread and no tolerated gap: the same model gives the same choice, and "optimal" means it.
    for option, value in (
        ("parallel", "off"),
        ("mip_rel_gap", 0.0),
        ("mip_abs_gap", 0.0),
        ("time_limit", seconds),
    ):
        solver.setOptionValue(option, value)
    return solver


@cache
def _start_silently() -> None:
    """Make the first solver of the process while standard output leads nowhere.

    HiGHS prints its name and licence while making it, before ``silent`` can be said.
    """
    kept = os.dup(STDOUT)
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, STDOUT)
        highspy.Highs()  # type: ignore[no-untyped-call]
    finally:
        os.dup2(kept, STDOUT)
        os.close(kept)
        os.close(nothing)
