"""What holds of every entry check, whatever the catalogue and whoever asks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.entry import entry_check, what_can_i_follow
from knowledge.entry_conditions import conditions_of
from knowledge.entry_questions import questions_that_matter
from knowledge.entry_records import ConditionCheck, ModuleToFollow
from knowledge.profile import AUDIENCES, CERTIFICATES, EDUCATION, FRENCH, JOINT_COMMITTEES, REGIONS, Profile
from knowledge.records import Catalogue, Module
from tests.knowledge.entry_strategies import CODES, COMPETENCIES, TODAY, catalogues, profiles

Asked = tuple[Catalogue, Module, Profile]

ANY_ANSWER: dict[str, Any] = {
    "audience": AUDIENCES,
    "region": REGIONS,
    "education": EDUCATION,
    "experience_years": (0, 3, 9),
    "french": FRENCH,
    "age_18": (True, False),
    "joint_committee": JOINT_COMMITTEES,
    "certificates_valid": [frozenset(), *map(frozenset, ((one,) for one in CERTIFICATES))],
    "certificates_missing": [frozenset(), *map(frozenset, ((one,) for one in CERTIFICATES))],
}


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    catalogue = draw(catalogues())
    return catalogue, draw(st.sampled_from(list(catalogue.modules.values()))), draw(profiles(catalogue))


def matters(field: str, module: Module) -> bool:
    """Say whether a published condition of ``module`` depends on the field."""
    certificates = set(CERTIFICATES) & set(module.conditions)
    return {
        "audience": True,
        "region": False,
        "joint_committee": False,
        "education": module.education != "none",
        "experience_years": module.education != "none" and module.education_or_experience_years is not None,
        "french": True,
        "age_18": "min_age_18" in module.conditions,
        "certificates_valid": bool(certificates),
        "certificates_missing": bool(certificates),
    }[field]


def by_status(checks: tuple[ConditionCheck, ...], status: str) -> set[int]:
    return {place for place, check in enumerate(checks) if check.status == status}


@settings(deadline=None, max_examples=60)
@given(asked=asked(), field=st.sampled_from(sorted(ANY_ANSWER)), data=st.data())
def test_a_field_that_no_condition_depends_on_changes_nothing(
    asked: Asked, field: str, data: st.DataObject
) -> None:
    catalogue, module, profile = asked
    other = replace(profile, **{field: data.draw(st.sampled_from(ANY_ANSWER[field]))})
    # Who says not to hold a certificate has surely not followed the module that gives it.
    given = {f"{each.certificate}_valid" for each in catalogue.modules.values()} & set(CERTIFICATES)
    told_by_certificate = field == "certificates_missing" and given
    if not told_by_certificate and not any(matters(field, each) for each in catalogue.modules.values()):
        assert entry_check(catalogue, module, other, TODAY) == entry_check(catalogue, module, profile, TODAY)
    if not matters(field, module):
        assert conditions_of(catalogue, module, other) == conditions_of(catalogue, module, profile)


@settings(deadline=None, max_examples=60)
@given(asked=asked(), region=st.sampled_from(REGIONS), committee=st.sampled_from(JOINT_COMMITTEES))
def test_where_one_lives_and_works_never_matters(asked: Asked, region: str, committee: str) -> None:
    catalogue, module, profile = asked
    other = replace(profile, region=region, joint_committee=committee)
    assert entry_check(catalogue, module, other, TODAY) == entry_check(catalogue, module, profile, TODAY)


@settings(deadline=None, max_examples=60)
@given(
    asked=asked(),
    done=st.frozensets(st.sampled_from(CODES)),
    held=st.frozensets(st.sampled_from(COMPETENCIES)),
    valid=st.frozensets(st.sampled_from(CERTIFICATES)),
)
def test_who_has_more_never_meets_less(
    asked: Asked, done: frozenset[str], held: frozenset[str], valid: frozenset[str]
) -> None:
    catalogue, module, profile = asked
    more = replace(
        profile,
        modules_done=profile.modules_done | (done & catalogue.modules.keys()),
        competencies_held=profile.competencies_held | held,
        certificates_valid=profile.certificates_valid | valid,
    )
    before, after = conditions_of(catalogue, module, profile), conditions_of(catalogue, module, more)
    assert by_status(before, "met") <= by_status(after, "met")
    assert by_status(after, "missing") <= by_status(before, "missing")


@settings(deadline=None, max_examples=60)
@given(asked=asked(), fields=st.sets(st.sampled_from(["education", "experience_years", "french", "age_18"])))
def test_the_best_answer_makes_nothing_missing(asked: Asked, fields: set[str]) -> None:
    catalogue, module, profile = asked
    best = {"education": "master", "experience_years": 80, "french": "C2", "age_18": True}
    told = replace(profile, **{field: best[field] for field in fields})
    before, after = conditions_of(catalogue, module, profile), conditions_of(catalogue, module, told)
    assert by_status(before, "met") <= by_status(after, "met")
    assert by_status(after, "missing") <= by_status(before, "missing")


@settings(deadline=None, max_examples=100)
@given(catalogue=catalogues(), data=st.data())
def test_nothing_is_missing_for_who_said_nothing_against_himself(
    catalogue: Catalogue, data: st.DataObject
) -> None:
    told = data.draw(profiles(catalogue))
    profile = Profile(
        modules_done=told.modules_done,
        competencies_held=told.competencies_held,
        certificates_valid=told.certificates_valid,
    )
    assert what_can_i_follow(catalogue, profile, TODAY).something_missing == ()


@settings(deadline=None, max_examples=60)
@given(asked=asked())
def test_a_gap_says_what_would_close_it(asked: Asked) -> None:
    catalogue, module, profile = asked
    for check in entry_check(catalogue, module, profile, TODAY).conditions:
        assert bool(check.closing) or check.status != "missing"
        assert not check.closing or check.status != "met"


@settings(deadline=None, max_examples=100)
@given(asked=asked())
def test_who_follows_the_modules_in_order_closes_the_gap(asked: Asked) -> None:
    catalogue, module, profile = asked
    for place, check in enumerate(entry_check(catalogue, module, profile, TODAY).conditions):
        for remedy in check.closing if check.condition in ("requires", "requires_any") else ():
            follows = profile
            for step in remedy.modules:
                before = conditions_of(catalogue, step.module, follows)
                assert all(one.status == "met" for one in before if one.condition.startswith("requires"))
                follows = replace(follows, modules_done=follows.modules_done | {step.module.code})
            assert conditions_of(catalogue, module, follows)[place].status == "met"


@settings(deadline=None, max_examples=100)
@given(asked=asked())
def test_a_session_is_the_next_that_can_be_followed(asked: Asked) -> None:
    catalogue, module, profile = asked
    for check in entry_check(catalogue, module, profile, TODAY).conditions:
        for remedy in check.closing:
            ends: dict[str, dt.date] = {}
            for step in remedy.modules:
                assert_next(catalogue, step, ends)
                if step.offer.session:
                    ends[step.module.code] = step.offer.session.end


def assert_next(catalogue: Catalogue, step: ModuleToFollow, ends: dict[str, dt.date]) -> None:
    needed = {*step.module.requires, *(code for group in step.module.requires_any for code in group)}
    known_ends = [end for code, end in ends.items() if code in needed]
    session = step.offer.session
    assert (session is None) == (step.offer.availability == "on_request")
    if session is None:
        return
    assert session.start >= TODAY
    assert all(session.start > end for end in known_ends)
    assert (session.seats_left == 0) == (step.offer.availability == "full")
    if step.offer.availability == "full":
        later = [one for one in catalogue.sessions[step.module.code] if one.start >= session.start]
        assert all(one.seats_left == 0 for one in later)


@settings(deadline=None, max_examples=100)
@given(catalogue=catalogues(), data=st.data())
def test_every_module_stays_visible_once(catalogue: Catalogue, data: st.DataObject) -> None:
    profile = data.draw(profiles(catalogue))
    found = what_can_i_follow(catalogue, profile, TODAY)
    listed = [*found.all_met, *found.to_check, *found.something_missing]
    assert sorted(check.module.code for check in listed) == sorted(catalogue.modules)
    for check in listed:
        assert check == entry_check(catalogue, check.module, profile, TODAY)
        assert [
            one.condition for one in check.conditions if one.condition in check.module.conditions
        ] == list(check.module.conditions)
    assert all(one.status == "met" for check in found.all_met for one in check.conditions)
    assert all(one.status != "missing" for check in found.to_check for one in check.conditions)


@settings(deadline=None, max_examples=60)
@given(asked=asked())
def test_what_is_not_asked_is_settled_by_nobody_s_word(asked: Asked) -> None:
    """Whatever is unknown is asked, or is for the centre to see; what is told is not asked again."""
    catalogue, module, profile = asked
    questions = questions_that_matter(catalogue, module, profile)
    settled = {check for question in questions for check in question.conditions}
    for check in conditions_of(catalogue, module, profile):
        if check.reason == "module_not_done":
            continue  # the competencies of another module, which is asked for, may meet it all the same
        assert (check in settled) == (
            check.status == "unknown" and check.reason not in ("at_centre", "not_a_learner")
        )
    for question in questions:
        if not question.about:
            assert getattr(profile, question.field) is None
        assert not set(question.about) & profile.modules_not_done
        assert question.could_be_missing <= len(question.conditions)
    told = [(question.could_be_missing, len(question.conditions)) for question in questions]
    assert told == sorted(told, reverse=True)
