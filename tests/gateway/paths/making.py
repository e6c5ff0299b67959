"""Paths made by hand from the shipped catalogue, and kept without a database."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from gateway.paths.records import Chosen, Goal, KeptPath
from gateway.paths.today import PathToday, as_of_today
from knowledge.clock import ZONE
from knowledge.path_records import Step, TrainingPath, Uncovered
from knowledge.paths import shortest_set
from knowledge.profile import Profile
from knowledge.records import Catalogue, Text

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=ZONE)
ADDRESS = "https://advice.example.org/api/v1/paths/AAAAAAAAAAAAAAAAAAAAAA.pdf?language=fr"
JOB = "aseptic_filling_operator"
LANGUAGES = ("fr", "nl", "en", "de")


def path_to(catalogue: Catalogue, job: str = JOB, audience: str | None = None) -> TrainingPath:
    """Return the shortest set for ``job``, each module with its first session that has a place left."""
    needs = catalogue.jobs[job].needs
    found = shortest_set(catalogue, needs, Profile(audience=audience))
    steps = []
    for module in found.modules:
        free = (session for session in catalogue.sessions[module.code] if session.seats_left)
        covers = tuple(competency for competency in needs if competency in module.gives)
        steps.append(Step(module, covers, (), next(free, None), ()))
    return TrainingPath("shortest", tuple(steps), found.uncovered, optimal=True)


def undated(path: TrainingPath, *codes: str) -> TrainingPath:
    """Return ``path`` without the sessions of ``codes``; without codes, of all."""
    steps = (
        dataclasses.replace(step, session=None) if not codes or step.module.code in codes else step
        for step in path.steps
    )
    return dataclasses.replace(path, steps=tuple(steps))


def kept(path: TrainingPath, goal: Goal | None = None, identifier: str = "A" * 22) -> KeptPath:
    chosen = Chosen.of(path, goal or Goal(JOB))
    return KeptPath(identifier, "fr", NOON, NOON + dt.timedelta(days=90), chosen)


def shown(catalogue: Catalogue, path: TrainingPath, goal: Goal | None = None) -> PathToday:
    """Return ``path`` as it is shown on the day it is kept."""
    return as_of_today(kept(path, goal), catalogue, NOON.date())


def lacking(path: TrainingPath, competency: str, lack: Any) -> TrainingPath:
    return dataclasses.replace(path, uncovered=(*path.uncovered, Uncovered(competency, lack)))


def titled(catalogue: Catalogue, title: str) -> Catalogue:
    """Return the catalogue with ``title`` as that of every module, job, competency and site."""
    text = Text(title, title, title, title)
    modules, jobs = catalogue.modules.items(), catalogue.jobs.items()
    return dataclasses.replace(
        catalogue,
        modules={code: dataclasses.replace(module, title=text) for code, module in modules},
        jobs={identifier: dataclasses.replace(job, title=text) for identifier, job in jobs},
        competencies={
            identifier: dataclasses.replace(competency, title=text)
            for identifier, competency in catalogue.competencies.items()
        },
        sites={
            identifier: dataclasses.replace(site, name=text) for identifier, site in catalogue.sites.items()
        },
    )
