"""A hanging action is given up after seconds."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
import rasa.core.actions.action as module
from rasa.core.actions.action import RemoteAction
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.corrections import action_timeout


@pytest.fixture(autouse=True)
def undone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DEFAULT_REQUEST_TIMEOUT", module.DEFAULT_REQUEST_TIMEOUT)


async def run(server: Any) -> None:
    action = RemoteAction("action_dates", server.endpoint)
    tracker = DialogueStateTracker("conversation-0001", [])
    nlg = TemplatedNaturalLanguageGenerator({})
    await action.run(CollectingOutputChannel(), nlg, tracker, Domain.empty())


async def test_a_hanging_action_is_given_up(action_server: Any) -> None:
    action_timeout.apply(0.3)
    async with action_server(delay=3.0) as server:
        started = time.monotonic()
        with pytest.raises(asyncio.TimeoutError):
            await run(server)
        assert time.monotonic() - started < 1.5


async def test_stock_rasa_waits_for_five_minutes(action_server: Any) -> None:
    """The fault: after as long a time it still waits."""
    assert module.DEFAULT_REQUEST_TIMEOUT == 300
    async with action_server(delay=1.0) as server:
        waiting = asyncio.ensure_future(run(server))
        done, _ = await asyncio.wait([waiting], timeout=0.6)
        assert not done
        await waiting
