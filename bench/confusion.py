"""Draw who is taken for whom: ``python -m bench.confusion <pairs.json> <picture.svg>``.

``pairs.json`` is a list of [wanted, got]. Runs in the bot's environment, which has matplotlib.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")
from matplotlib import pyplot as plt


def draw(pairs: list[tuple[str, str]], picture: Path) -> None:
    """Write one square a pair of acts: how many of the wanted (a row) were answered with it (a column)."""
    counts = Counter(pairs)
    wanted = sorted({one for one, _ in pairs})
    got = [*wanted, *sorted({other for _, other in pairs} - set(wanted))]
    rows = Counter(one for one, _ in pairs)
    shares = [[counts[one, other] / rows[one] for other in got] for one in wanted]
    mpl.rcParams["svg.hashsalt"] = "course-advisor"  # the same figures give the same file
    figure, axes = plt.subplots(figsize=(14, 12))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(got)), got, rotation=90)
    axes.set_yticks(range(len(wanted)), [f"{act} ({rows[act]})" for act in wanted])
    axes.set_xlabel("answered")
    axes.set_ylabel("wanted (messages)")
    for row, one in enumerate(wanted):
        for column, other in enumerate(got):
            if counts[one, other]:
                colour = "white" if shares[row][column] > 0.5 else "black"
                axes.text(
                    column, row, str(counts[one, other]), ha="center", va="center", color=colour, fontsize=7
                )
    figure.tight_layout()
    figure.savefig(picture, metadata={"Date": None})


if __name__ == "__main__":
    draw(
        [(one, other) for one, other in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))],
        Path(sys.argv[2]),
    )
