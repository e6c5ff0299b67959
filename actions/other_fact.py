"""A precise fact that the knowledge base may not hold: a trainer's name, the canteen, lockers …"""

from __future__ import annotations

from actions.frequent import answer_question
from actions.reply import Message, Reply
from actions.resolving import likely_question, resolve_module
from actions.skill import Skill
from actions.sources import sources_of_unknown, whom_to_ask
from actions.turn import Turn


class OtherFact(Skill):
    """A frequent question if one is near enough; else: not known here, and whom to ask."""

    action = "action_other_fact"
    intent = "ask_other_fact"

    def answer(self, turn: Turn) -> Reply:
        """Say what is known of it, or that it is not."""
        question = likely_question(turn)
        if question:
            return answer_question(turn, question)
        module = resolve_module(turn).module
        return not_known(turn).about(module.code) if module else not_known(turn)


def not_known(turn: Turn) -> Reply:
    """Say that a fact is not in the knowledge base, and whom to ask."""
    return Reply(
        Message(
            "utter_unknown_fact",
            {"ask": whom_to_ask(turn.catalogue)},
            sources=sources_of_unknown(turn.catalogue),
        )
    )
