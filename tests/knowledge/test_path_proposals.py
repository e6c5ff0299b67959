"""Up to three paths that differ: none breaks a condition, and they are what an adviser would propose."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from knowledge.path_proposals import propose
from knowledge.path_records import TrainingPath
from knowledge.path_sessions import PART_OF_DAY
from knowledge.paths import NO_WISHES, UNKNOWN, shortest_set
from knowledge.profile import AUDIENCES, Preferences, Profile
from knowledge.records import Catalogue
from tests.knowledge.path_catalogues import (
    MONDAY,
    NEEDS,
    breaches,
    catalogues,
    made,
    of,
    on,
    preferences,
    profiles,
)
from tests.shipped import shipped_catalogue

TODAY = dt.date(2026, 11, 23)
GOLDEN = YAML(typ="safe").load(Path(__file__).parent / "golden" / "path_profiles.yml")
needs = st.lists(st.sampled_from(NEEDS), unique=True, max_size=4)


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return shipped_catalogue(TODAY)


def undated(path: TrainingPath) -> int:
    return sum(step.session is None for step in path.steps)


def places(path: TrainingPath) -> set[str]:
    return set(path.sites) - {"online"}


def is_in_free_time(path: TrainingPath) -> bool:
    return all(PART_OF_DAY[session.rhythm] != "day" for session in path.sessions)


def check(found: tuple[TrainingPath, ...], audience: str | None) -> None:
    """Check that each proposal is what its kind says, and better at it than the others."""
    shortest = found[0]
    kinds = [path.kind for path in found]
    assert shortest.kind == "shortest"
    assert 1 <= len(found) == len(set(kinds)) <= 3
    assert len({frozenset((step.module.code, step.session) for step in path.steps) for path in found}) == len(
        found
    )
    assert all(path.uncovered == shortest.uncovered for path in found)
    assert all(path.hours >= shortest.hours for path in found)
    for path in found[1:]:
        others = [other for other in found if other != path]
        assert len(others) == len(found) - 1
        assert undated(path) <= undated(shortest)
        if path.kind == "soonest":
            assert (undated(path), path.last_day) < (undated(shortest), shortest.last_day)
        elif path.kind == "one_site":
            assert len(places(path)) <= 1
            assert path.sessions
            assert all(len(places(other)) > 1 or not other.sessions for other in others)
        else:
            assert audience in ("worker", "company")
            assert is_in_free_time(path)
            assert not any(is_in_free_time(other) and other.sessions for other in others)


@settings(deadline=None, max_examples=100)
@given(
    catalogue=catalogues(6, dated=True),
    needs=needs,
    profile=profiles,
    wishes=st.just(NO_WISHES) | preferences,
)
def test_no_proposal_breaks_a_condition_and_each_is_what_it_says(
    catalogue: Catalogue, needs: list[str], profile: Profile, wishes: Preferences
) -> None:
    found = propose(catalogue, needs, profile, wishes, MONDAY)
    assert [breaches(path, catalogue, profile, wishes, MONDAY) for path in found] == [[] for _ in found]
    check(found, profile.audience)
    assert found[0].hours == shortest_set(catalogue, needs, profile, wishes).hours
    assert all(path.optimal for path in found)


@settings(deadline=None, max_examples=40)
@given(catalogue=catalogues(6, dated=True), needs=needs, profile=profiles, data=st.data())
def test_the_same_question_gets_the_same_proposals(
    catalogue: Catalogue, needs: list[str], profile: Profile, data: st.DataObject
) -> None:
    modules = data.draw(st.permutations(list(catalogue.modules.values())))
    shuffled = of(*modules, sessions=catalogue.sessions)
    first = propose(catalogue, needs, profile, NO_WISHES, MONDAY)
    assert propose(shuffled, needs, profile, NO_WISHES, MONDAY) == first


@pytest.mark.parametrize("audience", [None, *AUDIENCES])
def test_every_job_for_every_audience(shipped: Catalogue, audience: str | None) -> None:
    profile = Profile(audience=audience)
    as_learner = Profile(audience="worker") if audience == "company" else profile
    for job in shipped.jobs.values():
        found = propose(shipped, job.needs, profile, NO_WISHES, TODAY, time_limit_s=60)
        assert [breaches(path, shipped, as_learner, NO_WISHES, TODAY) for path in found] == [
            [] for _ in found
        ]
        check(found, audience)
        assert found[0].hours == shortest_set(shipped, job.needs, profile).hours, job.id
        assert all(path.optimal for path in found), job.id


@pytest.mark.parametrize("case", GOLDEN, ids=[case["name"] for case in GOLDEN])
def test_what_an_adviser_would_propose(shipped: Catalogue, case: dict[str, Any]) -> None:
    wanted = shipped.jobs[case["job"]].needs if "job" in case else case["competencies"]
    profile = Profile(**sets(case["profile"], "modules_done", "competencies_held"))
    wishes = Preferences(**sets(case.get("preferences", {}), "days", "without"))
    path = propose(shipped, wanted, profile, wishes, TODAY, time_limit_s=60)[0]
    steps = {step.module.code: step for step in path.steps}
    assert (sorted(steps), path.hours) == (case["modules"], case["hours"])
    assert {each.competency: each.lack for each in path.uncovered} == case["uncovered"]
    sessions = {code: steps[code].session for code in case.get("dates", {})}
    starts = {code: session.start if session else None for code, session in sessions.items()}
    assert starts == case.get("dates", {})
    open_conditions = {code: list(steps[code].to_check) for code in case.get("to_check", {})}
    assert open_conditions == case.get("to_check", {})
    assert case["why"]


def sets(given: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: frozenset(value) if name in names else value for name, value in given.items()}


def test_enough_golden_cases_and_no_name_twice() -> None:
    names = [case["name"] for case in GOLDEN]
    assert len(names) == len(set(names)) >= 15


TWO = made("GMP-101", 8, ["gmp"]), made("GMP-102", 8, ["hplc"])


def test_one_place_is_proposed_where_the_shortest_has_two() -> None:
    dates = {"GMP-101": [on(0, 0), on(14, 14, site="liege")], "GMP-102": [on(1, 1, site="liege"), on(21, 21)]}
    found = propose(of(*TWO, sessions=dates), ["gmp", "hplc"], UNKNOWN, NO_WISHES, MONDAY)
    assert [(path.kind, path.sites) for path in found] == [
        ("shortest", ("seneffe", "liege")),
        ("one_site", ("liege",)),
    ]


def test_for_workers_evenings_and_saturdays_come_before_one_place() -> None:
    dates = {
        "GMP-101": [on(0, 0), on(14, 21, "evenings")],
        "GMP-102": [on(1, 1, site="liege"), on(26, 26, "saturday")],
    }
    catalogue = of(*TWO, sessions=dates)
    found = propose(catalogue, ["gmp", "hplc"], Profile(audience="worker"), NO_WISHES, MONDAY)
    assert [path.kind for path in found] == ["shortest", "evenings_and_saturdays"]
    found = propose(catalogue, ["gmp", "hplc"], Profile(audience="jobseeker"), NO_WISHES, MONDAY)
    assert [path.kind for path in found] == ["shortest", "one_site"]


def test_three_proposals() -> None:
    long = made("GMP-201", 80, ["gmp", "hplc"])
    dates = {
        "GMP-101": [on(28, 28), on(42, 42, "evenings")],
        "GMP-102": [on(29, 29, site="liege"), on(43, 43, "evenings")],
        "GMP-201": [on(0, 14)],
    }
    found = propose(
        of(*TWO, long, sessions=dates), ["gmp", "hplc"], Profile(audience="worker"), NO_WISHES, MONDAY
    )
    assert [(path.kind, path.hours, path.last_day) for path in found] == [
        ("shortest", 16, MONDAY + dt.timedelta(days=29)),
        ("soonest", 80, MONDAY + dt.timedelta(days=14)),
        ("evenings_and_saturdays", 16, MONDAY + dt.timedelta(days=43)),
    ]


def test_nothing_more_is_proposed_where_nothing_has_a_date() -> None:
    dates = {"GMP-101": [on(0, 0)], "GMP-102": [on(1, 1, site="liege")]}
    wishes = Preferences(latest_end=MONDAY - dt.timedelta(days=1))
    for sessions, wish in ((dates, wishes), ({}, NO_WISHES)):
        (path,) = propose(
            of(*TWO, sessions=sessions), ["gmp", "hplc"], Profile(audience="worker"), wish, MONDAY
        )
        assert (path.kind, path.sessions, len(path.steps)) == ("shortest", (), 2)


def test_of_equally_short_sets_the_one_with_better_dates_is_the_shortest() -> None:
    dates = {"GMP-103": [on(3, 3)], "GMP-101": [on(9, 9)]}
    catalogue = of(made("GMP-101", 8, ["gmp"]), made("GMP-103", 8, ["gmp"]), sessions=dates)
    (path,) = propose(catalogue, ["gmp"], UNKNOWN, NO_WISHES, MONDAY)
    assert [step.module.code for step in path.steps] == ["GMP-103"]


def test_what_lacks_nothing_and_what_cannot_be_given_are_paths_without_steps() -> None:
    catalogue = of(*TWO)
    (path,) = propose(catalogue, ["gmp"], Profile(competencies_held=frozenset({"gmp"})), NO_WISHES, MONDAY)
    assert (path.steps, path.uncovered, path.weeks, path.optimal) == ((), (), None, True)
    (path,) = propose(catalogue, ["pumps"], UNKNOWN, NO_WISHES, MONDAY)
    assert [(each.competency, each.lack) for each in path.uncovered] == [("pumps", "no_module")]


def test_without_time_the_best_found_is_given_and_said_not_to_be_proven(shipped: Catalogue) -> None:
    for job in shipped.jobs.values():
        (path,) = propose(shipped, job.needs, Profile(audience="worker"), NO_WISHES, TODAY, time_limit_s=0)
        assert breaches(path, shipped, Profile(audience="worker"), NO_WISHES, TODAY) == []
        assert (path.optimal, path.uncovered) == (False, ())
