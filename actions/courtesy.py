"""Greeting, thanking and what is out of scope: words only, unless the message names a module."""

from __future__ import annotations

from abc import abstractmethod

from actions.registry import delegate
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn


class Courtesy(Skill):
    """Words only; but a message that names a module of the catalogue asks about it."""

    @property
    @abstractmethod
    def response(self) -> str:
        """Return the name of the response to say."""

    def answer(self, turn: Turn) -> Reply:
        """Describe the module named, or say the words."""
        about = delegate(self, turn, "ask_module") if turn.entities.get("module") else None
        return about or Reply(Message(self.response))


class Greet(Courtesy):
    """*Hello.*"""

    action = "action_greet"
    intent = "greet"
    response = "utter_greeting"


class TakeLeave(Courtesy):
    """*Goodbye.*"""

    action = "action_say_goodbye"
    intent = "say_goodbye"
    response = "utter_goodbye"


class Thank(Courtesy):
    """*You are welcome.*"""

    action = "action_thank"
    intent = "thank"
    response = "utter_thanks"


class OutOfScope(Courtesy):
    """What the assistant cannot help with."""

    action = "action_out_of_scope"
    intent = "out_of_scope"
    response = "utter_out_of_scope"


class Help(Courtesy):
    """What the assistant can do."""

    action = "action_help"
    intent = "ask_help"
    response = "utter_help"


class Machine(Courtesy):
    """That a machine answers."""

    action = "action_machine"
    intent = "ask_machine"
    response = "utter_machine_disclosure"


class Feedback(Courtesy):
    """What somebody thinks of the answers."""

    action = "action_feedback"
    intent = "give_feedback"
    response = "utter_feedback"
