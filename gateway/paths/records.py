"""A path as it is kept: what was chosen, nothing of the person for whom it was."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal, Self

from knowledge.path_records import Kind, TrainingPath
from knowledge.records import Session

KeptLack = Literal["no_module", "left_out", "no_session", "conditions"]
"""Why something is uncovered; ``conditions`` stands for all that would tell something of the person."""

_IMPERSONAL: dict[str, KeptLack] = {
    "no_module": "no_module",
    "left_out": "left_out",
    "no_session": "no_session",
}


def impersonal(lack: str) -> KeptLack:
    """Return what may be kept of ``lack`` (a ``Lack``): audience, education, French and age stay out."""
    return _IMPERSONAL.get(lack, "conditions")


@dataclass(frozen=True, slots=True)
class Goal:
    """What a path leads to: the id of a ``job``, or else ids of ``competencies``."""

    job: str | None
    competencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptSession:
    """What is remembered of a session, to tell later whether it has changed."""

    id: str
    site: str
    start: dt.date
    end: dt.date
    rhythm: str
    language: str

    @classmethod
    def of(cls, session: Session) -> Self:
        return cls(session.id, session.site, session.start, session.end, session.rhythm, session.language)


@dataclass(frozen=True, slots=True)
class KeptStep:
    """The code of a module, and its session if it had one."""

    module: str
    session: KeptSession | None


@dataclass(frozen=True, slots=True)
class KeptUncovered:
    competency: str
    lack: KeptLack


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is kept of a proposal."""

    goal: Goal
    kind: Kind
    optimal: bool
    steps: tuple[KeptStep, ...]
    uncovered: tuple[KeptUncovered, ...]

    @classmethod
    def of(cls, path: TrainingPath, goal: Goal) -> Self:
        steps = (
            KeptStep(step.module.code, KeptSession.of(step.session) if step.session else None)
            for step in path.steps
        )
        uncovered = (
            KeptUncovered(lacking.competency, impersonal(lacking.lack)) for lacking in path.uncovered
        )
        return cls(goal, path.kind, path.optimal, tuple(steps), tuple(uncovered))


@dataclass(frozen=True, slots=True)
class KeptPath:
    """A kept path; ``language`` is the one in which it was proposed."""

    id: str
    language: str
    created_at: dt.datetime
    expires_at: dt.datetime
    chosen: Chosen


def to_json(chosen: Chosen) -> dict[str, Any]:
    """Return ``chosen`` as the columns of its row, in values that JSON knows."""
    return {
        "job": chosen.goal.job,
        "competencies": list(chosen.goal.competencies),
        "kind": chosen.kind,
        "optimal": chosen.optimal,
        "steps": [
            {"module": step.module, "session": _session_to_json(step.session)} for step in chosen.steps
        ],
        "uncovered": [[lacking.competency, lacking.lack] for lacking in chosen.uncovered],
    }


def from_json(row: dict[str, Any]) -> Chosen:
    """Return what ``to_json`` made into ``row``."""
    return Chosen(
        Goal(row["job"], tuple(row["competencies"])),
        row["kind"],
        row["optimal"],
        tuple(KeptStep(step["module"], _session_from_json(step["session"])) for step in row["steps"]),
        tuple(KeptUncovered(competency, lack) for competency, lack in row["uncovered"]),
    )


def _session_to_json(session: KeptSession | None) -> list[str] | None:
    if session is None:
        return None
    dates = session.start.isoformat(), session.end.isoformat()
    return [session.id, session.site, *dates, session.rhythm, session.language]


def _session_from_json(kept: list[str] | None) -> KeptSession | None:
    if kept is None:
        return None
    identifier, site, start, end, rhythm, language = kept
    return KeptSession(
        identifier, site, dt.date.fromisoformat(start), dt.date.fromisoformat(end), rhythm, language
    )
