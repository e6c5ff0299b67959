"""A response becomes a whole message, and never nothing."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.nlg import FluentResponses

DOMAIN = """
version: "3.1"
responses:
  utter_error:
  - custom: {act: error}
  utter_hours:
  - custom:
      act: module_duration
      choices: [{title: choice-dates, intent: ask_dates, entities: {}}]
  utter_wordless:
  - custom: {act: help}
"""


@pytest.fixture
def nlg(words: Path) -> FluentResponses:
    return FluentResponses(EndpointConfig(locales=str(words)), Domain.from_yaml(DOMAIN))


def tracker(language: str | None) -> DialogueStateTracker:
    slot = TextSlot("language", mappings=[{}], initial_value=language)
    return DialogueStateTracker("conversation-0001", [slot])


async def said(nlg: FluentResponses, name: str, language: str | None = "nl", **given: Any) -> dict[str, Any]:
    draft = await nlg.generate(name, tracker(language), "gateway", **given)
    assert draft["text"] == draft["custom"]["text"]
    message: dict[str, Any] = draft["custom"]
    return message


async def test_a_message_has_all_its_parts(nlg: FluentResponses) -> None:
    message = await said(nlg, "utter_hours", values={"name": "x", "hours": 8}, modules=["ASE-101"])
    assert message == {
        "text": "x: 8 hours",
        "lang": "nl",
        "act": "module_duration",
        "modules": ["ASE-101"],
        "sites": [],
        "jobs": [],
        "choices": [{"title": "dates nl", "intent": "ask_dates", "entities": {}}],
        "cards": [],
        "sources": [],
    }


async def test_an_action_may_choose_act_language_and_choices(nlg: FluentResponses) -> None:
    choice = {"title": {"message": "audience-worker"}, "intent": "ask_dates", "entities": {"module": "A"}}
    message = await said(
        nlg, "utter_hours", values={"name": "x", "hours": 8}, act="repeat", language="de", choices=[choice]
    )
    assert (message["act"], message["lang"]) == ("repeat", "de")
    assert message["choices"] == [{**choice, "title": "worker de"}]


@pytest.mark.parametrize("language", [None, "es", 7])
async def test_french_where_no_language_is_known(nlg: FluentResponses, language: Any) -> None:
    message = await said(nlg, "utter_hours", language, values={"name": "x", "hours": 8})
    assert message["lang"] == "fr"


@pytest.mark.parametrize("name", ["utter_wordless", "utter_unknown", "utter_hours"])
async def test_a_response_that_cannot_be_made_is_an_apology_and_is_logged(
    nlg: FluentResponses, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        message = await said(nlg, name, values={"hours": "private"})
    assert (message["text"], message["act"]) == ("sorry nl", "error")
    assert name in caplog.text
    assert "private" not in caplog.text


async def test_the_domain_is_not_changed_by_answering(nlg: FluentResponses) -> None:
    for _ in range(2):
        message = await said(nlg, "utter_hours", values={"name": "x", "hours": 8})
        assert message["choices"][0]["title"] == "dates nl"
