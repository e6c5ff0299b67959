"""Catalogues and profiles as hypothesis draws them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache
from typing import get_args

from hypothesis import strategies as st

from knowledge.profile import (
    AUDIENCES,
    CERTIFICATES,
    EDUCATION,
    FRENCH,
    JOINT_COMMITTEES,
    REGIONS,
    Profile,
)
from knowledge.records import Catalogue, Module, Session
from knowledge.vocabulary import Condition
from tests.actions.small_catalogue import module, named, session, small_catalogue

TODAY = dt.date(2026, 9, 2)
COMPETENCIES = ("gmp", "hplc", "safety", "pumps")
CODES = tuple(f"GMP-10{number}" for number in range(1, 8))
CONDITIONS: tuple[str, ...] = get_args(Condition.__value__)


@cache
def some(values: tuple[str, ...], most: int = 2, least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    """``least`` to ``most`` of the values, each once."""
    if not values:
        return st.just(())
    listed = st.lists(st.sampled_from(values), min_size=least, max_size=min(most, len(values)), unique=True)
    return listed.map(tuple)


@cache
def chosen(values: tuple[str, ...]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values), max_size=4)


@st.composite
def modules(draw: st.DrawFn, code: str, earlier: tuple[str, ...]) -> Module:
    """A module that may ask for earlier ones, so that there are no circles."""
    groups = st.lists(some(earlier, 3, 1), max_size=2) if earlier else st.just([])
    return module(
        code,
        "gmp",
        named(code, code, code, code),
        hours=draw(st.integers(1, 40)),
        audiences=draw(some(AUDIENCES[:4], 3)),
        requires=draw(some(earlier)),
        requires_any=tuple(draw(groups)),
        education=draw(st.sampled_from(EDUCATION)),
        education_or_experience_years=draw(st.none() | st.integers(1, 5)),
        french=draw(st.sampled_from(FRENCH[1:4])),
        also_taught_in=draw(some(("nl", "en"))),
        conditions=draw(some(CONDITIONS, 3)),
        gives=draw(some(COMPETENCIES)),
        certificate=draw(st.sampled_from(("attendance", "vca", "ba4"))),
        renewal_months=draw(st.none() | st.just(12)),
    )


@st.composite
def sessions(draw: st.DrawFn, of: Module) -> tuple[Session, ...]:
    found = []
    for number in range(draw(st.integers(0, 4))):
        start = TODAY + dt.timedelta(days=draw(st.integers(-20, 60)))
        found.append(
            session(
                of.code,
                number,
                start,
                end=start + dt.timedelta(days=draw(st.integers(0, 20))),
                language=draw(st.sampled_from(("fr", *of.also_taught_in))),
                seats_left=draw(st.integers(0, 2)),
            )
        )
    return tuple(sorted(found, key=lambda each: (each.start, each.id)))


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """Up to seven modules with their sessions."""
    made: dict[str, Module] = {}
    for code in draw(st.permutations(CODES))[: draw(st.integers(1, 7))]:
        made[code] = draw(modules(code, tuple(made)))
    return replace(
        small_catalogue(), modules=made, sessions={code: draw(sessions(each)) for code, each in made.items()}
    )


@st.composite
def profiles(draw: st.DrawFn, catalogue: Catalogue) -> Profile:
    codes = tuple(catalogue.modules)
    return Profile(
        audience=draw(st.none() | st.sampled_from(AUDIENCES)),
        region=draw(st.none() | st.sampled_from(REGIONS)),
        education=draw(st.none() | st.sampled_from(EDUCATION)),
        experience_years=draw(st.none() | st.integers(0, 6)),
        french=draw(st.none() | st.sampled_from(FRENCH)),
        age_18=draw(st.none() | st.booleans()),
        joint_committee=draw(st.none() | st.sampled_from(JOINT_COMMITTEES)),
        modules_done=draw(chosen(codes)),
        modules_not_done=draw(chosen(codes)),
        competencies_held=draw(chosen(COMPETENCIES)),
        certificates_valid=draw(chosen(CERTIFICATES)),
        certificates_missing=draw(chosen(CERTIFICATES)),
    )
