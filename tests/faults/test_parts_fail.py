"""A part of the product fails: the person reads so in plain words, and the talk goes on afterwards."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from tests.faults.talking import Conversation
from tests.stack import COMMANDS, Stack

QUESTION = "combien d'heures dure ASE-101 ?"


@pytest.fixture
def hanging_actions(stack: Stack) -> Iterator[None]:
    stack.processes["actions"].send_signal(signal.SIGSTOP)
    yield
    stack.processes["actions"].send_signal(signal.SIGCONT)


def apology(conversation: Conversation) -> None:
    message = conversation.say(QUESTION)
    assert message["act"] == "error"
    assert message["lang"] == "fr"
    assert "aptaskil.be" in message["text"]


def test_action_server_hangs(conversation: Conversation, hanging_actions: None) -> None:
    apology(conversation)


def test_the_talk_goes_on_after_the_action_server_failed(conversation: Conversation, stack: Stack) -> None:
    conversation.say(QUESTION)
    stack.stop("actions")
    apology(conversation)
    stack.start("actions", COMMANDS["actions"])
    stack.wait_until_answers(f"{stack.environment['ACTIONS_URL']}/health")
    message = conversation.say("et c'est quand ?")
    assert (message["act"], message["modules"]) == ("module_dates", ["ASE-101"])


def test_assistant_down_then_the_same_message_again(conversation: Conversation, stack: Stack) -> None:
    """The text typed meanwhile is not lost: the same ``message_id`` gets its answer once the bot is back."""
    stack.stop("bot")
    refused = conversation.post(text=QUESTION, message_id="once-and-again")
    assert refused.status_code == 503
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["code"] == "assistant_unavailable"
    stack.start("bot", COMMANDS["bot"])
    stack.wait_until_ready()
    answered = conversation.post(text=QUESTION, message_id="once-and-again")
    assert answered.json()["messages"][0]["modules"] == ["ASE-101"]
    assert conversation.post(text=QUESTION, message_id="once-and-again").json() == answered.json()
