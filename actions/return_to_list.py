"""Back to what was listed before: modules, jobs or sites."""

from __future__ import annotations

from dataclasses import replace

from actions.clarify import clarify
from actions.pointing import as_last_wish
from actions.registry import delegate
from actions.reply import Reply
from actions.skill import Skill
from actions.turn import Turn

LISTS = {
    "ask_job": "ask_jobs",
    "ask_jobs": "ask_jobs",
    "ask_site": "ask_sites",
    "ask_site_access": "ask_sites",
}
"""The list that a fact of one record leads back to."""


class ReturnToList(Skill):
    """Shows the last list again; without one, the last message."""

    action = "action_return_to_list"
    intent = "return_to_list"

    def answer(self, turn: Turn) -> Reply:
        """List again what was listed before the person looked at one of it."""
        last = LISTS.get(turn.slot("last_intent") or "")
        if last:
            return delegate(self, replace(turn, intent=last), last) or clarify(self, turn)
        if turn.slots.get("last_wish"):
            return delegate(self, as_last_wish(turn), "ask_modules") or clarify(self, turn)
        return delegate(self, turn, "ask_repeat") or clarify(self, turn)
