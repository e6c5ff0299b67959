"""The last message again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.reply import LISTS, Message, Reply
from actions.skill import Skill
from actions.turn import Turn


class Repeat(Skill):
    """Says the last response again from its own values, in the present language of the conversation."""

    action = "action_repeat"
    intent = "ask_repeat"

    def answer(self, turn: Turn) -> Reply:
        """Repeat what was said last."""
        response = turn.last_said_response
        if response is None:
            return Reply(Message("utter_nothing_to_repeat"))
        kept: Mapping[str, Any] = turn.last_said.get("metadata") or {}
        lists: dict[str, Any] = {name: tuple(kept.get(name) or ()) for name in LISTS}
        return Reply(Message(response, kept.get("values") or {}, act="repeat", **lists))
