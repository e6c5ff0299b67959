"""Which modules are given at a site."""

from __future__ import annotations

from dataclasses import replace

from actions.listing import Wish
from actions.module_list import ModuleList
from actions.reply import Reply
from actions.site_skill import ask_which_site, resolve_sites
from actions.turn import Turn


class SiteModules(ModuleList):
    """A list of modules that is always narrowed to one site."""

    action = "action_site_modules"
    intent = "ask_site_modules"
    act = "site_modules"

    def answer(self, turn: Turn) -> Reply:
        """List the modules of the site that is named, or of the last one talked about."""
        sites = resolve_sites(turn)
        if len(sites) != 1:
            return ask_which_site(turn, self.intent)
        return self.listed(turn, replace(Wish.of(turn), site=sites[0].id))
