"""``make bench``: the speed of a turn beside stock Rasa, of search, advice, paths, feeds and of the chat."""

from __future__ import annotations

import sys

from scripts.steps import StepFailed, run, say

if __name__ == "__main__":
    try:
        for part in (
            "bench.turns",
            "bench.search",
            "bench.entry",
            "bench.paths",
            "bench.path_files",
            "bench.feeds",
            "bench.widget",
        ):
            run([sys.executable, "-m", part], advice="The benchmark stopped; its message is above.")
    except StepFailed as failure:
        say(f"\n{failure}")
        sys.exit(1)
