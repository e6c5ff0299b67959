"""When a module is given: its upcoming sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.describing import MAX_LINES, session_card, session_line, with_openings
from actions.follow_up import ABOUT_SEVERAL
from actions.listing import period_name
from actions.module_skill import ModuleSkill
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.resolving import names_a_topic
from actions.sources import SAMPLE, whom_to_ask
from actions.turn import Turn
from actions.when import asks_for_several
from actions.wording import Value, choice, joined, message, text
from knowledge.records import Catalogue, Module, Session


class ModuleDates(ModuleSkill):
    """Upcoming sessions, narrowed to a site, a time, a teaching language or a rhythm if one is named."""

    action = "action_module_dates"
    intent = "ask_dates"
    act = "module_dates"
    by_site = True

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the sessions asked for; or, where there are none, the other ones; or *on request*."""
        upcoming = turn.knowledge.upcoming_sessions(module.code)
        if not upcoming:
            return self._on_request(turn, module)
        asked = wanted_sessions(turn, upcoming, self._site(turn))
        response = "utter_module_dates" if asked else "utter_module_dates_other"
        shown = (asked or upcoming)[:MAX_LINES]
        hidden = len(asked or upcoming) - len(shown)
        more = [message("list-more", count=hidden)] if hidden else []
        values: dict[str, Value] = {
            "title": text(module.title),
            "code": module.code,
            "count": len(asked or upcoming),
            "filters": session_filters(turn, self._site(turn)),
            "sessions": joined(
                [*(session_line(session, turn.catalogue) for session in shown), *more], "lines"
            ),
            "note": text(turn.catalogue.calendar_note),
        }
        said = Message(
            response,
            values,
            modules=(module.code,),
            sites=sites_said(self._site(turn), shown, turn.catalogue),
            choices=(
                choice(message("choice-enrolment"), "ask_enrolment", module=module.code),
                choice(message("choice-prerequisites"), "ask_prerequisites", module=module.code),
            ),
            cards=tuple(session_card(session, module, turn.catalogue) for session in shown),
            sources=(SAMPLE,),
        )
        return Reply(with_openings(said, "note", turn.catalogue))

    def answer(self, turn: Turn) -> Reply:
        """Say the dates of a module; where several courses are asked for ("in March?"), list them."""
        named = turn.entities.get("module") or turn.intent == "follow_up" or names_a_topic(turn)
        if turn.period and not named:
            after_list = turn.slot("last_intent") in ABOUT_SEVERAL and len(turn.last_modules) > 1
            if after_list:  # "and which in April?", just after a list, narrows that list
                turn = replace(turn, intent="follow_up", topic="")
            if after_list or asks_for_several(turn.text):
                asked = "follow_up" if after_list else "ask_modules"
                return delegate(self, turn, asked) or super().answer(turn)
        return super().answer(turn)

    def asks_for_list(self, turn: Turn) -> bool:
        """Say whether a time is named: what starts then."""
        return turn.period is not None

    def _on_request(self, turn: Turn, module: Module) -> Reply:
        return Reply(
            Message(
                "utter_module_dates_none",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "ask": whom_to_ask(turn.catalogue),
                    "note": text(turn.catalogue.calendar_note),
                },
                modules=(module.code,),
                choices=(choice(message("choice-content"), "ask_content", module=module.code),),
                sources=(SAMPLE,),
            )
        )


def wanted_sessions(turn: Turn, sessions: Sequence[Session], site: str | None) -> tuple[Session, ...]:
    """Return the sessions at the site and time, in the language, with the rhythm that a turn asks for."""
    language, rhythm = turn.teaching_language, turn.entity("rhythm")
    return tuple(
        session
        for session in sessions
        if site in (None, session.site)
        and language in (None, session.language)
        and rhythm in (None, session.rhythm)
        and (turn.period is None or turn.period.holds(session.start))
        and session.site not in turn.excluded.get("site", ())
        and session.rhythm not in turn.excluded.get("rhythm", ())
        and session.language not in turn.excluded.get("teaching_language", ())
    )


def sites_said(asked: str | None, shown: Sequence[Session], catalogue: Catalogue) -> tuple[str, ...]:
    """Return the sites that an answer names: the one asked about, then those of the sessions shown."""
    named = (asked,) if asked and asked in catalogue.sites else ()
    return tuple(dict.fromkeys([*named, *(session.site for session in shown)]))


def session_filters(turn: Turn, site: str | None) -> Value:
    """Return what narrows the sessions of a turn, in words; empty if nothing does."""
    place = turn.catalogue.sites.get(site or "")
    language, rhythm = turn.teaching_language, turn.entity("rhythm")
    names = [
        *([text(place.name)] if place else []),
        *([message("taught-in", language=language)] if language else []),
        *([message("rhythm", rhythm=rhythm)] if rhythm else []),
        *([period_name(turn.period)] if turn.period else []),
        *(
            message("without", what=text(turn.catalogue.sites[id_].name))
            for id_ in turn.excluded.get("site", ())
            if id_ in turn.catalogue.sites
        ),
        *(
            message("without", what=message("rhythm", rhythm=each))
            for each in turn.excluded.get("rhythm", ())
        ),
        *(
            message("without", what=message("taught-in", language=each))
            for each in turn.excluded.get("teaching_language", ())
        ),
    ]
    return message("list-filters", filters=joined(names)) if names else ""
