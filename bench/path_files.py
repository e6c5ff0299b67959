"""``python -m bench.path_files``: how long writing a training path takes, as calendar, timeline and sheet.

Times are in CPU milliseconds, in one thread, for the shortest path to every job in every language, the
quickest of three each.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Callable

from bench.report import percentile, table
from gateway.paths.ics import calendar_file
from gateway.paths.records import Chosen, Goal, KeptPath
from gateway.paths.sheet import sheet
from gateway.paths.timeline import timeline
from gateway.paths.today import PathToday, as_of_today
from knowledge.clock import Clock, SystemClock
from knowledge.loading import read_catalogue
from knowledge.path_proposals import propose
from knowledge.profile import Preferences, Profile
from knowledge.records import LANGUAGES, Catalogue

REPEATS = 3
ADDRESS = "https://advice.example.org/api/v1/paths/AAAAAAAAAAAAAAAAAAAAAA.pdf?language=fr"


def main() -> int:
    """Print the table."""
    clock = SystemClock()
    catalogue = read_catalogue(clock=clock)
    paths = [_path_to(job, catalogue, clock) for job in catalogue.jobs]
    writers: dict[str, Callable[[PathToday, str], bytes]] = {
        "calendar (.ics)": lambda path, language: calendar_file(path, catalogue, language, ADDRESS),
        "timeline (.svg)": lambda path, language: timeline(path, catalogue, language),
        "sheet (.pdf)": lambda path, language: sheet(path, catalogue, language, ADDRESS),
    }
    rows = []
    for name, write in writers.items():
        found = [_timed(write, path, language) for path in paths for language in LANGUAGES]
        times, sizes = [time for time, _ in found], [size for _, size in found]
        figures = [percentile(times, 0.5), percentile(times, 0.95), max(times), max(sizes) / 1024]
        rows.append([name, len(found), *(f"{figure:.1f}" for figure in figures)])
    table(["file", "written", "p50 ms", "p95 ms", "slowest ms", "largest KiB"], rows)
    return 0


def _path_to(job: str, catalogue: Catalogue, clock: Clock) -> PathToday:
    shortest, *_ = propose(catalogue, catalogue.jobs[job].needs, Profile(), Preferences(), clock.today())
    now = clock.now()
    kept = KeptPath("A" * 22, "fr", now, now + dt.timedelta(days=90), Chosen.of(shortest, Goal(job)))
    return as_of_today(kept, catalogue, clock.today())


def _timed(write: Callable[[PathToday, str], bytes], path: PathToday, language: str) -> tuple[float, int]:
    """Return the CPU milliseconds and the bytes of one file: the quickest of three."""
    times, size = [], 0
    for _ in range(REPEATS):
        started = time.process_time()
        size = len(write(path, language))
        times.append((time.process_time() - started) * 1000)
    return min(times), size


if __name__ == "__main__":
    sys.exit(main())
