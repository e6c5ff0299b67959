"""An action's reply is checked against the same schema, fifty times faster."""

from __future__ import annotations

import time
from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction

from bot.corrections import action_reply

REPLY = {
    "events": [{"event": "slot", "name": "module", "value": "ASE-101", "timestamp": None}],
    "responses": [{"response": "utter_module_dates", "values": {}}],
}


@pytest.fixture
def action(monkeypatch: pytest.MonkeyPatch) -> RemoteAction:
    monkeypatch.setattr(RemoteAction, "_validate_action_result", RemoteAction._validate_action_result)
    return RemoteAction("action_dates", None)


def seconds(action: RemoteAction, times: int = 5) -> float:
    started = time.process_time()
    for _ in range(times):
        assert action._validate_action_result(REPLY)
    return (time.process_time() - started) / times


def test_it_takes_a_fraction_of_the_stock_time(action: RemoteAction) -> None:
    stock = seconds(action)
    action_reply.apply()
    assert seconds(action) < stock / 5


@pytest.mark.parametrize("corrected", [False, True])
@pytest.mark.parametrize(
    "reply", [[], {"events": "none"}, {"events": [{"event": "slot"}]}, {"responses": ["text"]}]
)
def test_a_malformed_reply_is_refused_as_before(action: RemoteAction, reply: Any, corrected: bool) -> None:
    if corrected:
        action_reply.apply()
    with pytest.raises(ValidationError):
        action._validate_action_result(reply)
