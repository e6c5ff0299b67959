"""The shipped catalogue under queries that were written apart from the search and never tuned on."""

from __future__ import annotations

import datetime as dt

import pytest

from bench.search_evaluation import Judged, judge, read, share
from knowledge.search import Search
from tests.shipped import shipped_catalogue

pytestmark = pytest.mark.whole


@pytest.fixture(scope="module")
def search() -> Search:
    return Search(shipped_catalogue(dt.date(2026, 1, 5)))


@pytest.fixture(scope="module")
def judged(search: Search) -> list[Judged]:
    return [judge(search, labelled) for labelled in read("test")]


@pytest.fixture(scope="module")
def naming(judged: list[Judged]) -> list[Judged]:
    return [item for item in judged if item.labelled.expects]


# Figures are taken out before they are compared: a failing test must not show queries that nobody tunes on.


def test_enough_queries(naming: list[Judged]) -> None:
    number = len(naming)
    assert number >= 300


def test_right_module_first(naming: list[Judged]) -> None:
    figure = share(naming, 1)
    assert figure >= 0.90


def test_right_module_in_three(naming: list[Judged]) -> None:
    figure = share(naming, 3)
    assert figure >= 0.97


def test_misspelt_in_three(naming: list[Judged]) -> None:
    figure = share([item for item in naming if item.labelled.kind == "typo"], 3)
    assert figure >= 0.92


def test_text_that_names_nothing_mostly_finds_nothing(judged: list[Judged]) -> None:
    figure = share([item for item in judged if not item.labelled.expects], 1)
    assert figure >= 0.75


def test_hardly_ever_wrongly_certain(judged: list[Judged]) -> None:
    figure = sum(item.wrongly_certain for item in judged) / len(judged)
    assert figure <= 0.01


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("wanneer start de volgende heftruckcursus?", "LOG-102"),
        ("Staplerkurs", "LOG-102"),
        ("pompencursus", "CHI-201"),
    ],
)
def test_a_name_grown_together_with_a_word_for_a_course(search: Search, text: str, code: str) -> None:
    best = search.modules(text)[0]
    assert best.module.code == code
    assert best.score >= 0.75
