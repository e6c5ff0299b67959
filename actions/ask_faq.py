"""Questions that are not about one module: answered from ``faq.yml``."""

from __future__ import annotations

from actions.frequent import answer_question, questions_to_choose
from actions.reply import Message, Reply
from actions.resolving import likely_question, plausible_questions, resolve_question
from actions.skill import Skill
from actions.sources import sources_of_unknown, whom_to_ask
from actions.turn import Turn
from actions.wording import joined, text

MAX_QUESTIONS = 4
MAX_NEAR = 2


class AskFaq(Skill):
    """The answer with the questions near it; else the questions that may be meant; else whom to ask."""

    action = "action_faq"
    intent = "ask_faq"

    def answer(self, turn: Turn) -> Reply:
        """Answer a frequent question."""
        asked = resolve_question(turn) or likely_question(turn)
        if asked:
            return answer_question(turn, asked, near=plausible_questions(turn, MAX_NEAR + 1))
        near = plausible_questions(turn, MAX_QUESTIONS)
        if near:
            return Reply(
                Message(
                    "utter_which_question",
                    {"questions": joined((text(each.question) for each in near), "lines")},
                    choices=questions_to_choose(near),
                )
            )
        return Reply(
            Message(
                "utter_unknown_fact",
                {"ask": whom_to_ask(turn.catalogue)},
                sources=sources_of_unknown(turn.catalogue),
            )
        )
