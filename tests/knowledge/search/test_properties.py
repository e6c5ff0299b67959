"""Whatever is typed: nothing is raised, the same text finds the same, and quickly."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.search import PLAUSIBLE, Search

NAMES = [
    "habillage",
    "pompes",
    "permis",
    "lyophilisation",
    "Gefriertrocknung",
    "espace confiné",
    "vorhängeschloss",
    "ase 101",
    "atex",
    "combien",
    "et",
    "où",
    "réparation",
]
anything = st.text(max_size=200)
near_names = st.lists(st.sampled_from(NAMES) | st.text(max_size=8), max_size=8).map(" ".join)


def found(search: Search, text: str) -> list[tuple[str, float]]:
    return [(hit.module.code, hit.score) for hit in search.modules(text)]


@settings(deadline=None)
@given(text=anything | near_names)
def test_never_raises_and_scores_are_in_bounds_and_in_order(search: Search, text: str) -> None:
    scores = [score for _, score in found(search, text)]
    assert all(PLAUSIBLE <= score <= 1 for score in scores)
    assert scores == sorted(scores, reverse=True)
    for hits in (search.sites(text), search.jobs(text), search.domains(text), search.questions(text)):
        assert all(PLAUSIBLE <= hit.score <= 1 for hit in hits)


@settings(deadline=None)
@given(text=near_names)
def test_same_text_finds_the_same(search: Search, text: str) -> None:
    assert search.modules(text) == search.modules(text)


@settings(deadline=None)
@given(text=st.lists(st.sampled_from(NAMES), max_size=6).map(" ".join))
def test_case_and_accents_do_not_matter(search: Search, text: str) -> None:
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    assert found(search, text) == found(search, text.upper()) == found(search, plain)


HOSTILE = [
    "a" * 2_000,
    "lyophilisation " * 130,
    "zqxjkv " * 280,
    " ".join(f"pompe{i}" for i in range(250)),
    "é" * 2_000,
    "👩‍🔬" * 400,
    "\x00\x01\x02\u202e\ufeff" * 400,
    "' OR 1=1; DROP TABLE module; --",
    ".*(a+)+$[[[\\",
    "\u0301" * 2_000,
    "ﷺ" * 2_000,
    "ase 110 " * 250,
    "atex et " * 250,
    "\ud800",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_quick(search: Search, text: str) -> None:
    started = time.process_time()
    search.modules(text)
    search.questions(text)
    search.sites(text)
    assert time.process_time() - started < 0.5


def test_query_syntax_of_others_is_only_text(search: Search) -> None:
    assert found(search, "habillage*") == found(search, "habillage")
    assert found(search, '"habillage" AND NOT title:x%_')[0][0] == "ASE-101"
