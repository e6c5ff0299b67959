"""An unsure answer comes with what else may have been meant."""

from __future__ import annotations

import pytest

from actions.likely import SURE
from tests.actions.asking import Conversation, found

RANKING = {"ask_duration": 0.5, "ask_schedule": 0.3, "ask_dates": 0.1, "ask_price": 0.06, "ask_place": 0.04}
TEXT = "gowning, ça prend mes soirées ?"


def hear(talk: Conversation, confidence: float, ranking: dict[str, float], **more: str) -> list[str]:
    named = found(TEXT, module=("gowning", "ASE-101"))
    heard = talk.hear("action_module_duration", TEXT, named, confidence=confidence, ranking=ranking, **more)
    return [said.response for said in heard]


def test_an_unsure_answer_offers_what_else_was_meant(talk: Conversation) -> None:
    named = found(TEXT, module=("gowning", "ASE-101"))
    answer, doubt = talk.hear("action_module_duration", TEXT, named, confidence=0.5, ranking=RANKING)
    assert (answer.act, doubt.act) == ("module_duration", "clarification")
    assert doubt.choices() == [("ask_schedule", {"module": "ASE-101"}), ("ask_dates", {"module": "ASE-101"})]
    for choice in doubt.shown("choices", "nl"):
        assert choice["title"] in doubt.text("nl")


@pytest.mark.parametrize(
    ("confidence", "ranking"),
    [
        (SURE, RANKING),
        (0.5, {"ask_duration": 0.5, "out_of_scope": 0.4, "greet": 0.1}),
        (0.5, {"ask_duration": 0.5}),
    ],
    ids=["sure", "nothing else can be offered", "nothing else is likely"],
)
def test_it_is_not_said_for_nothing(talk: Conversation, confidence: float, ranking: dict[str, float]) -> None:
    assert hear(talk, confidence, ranking) == ["utter_module_duration"]


def test_two_questions_are_answered_without_a_third_one(talk: Conversation) -> None:
    responses = hear(talk, 0.5, RANKING, further="ask_place")
    assert responses == ["utter_module_duration", "utter_module_place"]


def test_who_asks_to_hear_it_again_hears_the_answer(talk: Conversation) -> None:
    hear(talk, 0.5, RANKING)
    again = talk.hear("action_repeat", "répète")
    assert [said.response for said in again] == ["utter_module_duration"]


@pytest.mark.parametrize("text", ["gowning ?", "gowning, alors"])
def test_a_guess_about_a_module_that_is_named_says_that_it_is_one(talk: Conversation, text: str) -> None:
    """The intent was too unlikely to be believed: what is answered all the same is not stated as sure."""
    named = found(text, module=("gowning", "ASE-101"))
    ranking = {"ask_place": 0.25, "ask_dates": 0.2, "ask_price": 0.1}
    answer, doubt = talk.hear("action_clarify", text, named, intent="nlu_fallback", ranking=ranking)
    assert (answer.act, answer.modules, doubt.act) == ("module_place", ["ASE-101"], "clarification")
    assert doubt.choices() == [("ask_dates", {"module": "ASE-101"}), ("ask_price", {"module": "ASE-101"})]
