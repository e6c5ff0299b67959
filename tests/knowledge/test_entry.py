"""Entry checks on catalogues made by hand: each condition, and what would close each gap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import get_args

import pytest

from knowledge.entry import entry_check, what_can_i_follow
from knowledge.entry_questions import questions_that_matter
from knowledge.entry_records import ConditionCheck, EntryCheck, Remedy
from knowledge.profile import CERTIFICATES, Profile
from knowledge.records import Catalogue, Module, Session
from knowledge.vocabulary import Condition
from tests.actions.small_catalogue import module, named, session, small_catalogue

TODAY = dt.date(2026, 9, 2)
EMPTY = small_catalogue()


def made(code: str, **more: object) -> Module:
    """Return a module of which nothing is asked but an A2 in French."""
    return module(code, "gmp", named(code, code, code, code), **{"gives": (code,), **more})


def of(*modules: Module, sessions: Iterable[Session] = ()) -> Catalogue:
    """Return a catalogue of these modules and sessions."""
    listed = list(sessions)
    return replace(
        EMPTY,
        modules={each.code: each for each in modules},
        sessions={
            each.code: tuple(session for session in listed if session.module == each.code) for each in modules
        },
    )


def day(days: int) -> dt.date:
    return TODAY + dt.timedelta(days=days)


def check(catalogue: Catalogue, code: str, profile: Profile | None = None) -> EntryCheck:
    return entry_check(catalogue, catalogue.modules[code], profile or Profile(), TODAY)


def one(found: EntryCheck, condition: str) -> ConditionCheck:
    (only,) = [each for each in found.conditions if each.condition == condition]
    return only


def said(found: EntryCheck, condition: str) -> tuple[str, str]:
    only = one(found, condition)
    return only.status, only.reason


def sessions_of(remedy: Remedy) -> list[tuple[str, str, str | None]]:
    return [
        (each.module.code, each.offer.availability, each.offer.session.id if each.offer.session else None)
        for each in remedy.modules
    ]


def closing(found: EntryCheck, condition: str) -> Remedy:
    (remedy,) = one(found, condition).closing
    return remedy


def after_gmp_101(*sessions: Session, **more: object) -> tuple[Catalogue, str]:
    return of(made("GMP-101", **more), made("GMP-201", requires=("GMP-101",)), sessions=sessions), "GMP-201"


def test_the_order_is_that_of_the_conditions_and_the_catalogue() -> None:
    asked = made(
        "GMP-301",
        requires=("GMP-102", "GMP-101"),
        requires_any=(("GMP-103", "GMP-101"),),
        education="cess",
        conditions=("safety_shoes", "ba4_valid", "basic_maths_test"),
    )
    found = check(of(made("GMP-101"), made("GMP-102"), made("GMP-103"), asked), "GMP-301")
    assert [(each.condition, each.asked) for each in found.conditions] == [
        ("audience", ("jobseeker", "worker")),
        ("requires", ("GMP-102",)),
        ("requires", ("GMP-101",)),
        ("requires_any", ("GMP-103", "GMP-101")),
        ("education", ("cess",)),
        ("french", ("A2",)),
        ("safety_shoes", ()),
        ("ba4_valid", ()),
        ("basic_maths_test", ()),
    ]


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        (None, ("unknown", "not_told")),
        ("worker", ("met", "told")),
        ("student", ("missing", "told")),
        ("company", ("unknown", "not_a_learner")),
    ],
)
def test_the_audience(audience: str | None, expected: tuple[str, str]) -> None:
    found = check(of(made("GMP-101")), "GMP-101", Profile(audience=audience))
    assert said(found, "audience") == expected
    asks = [remedy.kind for remedy in one(found, "audience").closing]
    assert asks == (["ask_centre"] if expected in (("missing", "told"), ("unknown", "not_a_learner")) else [])


@pytest.mark.parametrize(
    ("education", "years", "expected", "closes"),
    [
        (None, None, ("unknown", "not_told"), ["document", "experience"]),
        (None, 1, ("unknown", "not_told"), ["document", "experience"]),
        (None, 2, ("met", "experience"), []),
        ("lower_secondary", None, ("unknown", "experience_not_told"), ["document", "experience"]),
        ("lower_secondary", 1, ("missing", "too_low"), ["experience"]),
        ("lower_secondary", 2, ("met", "experience"), []),
        ("cess", 0, ("met", "told"), []),
        ("master", None, ("met", "told"), []),
    ],
)
def test_experience_replaces_education(
    education: str | None, years: int | None, expected: tuple[str, str], closes: list[str]
) -> None:
    catalogue = of(made("GMP-101", education="cess", education_or_experience_years=2))
    found = check(catalogue, "GMP-101", Profile(education=education, experience_years=years))
    assert said(found, "education") == expected
    assert [remedy.kind for remedy in one(found, "education").closing] == closes
    assert all(remedy.years == 2 for remedy in one(found, "education").closing if remedy.kind == "experience")


def test_where_nothing_replaces_education_the_centre_is_asked() -> None:
    catalogue = of(made("GMP-101", education="bachelor"))
    low = check(catalogue, "GMP-101", Profile(education="cess", experience_years=40))
    assert said(low, "education") == ("missing", "too_low")
    assert closing(low, "education").kind == "ask_centre"
    assert closing(check(catalogue, "GMP-101"), "education").kind == "document"


def test_french_counts_in_french_only() -> None:
    english = session("GMP-101", 2, day(9), language="en")
    catalogue = of(
        made("GMP-101", french="B1", also_taught_in=("en", "nl")),
        sessions=(session("GMP-101", 1, day(5)), english),
    )
    found = check(catalogue, "GMP-101", Profile(french="A2"))
    assert said(found, "french") == ("missing", "too_low")
    other, ask = one(found, "french").closing
    assert (other.kind, other.languages, ask.kind) == ("other_language", ("en", "nl"), "ask_centre")
    assert other.offer is not None
    assert other.offer.session == english
    assert said(check(catalogue, "GMP-101", Profile(french="B1")), "french") == ("met", "told")


@pytest.mark.parametrize("condition", get_args(Condition.__value__))
def test_each_condition_of_the_vocabulary(condition: str) -> None:
    catalogue = of(made("GMP-101", conditions=(condition,)))
    found = check(catalogue, "GMP-101")
    assert one(found, condition).status == "unknown"
    if condition in CERTIFICATES:
        held = check(catalogue, "GMP-101", Profile(certificates_valid=frozenset({condition})))
        lacking = check(catalogue, "GMP-101", Profile(certificates_missing=frozenset({condition})))
        assert (said(held, condition), said(lacking, condition)) == (("met", "told"), ("missing", "told"))
        assert closing(found, condition).kind == "document"
        assert closing(lacking, condition).kind == "ask_centre"  # no module here gives it
    elif condition == "min_age_18":
        assert said(check(catalogue, "GMP-101", Profile(age_18=True)), condition) == ("met", "told")
        young = check(catalogue, "GMP-101", Profile(age_18=False))
        assert (said(young, condition), closing(young, condition).kind) == (("missing", "told"), "age")
    else:
        assert said(found, condition) == ("unknown", "at_centre")
        assert closing(found, condition).kind in {"interview", "test", "document", "equipment"}


def test_a_certificate_that_was_given_may_have_expired() -> None:
    asked = made("HSE-203", conditions=("vca_valid",))
    done = Profile(modules_done=frozenset({"HSE-101"}))
    expires = of(made("HSE-101", certificate="vca", renewal_months=120), asked)
    found = check(expires, "HSE-203", done)
    assert said(found, "vca_valid") == ("unknown", "may_have_expired")
    assert [remedy.kind for remedy in one(found, "vca_valid").closing] == ["document", "module"]
    lasting = of(made("HSE-101", certificate="vca"), asked)
    assert said(check(lasting, "HSE-203", done), "vca_valid") == ("met", "module_done")


def test_a_module_that_is_lacking_is_unknown_until_it_is_denied() -> None:
    catalogue, code = after_gmp_101()
    other = Profile(modules_done=frozenset({"GMP-201"}))
    assert said(check(catalogue, code), "requires") == ("unknown", "not_told")
    assert said(check(catalogue, code, other), "requires") == ("unknown", "not_told")
    denied = Profile(modules_not_done=frozenset({"GMP-101"}))
    assert said(check(catalogue, code, denied), "requires") == ("missing", "module_not_done")
    done = replace(denied, modules_done=frozenset({"GMP-101"}))
    assert said(check(catalogue, code, done), "requires") == ("met", "module_done")


def test_an_equivalent_needs_all_that_the_module_gives() -> None:
    catalogue = of(
        made("GMP-101", gives=("gmp", "hplc")),
        made("GMP-102", gives=("hplc",)),
        made("GMP-201", requires=("GMP-101",)),
    )
    part = Profile(competencies_held=frozenset({"gmp"}))
    assert said(check(catalogue, "GMP-201", part), "requires") == ("unknown", "not_told")
    both = replace(part, modules_done=frozenset({"GMP-102"}))
    assert said(check(catalogue, "GMP-201", both), "requires") == ("met", "competencies_held")
    assert one(check(catalogue, "GMP-201", both), "requires").met_by == ("gmp", "hplc")


def test_a_module_that_gives_nothing_has_no_equivalent() -> None:
    catalogue, code = after_gmp_101(gives=())
    assert said(check(catalogue, code), "requires") == ("unknown", "not_told")


def test_the_next_session_that_is_not_full() -> None:
    catalogue, code = after_gmp_101(
        session("GMP-101", 1, day(-1)),
        session("GMP-101", 2, day(0), seats_left=0),
        session("GMP-101", 3, day(7)),
        session("GMP-101", 4, day(9)),
    )
    assert sessions_of(closing(check(catalogue, code), "requires")) == [("GMP-101", "places", "GMP-101-3")]


def test_a_session_of_today_still_counts() -> None:
    catalogue, code = after_gmp_101(session("GMP-101", 1, day(0)), session("GMP-101", 2, day(1)))
    assert sessions_of(closing(check(catalogue, code), "requires")) == [("GMP-101", "places", "GMP-101-1")]


def test_all_full_or_none_planned_is_said() -> None:
    catalogue, code = after_gmp_101(
        session("GMP-101", 1, day(3), seats_left=0), session("GMP-101", 2, day(5), seats_left=0)
    )
    assert sessions_of(closing(check(catalogue, code), "requires")) == [("GMP-101", "full", "GMP-101-1")]
    catalogue, code = after_gmp_101(session("GMP-101", 1, day(-5)))
    assert sessions_of(closing(check(catalogue, code), "requires")) == [("GMP-101", "on_request", None)]


def test_the_session_is_in_a_language_that_the_person_can_follow() -> None:
    catalogue, code = after_gmp_101(
        session("GMP-101", 1, day(3), language="en"),
        session("GMP-101", 2, day(5)),
        session("GMP-101", 3, day(7), language="en"),
        french="B1",
        also_taught_in=("en",),
    )
    expected = {None: "GMP-101-1", "A2": "GMP-101-1", "B1": "GMP-101-2"}
    for french, number in expected.items():
        found = check(catalogue, code, Profile(french=french))
        assert sessions_of(closing(found, "requires")) == [("GMP-101", "places", number)], french
    without = {
        **catalogue.sessions,
        "GMP-101": tuple(each for each in catalogue.sessions["GMP-101"] if each.language == "en"),
    }
    found = check(replace(catalogue, sessions=without), code, Profile(french="C2"))
    assert sessions_of(closing(found, "requires")) == [("GMP-101", "places", "GMP-101-1")]


def test_whose_french_is_too_low_gets_another_language_even_later() -> None:
    catalogue, code = after_gmp_101(
        session("GMP-101", 1, day(3)),
        session("GMP-101", 2, day(5), language="en"),
        french="B1",
        also_taught_in=("en",),
    )
    found = check(catalogue, code, Profile(french="A2"))
    assert sessions_of(closing(found, "requires")) == [("GMP-101", "places", "GMP-101-2")]


def test_a_choice_that_is_on_the_way_already_adds_nothing() -> None:
    catalogue = of(
        made("GMP-101", hours=4),
        made("GMP-102", hours=36),
        made("GMP-201", requires=("GMP-102",), requires_any=(("GMP-101", "GMP-102"),)),
        made("GMP-301", requires=("GMP-201",)),
    )
    remedy = closing(check(catalogue, "GMP-301"), "requires")
    assert [step.module.code for step in remedy.modules] == ["GMP-102", "GMP-201"]


def test_what_comes_before_comes_first_and_ends_first() -> None:
    catalogue = of(
        made("GMP-101"),
        made("GMP-102", conditions=("medical_fitness",)),
        made("GMP-201", requires=("GMP-101",), french="B1"),
        made("GMP-301", requires=("GMP-201", "GMP-102")),
        made("GMP-302", requires=("GMP-301",)),
        sessions=(
            session("GMP-101", 1, day(10), end=day(20)),
            session("GMP-102", 1, day(2)),
            session("GMP-201", 1, day(20)),  # begins on the day on which what it needs ends
            session("GMP-201", 2, day(21), end=day(30)),
            session("GMP-301", 1, day(25)),
        ),
    )
    profile = Profile(audience="worker", french="A2", modules_not_done=frozenset({"GMP-201"}))
    remedy = closing(check(catalogue, "GMP-302", profile), "requires")
    assert sessions_of(remedy) == [
        ("GMP-101", "places", "GMP-101-1"),
        ("GMP-201", "places", "GMP-201-2"),
        ("GMP-102", "places", "GMP-102-1"),
        ("GMP-301", "on_request", None),
    ]
    assert [each.status for each in remedy.modules] == ["unknown", "missing", "unknown", "unknown"]
    asks = [[(each.condition, each.status) for each in step.asks] for step in remedy.modules]
    assert asks == [[], [("french", "missing")], [("medical_fitness", "unknown")], []]
    done = replace(profile, modules_done=frozenset({"GMP-101", "GMP-102"}))
    assert sessions_of(closing(check(catalogue, "GMP-302", done), "requires")) == [
        ("GMP-201", "places", "GMP-201-1"),
        ("GMP-301", "places", "GMP-301-1"),
    ]


def test_of_a_choice_the_shortest_comes_first_and_those_closed_to_the_person_last() -> None:
    catalogue = of(
        made("GMP-101", hours=30),
        made("GMP-102", hours=8, requires=("GMP-101",)),
        made("GMP-103", hours=36),
        made("GMP-104", hours=4, audiences=("student",)),
        made("GMP-105", hours=36),
        made("GMP-201", requires_any=(("GMP-102", "GMP-105", "GMP-103", "GMP-104"),)),
        made("GMP-301", requires=("GMP-201",)),
    )

    def ways(profile: Profile) -> list[list[str]]:
        remedies = one(check(catalogue, "GMP-201", profile), "requires_any").closing
        return [[step.module.code for step in remedy.modules] for remedy in remedies]

    assert ways(Profile()) == [["GMP-104"], ["GMP-103"], ["GMP-105"], ["GMP-101", "GMP-102"]]
    assert ways(Profile(audience="worker")) == [["GMP-103"], ["GMP-105"], ["GMP-101", "GMP-102"], ["GMP-104"]]
    begun = Profile(audience="worker", modules_done=frozenset({"GMP-101"}))
    assert ways(begun)[0] == ["GMP-102"]
    (remedy,) = one(check(catalogue, "GMP-301", begun), "requires").closing
    assert [step.module.code for step in remedy.modules] == ["GMP-102", "GMP-201"]


def test_a_choice_is_missing_only_if_all_of_it_is() -> None:
    catalogue = of(made("GMP-101"), made("GMP-102"), made("GMP-201", requires_any=(("GMP-101", "GMP-102"),)))
    told = Profile(modules_not_done=frozenset({"GMP-101"}))
    assert said(check(catalogue, "GMP-201", told), "requires_any") == ("unknown", "not_told")
    told = Profile(modules_not_done=frozenset({"GMP-101", "GMP-102"}))
    assert said(check(catalogue, "GMP-201", told), "requires_any") == ("missing", "module_not_done")
    told = replace(told, competencies_held=frozenset({"GMP-101"}), modules_done=frozenset({"GMP-102"}))
    found = one(check(catalogue, "GMP-201", told), "requires_any")
    assert (found.reason, found.met_by) == ("module_done", ("GMP-102",))


def test_a_certificate_that_leads_back_to_the_module_is_no_way() -> None:
    catalogue = of(
        made("HSE-101", certificate="vca", requires=("HSE-102",)),
        made("HSE-102", conditions=("vca_valid",)),
        made("HSE-201", requires=("HSE-101",), conditions=("vca_valid",)),
    )
    lacking = Profile(certificates_missing=frozenset({"vca_valid"}))
    assert closing(check(catalogue, "HSE-102", lacking), "vca_valid").kind == "ask_centre"
    steps = closing(check(catalogue, "HSE-201", lacking), "vca_valid").modules
    assert [(each.module.code, each.status) for each in steps] == [
        ("HSE-102", "unknown"),
        ("HSE-101", "missing"),
    ]


def test_all_modules_in_three_groups() -> None:
    catalogue = of(
        made("GMP-103", audiences=("student",)),
        made("GMP-102", conditions=("safety_shoes",)),
        made("GMP-104"),
        made("GMP-101"),
    )
    found = what_can_i_follow(catalogue, Profile(audience="worker", french="B1"), TODAY)
    groups = (found.all_met, found.to_check, found.something_missing)
    assert [[each.module.code for each in group] for group in groups] == [
        ["GMP-101", "GMP-104"],
        ["GMP-102"],
        ["GMP-103"],
    ]


def test_what_can_turn_to_missing_is_asked_first() -> None:
    asked = made(
        "GMP-301",
        requires=("GMP-101",),
        requires_any=(("GMP-102", "GMP-103"),),
        education="cess",
        education_or_experience_years=2,
        conditions=("min_age_18", "ba4_valid", "motivation_interview"),
    )
    catalogue = of(made("GMP-101"), made("GMP-102"), made("GMP-103"), asked)

    def questions(profile: Profile) -> list[tuple[str, tuple[str, ...]]]:
        return [(each.field, each.about) for each in questions_that_matter(catalogue, asked, profile)]

    assert questions(Profile()) == [
        ("audience", ()),
        ("modules_done", ("GMP-101",)),
        ("modules_done", ("GMP-102", "GMP-103")),
        ("french", ()),
        ("age_18", ()),
        ("certificates_valid", ("ba4_valid",)),
        # Neither alone can make the education missing: experience may replace it.
        ("education", ()),
        ("experience_years", ()),
    ]
    told = Profile(
        audience="worker",
        education="none",
        french="C1",
        age_18=False,
        modules_done=frozenset({"GMP-103"}),
        certificates_missing=frozenset({"ba4_valid"}),
    )
    assert questions(told) == [("modules_done", ("GMP-101",)), ("experience_years", ())]
    assert [each.could_be_missing for each in questions_that_matter(catalogue, asked, told)] == [1, 1]
    assert questions(replace(told, experience_years=5, modules_not_done=frozenset({"GMP-101"}))) == []


def test_what_changes_nothing_is_not_asked() -> None:
    catalogue = of(made("GMP-101"))
    found = questions_that_matter(catalogue, catalogue.modules["GMP-101"], Profile())
    assert [each.field for each in found] == ["audience", "french"]


def test_the_question_that_settles_most_comes_first() -> None:
    asked = made(
        "GMP-301", requires=("GMP-101",), requires_any=(("GMP-101", "GMP-102"), ("GMP-101", "GMP-103"))
    )
    catalogue = of(made("GMP-101"), made("GMP-102"), made("GMP-103"), asked)
    first, *_ = questions_that_matter(catalogue, asked, Profile())
    assert (first.field, first.about, len(first.conditions)) == ("modules_done", ("GMP-101", "GMP-102"), 3)
