"""Questions that are not about one module: answered from ``faq.yml``."""

from __future__ import annotations

from actions.frequent import answer_question, questions_to_choose
from actions.other_fact import not_known
from actions.reply import Message, Reply
from actions.resolving import likely_question, plausible_questions, resolve_question
from actions.skill import Skill
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
        return not_known(turn)
