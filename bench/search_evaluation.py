"""How often the search finds the right module: figures per kind and language of labelled queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from bench.report import table
from knowledge.search import CERTAIN, Search
from scripts.steps import say

FOLDER = Path(__file__).parents[1] / "tests" / "knowledge" / "search" / "evaluation"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A query and the modules any one of which is right; none: it names nothing."""

    query: str
    language: str
    expects: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A query with the place (1, 2, ...) of the first right module; 0: not found, or wrongly found."""

    labelled: Labelled
    place: int
    found: tuple[str, ...]
    score: float

    @property
    def wrongly_certain(self) -> bool:
        """A wrong module was said to be the very one meant."""
        return self.place != 1 and self.score >= CERTAIN


def read(name: str) -> list[Labelled]:
    """Read ``queries_<name>.yml``."""
    records = YAML(typ="safe").load(FOLDER / f"queries_{name}.yml")
    return [Labelled(r["query"], r["language"], tuple(r["expects"]), r["kind"]) for r in records]


def judge(search: Search, labelled: Labelled) -> Judged:
    """Search and see where the right module stands; for a query that names nothing, place 1 is no hit."""
    hits = search.modules(labelled.query)
    codes = tuple(hit.module.code for hit in hits)
    score = hits[0].score if hits else 0.0
    if not labelled.expects:
        return Judged(labelled, 0 if hits else 1, codes, score)
    place = next((i for i, code in enumerate(codes, 1) if code in labelled.expects), 0)
    return Judged(labelled, place, codes, score)


def share(judged: Sequence[Judged], places: int) -> float:
    """Return the share (0..1) with the right module among the first ``places``."""
    return sum(1 <= item.place <= places for item in judged) / max(len(judged), 1)


def report(name: str, judged: Sequence[Judged], misses: int) -> None:
    """Print the figures, and the first ``misses`` queries whose first hit is wrong."""
    naming = [item for item in judged if item.labelled.expects]
    empty = [item for item in judged if not item.labelled.expects]
    kinds = {f"kind {item.labelled.kind}" for item in naming}
    languages = {f"language {item.labelled.language}" for item in naming}
    groups = {"all": naming}
    for key in sorted(kinds) + sorted(languages):
        group = key.split()[1]
        groups[key] = [item for item in naming if group in (item.labelled.kind, item.labelled.language)]
    say(f"\n{name}: {len(naming)} queries that name a module, {len(empty)} that name none")
    rows = [
        [key, len(items), f"{share(items, 1):.1%}", f"{share(items, 3):.1%}", f"{share(items, 10):.1%}"]
        for key, items in groups.items()
    ]
    table(["queries", "number", "first", "in three", "in ten"], rows)
    wrong = [item for item in judged if item.wrongly_certain]
    say(f"\nnothing found where nothing is named: {share(empty, 1):.1%}; wrongly certain: {len(wrong)}")
    for item in [item for item in judged if item.place != 1][:misses]:
        right = ",".join(item.labelled.expects) or "nothing"
        found = " ".join(item.found[:4])
        say(f"- {item.labelled.kind} {item.labelled.query!r}: {right}; found {item.score:.2f} {found}")
