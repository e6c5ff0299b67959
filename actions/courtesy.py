"""Greeting, thanking and what is out of scope: words only, unless the message names a module."""

from __future__ import annotations

from typing import ClassVar

from actions.registry import delegate
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn


class Courtesy(Skill):
    """Words only; but a message that names a module of the catalogue asks about it."""

    response: ClassVar[str]

    def answer(self, turn: Turn) -> Reply:
        """Describe the module named, or say the words."""
        about = delegate(self, turn, "ask_module") if turn.entities.get("module") else None
        return about or Reply(Message(self.response))


def _courtesy(action: str, intent: str, response: str) -> type[Courtesy]:
    """Return the skill ``action``, which says ``response`` to ``intent``."""
    said = {"action": action, "intent": intent, "response": response, "__module__": __name__}
    return type(action, (Courtesy,), said)


Greet = _courtesy("action_greet", "greet", "utter_greeting")
TakeLeave = _courtesy("action_say_goodbye", "say_goodbye", "utter_goodbye")
Thank = _courtesy("action_thank", "thank", "utter_thanks")
OutOfScope = _courtesy("action_out_of_scope", "out_of_scope", "utter_out_of_scope")
Help = _courtesy("action_help", "ask_help", "utter_help")
Machine = _courtesy("action_machine", "ask_machine", "utter_machine_disclosure")
Feedback = _courtesy("action_feedback", "give_feedback", "utter_feedback")
