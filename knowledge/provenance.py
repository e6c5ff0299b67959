"""How sure something is that rests on several records: as sure as the weakest of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from knowledge.path_records import TrainingPath
from knowledge.records import Catalogue, Provenance

_WEAKEST_FIRST: tuple[Provenance, ...] = ("unknown", "assistant", "sample", "sourced")


def weakest(provenances: Iterable[Provenance]) -> Provenance:
    """Return the least sure of ``provenances``; of none, ``unknown``."""
    return min(provenances, key=_WEAKEST_FIRST.index, default="unknown")


def provenance_of_path(path: TrainingPath, catalogue: Catalogue) -> Provenance:
    """Return the weakest of the modules of ``path`` and of the calendar.

    Its dates are those of the calendar, and so is that a module has none.
    """
    calendar = chain.from_iterable(catalogue.sessions.values())
    return weakest(
        [*(step.module.provenance for step in path.steps), *(session.provenance for session in calendar)]
    )
