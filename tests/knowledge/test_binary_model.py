"""The solver says nothing on standard output, which belongs to whoever runs it."""

from __future__ import annotations

import subprocess
import sys

SOLVE = """
from knowledge.binary_model import BinaryModel, Deadline
model = BinaryModel(2)
model.at_least({0: 1, 1: 1}, 1)
for _ in range(2):
    assert model.minimise({0: 2, 1: 1}, Deadline(60)).chosen == frozenset({1})
print("only this")
"""


def test_solving_prints_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", SOLVE], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("only this\n", "")
