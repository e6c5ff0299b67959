"""What a site is: status, place, surface, facilities, and what public pages say about it."""

from __future__ import annotations

from actions.describing import site_status
from actions.reply import Message, Reply
from actions.site_list import access_choices, site_card
from actions.site_skill import SiteSkill
from actions.sources import page, source_of_record, unique, whom_to_ask_about
from actions.turn import Turn
from actions.wording import Choice, Value, choice, date, joined, message, text, words
from knowledge.records import Site, Text

MAX_FACTS = 3


class SiteDetail(SiteSkill):
    """One site, with its dated status; each fact has its own page as a source."""

    action = "action_site_detail"
    intent = "ask_site"

    def about(self, turn: Turn, site: Site) -> Reply:
        """Describe ``site``."""
        facts = site.facts[:MAX_FACTS]
        return Reply(
            Message(
                "utter_site_detail",
                {
                    "name": text(site.name),
                    "operator": message("site-operator", ours="yes" if site.operated_by_centre else "no"),
                    "status": site_status(site),
                    "ask": whom_to_ask_about(site, turn.catalogue),
                    "lines": joined(
                        [
                            *_surface(site),
                            message("site-facilities", facilities=joined(words(site.facilities))),
                            *(_fact(fact.text, fact.as_of) for fact in facts),
                        ],
                        "lines",
                    ),
                },
                sites=(site.id,),
                choices=_choices(site),
                cards=(site_card(site),),
                sources=unique(
                    source_of_record(site, site.status_as_of),
                    *(page(fact.source, fact.as_of) for fact in facts),
                ),
            )
        )


def _surface(site: Site) -> list[Value]:
    return [message("site-surface", surface=site.surface_m2)] if site.surface_m2 is not None else []


def _fact(said: Text, as_of: str | None) -> Value:
    if as_of is None:
        return message("site-fact-undated", fact=text(said))
    return message("site-fact", fact=text(said), date=date(as_of))


def _choices(site: Site) -> tuple[Choice, ...]:
    here = choice(message("choice-site-modules"), "ask_site_modules", site=site.id)
    return (*((here,) if site.operated_by_centre else ()), *access_choices([site]))
