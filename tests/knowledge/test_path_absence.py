"""Why a module is not in a path."""

from __future__ import annotations

import pytest

from knowledge.path_absence import Absence, why_not
from knowledge.path_proposals import propose
from knowledge.paths import NO_WISHES, UNKNOWN
from knowledge.profile import Preferences, Profile
from tests.knowledge.path_catalogues import MONDAY, made, of

CATALOGUE = of(
    made("GMP-101", 8, ["gmp"]),
    made("GMP-102", 16, ["gmp"]),
    made("GMP-201", 8, ["safety"]),
    made("LAB-201", 40, ["hplc"], education="bachelor"),
    made("LAB-301", 8, ["hplc"], requires=("LAB-201",)),
    made("LAB-302", 80, ["hplc"]),
)


def absence(code: str, profile: Profile = UNKNOWN, wishes: Preferences = NO_WISHES) -> Absence:
    path = propose(CATALOGUE, ["gmp", "hplc"], profile, wishes, MONDAY)[0]
    return why_not(CATALOGUE, ["gmp", "hplc"], profile, wishes, path, code)


def test_what_it_would_give_is_given_by_others() -> None:
    found = absence("GMP-102")
    assert (found.reason, found.gives) == ("given_by_others", ("gmp",))
    assert [each.code for each in found.others] == ["GMP-101"]


def test_nothing_of_the_goal() -> None:
    assert absence("GMP-201").reason == "gives_nothing"


def test_done_or_what_it_gives_is_held() -> None:
    done = Profile(modules_done=frozenset({"GMP-101"}))
    assert absence("GMP-101", done).reason == "done"
    assert absence("GMP-102", done).reason == "gives_nothing"


def test_left_out_as_wished() -> None:
    out = Preferences(without=frozenset({"GMP-101"}))
    assert absence("GMP-101", wishes=out).reason == "left_out"


def test_what_the_person_cannot_follow_and_what_asks_for_it() -> None:
    school = Profile(education="cess")
    assert absence("LAB-201", school).reason == "education"
    assert absence("LAB-301", school).reason == "prerequisite"


def test_a_condition_that_is_not_met_does_not_matter_where_it_gives_nothing() -> None:
    held = Profile(education="cess", competencies_held=frozenset({"hplc"}))
    assert absence("LAB-201", held).reason == "gives_nothing"


def test_one_in_the_path_or_unknown_has_no_absence() -> None:
    with pytest.raises(ValueError, match="GMP-101 is in the path"):
        absence("GMP-101")
    with pytest.raises(KeyError):
        absence("NO-1")
