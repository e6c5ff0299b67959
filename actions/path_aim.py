"""What a training path leads to: a job, or competencies that somebody wants to learn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self

from actions.resolving import LIKELY, NAMES, leading_hits
from actions.sources import Source, source_of_record
from actions.told_clauses import has_phrase, profile_words
from actions.turn import Turn
from actions.wording import Value, joined, text
from knowledge.records import Catalogue, Competency, Job
from knowledge.search.text import words


@dataclass(frozen=True, slots=True)
class Aim:
    """A ``job``, or else at least one of the ``competencies``."""

    job: Job | None
    competencies: tuple[Competency, ...] = ()

    @classmethod
    def of(cls, catalogue: Catalogue, job: str | None, competencies: Iterable[str]) -> Self | None:
        """Return the aim with these ids; ``None`` if the catalogue has none of them."""
        if job is not None and job in catalogue.jobs:
            return cls(catalogue.jobs[job])
        known = tuple(catalogue.competencies[one] for one in competencies if one in catalogue.competencies)
        return cls(None, known) if known else None

    @property
    def needs(self) -> tuple[str, ...]:
        """The ids of the competencies to reach."""
        return self.job.needs if self.job else tuple(one.id for one in self.competencies)

    @property
    def title(self) -> Value:
        """What it is called."""
        return text(self.job.title) if self.job else joined(text(one.title) for one in self.competencies)

    @property
    def jobs(self) -> tuple[str, ...]:
        """The id of the job, if it is one."""
        return (self.job.id,) if self.job else ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the job is described, if it is one."""
        return (source_of_record(self.job),) if self.job else ()

    @property
    def entities(self) -> dict[str, Any]:
        """The entities of a choice that asks for a path to it."""
        return {"job": self.job.id} if self.job else {"competency": list(self.needs)}


def wants_to_learn(turn: Turn) -> bool:
    """Say whether somebody wants to learn what one of the modules teaches: "I want to learn HPLC"."""
    said = words(turn.text)
    wanting = any(has_phrase(said, phrase) for phrase in profile_words()["wishing"])
    return wanting and "?" not in turn.text and bool(competencies_to_learn(turn))


def competencies_to_learn(turn: Turn) -> tuple[str, ...]:
    """Return the competencies of the module whose name says what somebody asks to learn; () for none.

    A module named by its code is itself what is asked for.
    """
    said = words(turn.text)
    learning = any(has_phrase(said, phrase) for phrase in profile_words()["learning"])
    others = any(turn.entities.get(kind) for kind in ("job", "domain", "site")) or turn.excluded
    if not learning or others:
        return ()
    named = [place[0] for place in turn.entities.get("module", ()) if len(place) == 1]
    if any(code.lower() in turn.text.lower() for code in named):
        return ()
    if len(set(named)) == 1 and named[0] in turn.catalogue.modules:
        return turn.catalogue.modules[named[0]].gives
    hits = leading_hits(turn, LIKELY) if not named else []
    sure = hits and hits[0].score >= LIKELY and hits[0].reason.kind in NAMES
    return hits[0].module.gives if sure else ()
