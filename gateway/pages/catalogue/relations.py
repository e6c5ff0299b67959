"""What a module asks for first and what it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.records import Catalogue, Job, Module


@dataclass(frozen=True, slots=True)
class Relations:
    """Around ``module``: ``required`` are all needed first, of each of ``choices`` one is enough.

    ``next`` are the modules that ask for it first, ``jobs`` those that need a competency which it gives;
    both in the order of the catalogue.
    """

    module: Module
    required: tuple[Module, ...]
    choices: tuple[tuple[Module, ...], ...]
    next: tuple[Module, ...]
    jobs: tuple[Job, ...]

    @classmethod
    def of(cls, module: Module, catalogue: Catalogue) -> Relations:
        modules, gives = catalogue.modules, set(module.gives)
        return cls(
            module,
            tuple(modules[code] for code in module.requires),
            tuple(tuple(modules[code] for code in group) for group in module.requires_any),
            tuple(other for other in modules.values() if module.code in firsts(other)),
            tuple(job for job in catalogue.jobs.values() if gives.intersection(job.needs)),
        )


def firsts(module: Module) -> Iterator[str]:
    """Yield the codes of the modules that ``module`` asks for first, or of which it asks for one."""
    yield from module.requires
    for group in module.requires_any:
        yield from group
