"""How a module is spread over the week: rhythms are known, hours of the day are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.describing import session_card, session_days, with_openings
from actions.follow_up import ABOUT_SEVERAL
from actions.module_dates import session_filters, sites_said, wanted_sessions
from actions.module_skill import ModuleSkill
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.sources import SAMPLE, sources_of_unknown, unique, whom_to_ask
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.records import Catalogue, Module, Session


class ModuleSchedule(ModuleSkill):
    """The rhythms of the upcoming sessions, with the next one of each."""

    action = "action_module_schedule"
    intent = "ask_schedule"
    act = "module_schedule"
    by_site = True

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the rhythms of ``module``; where one is asked for, whether there is a session with it."""
        upcoming = turn.knowledge.upcoming_sessions(module.code)
        asked = wanted_sessions(turn, upcoming, self._site(turn))
        shown = _first_of_each_rhythm(asked or upcoming)
        found = "utter_module_schedule" if asked else "utter_module_schedule_other"
        said = Message(
            found if shown else "utter_module_schedule_none",
            {
                "title": text(module.title),
                "code": module.code,
                "hours": module.hours,
                "filters": session_filters(turn, self._site(turn)),
                "rhythms": joined((_rhythm_line(session, turn.catalogue) for session in shown), "lines"),
                "note": text(turn.catalogue.calendar_note),
                "ask": whom_to_ask(turn.catalogue),
            },
            modules=(module.code,),
            sites=sites_said(self._site(turn), shown, turn.catalogue),
            choices=(choice(message("choice-dates"), "ask_dates", module=module.code),),
            cards=tuple(session_card(session, module, turn.catalogue) for session in shown),
            sources=unique(SAMPLE, *sources_of_unknown(turn.catalogue)),
        )
        return Reply(with_openings(said, "note", turn.catalogue))

    def answer(self, turn: Turn) -> Reply:
        """Say the rhythm; "only in the evening", just after a list, narrows that list."""
        after_list = turn.slot("last_intent") in ABOUT_SEVERAL and len(turn.last_modules) > 1
        if after_list and turn.entity("rhythm") and not turn.entities.get("module"):
            narrowed = delegate(self, replace(turn, intent="follow_up", topic=""), "follow_up")
            return narrowed or super().answer(turn)
        return super().answer(turn)

    def asks_for_list(self, turn: Turn) -> bool:
        """Say whether a rhythm is named or ruled out: evening classes, but not on Saturdays."""
        return bool(turn.entity("rhythm") or turn.excluded.get("rhythm"))


def _first_of_each_rhythm(sessions: Sequence[Session]) -> list[Session]:
    first: dict[str, Session] = {}
    for session in sessions:
        first.setdefault(session.rhythm, session)
    return list(first.values())


def _rhythm_line(session: Session, catalogue: Catalogue) -> Value:
    return message(
        "rhythm-line",
        rhythm=message("rhythm", rhythm=session.rhythm),
        hours=session.hours_per_week,
        when=session_days(session),
        site=text(catalogue.sites[session.site].name),
    )
