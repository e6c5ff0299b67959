"""The shortest set of modules for a goal: as short as the best of all sets, in an order one can follow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pulp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.paths import ModuleSet, shortest_set
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue, Module
from tests.knowledge.path_catalogues import (
    NEEDS,
    all_sets,
    allowed,
    catalogues,
    made,
    of,
    profiles,
    spared,
    unmet,
)
from tests.shipped import shipped_catalogue

wishes = st.lists(st.sampled_from(NEEDS), unique=True, max_size=4)
AUDIENCES = (None, "jobseeker", "worker", "student", "teacher")
languages = st.sampled_from((Preferences(), Preferences(language="en")))


def codes(found: ModuleSet) -> list[str]:
    return [each.code for each in found.modules]


def lacks(found: ModuleSet) -> dict[str, str]:
    return {each.competency: each.lack for each in found.uncovered}


@settings(deadline=None, max_examples=200)
@given(catalogue=catalogues(), needs=wishes, profile=profiles, preferences=languages)
def test_no_set_that_gives_as_much_is_shorter(
    catalogue: Catalogue, needs: list[str], profile: Profile, preferences: Preferences
) -> None:
    found = shortest_set(catalogue, needs, profile, preferences)
    wanted = set(needs) - profile.competencies_held
    possible = list(all_sets(open_to(catalogue, profile, preferences), spared(catalogue, profile)))
    given_by_some = {one for chosen in possible for each in chosen for one in each.gives}
    assert [each.competency for each in found.uncovered] == sorted(wanted - given_by_some)
    covered = wanted & given_by_some
    enough = [chosen for chosen in possible if covered <= {one for module in chosen for one in module.gives}]
    fewest_hours = min(sum(each.hours for each in chosen) for chosen in enough)
    assert found.hours == fewest_hours
    shortest = [set(chosen) for chosen in enough if sum(each.hours for each in chosen) == fewest_hours]
    assert set(found.modules) in shortest
    assert len(found.modules) == min(map(len, shortest))
    assert found.optimal


def open_to(catalogue: Catalogue, profile: Profile, preferences: Preferences) -> list[Module]:
    return [each for each in catalogue.modules.values() if not any(unmet(each, profile, preferences))]


@settings(deadline=None)
@given(catalogue=catalogues(), needs=wishes, audience=st.sampled_from((None, "jobseeker", "worker")))
def test_each_module_comes_after_those_it_asks_for(
    catalogue: Catalogue, needs: list[str], audience: str | None
) -> None:
    found = shortest_set(catalogue, needs, Profile(audience=audience)).modules
    assert all(allowed(found[: number + 1]) for number in range(len(found)))


@settings(deadline=None)
@given(catalogue=catalogues(), needs=wishes, profile=profiles)
def test_nothing_of_the_shortest_can_be_spared(
    catalogue: Catalogue, needs: list[str], profile: Profile
) -> None:
    found = shortest_set(catalogue, needs, profile)
    covered = set(needs) - profile.competencies_held - lacks(found).keys()
    for left_out in found.modules:
        rest = [each for each in found.modules if each != left_out]
        given_by_rest = {one for each in rest for one in each.gives}
        assert not covered <= given_by_rest or not allowed(rest, spared(catalogue, profile))


@settings(deadline=None)
@given(catalogue=catalogues(), needs=wishes, profile=profiles, held=st.sampled_from(NEEDS))
def test_one_more_competency_never_lengthens_it(
    catalogue: Catalogue, needs: list[str], profile: Profile, held: str
) -> None:
    before = shortest_set(catalogue, needs, profile)
    after = shortest_set(
        catalogue, needs, replace(profile, competencies_held=profile.competencies_held | {held})
    )
    assert lacks(after).keys() <= lacks(before).keys()
    # What was out of reach may have come into reach, and then it takes hours of its own.
    if lacks(after).keys() - {held} == lacks(before).keys() - {held}:
        assert after.hours <= before.hours


@settings(deadline=None, max_examples=30)
@given(catalogue=catalogues(), needs=wishes, data=st.data())
def test_the_same_goal_gives_the_same_path(
    catalogue: Catalogue, needs: list[str], data: st.DataObject
) -> None:
    shuffled = of(*data.draw(st.permutations(list(catalogue.modules.values()))))
    assert shortest_set(shuffled, reversed(needs)) == shortest_set(catalogue, needs)


def test_one_long_module_may_be_shorter_than_several() -> None:
    small = made("GMP-101", 10, ["gmp"]), made("GMP-102", 10, ["hplc"])
    assert codes(shortest_set(of(*small, made("GMP-201", 19, ["gmp", "hplc"])), NEEDS)) == ["GMP-201"]
    assert codes(shortest_set(of(*small, made("GMP-201", 21, ["gmp", "hplc"])), NEEDS)) == [
        "GMP-101",
        "GMP-102",
    ]


def test_the_hours_of_what_is_asked_first_count() -> None:
    catalogue = of(
        made("GMP-101", 30),
        made("GMP-102", 5, ["hplc"], requires=("GMP-101",)),
        made("GMP-103", 30, ["hplc"]),
    )
    assert codes(shortest_set(catalogue, ["hplc"])) == ["GMP-103"]


def test_the_shorter_of_a_choice_is_taken_and_comes_first() -> None:
    catalogue = of(
        made("GMP-101", 4, ["hplc"], requires_any=(("GMP-301", "GMP-302"),)),
        made("GMP-301", 9),
        made("GMP-302", 8),
    )
    found = shortest_set(catalogue, ["hplc"])
    assert (codes(found), found.hours) == (["GMP-302", "GMP-101"], 12)


def test_lower_levels_come_first() -> None:
    catalogue = of(
        made("GMP-301", gives=["gmp"]), made("GMP-202", gives=["hplc"]), made("GMP-203", gives=["pumps"])
    )
    assert codes(shortest_set(catalogue, NEEDS)) == ["GMP-202", "GMP-203", "GMP-301"]


def test_what_no_module_gives_is_named_and_the_rest_is_given() -> None:
    found = shortest_set(of(made("GMP-101", gives=["gmp"])), ["pumps", "gmp", "hplc"])
    assert (codes(found), lacks(found)) == (["GMP-101"], {"hplc": "no_module", "pumps": "no_module"})


def test_what_can_only_be_reached_through_a_closed_module_is_named() -> None:
    catalogue = of(
        made("GMP-101", audiences=("worker",)),
        made("GMP-102", gives=["hplc"], requires=("GMP-101",)),
        made("GMP-103", gives=["gmp"], requires_any=(("GMP-101", "GMP-102"),)),
    )
    assert codes(shortest_set(catalogue, ["gmp", "hplc"])) == ["GMP-101", "GMP-102", "GMP-103"]
    found = shortest_set(catalogue, ["gmp", "hplc"], Profile(audience="jobseeker"))
    assert (codes(found), lacks(found)) == ([], {"gmp": "prerequisite", "hplc": "prerequisite"})


def test_what_one_can_do_already_makes_it_shorter() -> None:
    catalogue = of(made("GMP-101", 8, ["gmp"]), made("GMP-102", 16, ["hplc"]))
    assert shortest_set(catalogue, ["gmp", "hplc"]).hours == 24
    assert shortest_set(catalogue, ["gmp", "hplc"], holding("hplc")).hours == 8
    assert shortest_set(catalogue, ["gmp", "hplc"], holding("hplc", "gmp")) == ModuleSet((), ())


def holding(*competencies: str) -> Profile:
    return Profile(competencies_held=frozenset(competencies))


CHAIN = of(
    made("GMP-101", 8, ["gmp"]),
    made("GMP-102", 8, ["safety", "pumps"], requires=("GMP-101",)),
    made("GMP-201", 8, ["hplc"], requires=("GMP-102",)),
)


def test_a_module_done_is_not_asked_for_again_nor_is_what_it_gives() -> None:
    assert codes(shortest_set(CHAIN, ["hplc"])) == ["GMP-101", "GMP-102", "GMP-201"]
    done = Profile(modules_done=frozenset({"GMP-102"}))
    assert codes(shortest_set(CHAIN, ["hplc", "safety"], done)) == ["GMP-201"]
    assert shortest_set(CHAIN, ["safety"], done).modules == ()
    assert codes(shortest_set(CHAIN, ["hplc"], Profile(modules_done=frozenset({"GMP-999"})))) == [
        "GMP-101",
        "GMP-102",
        "GMP-201",
    ]


def test_who_holds_all_that_a_module_gives_need_not_follow_it() -> None:
    assert codes(shortest_set(CHAIN, ["hplc"], holding("safety"))) == ["GMP-101", "GMP-102", "GMP-201"]
    assert codes(shortest_set(CHAIN, ["hplc"], holding("safety", "pumps"))) == ["GMP-201"]


def test_a_module_that_gives_nothing_is_held_by_nobody() -> None:
    catalogue = of(made("GMP-101", 8), made("GMP-201", 8, ["hplc"], requires=("GMP-101",)))
    assert codes(shortest_set(catalogue, ["hplc"])) == ["GMP-101", "GMP-201"]


@pytest.mark.parametrize(
    ("asked", "profile", "lack"),
    [
        ({"education": "cess"}, Profile(education="lower_secondary"), "education"),
        ({"education": "cess"}, Profile(education="cess"), None),
        ({"education": "cess"}, Profile(), None),
        ({"education": "cess"}, Profile(experience_years=30), None),
        (
            {"education": "cess", "education_or_experience_years": 2},
            Profile(education="none", experience_years=1),
            "education",
        ),
        (
            {"education": "cess", "education_or_experience_years": 2},
            Profile(education="none", experience_years=2),
            None,
        ),
        ({"education": "cess", "education_or_experience_years": 2}, Profile(education="none"), None),
        ({"french": "B1"}, Profile(french="A2"), "french"),
        ({"french": "B1"}, Profile(french="C2"), None),
        ({"french": "B1", "also_taught_in": ("nl",)}, Profile(french="A2"), "french"),
        ({"conditions": ("min_age_18",)}, Profile(age_18=False), "age"),
        ({"conditions": ("min_age_18",)}, Profile(age_18=True), None),
        ({"conditions": ("min_age_18",)}, Profile(), None),
        ({"audiences": ("worker",)}, Profile(audience="jobseeker"), "not_for_audience"),
        ({"audiences": ("worker",)}, Profile(audience="company"), None),
    ],
)
def test_only_what_is_known_to_be_missing_rules_a_module_out(
    asked: dict[str, object], profile: Profile, lack: str | None
) -> None:
    found = shortest_set(of(made("GMP-101", 8, ["gmp"], **asked)), ["gmp"], profile)
    assert lacks(found) == ({"gmp": lack} if lack else {})
    assert len(found.modules) == (0 if lack else 1)


def test_too_little_french_does_not_matter_in_the_language_wished() -> None:
    catalogue = of(made("GMP-101", 8, ["gmp"], french="B2", also_taught_in=("en",)))
    beginner = Profile(french="A1")
    assert codes(shortest_set(catalogue, ["gmp"], beginner, Preferences(language="en"))) == ["GMP-101"]
    assert lacks(shortest_set(catalogue, ["gmp"], beginner, Preferences(language="nl"))) == {"gmp": "french"}
    assert lacks(shortest_set(catalogue, ["gmp"], beginner)) == {"gmp": "french"}


def test_what_is_left_out_says_so_only_where_that_is_why() -> None:
    without = Preferences(without=frozenset({"GMP-101"}))
    catalogue = of(
        made("GMP-101", 8, ["gmp"]),
        made("GMP-201", 8, ["hplc"], requires=("GMP-101",)),
        made("GMP-202", 8, ["safety"], education="master"),
    )
    found = shortest_set(catalogue, ["gmp", "hplc", "safety", "pumps"], Profile(education="cess"), without)
    assert lacks(found) == {
        "gmp": "left_out",
        "hplc": "left_out",
        "safety": "education",
        "pumps": "no_module",
    }


def test_of_several_reasons_the_one_easiest_to_change_is_said() -> None:
    catalogue = of(
        made("GMP-101", 8, ["gmp"], audiences=("worker",)),
        made("GMP-102", 8, ["gmp"], french="C1"),
        made("GMP-103", 8, ["gmp"], education="master"),
    )
    profile = Profile(audience="jobseeker", french="A2", education="cess")
    assert lacks(shortest_set(catalogue, ["gmp"], profile)) == {"gmp": "french"}


def test_as_many_hours_in_fewer_modules_then_the_first_codes() -> None:
    catalogue = of(
        made("GMP-101", 8, ["gmp"]),
        made("GMP-102", 8, ["hplc"]),
        made("GMP-203", 16, ["gmp", "hplc"]),
        made("GMP-202", 16, ["gmp", "hplc"]),
    )
    assert codes(shortest_set(catalogue, ["gmp", "hplc"])) == ["GMP-202"]


def test_without_time_a_set_that_reaches_the_goal_is_given_and_said_not_to_be_proven() -> None:
    catalogue = of(
        made("GMP-101", 30, ["gmp"], requires=("GMP-103",)),
        made("GMP-102", 10, ["hplc"]),
        made("GMP-103", 10),
        made("GMP-201", 60, ["gmp", "hplc"]),
    )
    found = shortest_set(catalogue, ["gmp", "hplc"], time_limit_s=0)
    assert (codes(found), found.optimal) == (["GMP-102", "GMP-103", "GMP-101"], False)


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return shipped_catalogue(dt.date(2026, 11, 23))


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_job_of_the_catalogue_has_a_path(shipped: Catalogue, audience: str | None) -> None:
    assert len(shipped.jobs) == 14
    for job in shipped.jobs.values():
        found = shortest_set(shipped, job.needs, Profile(audience=audience))
        gives = {one for module in found.modules for one in module.gives}
        assert set(job.needs) - gives == lacks(found).keys(), job.id
        assert all(audience in (None, *module.audiences) for module in found.modules), job.id
        assert all(allowed(found.modules[: number + 1]) for number in range(len(found.modules))), job.id


def test_workers_and_jobseekers_can_reach_every_job_whole(shipped: Catalogue) -> None:
    for audience in (None, "jobseeker", "worker"):
        lacking = [
            job.id
            for job in shipped.jobs.values()
            if shortest_set(shipped, job.needs, Profile(audience=audience)).uncovered
        ]
        assert lacking == []


def test_several_people_at_once_get_the_same_as_one_alone(shipped: Catalogue) -> None:
    needs = [job.needs for job in shipped.jobs.values()]
    alone = [shortest_set(shipped, each) for each in needs]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda each: shortest_set(shipped, each), needs)) == alone


@pytest.mark.parametrize("audience", AUDIENCES)
def test_another_solver_finds_nothing_shorter_and_nothing_that_gives_more(
    shipped: Catalogue, audience: str | None
) -> None:
    for job in shipped.jobs.values():
        found = shortest_set(shipped, job.needs, Profile(audience=audience))
        assert found.optimal
        assert found.hours + MUCH * len(found.uncovered) == least_by_cbc(shipped, job.needs, audience), job.id


MUCH = 10_000


def least_by_cbc(catalogue: Catalogue, needs: Iterable[str], audience: str | None) -> int:
    """Return the fewest hours, a competency not given counting as ``MUCH``, with PuLP's CBC."""
    possible = [each for each in catalogue.modules.values() if audience in (None, *each.audiences)]
    problem = pulp.LpProblem("shortest", pulp.LpMinimize)
    taken = {
        each.code: problem.add_variable(each.code.replace("-", "_"), cat=pulp.LpBinary) for each in possible
    }
    lacking = {one: problem.add_variable(one, cat=pulp.LpBinary) for one in needs}
    hours = pulp.lpSum(each.hours * taken[each.code] for each in possible)
    problem += hours + MUCH * pulp.lpSum(lacking.values())
    for one, lacks_it in lacking.items():
        problem += pulp.lpSum(taken[each.code] for each in possible if one in each.gives) + lacks_it >= 1
    for each in possible:
        for group in [*((one,) for one in each.requires), *each.requires_any]:
            problem += taken[each.code] <= pulp.lpSum(taken[one] for one in group if one in taken)
    solved = problem.solve(pulp.COIN_CMD(msg=False, gapRel=0, gapAbs=0))
    assert solved.status == pulp.LpSolveStatus.Optimal
    return round(solved.objective)
