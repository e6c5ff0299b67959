"""The last question again, about something else: *and in Liège?*, *and for ATEX?*."""

from __future__ import annotations

from actions.clarify import clarify
from actions.registry import delegate
from actions.reply import Reply
from actions.skill import Skill
from actions.turn import Turn


class FollowUp(Skill):
    """Lets the skill of the last question answer; without one, asks what is meant."""

    action = "action_follow_up"
    intent = "follow_up"

    def answer(self, turn: Turn) -> Reply:
        """Repeat the last question with the new module or site."""
        intent = turn.slot("last_intent")
        if intent is None and turn.entities.get("module"):
            intent = "ask_module"
        elif intent is None and turn.site:
            intent = "ask_site"
        return delegate(self, turn, intent) or clarify(self, turn)
