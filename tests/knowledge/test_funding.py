"""Which schemes are for whom: what speaks against one, what is not known, and never more than that."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.funding import Funding, SchemeCheck, check_scheme, funding
from knowledge.profile import AUDIENCES, JOINT_COMMITTEES, REGIONS, Profile
from knowledge.records import Catalogue, Scheme
from tests.actions.small_catalogue import named, scheme
from tests.shipped import shipped_catalogue

ANYWHERE = replace(
    scheme("leave", named("L", "L", "L", "L"), "worker", "company"),
    regions=("wallonia", "brussels"),
    region_basis="none",
)


def said(of: Scheme, **told: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    found: SchemeCheck = check_scheme(of, Profile(**told))  # type: ignore[arg-type]
    return found.verdict, found.against, found.to_know


def test_the_audience() -> None:
    assert said(ANYWHERE) == ("may_apply", (), ("audience",))
    assert said(ANYWHERE, audience="worker") == ("applies", (), ())
    assert said(ANYWHERE, audience="student") == ("does_not_apply", ("audience",), ())


def test_the_region_of_residence() -> None:
    by_residence = replace(ANYWHERE, region_basis="residence")
    assert said(by_residence, audience="worker") == ("may_apply", (), ("region",))
    assert said(by_residence, audience="worker", region="brussels") == ("applies", (), ())
    assert said(by_residence, audience="worker", region="abroad") == ("does_not_apply", ("region",), ())


def test_where_no_region_counts_none_is_asked() -> None:
    assert said(ANYWHERE, audience="worker", region="abroad") == ("applies", (), ())


def test_where_somebody_works_is_not_known_from_where_he_lives() -> None:
    by_workplace = replace(ANYWHERE, region_basis="workplace")
    by_company = replace(ANYWHERE, region_basis="company")
    for region in REGIONS:
        assert said(by_workplace, audience="worker", region=region) == (
            "may_apply",
            (),
            ("workplace_region",),
        )
        assert said(by_company, audience="worker", region=region) == ("may_apply", (), ("company_region",))


def test_a_company_says_where_it_is() -> None:
    by_company = replace(ANYWHERE, region_basis="company")
    assert said(by_company, audience="company") == ("may_apply", (), ("region",))
    assert said(by_company, audience="company", region="wallonia") == ("applies", (), ())
    assert said(by_company, audience="company", region="flanders") == ("does_not_apply", ("region",), ())


def test_the_joint_committee() -> None:
    limited = replace(ANYWHERE, joint_committees=("pc116",))
    assert said(limited, audience="worker") == ("may_apply", (), ("joint_committee",))
    assert said(limited, audience="worker", joint_committee="pc116") == ("applies", (), ())
    assert said(limited, audience="worker", joint_committee="other") == (
        "does_not_apply",
        ("joint_committee",),
        (),
    )


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("in_force", ("applies", (), ())),
        ("changed_recently", ("applies", (), ())),
        ("suspended", ("does_not_apply", ("status",), ())),
        ("unknown", ("may_apply", (), ("status",))),
    ],
)
def test_the_status(status: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert said(replace(ANYWHERE, status=status), audience="worker") == expected


def test_one_thing_against_is_enough_whatever_is_not_known() -> None:
    limited = replace(ANYWHERE, joint_committees=("pc116",), region_basis="residence")
    assert said(limited, audience="student") == (
        "does_not_apply",
        ("audience",),
        ("region", "joint_committee"),
    )


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return shipped_catalogue(dt.date(2026, 11, 23))


def ids(group: tuple[SchemeCheck, ...]) -> list[str]:
    return [check.scheme.id for check in group]


def test_a_jobseeker_in_brussels(shipped: Catalogue) -> None:
    found = funding(shipped, Profile(audience="jobseeker", region="brussels"))
    assert ids(found.applies) == ["exemption_brussels", "benefit_reform_2026"]
    assert {check.scheme.id: check.to_know for check in found.may_apply} == {
        "brussels_training_indemnity": ("status",),
        "pfi_wallonia": ("company_region",),
        "fpie_brussels": ("company_region",),
    }
    assert [each.id for each in found.by_residence] == ["exemption_brussels", "brussels_training_indemnity"]


def test_a_production_worker_of_the_sector_in_wallonia(shipped: Catalogue) -> None:
    found = funding(shipped, Profile(audience="worker", region="wallonia", joint_committee="pc116"))
    assert ids(found.applies) == ["covalent_free_courses", "individual_training_right"]
    assert ids(found.may_apply) == [
        "paid_educational_leave_wallonia",
        "paid_educational_leave_brussels",
        "training_vouchers",
        "economic_unemployment_courses",
    ]


def test_a_worker_of_another_sector_has_no_free_course_of_this_one(shipped: Catalogue) -> None:
    found = funding(shipped, Profile(audience="worker", joint_committee="other"))
    against = {check.scheme.id: check.against for check in found.does_not_apply}
    assert against["covalent_free_courses"] == ("joint_committee",)


@pytest.mark.parametrize(
    ("region", "service"),
    [("wallonia", "Forem"), ("brussels", "Actiris"), ("flanders", "VDAB"), ("german_speaking", "ADG")],
)
def test_the_region_of_residence_decides_the_service(shipped: Catalogue, region: str, service: str) -> None:
    found = funding(shipped, Profile(audience="jobseeker", region=region)).by_residence
    assert found
    assert all(service in each.ask_whom.en for each in found)


def test_the_service_is_named_for_whom_it_has_something(shipped: Catalogue) -> None:
    assert funding(shipped, Profile(audience="student", region="wallonia")).by_residence == ()
    found = funding(shipped, Profile(audience="worker", region="wallonia")).by_residence
    assert [each.id for each in found] == ["economic_unemployment_courses"]


def test_a_service_is_named_only_where_it_is_known(shipped: Catalogue) -> None:
    for profile in (Profile(), Profile(audience="jobseeker"), Profile(audience="jobseeker", region="abroad")):
        assert funding(shipped, profile).by_residence == ()


@given(
    audience=st.none() | st.sampled_from(AUDIENCES),
    region=st.none() | st.sampled_from(REGIONS),
    committee=st.none() | st.sampled_from(JOINT_COMMITTEES),
)
def test_every_scheme_is_listed_once_and_telling_more_never_takes_back(
    shipped: Catalogue, audience: str | None, region: str | None, committee: str | None
) -> None:
    found = funding(shipped, Profile(audience=audience, region=region, joint_committee=committee))
    assert sorted(ids((*found.applies, *found.may_apply, *found.does_not_apply))) == sorted(shipped.schemes)
    less = [Profile(region=region, joint_committee=committee), Profile(audience, joint_committee=committee)]
    for profile in less:
        before: Funding = funding(shipped, profile)
        assert set(ids(before.applies)) <= set(ids(found.applies))
        assert set(ids(before.does_not_apply)) <= set(ids(found.does_not_apply))
