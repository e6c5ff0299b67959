"""Money around a course: who pays what, for whom. The public service decides."""

from __future__ import annotations

from actions.frequent import answer_question, questions_to_choose
from actions.frequent_skill import MAX_NEAR, MOST_HITS, FrequentSkill
from actions.reply import Message, Reply
from actions.sources import page, unique
from actions.turn import Turn
from actions.wording import choice, joined, message, text, words
from knowledge.records import Question, Scheme
from knowledge.search import CERTAIN

MAX_SCHEMES = 8
LIKELY = 0.7
"""Below it the nearest question is not surely the one asked: the schemes are listed, and it is offered."""


class Funding(FrequentSkill):
    """A frequent question about money, one scheme, or the schemes for an audience."""

    action = "action_funding"
    intent = "ask_funding"
    acts = frozenset({"funding"})

    def answer(self, turn: Turn) -> Reply:
        """Say what is known of the money asked about."""
        chosen = turn.catalogue.schemes.get(turn.entity("scheme") or "")
        if chosen:
            return about_scheme(chosen)
        hits = turn.search.questions(turn.text, MOST_HITS) if turn.text else []
        # Those of companies are only for who says nothing else of himself.
        of_companies = turn.entity("audience") in (None, "company")
        money = [
            hit
            for hit in hits
            if hit.question.act in self.acts and (of_companies or hit.question.topic != "company")
        ]
        near = tuple(hit.question for hit in money)
        if hits and hits[0].score >= CERTAIN:
            return answer_question(turn, hits[0].question, near=near[:MAX_NEAR])
        if money and money[0].score >= LIKELY:
            return answer_question(turn, near[0], near=near[1 : MAX_NEAR + 1])
        return self._schemes(turn, near[:MAX_NEAR])

    def _schemes(self, turn: Turn, near: tuple[Question, ...]) -> Reply:
        audience = turn.entity("audience")
        fitting = [
            scheme
            for scheme in turn.catalogue.schemes.values()
            if audience is None or audience in scheme.audiences
        ][:MAX_SCHEMES]
        return Reply(
            Message(
                "utter_funding",
                {
                    "audience": message("audience", audience=audience) if audience else "none",
                    "schemes": joined((text(scheme.title) for scheme in fitting), "lines"),
                },
                choices=(
                    *questions_to_choose(near),
                    *(choice(text(scheme.title), self.intent, scheme=scheme.id) for scheme in fitting),
                ),
                sources=unique(*(page(scheme.sources[0], scheme.as_of) for scheme in fitting)),
            ),
            {"last_intent": self.intent},
        )


def about_scheme(scheme: Scheme) -> Reply:
    """Say what a scheme gives, its caution, on which conditions, how and where to ask."""
    return Reply(
        Message(
            "utter_funding_scheme",
            {
                "title": text(scheme.title),
                "gives": text(scheme.gives),
                "caution": text(scheme.caution),
                "conditions": joined(words(scheme.conditions), "lines"),
                "whom": text(scheme.ask_whom),
                "how": text(scheme.how),
            },
            sources=unique(*(page(source, scheme.as_of) for source in scheme.sources)),
        ),
        {"last_intent": Funding.intent},
    )
