"""Entry checks over the shipped catalogue, worked out by hand (``golden/entry_profiles.yml``)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from knowledge.entry import entry_check
from knowledge.entry_records import ConditionCheck, Remedy
from knowledge.profile import Profile
from knowledge.records import Catalogue
from tests.shipped import shipped_catalogue

TODAY = dt.date(2026, 11, 23)
CASES: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).parent / "golden" / "entry_profiles.yml")


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return shipped_catalogue(TODAY)


def _profile(told: dict[str, Any]) -> Profile:
    return Profile(
        **{name: frozenset(value) if isinstance(value, list) else value for name, value in told.items()}
    )


def _named(checks: tuple[ConditionCheck, ...]) -> dict[str, ConditionCheck]:
    """Return the checks by condition and first code; the second of a name is marked as such."""
    named: dict[str, ConditionCheck] = {}
    for check in checks:
        code = f" {check.asked[0]}" if check.condition.startswith("requires") else ""
        name = f"{check.condition}{code}"
        named[f"{name} (2)" if name in named else name] = check
    return named


def _written(remedy: Remedy) -> str:
    codes = (found.module.code for found in remedy.modules)
    years = [str(remedy.years)] if remedy.years is not None else []
    return " ".join([remedy.kind, *codes, *remedy.languages, *years])


@pytest.mark.parametrize("case", CASES, ids=[case["who"] for case in CASES])
def test_an_adviser_says_the_same(shipped: Catalogue, case: dict[str, Any]) -> None:
    found = entry_check(shipped, shipped.modules[case["module"]], _profile(case["profile"]), TODAY)
    named = _named(found.conditions)
    said = {name: f"{check.status} {check.reason}" for name, check in named.items()}
    assert list(said.items()) == list(case["conditions"].items())
    for name, remedies in case.get("closing", {}).items():
        assert [_written(remedy) for remedy in named[name].closing] == remedies, name


def test_there_are_enough_and_each_says_why() -> None:
    assert len(CASES) >= 30
    assert all(case["because"] for case in CASES)
    assert len({case["who"] for case in CASES}) == len(CASES)
