"""A message of which only the mask is left: said to be masked, with whom to turn to."""

from __future__ import annotations

import pytest

from actions.masked import MARK
from gateway.conversations.masking import MARK as MARK_OF_GATEWAY
from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation

NOTES = {"fr": "a été masqué", "nl": "onleesbaar gemaakt", "en": "was masked", "de": "unkenntlich gemacht"}


def test_it_is_the_mark_of_the_gateway() -> None:
    assert MARK == MARK_OF_GATEWAY


@pytest.mark.parametrize("text", [MARK, f" {MARK}. ", f"{MARK}, {MARK} !"])
@pytest.mark.parametrize("action", ["action_out_of_scope", "action_clarify", "action_module_dates"])
def test_alone_it_is_said_to_be_masked(talk: Conversation, action: str, text: str) -> None:
    said = talk.run(action, text, None, [])
    assert said.act == "contact"
    for language in LANGUAGES:
        first, *others = said.text(language).splitlines()
        assert NOTES[language] in first
        assert "www.centre.example" in others[0]


def test_words_around_it_that_ask_nothing_change_nothing(talk: Conversation) -> None:
    assert "a été masqué" in talk.run("action_out_of_scope", f"mon numéro est le {MARK}", None, []).text()


def test_a_question_with_it_is_answered(talk: Conversation) -> None:
    said = talk.ask("action_module_duration", f"combien de temps dure ASE-101 ? {MARK}", module="ASE-101")
    assert said.act == "module_duration"


def test_who_asks_to_be_called_is_told_so_too(talk: Conversation) -> None:
    asked = talk.run("action_contact", f"rappelez-moi au {MARK}", None, [])
    assert "a été masqué" in asked.text()
    assert asked.choices()[0][0] == "ask_sites"
    usual = talk.run("action_contact", "comment vous joindre ?", None, []).text()
    assert "masqué" not in usual
    assert not usual.startswith("\n")


def test_without_it_nothing_changes(talk: Conversation) -> None:
    assert talk.run("action_out_of_scope", "[**]", None, []).act == "out_of_scope"


@pytest.mark.parametrize("text", [f"my number is {MARK}", f"voici mon mail : {MARK}"])
def test_words_around_it_that_are_not_understood_change_nothing(talk: Conversation, text: str) -> None:
    assert talk.run("action_clarify", text, "nlu_fallback", []).act == "contact"
    assert talk.run("action_module_dates", f"dates ASE-101, {MARK}", "ask_dates", []).act != "contact"
