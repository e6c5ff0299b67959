"""Which modules are given at a site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.continuing_words import says
from actions.list_words import list_words
from actions.listing import Wish
from actions.module_list import ModuleList
from actions.reply import Reply
from actions.site_skill import ask_which_site, resolve_sites
from actions.turn import Turn
from knowledge.records import Site
from knowledge.search.text import words


class SiteModules(ModuleList):
    """A list of modules that is always narrowed to one site."""

    action = "action_site_modules"
    intent = "ask_site_modules"
    act = "site_modules"

    def answer(self, turn: Turn) -> Reply:
        """List the modules of the site that is named, or of the last one talked about."""
        sites = resolve_sites(turn)
        if not _at_a_place(turn, sites):
            return ModuleList(self.knowledge, self.budget).answer(turn)
        if len(sites) != 1:
            return ask_which_site(turn, self.intent)
        return self.listed(turn, replace(Wish.of(turn), site=sites[0].id))


def _at_a_place(turn: Turn, sites: Sequence[Site]) -> bool:
    """Say whether a place is meant: "which courses are online?" asks for a way to learn, a topic for none."""
    if sites:
        return any(site.municipality for site in sites)
    said, known = words(turn.text), list_words()
    of_courses = any(word in known["courses"] for word in said) or turn.entity("domain") or turn.entity("job")
    return not of_courses or says(said, "there") or any(word in known["places"] for word in said)
