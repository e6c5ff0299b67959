"""Where the centre trains."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from actions.describing import site_line, site_status, town
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.sources import source_of_record, unique
from actions.turn import Turn
from actions.wording import Choice, choice, joined, message, text
from knowledge.records import Site


class SiteList(Skill):
    """The centre's places, each with its status and the date of that status."""

    action = "action_site_list"
    intent = "ask_sites"

    def answer(self, turn: Turn) -> Reply:
        """List the places that the centre runs."""
        sites = tuple(site for site in turn.catalogue.sites.values() if site.operated_by_centre)
        return Reply(
            Message(
                "utter_site_list",
                {
                    "count": len(sites),
                    "sites": joined((site_line(site) for site in sites), "lines"),
                },
                sites=tuple(site.id for site in sites),
                choices=tuple(choice(text(site.name), "ask_site", site=site.id) for site in sites),
                cards=tuple(site_card(site) for site in sites),
                sources=unique(*(source_of_record(site, site.status_as_of) for site in sites)),
            ),
            {"last_intent": self.intent, "site": None},
        )


def access_choices(sites: Iterable[Site]) -> tuple[Choice, ...]:
    """Return one choice for each place that one can travel to."""
    return tuple(
        choice(message("choice-access", site=text(site.name)), "ask_site_access", site=site.id)
        for site in sites
        if site.municipality
    )


def site_card(site: Site) -> dict[str, Any]:
    """Return the card of a site, with its machine-readable fields."""
    return {
        "kind": "site",
        "id": site.id,
        "title": text(site.name),
        "summary": site_status(site),
        "facts": [
            {"label": message("label-municipality"), "value": town(site) or message("not-known")},
            {"label": message("label-status"), "value": site_status(site)},
        ],
        "provenance": site.provenance,
        "latitude": site.latitude,
        "longitude": site.longitude,
        "location_precision": site.location_precision,
        "status": site.status,
    }
