"""A typed slash is text on every channel."""

from __future__ import annotations

import pytest
from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.training_data.message import Message

from bot.corrections import slash_is_text

DOMAIN = Domain.from_yaml(
    'version: "3.1"\nintents: [ask_dates]\nentities: [module]\n'
    "slots: {module: {type: text, mappings: [{type: from_entity, entity: module}]}}"
)


@pytest.fixture
def handler(monkeypatch: pytest.MonkeyPatch) -> RegexMessageHandler:
    monkeypatch.setattr(RegexMessageHandler, "process", RegexMessageHandler.process)
    return RegexMessageHandler()


def intent(handler: RegexMessageHandler, text: str) -> object:
    return handler.process([Message(data={"text": text})], DOMAIN)[0].get("intent")


@pytest.mark.parametrize(
    "typed", ["/restart", ' /ask_dates{"module": "ASE-101"}', '/ask_dates{"module": [1, 2]}']
)
def test_a_slash_is_text(handler: RegexMessageHandler, typed: str) -> None:
    slash_is_text.apply()
    assert intent(handler, typed) is None


def test_stock_rasa_obeys_anyone(handler: RegexMessageHandler) -> None:
    """The fault that the correction takes away."""
    assert intent(handler, "/restart") == {"name": "restart", "confidence": 1.0}
