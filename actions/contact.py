"""How to reach the centre: its website is known; phone, e-mail, address and opening hours are not."""

from __future__ import annotations

from actions.masked import MARK
from actions.reply import Message, Reply
from actions.site_list import access_choices
from actions.skill import Skill
from actions.sources import sources_of_unknown, unique, whom_to_ask
from actions.turn import Turn
from actions.wording import choice, message


class Contact(Skill):
    """What is known, and what is not."""

    action = "action_contact"
    intent = "ask_contact"

    def answer(self, turn: Turn) -> Reply:
        """Say how to reach the centre."""
        return how_to_reach(turn)


def how_to_reach(turn: Turn) -> Reply:
    """Say that no person takes the conversation over, and what is known to reach the centre."""
    sites = tuple(site for site in turn.catalogue.sites.values() if site.operated_by_centre)
    return Reply(
        Message(
            "utter_contact",
            {"masked": "yes" if MARK in turn.text else "no", "ask": whom_to_ask(turn.catalogue)},
            choices=(
                choice(message("choice-sites"), "ask_sites"),
                *access_choices(sites),
            ),
            sources=unique(*reversed(sources_of_unknown(turn.catalogue))),
        )
    )
