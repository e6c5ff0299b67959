"""``python -m bench.entry``: how quick an entry check is, on 130 modules and on ten times as many.

Times are in CPU milliseconds in one thread: one module for one person, and all modules for one person. Asked
are people of each audience who said nothing else, and who said that they followed nothing.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

from bench.report import percentile, table
from bench.synthetic_catalogue import synthetic
from knowledge.clock import SystemClock
from knowledge.entry import entry_check, what_can_i_follow
from knowledge.entry_questions import questions_that_matter
from knowledge.loading import read_catalogue
from knowledge.profile import AUDIENCES, Profile
from knowledge.records import Catalogue

SIZES = (130, 1_300)


def main() -> int:
    """Print the table."""
    catalogue, today = read_catalogue(clock=SystemClock()), SystemClock().today()
    rows = [row for size in SIZES for row in _timed(synthetic(catalogue, size), today)]
    table(["modules", "what", "p50 ms", "p95 ms", "slowest ms"], rows)
    return 0


def _timed(catalogue: Catalogue, today: dt.date) -> list[list[object]]:
    people = [Profile(audience=audience) for audience in AUDIENCES]
    people += [
        Profile(audience=audience, modules_not_done=frozenset(catalogue.modules)) for audience in AUDIENCES
    ]
    modules = list(catalogue.modules.values())[:130]
    checks = [
        _milliseconds(lambda: entry_check(catalogue, module, person, today))  # noqa: B023 (called at once)
        for person in people
        for module in modules
    ]
    questions = [
        _milliseconds(lambda: questions_that_matter(catalogue, module, person))  # noqa: B023
        for person in people
        for module in modules
    ]
    everything = [
        _milliseconds(lambda: what_can_i_follow(catalogue, person, today))  # noqa: B023
        for person in people
    ]
    times = {"one module": checks, "its questions": questions, "all modules": everything}
    return [
        [len(catalogue.modules), what, *(f"{ms:.2f}" for ms in _figures(found))]
        for what, found in times.items()
    ]


def _figures(times: list[float]) -> tuple[float, float, float]:
    return percentile(times, 0.5), percentile(times, 0.95), max(times)


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    raise SystemExit(main())
