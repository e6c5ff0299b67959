"""The modules and sessions that end first: no way to follow a goal, of all ways, ends sooner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.binary_model import Deadline
from knowledge.path_dates import first_come
from knowledge.path_goal import goal_of
from knowledge.path_proposals import soonest_path
from knowledge.path_records import TrainingPath
from knowledge.path_sessions import clash, sessions_open
from knowledge.paths import NO_WISHES, UNKNOWN
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue, Module, Session
from tests.knowledge.path_catalogues import (
    MONDAY,
    NEEDS,
    all_plans,
    all_sets,
    breaches,
    catalogues,
    days_of,
    made,
    of,
    on,
    preferences,
    profiles,
    some_sessions,
    spared,
    unfit,
    unmet,
)

needs = st.lists(st.sampled_from(NEEDS), unique=True, max_size=4)


def soonest(
    catalogue: Catalogue, *wanted: str, wishes: Preferences = NO_WISHES, profile: Profile = UNKNOWN
) -> TrainingPath:
    return soonest_path(catalogue, wanted, profile, wishes, MONDAY)


def planned(path: TrainingPath) -> list[tuple[str, int | None]]:
    """Return each module with the day, after ``MONDAY``, on which its session begins."""
    return [
        (step.module.code, (step.session.start - MONDAY).days if step.session else None)
        for step in path.steps
    ]


@settings(deadline=None, max_examples=250)
@given(
    catalogue=catalogues(4, dated=True),
    needs=needs,
    profile=profiles,
    wishes=st.just(Preferences()) | preferences,
)
def test_no_way_to_follow_the_goal_ends_sooner(
    catalogue: Catalogue, needs: list[str], profile: Profile, wishes: Preferences
) -> None:
    found = soonest_path(catalogue, needs, profile, wishes, MONDAY)
    assert breaches(found, catalogue, profile, wishes, MONDAY) == []
    undated = sum(step.session is None for step in found.steps)
    best = best_by_brute_force(catalogue, needs, profile, wishes)
    assert (len(found.uncovered), undated, found.last_day or dt.date.min, found.hours) == best
    assert found.optimal


def best_by_brute_force(
    catalogue: Catalogue, needs: list[str], profile: Profile, wishes: Preferences
) -> tuple[int, int, dt.date, int]:
    """Return the fewest competencies not given, then the fewest modules without a date, end and hours."""
    wanted = set(needs) - profile.competencies_held
    done = spared(catalogue, profile)
    open_to = [each for each in catalogue.modules.values() if not any(unmet(each, profile, wishes))]
    sessions = {each.code: fitting(catalogue, each, profile, wishes) for each in open_to}
    return min(
        (
            len(wanted - {one for each in chosen for one in each.gives}),
            sum(session is None for session in plan.values()),
            max((session.end for session in plan.values() if session), default=dt.date.min),
            sum(each.hours for each in chosen),
        )
        for chosen in all_sets(open_to, done)
        for plan in all_plans(chosen, sessions, wishes.hours_per_week, done)
    )


def fitting(catalogue: Catalogue, each: Module, profile: Profile, wishes: Preferences) -> tuple[Session, ...]:
    """Return the sessions that fit; in the wished language, else in French unless French is too low."""
    found = [one for one in catalogue.sessions[each.code] if not any(unfit(one, profile, wishes, MONDAY))]
    wished = tuple(one for one in found if one.language == wishes.language)
    if wished and wishes.language in each.also_taught_in:
        return wished
    low = any(unmet(each, profile, Preferences()))
    return () if low else tuple(one for one in found if one.language == "fr")


@settings(deadline=None, max_examples=60)
@given(catalogue=catalogues(6, dated=True), needs=needs, profile=profiles, wishes=preferences)
def test_what_is_found_without_searching_can_be_followed_too(
    catalogue: Catalogue, needs: list[str], profile: Profile, wishes: Preferences
) -> None:
    path = soonest_path(catalogue, needs, profile, wishes, MONDAY, time_limit_s=0)
    assert breaches(path, catalogue, profile, wishes, MONDAY) == []
    assert path.optimal is (not path.steps)


@settings(deadline=None)
@given(one=some_sessions, other=some_sessions)
def test_two_sessions_clash_if_they_share_a_day_or_an_evening(one: Session, other: Session) -> None:
    assert clash(one, other) is bool(days_of(one) & days_of(other))


@pytest.mark.parametrize(
    ("one", "other", "clashing"),
    [
        (on(0, 4), on(4, 8), True),
        (on(0, 4), on(7, 11), False),
        (on(0, 11), on(1, 8, "evenings"), False),
        (on(0, 11), on(5, 12, "saturday"), False),
        (on(0, 11), on(2, 9, "one_day_a_week"), True),
        (on(0, 14, "one_day_a_week"), on(1, 15, "one_day_a_week"), False),
        (on(0, 14, "one_day_a_week"), on(0, 0), True),
        (on(0, 14, "one_day_a_week"), on(1, 2), False),
        (on(0, 14, "two_days_a_week"), on(3, 3), True),
        (on(0, 14, "evenings"), on(3, 10, "evenings"), True),
        (on(0, 14, "evenings"), on(5, 12, "saturday"), False),
    ],
)
def test_what_takes_the_same_hours(one: Session, other: Session, clashing: bool) -> None:
    assert clash(one, other) is clash(other, one) is clashing


def test_of_two_sessions_at_once_one_is_taken_later() -> None:
    catalogue = of(
        made("GMP-101", 8, ["gmp"]),
        made("GMP-102", 8, ["hplc"]),
        sessions={"GMP-101": [on(0, 0), on(14, 14)], "GMP-102": [on(0, 0), on(7, 7)]},
    )
    assert planned(soonest(catalogue, "gmp", "hplc")) == [("GMP-101", 0), ("GMP-102", 7)]


def test_a_longer_module_is_taken_if_it_ends_sooner() -> None:
    catalogue = of(
        made("GMP-101", 8, ["gmp"]),
        made("GMP-102", 80, ["gmp"]),
        sessions={"GMP-101": [on(30, 30)], "GMP-102": [on(0, 14)]},
    )
    assert planned(soonest(catalogue, "gmp")) == [("GMP-102", 0)]


def test_ending_on_the_same_day_the_shorter_is_taken() -> None:
    catalogue = of(
        made("GMP-101", 16, ["gmp"]), made("GMP-102", 8, ["gmp"]), sessions={
            "GMP-101": [on(0, 1)], "GMP-102": [on(1, 1)]
        }
    )  # fmt: skip
    assert planned(soonest(catalogue, "gmp")) == [("GMP-102", 1)]


CHAIN = (
    made("GMP-101", 8, ["gmp"]),
    made("GMP-102", 8, ["safety"], requires=("GMP-101",)),
    made("GMP-201", 8, ["hplc"], requires=("GMP-102",)),
)


def test_what_a_module_asks_for_ends_before_it_starts() -> None:
    dates = {
        "GMP-101": [on(7, 7)],
        "GMP-102": [on(0, 0), on(7, 7, "evenings"), on(8, 8)],
        "GMP-201": [on(9, 9)],
    }
    path = soonest(of(*CHAIN, sessions=dates), "hplc")
    assert planned(path) == [("GMP-101", 7), ("GMP-102", 8), ("GMP-201", 9)]
    assert [step.needed_by for step in path.steps] == [("GMP-102",), ("GMP-201",), ()]
    assert [step.covers for step in path.steps] == [(), (), ("hplc",)]


def test_the_session_of_the_module_before_counts_not_its_earliest() -> None:
    dates = {
        "GMP-101": [on(0, 0), on(7, 7)],
        "GMP-102": [on(7, 7, "evenings"), on(9, 9)],
        "GMP-103": [on(0, 0)],
    }
    path = soonest(of(*CHAIN[:2], made("GMP-103", 8, ["pumps"]), sessions=dates), "safety", "pumps")
    assert planned(path) == [("GMP-103", 0), ("GMP-101", 7), ("GMP-102", 9)]


def test_a_day_every_week_stands_in_the_way_of_full_days_in_any_of_its_weeks() -> None:
    dates = {"GMP-101": [on(1, 15, "one_day_a_week")], "GMP-102": [on(7, 11), on(21, 25)]}
    catalogue = of(made("GMP-101", 24, ["gmp"]), made("GMP-102", 36, ["hplc"]), sessions=dates)
    assert planned(soonest(catalogue, "gmp", "hplc")) == [("GMP-101", 1), ("GMP-102", 21)]


def test_a_module_on_request_keeps_apart_what_comes_before_and_after_it() -> None:
    dates = {"GMP-101": [on(7, 7), on(28, 28)], "GMP-201": [on(0, 0), on(21, 21)]}
    path = soonest(of(*CHAIN, sessions=dates), "hplc")
    assert planned(path) == [("GMP-101", 7), ("GMP-102", None), ("GMP-201", 21)]


def test_a_module_without_a_date_is_taken_only_where_nothing_else_gives_as_much() -> None:
    catalogue = of(
        made("GMP-101", 8, ["gmp"]), made("GMP-102", 200, ["gmp"]), sessions={"GMP-102": [on(90, 200)]}
    )
    assert planned(soonest(catalogue, "gmp")) == [("GMP-102", 90)]
    assert planned(soonest(catalogue, "gmp", wishes=Preferences(without=frozenset({"GMP-102"})))) == [
        ("GMP-101", None)
    ]


@pytest.mark.parametrize(
    ("wishes", "start"),
    [
        (Preferences(), 1),
        (Preferences(site="liege"), 2),
        (Preferences(site="online"), 3),
        (Preferences(days=frozenset({"evening"})), 4),
        (Preferences(days=frozenset({"saturday"})), 5),
        (Preferences(days=frozenset({"evening", "saturday"})), 4),
        (Preferences(language="en"), 8),
        (Preferences(language="de"), 1),
        (Preferences(earliest_start=MONDAY + dt.timedelta(days=2)), 2),
        (Preferences(earliest_start=MONDAY - dt.timedelta(days=99)), 1),
        (Preferences(latest_end=MONDAY), None),
        (Preferences(latest_end=MONDAY + dt.timedelta(days=1)), 1),
        (Preferences(hours_per_week=4), None),
    ],
)
def test_only_sessions_that_fit_are_taken(wishes: Preferences, start: int | None) -> None:
    catalogue = of(
        made("GMP-101", 6, ["gmp"], also_taught_in=("en", "nl")),
        sessions={
            "GMP-101": [
                on(-1, -1),
                on(0, 0, seats_left=0),
                on(1, 1),
                on(2, 2, site="liege"),
                on(3, 3, site="online"),
                on(4, 4, "evenings"),
                on(5, 5, "saturday"),
                on(8, 8, language="en"),
                on(0, 0, language="nl"),
            ]
        },
    )
    # What is online fits a wish for any site, so that the one in Liège comes first.
    assert planned(soonest(catalogue, "gmp", wishes=wishes)) == [("GMP-101", start)]


def test_who_has_too_little_french_is_given_the_language_wished_only() -> None:
    catalogue = of(
        made("GMP-101", 8, ["gmp"], french="B2", also_taught_in=("en",)),
        made("GMP-102", 8, ["hplc"], french="A2"),
        sessions={"GMP-101": [on(0, 0)], "GMP-102": [on(1, 1)]},
    )
    path = soonest(catalogue, "gmp", "hplc", profile=Profile(french="A2"), wishes=Preferences(language="en"))
    assert sorted(planned(path)) == [("GMP-101", None), ("GMP-102", 1)]


def test_no_week_has_more_hours_than_wished() -> None:
    dates = {
        "GMP-101": [on(0, 7, "one_day_a_week"), on(28, 35, "one_day_a_week")],
        "GMP-102": [on(1, 8, "evenings")],
        "GMP-103": [on(2, 2)],
    }
    catalogue = of(
        made("GMP-101", 16, ["gmp"]),
        made("GMP-102", 12, ["hplc"]),
        made("GMP-103", 8, ["safety"]),
        sessions=dates,
    )
    wanted = "gmp", "hplc", "safety"
    assert dict(planned(soonest(catalogue, *wanted, wishes=Preferences(hours_per_week=22))))["GMP-101"] == 0
    assert dict(planned(soonest(catalogue, *wanted, wishes=Preferences(hours_per_week=21))))["GMP-101"] == 28


def test_what_is_to_check_depends_on_the_session_and_on_what_comes_before() -> None:
    catalogue = of(
        made("GMP-101", 8, ["gmp"], also_taught_in=("en",), certificate="ba4", conditions=("min_age_18",)),
        made(
            "GMP-102", 8, ["hplc"], education="cess", conditions=("ba4_valid", "vca_valid", "colour_vision")
        ),
        sessions={"GMP-101": [on(0, 0, language="en")], "GMP-102": [on(1, 1)]},
    )
    english = Preferences(language="en")
    assert checks(soonest(catalogue, "gmp", "hplc", wishes=english)) == [
        ("min_age_18",),
        ("education", "french", "vca_valid", "colour_vision"),
    ]
    known = Profile(education="cess", french="B1", age_18=True, certificates_valid=frozenset({"vca_valid"}))
    assert checks(soonest(catalogue, "gmp", "hplc", wishes=english, profile=known)) == [
        (),
        ("colour_vision",),
    ]
    assert checks(soonest(catalogue, "hplc", profile=known)) == [("ba4_valid", "colour_vision")]
    missing = Profile(certificates_missing=frozenset({"ba4_valid"}), education="cess", french="B1")
    assert "ba4_valid" in checks(soonest(catalogue, "hplc", profile=missing))[0]


def checks(path: TrainingPath) -> Sequence[tuple[str, ...]]:
    return [step.to_check for step in path.steps]


def test_without_searching_each_module_takes_the_first_session_that_fits() -> None:
    dates = {"GMP-101": [on(7, 7), on(0, 0)], "GMP-102": [on(0, 0), on(8, 8)], "GMP-201": [on(8, 8)]}
    catalogue = of(*CHAIN, sessions=dates)
    goal = goal_of(catalogue, ["hplc"], Profile(), Preferences())
    plan = first_come(goal, sessions_open(catalogue, goal, Profile(), Preferences(), MONDAY))
    starts = {one.module: one.session and (one.session.start - MONDAY).days for one in plan.placements}
    assert (starts, plan.proven) == ({"GMP-101": 0, "GMP-102": 8, "GMP-201": None}, False)


def test_a_deadline_ends() -> None:
    now = 10.0
    deadline = Deadline(2.0, lambda: now)
    assert deadline.left == 2.0
    now = 13.0
    assert deadline.left == 0.0
