"""Why a module, what changed, and which wish stands in the way."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.path_explaining import Price, compare, in_the_way, price, why
from knowledge.path_proposals import propose
from knowledge.path_records import TrainingPath
from knowledge.paths import NO_WISHES, UNKNOWN
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue
from tests.knowledge.path_catalogues import MONDAY, made, of, on

CATALOGUE = of(
    made("GMP-101", 8, ["gmp"]),
    made("GMP-102", 8, ["safety"]),
    made("GMP-201", 8, ["hplc"], requires=("GMP-101",)),
    made("GMP-202", 40, ["hplc"], requires=("GMP-102",)),
    sessions={
        "GMP-101": [on(0, 0), on(7, 7, site="liege")],
        "GMP-102": [on(1, 1)],
        "GMP-201": [on(2, 2), on(15, 15, site="liege")],
        "GMP-202": [on(3, 10)],
    },
)


def shortest(*wanted: str, wishes: Preferences = NO_WISHES, catalogue: Catalogue = CATALOGUE) -> TrainingPath:
    return propose(catalogue, wanted, UNKNOWN, wishes, MONDAY)[0]


def test_a_module_is_there_for_what_it_covers_and_for_what_needs_it() -> None:
    path = shortest("gmp", "hplc")
    reason = why(CATALOGUE, ["gmp", "hplc"], UNKNOWN, NO_WISHES, path, "GMP-101")
    assert (reason.step.covers, reason.step.needed_by) == (("gmp",), ("GMP-201",))
    assert reason.lost == ("gmp",)
    assert [each.code for each in reason.instead] == ["GMP-102", "GMP-202"]
    assert [each.code for each in reason.spared] == ["GMP-201"]
    assert reason.hours == 48 - 16


def test_without_it_another_takes_longer() -> None:
    reason = why(CATALOGUE, ["hplc"], UNKNOWN, NO_WISHES, shortest("hplc"), "GMP-201")
    assert (reason.lost, reason.hours) == ((), 32)
    assert [each.code for each in reason.instead] == ["GMP-102", "GMP-202"]
    assert [each.code for each in reason.spared] == ["GMP-101"]


def test_what_is_left_out_already_stays_out() -> None:
    wishes = Preferences(without=frozenset({"GMP-202"}))
    reason = why(CATALOGUE, ["hplc"], UNKNOWN, wishes, shortest("hplc", wishes=wishes), "GMP-201")
    assert (reason.lost, reason.instead, reason.hours) == (("hplc",), (), -16)


def test_a_module_that_is_not_in_the_path_has_no_reason() -> None:
    with pytest.raises(KeyError):
        why(CATALOGUE, ["hplc"], UNKNOWN, NO_WISHES, shortest("hplc"), "GMP-202")


def test_two_paths_compared() -> None:
    before = shortest("hplc")
    after = shortest("hplc", wishes=Preferences(site="liege"))
    difference = compare(before, after)
    assert (difference.added, difference.removed, difference.hours) == ((), (), 0)
    assert difference.moved == ("GMP-101", "GMP-201")
    assert difference.weeks == 1
    difference = compare(before, shortest("hplc", wishes=Preferences(without=frozenset({"GMP-201"}))))
    assert [each.code for each in difference.added] == ["GMP-102", "GMP-202"]
    assert [each.code for each in difference.removed] == ["GMP-101", "GMP-201"]
    assert (difference.moved, difference.hours, difference.weeks) == ((), 32, 1)
    assert compare(before, before) == compare(before, shortest("hplc"))
    nowhere = compare(before, shortest("hplc", wishes=Preferences(site="online")))
    assert (nowhere.weeks, nowhere.moved) == (None, ("GMP-101", "GMP-201"))


def test_nothing_is_in_the_way_of_what_can_be_had() -> None:
    assert in_the_way(CATALOGUE, ["hplc"], UNKNOWN, Preferences(site="liege"), MONDAY) == ()


def test_the_wish_in_the_way_is_named_with_what_dropping_it_would_give() -> None:
    wishes = Preferences(site="liege", language="en", latest_end=MONDAY + dt.timedelta(days=30))
    (obstacle,) = in_the_way(CATALOGUE, ["hplc", "safety"], UNKNOWN, wishes, MONDAY)
    assert (obstacle.wish, obstacle.module, obstacle.covered) == ("site", None, ())
    assert obstacle.dated == ("GMP-102",)
    assert obstacle.path.last_day == MONDAY + dt.timedelta(days=2)


def test_of_two_wishes_the_one_that_gives_more_comes_first() -> None:
    wishes = Preferences(site="liege", latest_end=MONDAY + dt.timedelta(days=5))
    found = in_the_way(CATALOGUE, ["gmp", "safety"], UNKNOWN, wishes, MONDAY)
    assert [(each.wish, each.dated) for each in found] == [
        ("site", ("GMP-101", "GMP-102")),
        ("latest_end", ("GMP-101",)),
    ]


def test_of_two_wishes_that_give_as_much_the_one_that_ends_first_comes_first() -> None:
    wishes = Preferences(site="liege", latest_end=MONDAY + dt.timedelta(days=10))
    found = in_the_way(CATALOGUE, ["hplc"], UNKNOWN, wishes, MONDAY)
    assert [(each.wish, each.path.weeks) for each in found] == [("site", 1), ("latest_end", 2)]


def test_a_module_left_out_is_named() -> None:
    wishes = Preferences(without=frozenset({"GMP-101", "GMP-102"}))
    found = in_the_way(CATALOGUE, ["hplc", "safety"], UNKNOWN, wishes, MONDAY)
    assert [(each.wish, each.module, each.covered) for each in found] == [
        ("without", "GMP-102", ("hplc", "safety")),
        ("without", "GMP-101", ("hplc",)),
    ]


def test_what_no_wish_is_to_blame_for() -> None:
    wishes = Preferences(site="seneffe", hours_per_week=40)
    assert in_the_way(CATALOGUE, ["pumps"], UNKNOWN, wishes, MONDAY) == ()
    two = Preferences(days=frozenset({"evening"}), site="online")
    assert in_the_way(CATALOGUE, ["gmp"], Profile(), two, MONDAY) == ()


def test_what_a_far_longer_path_costs_and_buys() -> None:
    sessions = {"GMP-101": [on(20, 20)], "GMP-102": [on(1, 2)]}
    found = propose(
        of(made("GMP-101", 8, ["gmp"]), made("GMP-102", 16, ["gmp"]), sessions=sessions),
        ["gmp"],
        UNKNOWN,
        NO_WISHES,
        MONDAY,
    )
    assert [path.kind for path in found] == ["shortest", "soonest"]
    assert price(*found) == Price(hours=8, days=18, dated=0)


def test_up_to_one_and_a_half_times_the_hours_nothing_is_said() -> None:
    sessions = {"GMP-101": [on(20, 20)], "GMP-102": [on(1, 2)]}
    found = propose(
        of(made("GMP-101", 8, ["gmp"]), made("GMP-102", 12, ["gmp"]), sessions=sessions),
        ["gmp"],
        UNKNOWN,
        NO_WISHES,
        MONDAY,
    )
    assert price(*found) is None


def test_of_dates_that_are_lacking_no_days_are_counted() -> None:
    found = propose(
        of(made("GMP-101", 8, ["gmp"]), made("GMP-102", 16, ["gmp"]), sessions={"GMP-102": [on(1, 2)]}),
        ["gmp"],
        UNKNOWN,
        NO_WISHES,
        MONDAY,
    )
    assert price(*found) == Price(hours=8, days=0, dated=1)
