"""The shipped catalogue under queries that were written apart from the search and never tuned on."""

from __future__ import annotations

import datetime as dt

import pytest

from bench.search_evaluation import Judged, judge, read, share
from knowledge.clock import FixedClock
from knowledge.loading import read_catalogue
from knowledge.search import Search


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    search = Search(read_catalogue(clock=FixedClock(dt.date(2026, 1, 5))))
    return [judge(search, labelled) for labelled in read("test")]


@pytest.fixture(scope="module")
def naming(judged: list[Judged]) -> list[Judged]:
    return [item for item in judged if item.labelled.expects]


def test_enough_queries(judged: list[Judged]) -> None:
    assert len(judged) >= 300


def test_right_module_first(naming: list[Judged]) -> None:
    assert share(naming, 1) >= 0.90


def test_right_module_in_three(naming: list[Judged]) -> None:
    assert share(naming, 3) >= 0.97


def test_misspelt_in_three(naming: list[Judged]) -> None:
    assert share([item for item in naming if item.labelled.kind == "typo"], 3) >= 0.92


def test_text_that_names_nothing(judged: list[Judged]) -> None:
    assert share([item for item in judged if not item.labelled.expects], 1) >= 0.80


def test_hardly_ever_wrongly_certain(judged: list[Judged]) -> None:
    assert sum(item.wrongly_certain for item in judged) <= len(judged) // 100
