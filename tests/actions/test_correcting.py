"""What is taken back: the last question again, about what was meant."""

from __future__ import annotations

import pytest

from actions.correcting import takes_back
from tests.actions.asking import Conversation, found

DURATION = "action_module_duration"


@pytest.mark.parametrize(
    "text",
    [
        "non, je parlais de l'habillage",
        "oups, je voulais écrire juin",
        "j'ai dit une bêtise",
        "sorry ik bedoel de andere",
        "no I meant the other one",
        "scratch that",
        "falsch getippt: Ersthelfer",
        "tout compte fait c'est l'autre qui me tente",
        "bij nader inzien past het andere beter",
        "on second thought the other one",
        "Im Grunde passt der andere besser",
        "la séance en ligne pour découvrir le secteur plutôt, elle dure combien ?",
    ],
)
def test_it_is_recognised(text: str) -> None:
    assert takes_back(text)


@pytest.mark.parametrize("text", ["", "c'est quand ?", "how long is it?"])
def test_and_nothing_else_is(text: str) -> None:
    assert not takes_back(text)


def test_a_long_story_takes_nothing_back() -> None:
    assert not takes_back("non " + "mot " * 24)


@pytest.mark.parametrize("action", ["action_feedback", "action_clarify", "action_module_detail"])
def test_words_of_another_module_are_enough_after_a_correction(talk: Conversation, action: str) -> None:
    talk.ask(DURATION, module="GMP-101")
    said, *_ = talk.hear(action, "non pardon, je parlais du gowning", confidence=0.5)
    assert (said.act, said.modules) == ("module_duration", ["ASE-101"])


def test_without_words_of_another_the_module_stays(talk: Conversation) -> None:
    talk.ask(DURATION, module="GMP-101")
    assert talk.ask(DURATION, "non, elle dure combien d'heures ?").modules == ["GMP-101"]


def test_another_place_after_how_to_get_there(talk: Conversation) -> None:
    talk.ask("action_site_access", site="seneffe")
    text = "oops, I meant the one in Liège"
    said, *_ = talk.hear("action_module_detail", text, found(text, site=("Liège", "liege")), confidence=0.5)
    assert (said.act, said.sites) == ("site_access", ["liege"])


def test_another_time_of_a_list(talk: Conversation) -> None:
    talk.ask("action_module_list", "zzz", domain="aseptic")
    text = "oups, je voulais dire en novembre"
    said, *_ = talk.hear("action_entry_check", text, confidence=0.4)
    assert said.act == "module_list"
    assert "November" in said.text("en")


@pytest.mark.parametrize("action", ["action_module_comparison", "action_clarify"])
def test_another_module_takes_the_place_of_the_last(talk: Conversation, action: str) -> None:
    talk.ask(DURATION, module="GMP-101")
    text = "Tout compte fait c'est ASE-101 qui me tente. Même demande."
    said, *_ = talk.hear(action, text, found(text, module=("ASE-101", "ASE-101")), confidence=0.6)
    assert (said.act, said.modules) == ("module_duration", ["ASE-101"])


def test_its_own_short_question_is_asked_of_it(talk: Conversation) -> None:
    talk.ask(DURATION, module="GMP-101")
    text = "pff trop long, ça ne va pas. le gowning plutôt, c'est quand ?"
    said, *_ = talk.hear("action_follow_up", text, named="gowning", confidence=0.5)
    assert (said.act, said.modules) == ("module_dates", ["ASE-101"])
