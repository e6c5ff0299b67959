"""Tables of figures, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scripts.steps import say


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which ``share`` (0..1) of ``values`` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a Markdown table."""
    say("\n| " + " | ".join(header) + " |\n|" + "---|" * len(header))
    for row in rows:
        say("| " + " | ".join(str(cell) for cell in row) + " |")


def both(values: Sequence[float]) -> str:
    """Return "p50 / p95" of milliseconds."""
    return f"{percentile(values, 0.5):.1f} / {percentile(values, 0.95):.1f}"


def print_all(found: dict[str, Any], names: Sequence[str]) -> None:
    """Print what ``bench.turns.measure`` found, a row for each server of ``names``."""
    latency = found["latency"]
    rows = [[name, both(latency[name]["static"]), both(latency[name]["action"])] for name in names]
    table(["server", "turn without action, p50 / p95 ms", "turn with action, p50 / p95 ms"], rows)

    counts = (1, 8, 32)
    throughput = {name: [found["throughput"][name, at_once] for at_once in counts] for name in names}
    rows = [
        [name, *(f"{rate:.0f}" for rate, _ in found_), str(sum(lost for _, lost in found_))]
        for name, found_ in throughput.items()
    ]
    table(["server", "turns/s, 1 at once", "8 at once", "32 at once", "turns without an answer"], rows)

    long: dict[str, dict[int, float]] = found["long"]
    turns = list(long[names[0]])
    rows = [
        [
            name,
            *(f"{long[name][turn]:.1f}" for turn in turns),
            f"{long[name][turns[-1]] / long[name][turns[0]]:.2f}",
        ]
        for name in names
    ]
    table(["server", *(f"around turn {turn}, ms" for turn in turns), "last / first"], rows)
