"""Figures of the centre and its sector: only their safe statements are said."""

from __future__ import annotations

from typing import Any

from rapidfuzz import fuzz, utils

from actions.frequent import answer_question
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.sources import page, unique
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.records import LANGUAGES, Figure, Question

HEADLINES = ("people_trained", "module_count", "milestones")
MAX_CHOICES = 6
ALIKE = 75.0
"""How alike (0 to 100) a question and a figure's label must be, at least, to be about the same thing."""
LEAST, LEAD = 0.6, 0.1
"""Score of a frequent question about figures and its lead over the next one, from which it is answered."""


class CentreFigures(Skill):
    """The figure that is asked for; else the best known ones, with the others to choose from."""

    action = "action_centre_figures"
    intent = "ask_figures"

    def answer(self, turn: Turn) -> Reply:
        """Say figures, each by its safe statement and with its pages."""
        chosen = turn.catalogue.figures.get(turn.entity("figure") or "")
        if chosen:
            return self._said(turn, [chosen])
        meant = _meant(turn)
        if meant:
            return self._said(turn, [meant])
        question = _question(turn)
        return answer_question(turn, question) if question else self._said(turn, _headlines(turn))

    def _said(self, turn: Turn, figures: list[Figure]) -> Reply:
        others = [each for each in turn.catalogue.figures.values() if each not in figures][:MAX_CHOICES]
        pages = (page(value.source, value.as_of) for each in figures for value in each.values)
        statements = [text(each.safe_statement) for each in figures]
        return Reply(
            Message(
                "utter_centre_figures",
                {"statements": statements[0] if len(statements) == 1 else _several(statements)},
                choices=tuple(choice(text(each.label), "ask_figures", figure=each.id) for each in others),
                cards=tuple(figure_card(each) for each in figures),
                sources=unique(*pages),
            )
        )


def _several(statements: list[Value]) -> Value:
    return message("figures-several", statements=joined(statements, "lines"))


def figure_card(figure: Figure) -> dict[str, Any]:
    """Return the card of a figure: every value that pages give, each with its year, reserve and source."""
    return {
        "kind": "figure",
        "id": figure.id,
        "title": text(figure.label),
        "summary": text(figure.safe_statement),
        "facts": [],
        "provenance": "sourced",
        "values": [
            {
                "year": value.year,
                "value": value.value,
                "unit": value.unit,
                "qualifier": text(value.qualifier) if value.qualifier else None,
                "source": value.source,
                "as_of": value.as_of,
            }
            for value in figure.values
        ],
    }


def _headlines(turn: Turn) -> list[Figure]:
    figures = turn.catalogue.figures
    return [figures[id_] for id_ in HEADLINES if id_ in figures] or list(figures.values())[:1]


def _meant(turn: Turn) -> Figure | None:
    """Return the figure whose label is most like the question, if one is like it at all."""
    if not turn.text:
        return None

    def alike(figure: Figure) -> float:
        labels = (figure.label.in_language(language) for language in LANGUAGES)
        return max(
            fuzz.token_set_ratio(turn.text, label, processor=utils.default_process) for label in labels
        )

    best = max(turn.catalogue.figures.values(), key=alike, default=None)
    return best if best and alike(best) >= ALIKE else None


def _question(turn: Turn) -> Question | None:
    """Return the frequent question about figures that is clearly meant, if there is one."""
    hits = turn.search.questions(turn.text, 5) if turn.text else []
    about = [hit for hit in hits if hit.question.act == "centre_figures"]
    if not about or about[0].score < LEAST:
        return None
    second = about[1].score if len(about) > 1 else 0.0
    return about[0].question if about[0].score - second >= LEAD else None
