"""Which module a text means, when its words alone must tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions import resolving
from actions.registry import all_skills
from knowledge.search import CERTAIN, Hit, Reason
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import MODULES


def hits(*scores: float) -> list[Hit]:
    """Return hits for the first modules, with these scores."""
    reason = Reason("title", "…", "fr")
    return [Hit(module, score, reason) for module, score in zip(MODULES, scores, strict=False)]


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch, talk: Conversation) -> list[Hit]:
    """What the search shall find; to be filled."""
    found: list[Hit] = []
    all_skills()  # one that is imported only now would keep what is put in its place
    monkeypatch.setattr(resolving, "topic_hits", lambda turn: found)
    return found


@pytest.mark.parametrize("scores", [(CERTAIN,), (CERTAIN, 0.89), (0.7,), (0.7, 0.5), (0.5, 0.4)])
def test_one_that_leads_is_answered_about(
    talk: Conversation, found: list[Hit], scores: tuple[float, ...]
) -> None:
    found += hits(*scores)
    said = talk.ask("action_module_duration", "…")
    assert (said.act, said.modules) == ("module_duration", ["ASE-101"])


def test_the_others_are_offered_beside_it(talk: Conversation, found: list[Hit]) -> None:
    found += hits(0.8, 0.6, 0.5)
    assert ("ask_duration", {"module": "ASE-201"}) in talk.ask("action_module_duration", "…").choices()
    found[:] = hits(CERTAIN, 0.6)
    assert ("ask_duration", {"module": "ASE-201"}) not in talk.ask("action_module_duration", "…").choices()


@pytest.mark.parametrize("scores", [(CERTAIN, CERTAIN), (0.8, 0.78), (0.25,), (0.45, 0.44)])
def test_none_that_leads_is_asked_about(
    talk: Conversation, found: list[Hit], scores: tuple[float, ...]
) -> None:
    found += hits(*scores)
    said = talk.ask("action_module_duration", "…")
    assert said.act == "clarification"
    assert len(said.choices()) == len(scores)


@pytest.mark.parametrize(
    ("own", "other", "code"),
    [
        (0.5, 0.8, "ASE-201"),
        (0.7, 0.8, "ASE-101"),  # not far enough ahead
        (0.0, 0.8, "ASE-101"),  # a name that stands alone, and words of another module around it
    ],
)
def test_a_name_within_a_longer_one_gives_way(
    talk: Conversation, found: list[Hit], own: float, other: float, code: str
) -> None:
    """As "chemical operator" in "chemical operator, retraining"."""
    found += [*hits(0, other)[1:], *(hits(own) if own else [])]
    assert talk.ask("action_module_duration", "gowning …", module="ASE-101").modules == [code]


def test_words_of_a_description_are_no_longer_name(talk: Conversation, found: list[Hit]) -> None:
    told = Reason("summary", "…", "fr")
    found += [replace(hits(0, 0.8)[1], reason=told), *hits(0.5)]
    assert talk.ask("action_module_duration", "gowning …", module="ASE-101").modules == ["ASE-101"]


@pytest.mark.parametrize(
    ("score", "named", "code"),
    [
        (0.55, "zzz", "LAB-101"),
        (0.8, "zzz", "ASE-101"),
        (0.8, "", "LAB-101"),  # by ordinary words only
        (CERTAIN, "", "ASE-101"),
    ],
)
def test_a_weak_hit_does_not_displace_the_module_in_mind(
    talk: Conversation, found: list[Hit], score: float, named: str, code: str
) -> None:
    talk.slots["module"] = "LAB-101"
    found += hits(score)
    (said,) = talk.hear("action_module_duration", "et zzz ?", named=named)
    assert said.modules == [code]


def test_a_domain_alone_offers_its_modules(talk: Conversation) -> None:
    said = talk.ask("action_module_dates", "zzz", domain="gmp")
    assert [entities["module"] for _, entities in said.choices()] == ["GMP-101", "GMP-102"]


@pytest.mark.parametrize("action", ["action_module_detail", "action_module_content"])
def test_what_a_job_is_is_answered_about_the_job(talk: Conversation, action: str) -> None:
    assert talk.ask(action, "…", job="operator").act == "job_detail"


@pytest.mark.parametrize("action", ["action_module_detail", "action_module_content", "action_job_detail"])
def test_a_job_that_is_gone_goes_round_in_no_circle(talk: Conversation, action: str) -> None:
    assert talk.ask(action, "zzz", job="gone").act == "clarification"


def test_a_module_asked_for_as_a_job_is_described(talk: Conversation) -> None:
    assert talk.ask("action_job_detail", "gowning").modules == ["ASE-101"]


def test_two_near_modules_are_compared(talk: Conversation) -> None:
    assert set(talk.ask("action_module_comparison", "gowning et atex").modules) == {"ASE-101", "HSE-101"}


@pytest.mark.parametrize(("score", "act"), [(0.8, "module_detail"), (0.6, "clarification")])
def test_what_was_not_understood_needs_a_surer_hit(
    talk: Conversation, found: list[Hit], score: float, act: str
) -> None:
    found += hits(score)
    assert talk.ask("action_clarify", "…").act == act


def test_twice_not_understood_offers_a_person(talk: Conversation) -> None:
    first = talk.ask("action_clarify", "zzz")
    assert first.act == "clarification"
    assert "ask_person" not in [intent for intent, _ in first.choices()]
    second = talk.ask("action_clarify", "zzz")
    assert "ask_person" in [intent for intent, _ in second.choices()]


def test_what_a_module_asks_for_is_not_the_one_asked_about(talk: Conversation) -> None:
    """By what it requires, what that requires in turn, and whose paper it asks for."""
    modules = talk.knowledge.catalogue().modules
    basis, following = (
        replace(modules["GMP-101"], certificate="ba4"),
        replace(modules["GMP-102"], requires=("GMP-101",), requires_any=()),
    )
    last = replace(modules["ASE-101"], requires=("GMP-102",), requires_any=())
    paper = replace(modules["HSE-101"], conditions=("ba4_valid",), requires=(), requires_any=())
    changed = {each.code: each for each in (basis, following, last, paper)}
    catalogue = replace(talk.knowledge.catalogue(), modules={**modules, **changed})
    for asked in (following, last, paper):
        assert resolving._last_of(catalogue, [(basis,), (asked,)]) is asked
        assert resolving._last_of(catalogue, [(asked,), (basis,)]) is asked
    assert resolving._last_of(catalogue, [(paper,), (last,)]) is paper
