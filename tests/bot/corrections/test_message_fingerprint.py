"""A training sentence that did not change is not fingerprinted again."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.corrections import message_fingerprint


@pytest.fixture
def corrected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Message, "set", Message.set)
    message_fingerprint.apply()


def sentence(text: str = "quand ?") -> Message:
    message = Message.build(text, "ask_dates")
    message.fingerprint()
    return message


def test_stock_rasa_forgets_what_it_knows() -> None:
    """The fault that the correction takes away."""
    message = sentence()
    message.set("intent", "ask_dates")
    assert message._cached_fingerprint is None


def test_what_did_not_change_keeps_its_fingerprint(corrected: None) -> None:
    message = sentence()
    kept = message.fingerprint()
    message.set("intent", "ask_dates")
    assert message._cached_fingerprint == kept


def test_what_changed_gets_another_one(corrected: None) -> None:
    message = sentence()
    before = message.fingerprint()
    message.set("intent", "ask_place")
    assert message.fingerprint() != before
    message.set("metadata", {"language": "fr"})
    message.set("metadata", {"language": "nl"})
    assert message.get("metadata") == {"language": "nl"}
    message.set("intent", "ask_place", add_to_output=True)
    assert "intent" in message.output_properties


def test_doubles_are_still_found(corrected: None) -> None:
    assert len(TrainingData([sentence(), sentence(), sentence("où ?")]).training_examples) == 2
