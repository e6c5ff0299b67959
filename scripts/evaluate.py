"""``make evaluate``: how well people are understood, on messages that no training sentence was made of."""

from __future__ import annotations

import sys

from scripts import prepare
from scripts.steps import StepFailed, run, say

if __name__ == "__main__":
    try:
        prepare.everything({})
        run([sys.executable, "-m", "bench.evaluation"], advice="The evaluation stopped; see above.")
    except StepFailed as failure:
        say(f"\n{failure}")
        sys.exit(1)
