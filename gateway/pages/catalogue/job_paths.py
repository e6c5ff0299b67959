"""For each job and audience the shortest set of modules, computed once for each version of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.paths.heavy import HeavyWork
from knowledge.path_records import Uncovered
from knowledge.paths import ModuleSet, shortest_set
from knowledge.profile import Profile
from knowledge.records import Catalogue, Job, Module

AUDIENCES = ("jobseeker", "worker", "student", "teacher")
"""Who follows modules; companies send workers."""


@dataclass(frozen=True, slots=True)
class JobPath:
    """The shortest set of modules for all of ``audiences``."""

    audiences: tuple[str, ...]
    found: ModuleSet


class JobPaths:
    """Remembers the paths of one version of the catalogue; safe to share."""

    def __init__(self, heavy_work: HeavyWork) -> None:
        self._heavy_work = heavy_work
        self._known: dict[tuple[str, str], tuple[JobPath, ...]] = {}

    async def of(self, job: Job, catalogue: Catalogue) -> tuple[JobPath, ...]:
        """Return the paths to ``job``; audiences with the same one share it. Raises ``Overloaded``."""
        key = catalogue.version, job.id
        if key not in self._known:
            paths = await self._heavy_work.run(lambda: _paths(job, catalogue))
            self._known = {of: known for of, known in self._known.items() if of[0] == catalogue.version}
            self._known[key] = paths
        return self._known[key]


def _paths(job: Job, catalogue: Catalogue) -> tuple[JobPath, ...]:
    same: dict[tuple[Module | Uncovered, ...], tuple[list[str], ModuleSet]] = {}
    for audience in AUDIENCES:
        found = shortest_set(catalogue, job.needs, Profile(audience=audience))
        same.setdefault((*found.modules, *found.uncovered), ([], found))[0].append(audience)
    return tuple(JobPath(tuple(audiences), found) for audiences, found in same.values())
