"""The person asks for another language."""

from __future__ import annotations

from actions.registry import delegate
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn
from knowledge.records import LANGUAGES


class ChangeLanguage(Skill):
    """Go on in the language asked for, say which ones there are, or ask which one."""

    action = "action_change_language"
    intent = "change_language"

    def answer(self, turn: Turn) -> Reply:
        """Change the language of the conversation."""
        asked = turn.entity("requested_language") or turn.entity("teaching_language")
        if asked and asked == turn.last_language and turn.continues_module:
            # "Can it be in Dutch?", in Dutch: of the module talked about.
            taught = delegate(self, turn, "ask_teaching_language")
            if taught:
                return taught
        if asked in LANGUAGES:
            return Reply(Message("utter_language_changed", language=asked), {"language": asked})
        return Reply(Message("utter_language_unsupported" if asked else "utter_which_language"))
