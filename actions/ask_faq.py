"""Questions that are not about one module: answered from ``faq.yml``."""

from __future__ import annotations

from actions.frequent import answer_question
from actions.reply import Message, Reply
from actions.resolving import plausible_questions, resolve_question
from actions.skill import Skill
from actions.sources import sources_of_unknown, whom_to_ask
from actions.turn import Turn
from actions.wording import choice, joined, text

MAX_QUESTIONS = 4


class AskFaq(Skill):
    """The answer that is surely asked for; else the questions it may be; else whom to ask."""

    action = "action_faq"
    intent = "ask_faq"

    def answer(self, turn: Turn) -> Reply:
        """Answer a frequent question."""
        sure = resolve_question(turn)
        if sure:
            return answer_question(turn, sure)
        near = plausible_questions(turn, MAX_QUESTIONS)
        if near:
            return Reply(
                Message(
                    "utter_which_question",
                    {"questions": joined((text(each.question) for each in near), "lines")},
                    choices=tuple(choice(text(each.question), "ask_faq", question=each.id) for each in near),
                )
            )
        return Reply(
            Message(
                "utter_unknown_fact",
                {"ask": whom_to_ask(turn.catalogue)},
                sources=sources_of_unknown(turn.catalogue),
            )
        )
