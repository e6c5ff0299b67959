"""``python -m bench.feeds``: how long writing each feed takes.

Times are in CPU milliseconds, in one thread, for each language, several times each.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from bench.report import percentile, table
from gateway.feeds.lheo import lheo
from gateway.feeds.schema_org import course_feed
from gateway.feeds.sessions import listed, to_come
from gateway.feeds.sessions_ics import sessions_calendar
from knowledge.clock import SystemClock
from knowledge.loading import read_catalogue
from knowledge.records import LANGUAGES

REPEATS = 10
BASE = "https://advice.example.org"


def main() -> int:
    """Print the table."""
    clock = SystemClock()
    catalogue = read_catalogue(clock=clock)
    sessions = to_come(catalogue, clock.today())
    everything = listed(sessions)

    def courses(language: str) -> bytes:
        feed = course_feed(catalogue, sessions, language=language, base_url=BASE, address=BASE)
        return json.dumps(feed, ensure_ascii=False).encode()

    writers: dict[str, Callable[[str], bytes]] = {
        "courses.jsonld": courses,
        "courses.lheo.xml": lambda language: lheo(catalogue, sessions, language=language, base_url=BASE),
        "sessions.ics": lambda language: sessions_calendar(
            everything, catalogue, language=language, base_url=BASE, address=BASE
        ),
    }
    courses(LANGUAGES[0])  # the Fluent files are read once
    rows = []
    for name, write in writers.items():
        found = [_timed(write, language) for language in LANGUAGES for _ in range(REPEATS)]
        times, sizes = [time for time, _ in found], [size for _, size in found]
        figures = [percentile(times, 0.5), percentile(times, 0.95), max(times), max(sizes) / 1024]
        rows.append([name, len(found), *(f"{figure:.1f}" for figure in figures)])
    table(["feed", "written", "p50 ms", "p95 ms", "slowest ms", "largest KiB"], rows)
    return 0


def _timed(write: Callable[[str], bytes], language: str) -> tuple[float, int]:
    """Return the CPU milliseconds and the bytes of one feed."""
    started = time.process_time()
    size = len(write(language))
    return (time.process_time() - started) * 1000, size


if __name__ == "__main__":
    sys.exit(main())
