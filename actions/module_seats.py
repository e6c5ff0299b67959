"""How many seats a module has, and how many are left."""

from __future__ import annotations

from dataclasses import replace

from actions.describing import MAX_LINES, session_card, session_days, with_openings
from actions.module_dates import wanted_sessions
from actions.module_skill import ModuleSkill
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.records import Catalogue, Module, Session


class ModuleSeats(ModuleSkill):
    """Seats of a group, and seats left in each upcoming session."""

    action = "action_module_seats"
    intent = "ask_seats"
    act = "module_seats"
    by_site = True

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the seats of ``module``."""
        upcoming = turn.knowledge.upcoming_sessions(module.code)
        asked = wanted_sessions(turn, upcoming, self._site(turn))
        if upcoming and turn.period and not asked:  # the dates say that none is then, with seats and all
            told = replace(turn, entities={**turn.entities, "module": ((module.code,),)})
            return delegate(self, told, "ask_dates") or Reply(Message("utter_error"))
        shown = (asked or upcoming)[:MAX_LINES]
        said = Message(
            "utter_module_seats" if shown else "utter_module_seats_none",
            {
                "title": text(module.title),
                "code": module.code,
                "seats": module.seats,
                "sessions": joined((_seats_line(session, turn.catalogue) for session in shown), "lines"),
                "note": text(turn.catalogue.calendar_note),
            },
            modules=(module.code,),
            sites=tuple(dict.fromkeys(session.site for session in shown)),
            choices=(
                choice(message("choice-dates"), "ask_dates", module=module.code),
                choice(message("choice-enrolment"), "ask_enrolment", module=module.code),
            ),
            cards=tuple(session_card(session, module, turn.catalogue) for session in shown),
            sources=(SAMPLE,),
        )
        return Reply(with_openings(said, "note", turn.catalogue))


def _seats_line(session: Session, catalogue: Catalogue) -> Value:
    return message(
        "seats-line",
        when=session_days(session),
        site=text(catalogue.sites[session.site].name),
        seats=message("seats-left", seats=session.seats_left),
    )
