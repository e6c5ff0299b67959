"""The base of the skills that say a fact about one site: find the site, or ask which one."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn
from actions.wording import choice, joined, text
from knowledge.records import Site
from knowledge.search import CERTAIN


class SiteSkill(Skill):
    """A fact about one site."""

    intent: ClassVar[str]

    @abstractmethod
    def about(self, turn: Turn, site: Site) -> Reply:
        """Say the fact about ``site``."""

    def answer(self, turn: Turn) -> Reply:
        """Say the fact, or ask which site is meant."""
        sites = resolve_sites(turn)
        if len(sites) != 1:
            return ask_which_site(turn, self.intent)
        return self.about(turn, sites[0]).with_slots(site=sites[0].id, last_intent=self.intent)


def resolve_sites(turn: Turn) -> tuple[Site, ...]:
    """Return the sites that a turn may mean: those named, else the last one talked about."""
    sites = turn.catalogue.sites
    named = [id_ for place in turn.entities.get("site", ()) for id_ in place if id_ in sites]
    if not named and turn.text:
        named = [hit.id for hit in turn.search.sites(turn.text) if hit.score >= CERTAIN][:1]
    if not named and turn.slot("site") in sites:
        named = [str(turn.slot("site"))]
    return tuple(sites[id_] for id_ in dict.fromkeys(named))


def ask_which_site(turn: Turn, intent: str) -> Reply:
    """Ask which site is meant; each choice asks the same question about it."""
    sites = tuple(site for site in turn.catalogue.sites.values() if site.operated_by_centre)
    return Reply(
        Message(
            "utter_which_site",
            {"sites": joined((text(site.name) for site in sites), "lines")},
            choices=tuple(choice(text(site.name), intent, site=site.id) for site in sites),
        ),
        {"last_intent": intent},
    )
