"""What a module costs: no price is in the knowledge base, so it says whom to ask."""

from __future__ import annotations

from actions.frequent import answer_question
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.sources import sources_of_unknown, whom_to_ask
from actions.turn import Turn
from actions.wording import Choice, choice, message, text
from knowledge.records import Module

QUESTIONS = {"jobseeker": "price_jobseeker", "company": "price_company"}
"""Who asks, and the question of ``faq.yml`` about what they pay."""


class ModulePrice(ModuleSkill):
    """The price is not known: the answer is ``unknown_fact``, never a guess."""

    action = "action_module_price"
    intent = "ask_price"
    act = "unknown_fact"
    by_audience = True
    topics = frozenset({"money"})

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say that the price of ``module`` is not known, and whom to ask."""
        return Reply(
            Message(
                "utter_module_price_unknown",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "ask": whom_to_ask(turn.catalogue),
                },
                modules=(module.code,),
                choices=self._choices(turn),
                sources=sources_of_unknown(turn.catalogue),
            )
        )

    def in_general(self, turn: Turn) -> Reply:
        """Say what is known about prices for this kind of person; else that they are not known."""
        question = turn.catalogue.questions.get(QUESTIONS.get(turn.entity("audience") or "", ""))
        if question:
            return answer_question(turn, question)
        return self._frequent_question(turn) or Reply(
            Message(
                "utter_price_unknown",
                {"ask": whom_to_ask(turn.catalogue)},
                choices=self._choices(turn),
                sources=sources_of_unknown(turn.catalogue),
            ),
            {"last_intent": self.intent},
        )

    def _choices(self, turn: Turn) -> tuple[Choice, ...]:
        titles = {"jobseeker": message("choice-price-jobseeker"), "company": message("choice-price-company")}
        return tuple(
            choice(titles[audience], "ask_faq", question=id_)
            for audience, id_ in QUESTIONS.items()
            if id_ in turn.catalogue.questions
        )
