"""A path is as sure as the weakest of what it rests on."""

from __future__ import annotations

import dataclasses

import pytest

from knowledge.path_records import Step, TrainingPath
from knowledge.provenance import provenance_of_path, weakest
from knowledge.records import Catalogue, Provenance


def _marked(catalogue: Catalogue, modules: Provenance, calendar: Provenance) -> Catalogue:
    return dataclasses.replace(
        catalogue,
        modules={
            code: dataclasses.replace(module, provenance=modules)
            for code, module in catalogue.modules.items()
        },
        sessions={
            code: tuple(dataclasses.replace(session, provenance=calendar) for session in sessions)
            for code, sessions in catalogue.sessions.items()
        },
    )


def _path(catalogue: Catalogue) -> TrainingPath:
    """Return a path of all modules, none with a date."""
    steps = tuple(Step(module, (), (), None, ()) for module in catalogue.modules.values())
    return TrainingPath("shortest", steps, (), optimal=True)


@pytest.mark.parametrize(
    ("modules", "calendar", "expected"),
    [
        ("sourced", "sourced", "sourced"),
        ("sourced", "sample", "sample"),  # that none is planned is a sample too
        ("sample", "sourced", "sample"),
        ("sample", "unknown", "unknown"),
    ],
)
def test_a_path_is_as_sure_as_its_modules_and_its_calendar(
    small_catalogue: Catalogue, modules: Provenance, calendar: Provenance, expected: Provenance
) -> None:
    catalogue = _marked(small_catalogue, modules, calendar)
    assert provenance_of_path(_path(catalogue), catalogue) == expected


def test_one_module_is_enough(small_catalogue: Catalogue) -> None:
    catalogue = _marked(small_catalogue, "sourced", "sourced")
    first, *others = catalogue.modules.values()
    mixed = {first.code: dataclasses.replace(first, provenance="sample")}
    mixed |= {module.code: module for module in others}
    path = _path(dataclasses.replace(catalogue, modules=mixed))
    assert provenance_of_path(path, catalogue) == "sample"


def test_nothing_is_not_known() -> None:
    assert weakest([]) == "unknown"
