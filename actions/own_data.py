"""What is kept of this conversation: to take away, or to erase. The gateway erases when it sees the act."""

from __future__ import annotations

from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn
from actions.wording import choice, message

SURE = 0.6
"""Below it the person is asked first: what is erased is gone."""


class ExportData(Skill):
    """Says what is kept, and how it is taken away."""

    action = "action_export_data"
    intent = "export_data"

    def answer(self, turn: Turn) -> Reply:
        """Say how to take the conversation away."""
        return Reply(Message("utter_data_export"))


class EraseData(Skill):
    """Erases the conversation; asks first unless it was surely asked for."""

    action = "action_erase_data"
    intent = "erase_data"

    def answer(self, turn: Turn) -> Reply:
        """Confirm the erasure, or ask whether it is meant."""
        if turn.confidence >= SURE:
            return Reply(Message("utter_data_erased"))
        return Reply(Message("utter_erase_question", choices=(choice(message("choice-erase"), self.intent),)))
