"""``python -m bench.paths``: how quick training paths are, on the shipped catalogue and on ten times as many
modules.

Times are of ``propose`` (up to three paths) in one thread, in CPU milliseconds, for every job and every
audience, once each. The time limit of ``propose`` is one of the clock on the wall: on a busy machine more
paths are not proven.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import random
import sys
import time

from bench.report import percentile, table
from bench.synthetic_catalogue import synthetic
from knowledge.clock import SystemClock
from knowledge.loading import read_catalogue
from knowledge.path_proposals import propose
from knowledge.path_records import TrainingPath
from knowledge.profile import AUDIENCES, Preferences, Profile
from knowledge.records import Catalogue
from scripts.steps import say

SIZES = (130, 1_300)
MOST_LATER_WEEKS = 12
WISHES = {
    "no wish": Preferences(),
    "evenings, Saturdays": Preferences(days=frozenset({"evening", "saturday"})),
    "16 hours a week": Preferences(hours_per_week=16),
}


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split(":")[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="modules in the catalogues timed")
    arguments = parser.parse_args()
    clock = SystemClock()
    catalogue = read_catalogue(clock=clock)
    sizes = {size: with_sessions(synthetic(catalogue, size), catalogue) for size in arguments.sizes}
    rows = [
        [size, name, *_timed(made, wishes, clock.today())]
        for size, made in sizes.items()
        for name, wishes in WISHES.items()
    ]
    say(f"{len(catalogue.jobs)} jobs, {len(AUDIENCES) + 1} audiences")
    table(["modules", "wishes", "paths", "with three", "not proven", "p50 ms", "p95 ms", "slowest ms"], rows)
    return 0


def with_sessions(large: Catalogue, shipped: Catalogue) -> Catalogue:
    """Return ``large`` with sessions for its made modules: weeks after those of the module each began as."""
    generator = random.Random(1)  # noqa: S311 - nothing secret
    bases = list(shipped.modules)
    sessions = dict(large.sessions)
    for number, code in enumerate(code for code in large.modules if code not in shipped.modules):
        later = dt.timedelta(weeks=generator.randint(0, MOST_LATER_WEEKS))
        sessions[code] = tuple(
            dataclasses.replace(
                one, id=f"{code}-{one.id}", module=code, start=one.start + later, end=one.end + later
            )
            for one in shipped.sessions[bases[number % len(bases)]]
        )
    return dataclasses.replace(large, sessions=sessions)


def _timed(catalogue: Catalogue, wishes: Preferences, today: dt.date) -> list[object]:
    times: list[float] = []
    found: list[tuple[TrainingPath, ...]] = []
    for job in catalogue.jobs.values():
        for audience in (None, *AUDIENCES):
            started = time.process_time()
            found.append(propose(catalogue, job.needs, Profile(audience=audience), wishes, today))
            times.append((time.process_time() - started) * 1000)
    paths = sum(map(len, found))
    not_proven = sum(not path.optimal for paths_ in found for path in paths_)
    figures = (percentile(times, 0.5), percentile(times, 0.95), max(times))
    three = sum(len(paths_) == 3 for paths_ in found)
    return [paths, three, not_proven, *(f"{figure:.0f}" for figure in figures)]


if __name__ == "__main__":
    sys.exit(main())
