"""How to enrol: what the frequent questions know about it, for jobseekers and for workers."""

from __future__ import annotations

from actions.frequent import answer_question
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.resolving import resolve_question
from actions.sources import SAMPLE, centre_website, page, source_of_record, unique
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.centre import website
from knowledge.records import Module, Question

QUESTIONS = {"jobseeker": "enrol_jobseeker", "worker": "enrol_worker"}
"""Who enrols, and the question of ``faq.yml`` that says how."""


class ModuleEnrolment(ModuleSkill):
    """The way to enrol is not that of one module: it is said with the module's audiences."""

    action = "action_module_enrolment"
    intent = "ask_enrolment"
    act = "module_enrolment"
    by_audience = True
    topics = frozenset({"enrolment"})

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say how to enrol for ``module``."""
        questions = _questions(turn)
        audiences = joined(message("audience", audience=each) for each in module.audiences)
        return Reply(
            Message(
                "utter_module_enrolment",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "audiences": audiences,
                    "ways": _ways(questions),
                    "website": centre_website(turn.catalogue),
                },
                modules=(module.code,),
                choices=(
                    choice(message("choice-dates"), "ask_dates", module=module.code),
                    choice(message("choice-prerequisites"), "ask_prerequisites", module=module.code),
                ),
                sources=unique(
                    SAMPLE,
                    *(source_of_record(each, each.as_of) for each in questions.values()),
                    *_contact(turn),
                ),
            )
        )

    def in_general(self, turn: Turn) -> Reply:
        """Answer a frequent question that is surely meant; else say how to enrol in general."""
        question = resolve_question(turn)
        if question:
            return answer_question(turn, question)
        questions = _questions(turn)
        return Reply(
            Message(
                "utter_enrolment",
                {"ways": _ways(questions), "website": centre_website(turn.catalogue)},
                choices=(choice(message("choice-modules"), "ask_modules"),),
                sources=unique(
                    *(source_of_record(each, each.as_of) for each in questions.values()), *_contact(turn)
                ),
            ),
            {"last_intent": self.intent},
        )


def _questions(turn: Turn) -> dict[str, Question]:
    """Return what is known for the audience that the message names, or for each of them."""
    audience = turn.entity("audience")
    wanted = {audience: QUESTIONS[audience]} if audience in QUESTIONS else QUESTIONS
    known = turn.catalogue.questions
    return {each: known[id_] for each, id_ in wanted.items() if id_ in known}


def _ways(questions: dict[str, Question]) -> Value:
    """Return the answers, each said with whom it is for."""
    return joined(
        (
            message(
                "enrolment-way",
                audience=message("audience", audience=audience),
                answer=text(question.answer),
            )
            for audience, question in questions.items()
        ),
        "lines",
    )


def _contact(turn: Turn) -> tuple[dict[str, object], ...]:
    url = website(turn.catalogue)
    return (page(url),) if url else ()
