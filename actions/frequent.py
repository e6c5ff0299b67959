"""Answers of ``faq.yml``: act, source, date and provenance come from the record."""

from __future__ import annotations

from collections.abc import Iterable

from actions.contact import how_to_reach
from actions.reply import Message, Reply
from actions.sources import Source, page, source_of_record, unique, whom_to_ask
from actions.turn import Turn
from actions.wording import Choice, choice, text
from knowledge.centre import website
from knowledge.records import Question


def answer_question(
    turn: Turn, question: Question, near: Iterable[Question] = (), act: str | None = None
) -> Reply:
    """Return a frequent question and its answer as they stand in the knowledge base.

    The question is said too: the person may have asked the opposite of what it answers.

    ``near`` are questions that may have been meant instead: they are offered as choices. ``act`` stands in
    the place of the record's own.

    Where the fact asked for is not known, the answer is followed by whom to ask.
    """
    if question.act == "handoff_offer":
        return how_to_reach(turn)  # its record promises a person, and nobody can be called yet
    unknown = question.act == "unknown_fact"
    values = {"question": text(question.question), "answer": text(question.answer)}
    return Reply(
        Message(
            "utter_question_unknown" if unknown else "utter_question",
            values | {"ask": whom_to_ask(turn.catalogue)} if unknown else values,
            act=act or question.act,
            sites=_seen(question, "sites"),
            choices=(*question_choices(turn, question), *questions_to_choose(near, besides=question)),
            sources=_sources(turn, question, unknown),
        )
    )


def question_choices(turn: Turn, question: Question) -> tuple[Choice, ...]:
    """Return choices for the records that say more about a question."""
    sites = (turn.catalogue.sites[site] for site in _seen(question, "sites") if site in turn.catalogue.sites)
    figures = (turn.catalogue.figures.get(figure) for figure in _seen(question, "figures"))
    return (
        *(choice(text(site.name), "ask_site", site=site.id) for site in sites),
        *(choice(text(figure.label), "ask_figures", figure=figure.id) for figure in figures if figure),
    )


def questions_to_choose(questions: Iterable[Question], besides: Question | None = None) -> tuple[Choice, ...]:
    """Return one choice for each question."""
    return tuple(
        choice(text(each.question), "ask_faq", question=each.id) for each in questions if each != besides
    )


def _sources(turn: Turn, question: Question, unknown: bool) -> tuple[Source, ...]:
    if question.provenance == "assistant":
        return ()
    own = source_of_record(question, question.as_of)
    contact = website(turn.catalogue) if unknown else None
    return unique(own, page(contact)) if contact else (own,)


def _seen(question: Question, kind: str) -> tuple[str, ...]:
    """Return the ids of one kind in ``see`` (``sites/liege`` …)."""
    pairs = (reference.partition("/") for reference in question.see)
    return tuple(id_ for folder, _, id_ in pairs if folder == kind)
