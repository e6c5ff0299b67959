"""What is remembered of the training path shown last: the slot ``path``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Self, get_args

from actions.path_aim import Aim
from actions.turn import Turn
from knowledge.path_records import Kind, Step, TrainingPath
from knowledge.profile import DAYS, Preferences
from knowledge.records import LANGUAGES, Catalogue

SLOT = "path"
SHOWN = frozenset(
    {
        "utter_path_proposal",
        "utter_path_adjusted",
        "utter_path_same",
        "utter_path_explanation",
        "utter_path_absence",
        "utter_path_order",
        "utter_path_adjust_how",
    }
)
"""The responses after which a message may be about the path."""
_NO_WISHES = Preferences()


@dataclass(frozen=True, slots=True)
class PathMemory:
    """The goal (id of a ``job``, or of ``competencies``), the wishes, and the proposal last shown in full.

    ``steps``: code of each module and id of its session, in order. Nothing of the person is in it.
    """

    job: str | None = None
    wishes: Preferences = _NO_WISHES
    kind: Kind | None = None
    steps: tuple[tuple[str, str | None], ...] = ()
    competencies: tuple[str, ...] = ()

    @classmethod
    def made(
        cls, aim: Aim, wishes: Preferences, kind: Kind, steps: tuple[tuple[str, str | None], ...]
    ) -> Self:
        """Return what is to be remembered of a path to ``aim``."""
        competencies = () if aim.job else aim.needs
        return cls(aim.job.id if aim.job else None, wishes, kind, steps, competencies)

    def aim(self, catalogue: Catalogue) -> Aim | None:
        """Return what the path leads to, if it was chosen."""
        return Aim.of(catalogue, self.job, self.competencies)

    @classmethod
    def of(cls, turn: Turn) -> Self:
        """Return what the slot holds, without what the catalogue no longer has."""
        slot = turn.slots.get(SLOT)
        kept: Mapping[str, Any] = slot if isinstance(slot, Mapping) else {}
        job, kind = kept.get("job"), kept.get("kind")
        return cls(
            job=job if isinstance(job, str) and job in turn.catalogue.jobs else None,
            wishes=_wishes(kept.get("wishes"), turn.catalogue),
            kind=kind if kind in get_args(Kind) else None,
            steps=tuple(_steps(kept.get("steps"), turn.catalogue)),
            competencies=tuple(_among(kept.get("competencies"), turn.catalogue.competencies)),
        )

    def as_slot(self) -> dict[str, Any]:
        """Return it as JSON; what is not said is left out."""
        wishes = {each.name: getattr(self.wishes, each.name) for each in fields(Preferences)}
        kept = {
            "job": self.job,
            "kind": self.kind,
            "wishes": {name: _as_json(value) for name, value in wishes.items() if value},
            "steps": [list(step) for step in self.steps],
            "competencies": list(self.competencies),
        }
        return {name: value for name, value in kept.items() if value}

    def path(self, catalogue: Catalogue) -> TrainingPath:
        """Return the path that was shown: its modules and sessions, without reasons."""
        sessions = {one.id: one for code, _ in self.steps for one in catalogue.sessions[code]}
        return TrainingPath(
            self.kind or "shortest",
            tuple(
                Step(catalogue.modules[code], (), (), sessions.get(session or ""), ())
                for code, session in self.steps
            ),
            (),
            optimal=True,
        )


def path_was_shown(turn: Turn) -> bool:
    """Say whether the last thing said was a path, or about one."""
    return turn.last_said_response in SHOWN


def _as_json(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def _wishes(kept: object, catalogue: Catalogue) -> Preferences:
    said: Mapping[str, Any] = kept if isinstance(kept, Mapping) else {}
    site, hours, language = said.get("site"), said.get("hours_per_week"), said.get("language")
    return Preferences(
        site=site if site in catalogue.sites else None,
        days=frozenset(_among(said.get("days"), DAYS)),
        language=language if language in LANGUAGES else None,
        earliest_start=_day(said.get("earliest_start")),
        latest_end=_day(said.get("latest_end")),
        hours_per_week=hours if isinstance(hours, int) and hours > 0 else None,
        without=frozenset(_among(said.get("without"), catalogue.modules)),
    )


def _among(kept: object, allowed: Iterable[str]) -> list[str]:
    values = kept if isinstance(kept, list) else []
    return [value for value in allowed if value in values]


def _steps(kept: object, catalogue: Catalogue) -> Iterable[tuple[str, str | None]]:
    for step in kept if isinstance(kept, list) else []:
        if isinstance(step, list | tuple) and len(step) == 2 and step[0] in catalogue.modules:
            yield step[0], step[1]


def _day(said: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
