"""``python -m bench.search``: how quick the search is, on the shipped catalogue and a hundred times as many
modules; with ``--evaluate`` how often it finds the right module.

Times are of one search in one thread, in CPU milliseconds, over all labelled queries, the quickest of three
each.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time

from psutil import Process

from bench import search_evaluation
from bench.report import percentile, table
from bench.synthetic_catalogue import synthetic
from knowledge.clock import SystemClock
from knowledge.loading import read_catalogue
from knowledge.records import Catalogue
from knowledge.search import Search
from knowledge.search.words import topic_lists
from scripts.steps import say

SIZES = (130, 13_000)
MISSES = 30
REPEATS = 3


def main() -> int:
    """Print the tables asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split(";")[0])
    parser.add_argument("--evaluate", action="store_true", help="print how often the right module is found")
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="modules in the catalogues timed")
    arguments = parser.parse_args()
    catalogue = read_catalogue(clock=SystemClock())
    if arguments.evaluate:
        _evaluate(Search(catalogue))
        return 0
    queries = [labelled.query for part in ("dev", "test") for labelled in search_evaluation.read(part)]
    say(f"{len(queries)} queries")
    topic_lists()  # read once per process, not with every index
    rows = [_timed(synthetic(catalogue, size), queries) for size in arguments.sizes]
    table(["modules", "index built in s", "p50 ms", "p95 ms", "slowest ms", "memory MiB"], rows)
    return 0


def _evaluate(search: Search) -> None:
    """Print the figures of both parts; single misses only of the part that may be tuned on."""
    for part, misses in (("dev", MISSES), ("test", 0)):
        judged = [search_evaluation.judge(search, labelled) for labelled in search_evaluation.read(part)]
        search_evaluation.report(part, judged, misses)


def _timed(catalogue: Catalogue, queries: list[str]) -> list[object]:
    gc.collect()
    resident = Process().memory_info().rss
    started = time.process_time()
    search = Search(catalogue)
    built = time.process_time() - started
    gc.collect()
    size = (Process().memory_info().rss - resident) / 2**20
    times = [_milliseconds(search, query) for query in queries]
    figures = [percentile(times, 0.5), percentile(times, 0.95), max(times)]
    return [len(catalogue.modules), f"{built:.2f}", *(f"{ms:.1f}" for ms in figures), f"{size:.0f}"]


def _milliseconds(search: Search, query: str) -> float:
    """Time one search: the quickest of three, for what else the machine does is not the search's."""
    times = []
    for _ in range(REPEATS):
        started = time.process_time()
        search.modules(query)
        times.append((time.process_time() - started) * 1000)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
