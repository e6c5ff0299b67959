"""How to get to a site: only its municipality is known, so it says whom to ask."""

from __future__ import annotations

from actions.describing import site_status, town
from actions.reply import Message, Reply
from actions.site_list import site_card
from actions.site_skill import SiteSkill, resolve_sites
from actions.sources import page, source_of_record, unique, whom_to_ask, whom_to_ask_about
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.centre import website
from knowledge.records import Site


class SiteAccess(SiteSkill):
    """The municipality, said to be approximate; address, transport and parking are not known."""

    action = "action_site_access"
    intent = "ask_site_access"

    def answer(self, turn: Turn) -> Reply:
        """Say what is known about one site; about all of them if none is named."""
        sites = resolve_sites(turn)
        if len(sites) == 1:
            return super().answer(turn)
        ours = (site for site in turn.catalogue.sites.values() if site.operated_by_centre)
        known = tuple(site for site in (sites or ours) if site.municipality)
        return self._reply(
            turn,
            "utter_site_access_all",
            {"sites": joined((_where(site) for site in known), "lines")},
            known,
        ).with_slots(last_intent=self.intent)

    def about(self, turn: Turn, site: Site) -> Reply:
        """Say what is known about the way to ``site``."""
        values: dict[str, Value] = {
            "name": text(site.name),
            "status": site_status(site),
            "ask": whom_to_ask_about(site, turn.catalogue),
        }
        if site.municipality is None:
            return self._reply(turn, "utter_site_access_online", values, (site,))
        return self._reply(turn, "utter_site_access", values | {"municipality": town(site) or ""}, (site,))

    def _reply(self, turn: Turn, response: str, values: dict[str, Value], sites: tuple[Site, ...]) -> Reply:
        contact = website(turn.catalogue)
        return Reply(
            Message(
                response,
                {"ask": whom_to_ask(turn.catalogue)} | values,
                sites=tuple(site.id for site in sites),
                choices=tuple(choice(text(site.name), "ask_site", site=site.id) for site in sites),
                cards=tuple(site_card(site) for site in sites),
                sources=unique(
                    *(source_of_record(site, site.status_as_of) for site in sites),
                    *((page(contact),) if contact else ()),
                ),
            )
        )


def _where(site: Site) -> Value:
    return message(
        "site-where",
        name=text(site.name),
        municipality=town(site) or "",
        status=site_status(site),
    )
