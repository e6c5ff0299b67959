"""What a word of the profile means: "c'est quoi le CESS ?". Plain definitions, no facts about the centre."""

from __future__ import annotations

from actions.reply import Message, Reply
from actions.told_clauses import has_phrase, profile_words
from actions.turn import Turn
from actions.wording import message
from knowledge.search import CERTAIN
from knowledge.search.text import words

LONGEST = 10
TERMS = {
    "education": "definition-education",
    "french_level": "definition-french-level",
    "joint_committee": "definition-joint-committee",
}
"""The entities whose values are explained, and the message that does."""


def explain_term(turn: Turn) -> Reply | None:
    """Return what a value of the profile means, if the message asks for it; else ``None``.

    A frequent question of the catalogue that is surely the one asked comes first.
    """
    said = words(turn.text)
    about_more = any(turn.entities.get(name) for name in ("module", "domain", "job"))
    if about_more or not 0 < len(said) <= LONGEST:
        return None
    if not any(has_phrase(said, phrase) for phrase in profile_words()["defining"]):
        return None
    hits = turn.search.questions(turn.text, 1)
    if hits and hits[0].score >= CERTAIN:
        return None
    for name, definition in TERMS.items():
        value = turn.entity(name)
        if value and value != "none":
            return Reply(Message("utter_definition", {"definition": message(definition, value=value)}))
    return None
