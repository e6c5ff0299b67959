"""The card of a training path: what is shown of it, and what the gateway needs to keep it."""

from __future__ import annotations

from typing import Any

from actions.path_aim import Aim
from actions.path_describing import kind_of, price_of, step_reason, step_rhythm, step_when, totals
from actions.wording import message, text
from knowledge.path_records import TrainingPath
from knowledge.provenance import provenance_of_path
from knowledge.records import Catalogue


def path_card(path: TrainingPath, shortest: TrainingPath, aim: Aim, catalogue: Catalogue) -> dict[str, Any]:
    """Return the card of a path: what is shown of it, and what the gateway needs to keep it."""
    return {
        "kind": "path",
        "proposal": path.kind,
        "optimal": path.optimal,
        "job": aim.job.id if aim.job else None,
        "competencies": [one.id for one in aim.competencies],
        "title": message("path-title-job", job=aim.title),
        "name": kind_of(path),
        "summary": message("path-summary", totals=totals(path, catalogue), price=price_of(path, shortest)),
        "provenance": provenance_of_path(path, catalogue),
        "hours": path.hours,
        "modules": [
            {
                "code": step.module.code,
                "title": text(step.module.title),
                "hours": step.module.hours,
                "when": step_when(step, catalogue),
                "rhythm": step_rhythm(step),
                "reason": step_reason(step, catalogue),
            }
            for step in path.steps
        ],
        "steps": [
            {"module": step.module.code, "session": step.session.id if step.session else None}
            for step in path.steps
        ],
        "uncovered": [{"competency": one.competency, "lack": one.lack} for one in path.uncovered],
    }
