"""What can't be saved is kept nowhere else."""

from __future__ import annotations

import pytest
from rasa.core.agent import Agent
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.corrections import shadow_store


class LockedStore(InMemoryTrackerStore):
    async def save(self, tracker: DialogueStateTracker) -> None:
        raise OSError("database is locked")


@pytest.fixture
def tracker(monkeypatch: pytest.MonkeyPatch) -> DialogueStateTracker:
    monkeypatch.setattr(Agent, "_create_tracker_store", staticmethod(Agent._create_tracker_store))
    said = DialogueStateTracker("conversation-0001", [])
    said.update(UserUttered("my secret question", {"name": "ask_dates"}))
    return said


async def test_a_failed_save_is_a_failure(tracker: DialogueStateTracker) -> None:
    shadow_store.apply()
    store = Agent(tracker_store=LockedStore(Domain.empty())).tracker_store
    with pytest.raises(OSError, match="locked"):
        await store.save(tracker)


async def test_stock_rasa_keeps_a_copy_that_nobody_can_erase(tracker: DialogueStateTracker) -> None:
    """The fault that the correction takes away."""
    store = Agent(tracker_store=LockedStore(Domain.empty())).tracker_store
    await store.save(tracker)
    assert "my secret question" in store.fallback_tracker_store.store["conversation-0001"]
