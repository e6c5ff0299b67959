"""A kept path holds nothing of its person, and is shown as the catalogue stands today."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json

import pytest

from gateway.conditions import published_conditions
from gateway.paths.records import Chosen, Goal, from_json, to_json
from gateway.paths.today import as_of_today
from knowledge.records import Catalogue, Session
from tests.gateway.paths.making import JOB, NOON, kept, lacking, path_to, shown, undated

TODAY = NOON.date()


def _with_sessions(catalogue: Catalogue, code: str, sessions: tuple[Session, ...]) -> Catalogue:
    return dataclasses.replace(catalogue, sessions={**catalogue.sessions, code: sessions})


def test_what_is_kept_comes_back_from_its_row(shipped: Catalogue) -> None:
    path = lacking(undated(path_to(shipped), "GMP-101"), "forklift", "no_module")
    chosen = Chosen.of(path, Goal(JOB))
    assert from_json(json.loads(json.dumps(to_json(chosen)))) == chosen


@pytest.mark.parametrize(
    ("lack", "remembered"),
    [
        ("no_module", "no_module"),
        ("left_out", "left_out"),
        ("no_session", "no_session"),
        ("not_for_audience", "conditions"),
        ("education", "conditions"),
        ("french", "conditions"),
        ("age", "conditions"),
        ("prerequisite", "conditions"),
    ],
)
def test_why_something_is_uncovered_tells_nothing_of_the_person(
    shipped: Catalogue, lack: str, remembered: str
) -> None:
    found = shown(shipped, lacking(path_to(shipped), "forklift", lack))
    assert [(one.competency, one.lack) for one in found.uncovered] == [("forklift", remembered)]


def test_unchanged_it_is_the_path_that_was_kept(shipped: Catalogue) -> None:
    path = path_to(shipped)
    found = shown(shipped, path)
    assert [(step.module, step.session) for step in found.path.steps] == [
        (step.module, step.session) for step in path.steps
    ]
    assert (found.changes, found.withdrawn) == ({}, ())
    assert (found.path.hours, found.path.weeks, found.path.sites) == (path.hours, path.weeks, path.sites)


def test_what_to_check_is_what_the_module_asks_of_anybody(shipped: Catalogue) -> None:
    for step in shown(shipped, path_to(shipped)).path.steps:
        assert step.to_check == published_conditions(step.module)
        assert set(step.module.conditions) <= set(step.to_check)
        assert ("education" in step.to_check) == (step.module.education != "none")


def test_prerequisites_are_named_by_who_needs_them(shipped: Catalogue) -> None:
    found = shown(shipped, path_to(shipped)).path
    needed = {(step.module.code, code) for step in found.steps for code in step.needed_by}
    codes = {step.module.code for step in found.steps}
    assert needed
    for step in found.steps:
        for required in step.module.requires:
            assert ((required, step.module.code) in needed) == (required in codes)


def test_a_session_that_is_gone_is_said_with_the_next_one(shipped: Catalogue) -> None:
    path = path_to(shipped)
    code, session = path.steps[0].module.code, path.steps[0].session
    others = tuple(other for other in shipped.sessions[code] if other != session)
    found = as_of_today(kept(path), _with_sessions(shipped, code, others), TODAY)
    change = found.changes[code]
    assert session is not None
    assert (change.what, change.before.start, change.before.site) == ("gone", session.start, session.site)
    assert change.next == next(other for other in others if other.seats_left and other.start >= TODAY)
    assert found.path.steps[0].session is None
    assert session not in found.path.sessions


def test_a_session_without_any_other_is_gone_for_good(shipped: Catalogue) -> None:
    path = path_to(shipped)
    code = path.steps[0].module.code
    found = as_of_today(kept(path), _with_sessions(shipped, code, ()), TODAY)
    assert found.changes[code].next is None


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"end": dt.date(2027, 12, 31)}, "changed"),
        ({"site": "liege"}, "changed"),
        ({"rhythm": "saturday"}, "changed"),
        ({"seats_left": 0}, "full"),
        ({"seats_left": 1}, None),
    ],
)
def test_what_has_changed_in_a_session_is_said(
    shipped: Catalogue, changed: dict[str, object], what: str | None
) -> None:
    path = path_to(shipped)
    step = next(step for step in path.steps if step.session and step.session.site == "seneffe")
    code, session = step.module.code, step.session
    assert session is not None
    today = dataclasses.replace(session, **changed)  # type: ignore[arg-type]
    found = as_of_today(kept(path), _with_sessions(shipped, code, (today,)), TODAY)
    assert today in found.path.sessions
    assert (found.changes[code].what if what else code not in found.changes) == (what or True)


def test_a_module_that_is_withdrawn_is_said(shipped: Catalogue) -> None:
    path = path_to(shipped)
    code = path.steps[0].module.code
    modules = {other: module for other, module in shipped.modules.items() if other != code}
    found = as_of_today(kept(path), dataclasses.replace(shipped, modules=modules), TODAY)
    assert found.withdrawn == (code,)
    assert len(found.path.steps) == len(path.steps) - 1


def test_a_job_and_a_competency_that_are_gone_break_nothing(shipped: Catalogue) -> None:
    path = lacking(path_to(shipped), "forklift", "no_module")
    without = dataclasses.replace(
        shipped,
        jobs={},
        competencies={key: value for key, value in shipped.competencies.items() if key != "forklift"},
    )
    found = as_of_today(kept(path), without, TODAY)
    assert found.uncovered == ()
    assert all(step.covers == () for step in found.path.steps)
