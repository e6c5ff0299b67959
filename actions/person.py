"""Talking to a person."""

from __future__ import annotations

from actions.contact import how_to_reach
from actions.reply import Reply
from actions.skill import Skill
from actions.turn import Turn


class Person(Skill):
    """Nobody can take the conversation over yet: say so, and how the centre is reached."""

    action = "action_person"
    intent = "ask_person"

    def answer(self, turn: Turn) -> Reply:
        """Say how to reach the centre."""
        return how_to_reach(turn)
