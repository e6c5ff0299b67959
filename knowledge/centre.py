"""The centre itself: what the catalogue knows of it beside its sites."""

from __future__ import annotations

from knowledge.records import Catalogue

CONTACT_QUESTION = "talk_to_person"
"""The question of ``faq.yml`` that holds the only contact known: the centre's website."""


def website(catalogue: Catalogue) -> str | None:
    """Return the address of the centre's website, or ``None`` if the knowledge base has none."""
    question = catalogue.questions.get(CONTACT_QUESTION)
    return question.source if question else None
