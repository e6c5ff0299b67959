"""``make train``: train the model, whether or not anything changed."""

from __future__ import annotations

import sys

from scripts import prepare
from scripts.steps import StepFailed, say

if __name__ == "__main__":
    try:
        prepare.load_catalogue({})
        prepare.train({}, always=True)
    except StepFailed as failure:
        say(f"\n{failure}")
        sys.exit(1)
