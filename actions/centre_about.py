"""What the centre is."""

from __future__ import annotations

from actions.frequent import answer_question
from actions.reply import Message, Reply
from actions.resolving import resolve_question
from actions.skill import Skill
from actions.sources import sources_of_unknown, whom_to_ask
from actions.turn import Turn

QUESTION = "what_is_centre"
TOPICS = frozenset({"centre", "company", "school", "practical"})


class CentreAbout(Skill):
    """The frequent question about the centre that is surely meant; else what the centre is."""

    action = "action_centre_about"
    intent = "ask_centre"

    def answer(self, turn: Turn) -> Reply:
        """Say what the centre is."""
        sure = resolve_question(turn)
        question = sure if sure and sure.topic in TOPICS else turn.catalogue.questions.get(QUESTION)
        if question:
            return answer_question(turn, question)
        return Reply(
            Message(
                "utter_unknown_fact",
                {"ask": whom_to_ask(turn.catalogue)},
                sources=sources_of_unknown(turn.catalogue),
            )
        )
