"""The base of the skills that answer from ``faq.yml`` within one subject."""

from __future__ import annotations

from typing import ClassVar

from actions.frequent import answer_question, questions_to_choose
from actions.other_fact import not_known
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn
from actions.wording import joined, text
from knowledge.records import Question

MOST_HITS = 60
"""More than there are questions: the nearest of the subject counts, however many others are nearer."""
MAX_NEAR = 2
MAX_OFFERED = 4


class FrequentSkill(Skill):
    """The nearest question whose act is one of ``acts``; the intent already says what it is about."""

    acts: ClassVar[frozenset[str]]

    def answer(self, turn: Turn) -> Reply:
        """Answer the nearest question, with the next ones as choices; without one, what else is known."""
        near = self.nearest(turn)
        if near:
            return answer_question(turn, near[0], near=near[1 : MAX_NEAR + 1])
        return self.otherwise(turn)

    def nearest(self, turn: Turn) -> tuple[Question, ...]:
        """Return the questions of the subject that the message may ask, best first."""
        hits = turn.search.questions(turn.text, MOST_HITS) if turn.text else []
        return tuple(hit.question for hit in hits if hit.question.act in self.acts)

    def otherwise(self, turn: Turn) -> Reply:
        """Offer the questions of the subject; where there is only one, it is the answer."""
        known = [each for each in turn.catalogue.questions.values() if each.act in self.acts]
        if not known:
            return not_known(turn)
        if len(known) == 1:
            return answer_question(turn, known[0])
        offered = known[:MAX_OFFERED]
        return Reply(
            Message(
                "utter_which_question",
                {"questions": joined((text(each.question) for each in offered), "lines")},
                act=sorted(self.acts)[0],
                choices=questions_to_choose(offered),
            )
        )
