"""A call of an action holds what a skill reads, and does not grow with the conversation."""

from __future__ import annotations

import json
from typing import Any

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.corrections import action_call

DOMAIN = Domain.from_yaml(
    """
version: "3.1"
intents: [ask_dates]
slots:
  module: {type: text, influence_conversation: false, mappings: [{type: custom}]}
"""
)


@pytest.fixture
def action(monkeypatch: pytest.MonkeyPatch) -> RemoteAction:
    monkeypatch.setattr(RemoteAction, "_action_call_format", RemoteAction._action_call_format)
    return RemoteAction("action_dates", None)


def talk(turns: int) -> DialogueStateTracker:
    tracker = DialogueStateTracker("conversation-0001", DOMAIN.slots)
    for number in range(turns):
        tracker.update(UserUttered(f"question {number}", {"name": "ask_dates"}))
        tracker.update(SlotSet("module", f"ASE-{number}"))
        tracker.update(ActionExecuted("action_dates"))
        said = {"utter_action": "utter_dates", "modules": [f"ASE-{number}"]}
        tracker.update(BotUttered(f"answer {number}", {"custom": {"text": "…"}}, said))
        tracker.update(ActionExecuted("action_listen"))
    return tracker


def call(action: RemoteAction, turns: int) -> dict[str, Any]:
    return action._action_call_format(talk(turns), DOMAIN)


def size(body: dict[str, Any]) -> int:
    return len(json.dumps(body))


def test_stock_rasa_posts_every_event_and_the_domain(action: RemoteAction) -> None:
    """The fault that the correction takes away."""
    assert size(call(action, 20)) > 5 * size(call(action, 2))
    assert call(action, 2)["domain"]["intents"]


def test_a_call_does_not_grow(action: RemoteAction) -> None:
    action_call.apply()
    assert size(call(action, 20)) < size(call(action, 2)) + 100


def test_slots_the_latest_message_and_what_was_said_last_are_in_it(action: RemoteAction) -> None:
    action_call.apply()
    body = call(action, 3)
    assert (body["next_action"], body["sender_id"]) == ("action_dates", "conversation-0001")
    assert body["tracker"]["slots"]["module"] == "ASE-2"
    assert body["tracker"]["latest_message"]["text"] == "question 2"
    assert [event["text"] for event in body["tracker"]["events"]] == ["answer 2"]
    assert body["tracker"]["events"][0]["metadata"]["modules"] == ["ASE-2"]


def test_all_messages_of_the_last_turn_are_in_it(action: RemoteAction) -> None:
    action_call.apply()
    tracker = talk(2)
    tracker.update(BotUttered("and a question", {}, {"utter_action": "utter_entry_question"}))
    tracker.update(UserUttered("question 2", {"name": "ask_dates"}))
    events = action._action_call_format(tracker, DOMAIN)["tracker"]["events"]
    assert [event["text"] for event in events] == ["answer 1", "and a question"]


def test_before_anything_was_said_there_is_no_event(action: RemoteAction) -> None:
    action_call.apply()
    assert call(action, 0)["tracker"]["events"] == []
