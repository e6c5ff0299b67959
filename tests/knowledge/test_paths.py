"""The shortest set of modules for a goal: as short as the best of all sets, in an order one can follow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import chain, combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.clock import FixedClock
from knowledge.loading import CATALOGUE, read_catalogue
from knowledge.paths import ModuleSet, shortest_set
from knowledge.records import Catalogue, Module
from tests.actions.small_catalogue import module, named, small_catalogue

NEEDS = ("gmp", "hplc", "safety", "pumps")
AUDIENCES = ("jobseeker", "worker")
EMPTY = small_catalogue()


def made(code: str, hours: int = 8, gives: Iterable[str] = (), **more: object) -> Module:
    """Return a module with what counts here."""
    title = named(code, code, code, code)
    return module(code, "gmp", title, hours=hours, gives=tuple(gives), **more)


def of(*modules: Module) -> Catalogue:
    """Return a catalogue of these modules."""
    return replace(EMPTY, modules={each.code: each for each in modules})


def codes(found: ModuleSet) -> list[str]:
    return [each.code for each in found.modules]


def allowed(chosen: Iterable[Module]) -> bool:
    """Say whether each module's requirements are among the chosen ones."""
    taken = {each.code: each for each in chosen}
    return all(
        set(each.requires) <= taken.keys() and all(set(group) & taken.keys() for group in each.requires_any)
        for each in taken.values()
    )


def all_sets(modules: Iterable[Module]) -> Iterator[tuple[Module, ...]]:
    """Return every set of modules that one may follow, by brute force."""
    listed = list(modules)
    subsets = chain.from_iterable(combinations(listed, size) for size in range(len(listed) + 1))
    return (chosen for chosen in subsets if allowed(chosen))


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """Up to eight modules; each may require earlier ones, as the catalogue has no circles."""
    modules: list[Module] = []
    # The codes are shuffled, so that their order says nothing of the order to follow them in.
    numbers = draw(st.permutations(range(1, 9)))
    for number in numbers[: draw(st.integers(1, 8))]:
        earlier = st.sampled_from([each.code for each in modules]) if modules else st.nothing()
        some = st.lists(earlier, max_size=2, unique=True)
        groups = st.lists(st.lists(earlier, min_size=1, max_size=3, unique=True).map(tuple), max_size=2)
        modules.append(
            made(
                f"GMP-{draw(st.integers(1, 3))}0{number}",
                hours=draw(st.integers(1, 40)),
                gives=draw(st.lists(st.sampled_from(NEEDS), max_size=2, unique=True)),
                requires=tuple(draw(some)) if modules else (),
                requires_any=tuple(draw(groups)) if modules else (),
                audiences=tuple(draw(st.lists(st.sampled_from(AUDIENCES), max_size=2, unique=True))),
            )
        )
    return of(*draw(st.permutations(modules)))


wishes = st.lists(st.sampled_from(NEEDS), unique=True, max_size=4)
audiences = st.sampled_from((None, *AUDIENCES))


@settings(deadline=None, max_examples=150)
@given(catalogue=catalogues(), needs=wishes, held=wishes, audience=audiences)
def test_no_set_that_gives_as_much_is_shorter(
    catalogue: Catalogue, needs: list[str], held: list[str], audience: str | None
) -> None:
    found = shortest_set(catalogue, needs, held=held, audience=audience)
    wanted = set(needs) - set(held)
    open_to = [each for each in catalogue.modules.values() if audience in (None, *each.audiences)]
    possible = list(all_sets(open_to))
    given_by_some = {one for chosen in possible for each in chosen for one in each.gives}
    assert list(found.uncovered) == sorted(wanted - given_by_some)
    covered = wanted & given_by_some
    enough = [chosen for chosen in possible if covered <= {one for module in chosen for one in module.gives}]
    assert found.hours == min(sum(each.hours for each in chosen) for chosen in enough)
    assert set(found.modules) in [set(chosen) for chosen in enough]


@settings(deadline=None)
@given(catalogue=catalogues(), needs=wishes, audience=audiences)
def test_each_module_comes_after_those_it_asks_for(
    catalogue: Catalogue, needs: list[str], audience: str | None
) -> None:
    found = shortest_set(catalogue, needs, audience=audience).modules
    assert all(allowed(found[: number + 1]) for number in range(len(found)))


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
    assert (codes(found), found.uncovered) == (["GMP-101"], ("hplc", "pumps"))


def test_what_can_only_be_reached_through_a_closed_module_is_named() -> None:
    catalogue = of(
        made("GMP-101", audiences=("worker",)),
        made("GMP-102", gives=["hplc"], requires=("GMP-101",)),
        made("GMP-103", gives=["gmp"], requires_any=(("GMP-101", "GMP-102"),)),
    )
    assert codes(shortest_set(catalogue, ["gmp", "hplc"])) == ["GMP-101", "GMP-102", "GMP-103"]
    assert shortest_set(catalogue, ["gmp", "hplc"], audience="jobseeker") == ModuleSet((), ("gmp", "hplc"))


def test_what_one_can_do_already_makes_it_shorter() -> None:
    catalogue = of(made("GMP-101", 8, ["gmp"]), made("GMP-102", 16, ["hplc"]))
    assert shortest_set(catalogue, ["gmp", "hplc"]).hours == 24
    assert shortest_set(catalogue, ["gmp", "hplc"], held={"hplc"}).hours == 8
    assert shortest_set(catalogue, ["gmp", "hplc"], held={"hplc", "gmp"}) == ModuleSet((), ())


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return read_catalogue(CATALOGUE, clock=FixedClock(dt.date(2026, 11, 23)))


@pytest.mark.parametrize("audience", [None, "jobseeker", "worker", "student", "teacher"])
def test_every_job_of_the_catalogue_has_a_path(shipped: Catalogue, audience: str | None) -> None:
    assert len(shipped.jobs) == 14
    for job in shipped.jobs.values():
        found = shortest_set(shipped, job.needs, audience=audience)
        gives = {one for module in found.modules for one in module.gives}
        assert set(job.needs) - gives == set(found.uncovered), job.id
        assert all(audience in (None, *module.audiences) for module in found.modules), job.id
        assert all(allowed(found.modules[: number + 1]) for number in range(len(found.modules))), job.id


def test_workers_and_jobseekers_can_reach_every_job_whole(shipped: Catalogue) -> None:
    for audience in (None, "jobseeker", "worker"):
        lacking = [
            job.id
            for job in shipped.jobs.values()
            if shortest_set(shipped, job.needs, audience=audience).uncovered
        ]
        assert lacking == []


def test_several_people_at_once_get_the_same_as_one_alone(shipped: Catalogue) -> None:
    needs = [job.needs for job in shipped.jobs.values()]
    alone = [shortest_set(shipped, each) for each in needs]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda each: shortest_set(shipped, each), needs)) == alone
