"""An action is told what it may need, not the whole conversation and domain, anew in every turn.

Rasa posts every event of the conversation and the whole domain with each call; a call grew with the talk.
"""

from __future__ import annotations

from typing import Any

import rasa
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity


def _said_last(tracker: DialogueStateTracker) -> list[BotUttered]:
    """Return the messages of the last turn in which something was said: an answer, and what followed it."""
    said: list[BotUttered] = []
    for event in reversed(tracker.events):
        if isinstance(event, BotUttered):
            said.insert(0, event)
        elif isinstance(event, UserUttered) and said:
            break
    return said


def apply() -> None:
    """Post slots, the latest message and what was said last; none of our actions reads the domain."""

    def call_format(self: RemoteAction, tracker: DialogueStateTracker, _domain: Domain) -> dict[str, Any]:
        state = tracker.current_state(EventVerbosity.NONE)
        # What they were made of is in their metadata; their data hold the same once more, in words.
        state["events"] = [{**said.as_dict(), "data": {}} for said in _said_last(tracker)]
        return {
            "next_action": self._name,
            "sender_id": tracker.sender_id,
            "tracker": state,
            "domain": {},  # without one rasa_sdk asks for it, and the person would be told nothing
            "version": rasa.__version__,
        }

    RemoteAction._action_call_format = call_format
