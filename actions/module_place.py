"""Where a module is given."""

from __future__ import annotations

from actions.describing import dated_name, next_of, site_line
from actions.module_skill import ModuleSkill
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.site_list import access_choices, site_card
from actions.sources import SAMPLE, source_of_record, unique
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.records import Module, Site


class ModulePlace(ModuleSkill):
    """The sites of a module, each with its dated status; yes or no where one site is asked about."""

    action = "action_module_place"
    intent = "ask_place"
    act = "module_place"
    by_site = True

    def in_general(self, turn: Turn) -> Reply:
        """Say where courses are given at all."""
        return delegate(self, turn, "ask_sites") or super().in_general(turn)

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say where ``module`` is given."""
        asked = turn.catalogue.sites.get(turn.site or "")
        sites = [turn.catalogue.sites[id_] for id_ in module.sites]
        lines = [site_line(site) for site in sites]
        here = [
            session for session in turn.knowledge.upcoming_sessions(module.code) if session.site == turn.site
        ]
        if asked is None:
            response = "utter_module_place"
        else:
            response = "utter_module_place_yes" if asked.id in module.sites else "utter_module_place_no"
        return Reply(
            Message(
                response,
                {
                    "title": text(module.title),
                    "code": module.code,
                    "count": len(sites),
                    "sites": joined(lines, "lines"),
                    "asked": _asked(asked or sites[0], sites),
                    "next": next_of(here, turn.catalogue),
                    "note": text(turn.catalogue.calendar_note),
                },
                modules=(module.code,),
                sites=tuple(dict.fromkeys([*module.sites, *([asked.id] if asked else [])])),
                choices=(
                    choice(message("choice-dates"), "ask_dates", module=module.code, site=turn.site),
                    *access_choices(sites),
                ),
                cards=tuple(site_card(site) for site in sites),
                sources=unique(SAMPLE, *(source_of_record(site, site.status_as_of) for site in sites)),
            )
        )


def _asked(site: Site, listed: list[Site]) -> Value:
    """Return the name of the site asked about; with its status unless that stands in the list below."""
    return text(site.name) if site in listed else dated_name(site)
