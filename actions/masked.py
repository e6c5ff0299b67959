"""A message that is only a number or an address of a person: it never arrives, which is said calmly."""

from __future__ import annotations

import re

from actions.reply import Message, Reply
from actions.sources import sources_of_unknown, unique, whom_to_ask
from actions.turn import Turn
from actions.wording import choice, message

MARK = "[***]"
"""What the gateway puts in place of a national number, an e-mail address or a phone number."""
NOT_UNDERSTOOD = frozenset({"nlu_fallback", "out_of_scope"})
"""What a message around a number is taken for: "my number is ..."."""
_WORD = re.compile(r"\w")


def reply_to_masked(turn: Turn) -> Reply | None:
    """Say that it was masked, and whom to turn to; ``None`` where the text asks something else as well."""
    if MARK not in turn.text:
        return None
    if _WORD.search(turn.text.replace(MARK, "")) and turn.intent not in NOT_UNDERSTOOD:
        return None
    return Reply(
        Message(
            "utter_contact",
            {"masked": "yes", "ask": whom_to_ask(turn.catalogue)},
            choices=(
                choice(message("choice-modules"), "ask_modules"),
                choice(message("choice-help"), "ask_help"),
            ),
            sources=unique(*reversed(sources_of_unknown(turn.catalogue))),
        )
    )
