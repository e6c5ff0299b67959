"""The language of the conversation, and the last message again."""

from __future__ import annotations

import pytest

from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entity", ["requested_language", "teaching_language"])
def test_changes_the_language_at_once(talk: Conversation, language: str, entity: str) -> None:
    said = talk.ask("action_change_language", **{entity: language})
    assert (said.act, said.raw["language"]) == ("language_changed", language)
    assert talk.slots["language"] == language


def test_a_language_it_does_not_speak(talk: Conversation) -> None:
    said = talk.ask("action_change_language", requested_language="es")
    assert said.act == "language_unsupported"
    for part in ("français", "Nederlands", "English", "Deutsch"):
        assert part in said.text()
    assert "language" not in talk.slots


def test_no_language_named(talk: Conversation) -> None:
    assert talk.ask("action_change_language").response == "utter_which_language"


def test_says_the_last_message_again(talk: Conversation) -> None:
    first = talk.ask("action_module_duration", module="ASE-101")
    again = talk.ask("action_repeat")
    assert again.act == "repeat"
    assert again.text("nl") == first.text("nl")
    for key in ("modules", "choices", "cards", "sources"):
        assert again.raw[key] == first.raw[key]
    assert talk.ask("action_repeat").text() == first.text()


def test_says_a_message_without_values_again(talk: Conversation) -> None:
    talk.events.append({"event": "bot", "metadata": {"utter_action": "utter_greeting"}})
    assert talk.ask("action_repeat").response == "utter_greeting"


def test_nothing_was_said_yet(talk: Conversation) -> None:
    assert talk.ask("action_repeat").response == "utter_nothing_to_repeat"


@pytest.mark.parametrize(("spoken", "act"), [("nl", "module_teaching_language"), ("fr", "language_changed")])
def test_the_language_spoken_already_is_that_of_the_course(talk: Conversation, spoken: str, act: str) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    talk.events[-1]["metadata"]["lang"] = spoken
    said = talk.ask("action_change_language", "kan het in het Nederlands?", requested_language="nl")
    assert said.act == act
