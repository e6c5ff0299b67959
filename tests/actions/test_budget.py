"""What goes wrong becomes an apology, in time, and without a person's words in the log."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.module_duration import ModuleDuration
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn
from knowledge.errors import NoCatalogue
from knowledge.knowledge_base import KnowledgeBase

SECRET = "my name is Maria"


class Failing(Skill):
    """Fails with the person's words in the error."""

    action = "action_failing"

    def answer(self, turn: Turn) -> Reply:
        raise ValueError(turn.text)


class Slow(Skill):
    """Answers only when it is let go."""

    action = "action_slow"
    let_go = threading.Event()

    def answer(self, turn: Turn) -> Reply:
        self.let_go.wait(30)
        return Reply(Message("utter_help"), {"module": "ASE-101"})


@pytest.fixture
def slow(knowledge: KnowledgeBase) -> Iterator[Slow]:
    Slow.let_go.clear()
    yield Slow(knowledge, budget=0.05)
    Slow.let_go.set()


def run(skill: Skill, text: str = SECRET) -> tuple[list[dict[str, Any]], list[Any], float]:
    """Return messages, events and the seconds that it took until the skill answered."""
    dispatcher = CollectingDispatcher()
    tracker = Tracker("x" * 16, {}, {"text": text}, [], False, None, {}, None)

    async def timed() -> tuple[list[Any], float]:
        begun = time.monotonic()
        events = await skill.run(dispatcher, tracker, {})
        taken = time.monotonic() - begun
        Slow.let_go.set()  # the loop waits for its threads when it closes
        return events, taken

    events, taken = asyncio.run(timed())
    return dispatcher.messages, events, taken


def test_a_late_answer_is_an_apology_and_changes_nothing(
    slow: Slow, caplog: pytest.LogCaptureFixture
) -> None:
    messages, events, taken = run(slow)
    assert [message["response"] for message in messages] == ["utter_error"]
    assert events == []
    assert taken < 1
    assert "action_slow" in caplog.text


def test_an_error_is_an_apology_and_its_words_are_not_logged(
    knowledge: KnowledgeBase, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    messages, events, _ = run(Failing(knowledge))
    assert [message["response"] for message in messages] == ["utter_error"]
    assert events == []
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text


def test_nothing_loaded_is_an_apology(caplog: pytest.LogCaptureFixture) -> None:
    class Empty:
        def catalogue(self) -> None:
            raise NoCatalogue

    messages, _, _ = run(ModuleDuration(Empty()))  # type: ignore[arg-type]
    assert [message["response"] for message in messages] == ["utter_error"]
    assert "NoCatalogue" in caplog.text


def test_the_budget_is_two_seconds(knowledge: KnowledgeBase) -> None:
    assert ModuleDuration(knowledge).budget == 2.0


@pytest.mark.parametrize(
    "entities",
    [
        [{"entity": "module", "value": {"a": [1]}, "start": 0, "end": 1}],
        [{"entity": "module", "value": None}],
        [{"entity": "module", "value": ["ASE-101"]}],
        [{"entity": None, "value": "x", "start": "0", "end": None}],
    ],
)
def test_a_strange_entity_harms_nothing(knowledge: KnowledgeBase, entities: list[Any]) -> None:
    tracker = Tracker("x" * 16, {}, {"text": "zzz", "entities": entities}, [], False, None, {}, None)
    dispatcher = CollectingDispatcher()
    asyncio.run(ModuleDuration(knowledge, budget=30).run(dispatcher, tracker, {}))
    assert [message["response"] for message in dispatcher.messages] == ["utter_which_module_any"]
