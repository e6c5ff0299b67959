"""Back to what was listed before: modules, jobs or sites."""

from __future__ import annotations

from dataclasses import replace

from actions.clarify import clarify
from actions.pointing import as_last_wish
from actions.registry import delegate
from actions.reply import Reply
from actions.skill import Skill
from actions.turn import Turn


class ReturnToList(Skill):
    """Shows the last list again; without one, the last message."""

    action = "action_return_to_list"
    intent = "return_to_list"

    def answer(self, turn: Turn) -> Reply:
        """List again what was listed before the person looked at one of it."""
        about_jobs = turn.last_jobs and not turn.last_modules
        last = "ask_sites" if turn.last_sites else "ask_jobs" if about_jobs else None
        if last:
            return delegate(self, replace(turn, intent=last), last) or clarify(self, turn)
        if turn.slots.get("last_wish") and not turn.named_words:
            return delegate(self, as_last_wish(turn), "ask_modules") or clarify(self, turn)
        # "Show me the clean room courses" leads back to nothing: it is the first list.
        anew = turn.named_words or not turn.slot("last_intent")
        asked = "ask_modules" if anew else "ask_repeat"
        return delegate(self, replace(turn, intent=asked), asked) or clarify(self, turn)
