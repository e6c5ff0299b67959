"""Which modules there are: on a topic, in a domain, at a site, for a job or an audience …"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from actions.describing import MAX_LINES, module_card, module_choices, module_line, with_openings
from actions.likely import LEAST, is_about_a_module
from actions.list_words import list_words
from actions.listing import WIDENING, Wish, filter_names, found_modules
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.resolving import MAX_CHOICES, NAMES, leading_hits, named_modules, topic_hits
from actions.skill import Skill
from actions.sources import SAMPLE, whom_to_ask
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.records import Module
from knowledge.search import CERTAIN
from knowledge.search.text import words

SURELY, WELL_AHEAD = 0.7, 0.1
TOO_MANY = 12
"""From here on, a list without a topic is shown by domain."""


class ModuleList(Skill):
    """A list to choose from; what is too long is shown by domain, what is empty offers something near."""

    action = "action_module_list"
    intent: ClassVar[str] = "ask_modules"
    act: ClassVar[str] = "module_list"

    def answer(self, turn: Turn) -> Reply:
        """List the modules that the turn asks for."""
        wish = Wish.of(turn)
        named = named_modules(turn)
        alone = len(named) == 1 and turn.text and not wish.narrows()
        if self.intent == "ask_modules" and alone and len(topic_hits(turn)) < MAX_CHOICES:
            # "Do you have something on ATEX?": a list of one is its description.
            return delegate(self, turn, "ask_module") or self.listed(turn, wish)
        asked = self._asked_of_one(turn) if self.intent == "ask_modules" and turn.text else None
        answer = delegate(self, turn, asked) if asked else None
        if answer:
            return answer
        site = turn.slot("site")
        if site in turn.last_sites and not wish.narrows() and not self._on_topic(turn, wish):
            wish = replace(wish, site=site)  # "which courses are there?", just after a place
        if self._after_a_job(turn) and not wish.narrows() and not self._on_topic(turn, wish):
            wish = replace(wish, job=turn.last_jobs[0])  # "which courses would he need?", just after a job
        return self.listed(turn, wish)

    def _asked_of_one(self, turn: Turn) -> str | None:
        """Return what is asked of the one module whose name a message surely has; ``None`` for a list.

        A part of a name is also the name of a domain: "a place in tablet pressing" asks for no list of it.
        """
        hits = leading_hits(turn)
        surely = bool(hits) and hits[0].score >= CERTAIN and hits[0].reason.kind in NAMES
        several = any(word in list_words()["courses"] for word in words(turn.text))
        if several or not surely or hits[0].module.domain != turn.entity("domain"):
            return None
        likely = (
            intent for intent, sure in turn.ranking.items() if sure >= LEAST and is_about_a_module(intent)
        )
        return next(likely, "ask_module")

    def _after_a_job(self, turn: Turn) -> bool:
        return turn.slot("last_intent") == "ask_job" and len(turn.last_jobs) == 1

    def listed(self, turn: Turn, wish: Wish) -> Reply:
        """List the modules that meet ``wish``."""
        found = found_modules(turn, wish)
        if found and (len(found) <= TOO_MANY or wish.domain or wish.job or self._on_topic(turn, wish)):
            return self._lines(turn, wish, "utter_module_list", found)
        if found:
            return self._by_domain(turn, wish, found)
        if wish.narrows():
            return self._near(turn, wish)
        return self._by_domain(turn, wish, tuple(turn.catalogue.modules.values()))

    def _on_topic(self, turn: Turn, wish: Wish) -> bool:
        return bool(wish.topic and turn.search.modules(wish.topic, wish.filters(), 1))

    def _near(self, turn: Turn, wish: Wish) -> Reply:
        """Say that nothing meets the wish, with what meets it when one filter after the other is dropped."""
        wider = wish
        for name in WIDENING:
            if getattr(wider, name) is None:
                continue
            wider = wider.wider(name)
            found = found_modules(turn, wider)
            if found:
                return self._lines(turn, wish, "utter_module_list_near", found)
        return self._by_domain(
            turn, wish, tuple(turn.catalogue.modules.values()), "utter_module_list_near_domains"
        )

    def _lines(self, turn: Turn, wish: Wish, response: str, found: Sequence[Module]) -> Reply:
        start = int(offset) if (offset := turn.entity("offset") or "0").isdecimal() else 0
        shown = found[start : start + MAX_LINES] or found[:MAX_LINES]
        left = len(found) - found.index(shown[-1]) - 1
        more = [message("list-more", count=left)] if left else []
        following = choice(
            message("choice-more"), self.intent, offset=str(start + MAX_LINES), **wish.as_slot()
        )
        lines = joined([*(module_line(module) for module in shown), *more], "lines")
        ranked = wish.job in turn.catalogue.jobs and len(found) > 1
        reply = self._reply(
            turn,
            wish,
            Message(
                response,
                {
                    "count": len(found),
                    "filters": _filters(turn, wish),
                    "modules": joined([lines, message("list-order-job")], "stacked") if ranked else lines,
                },
                modules=tuple(module.code for module in shown),
                choices=(*module_choices(shown, "ask_module"), *([following] if left else [])),
                cards=tuple(module_card(module, turn.catalogue) for module in shown),
            ),
        )
        following_wish = {**wish.as_slot(), "offset": str(start + MAX_LINES)}
        return Reply(reply.message, {**reply.slots, "last_wish": following_wish}) if left else reply

    def _by_domain(
        self,
        turn: Turn,
        wish: Wish,
        found: Sequence[Module],
        response: str = "utter_module_list_domains",
    ) -> Reply:
        counts = Counter(module.domain for module in found)
        domains = [domain for domain in turn.catalogue.domains.values() if counts[domain.id]]
        lines = [message("domain-line", title=text(each.title), count=counts[each.id]) for each in domains]
        values: dict[str, Value] = {
            "count": len(found),
            "filters": _filters(turn, wish),
            "domains": joined(lines, "lines"),
            "ask": whom_to_ask(turn.catalogue),
        }
        choices = tuple(
            choice(text(each.title), "ask_modules", domain=each.id, **wish.narrowing()) for each in domains
        )
        return self._reply(turn, wish, Message(response, values, choices=choices))

    def _reply(self, turn: Turn, wish: Wish, said: Message) -> Reply:
        site = turn.catalogue.sites.get(wish.site or "")
        job = turn.catalogue.jobs.get(wish.job or "")
        complete = Message(
            said.response,
            said.values,
            act=self.act,
            modules=said.modules,
            sites=(site.id,) if site else (),
            jobs=(job.id,) if job else (),
            choices=said.choices,
            cards=said.cards,
            sources=(SAMPLE,),
        )
        slots = {
            **self._meant(turn, said),
            "listed_modules": list(said.modules),
            "last_wish": wish.as_slot(),
            "last_intent": self.intent,
            "site": site.id if site else None,
        }
        listed = "domains" if "domains" in said.values else "modules"
        return Reply(with_openings(complete, listed, turn.catalogue), slots)

    def _meant(self, turn: Turn, said: Message) -> dict[str, str]:
        """Remember the first of a list if it is what the message names: "and the dates?" is then about it."""
        short = len(said.modules) < MAX_LINES
        hits = leading_hits(turn, SURELY) if turn.text and short else []
        second = hits[1].score if len(hits) > 1 else 0.0
        ahead = bool(hits) and hits[0].score >= SURELY and hits[0].score - second >= WELL_AHEAD
        first = hits[0].module.code if ahead else None
        return {"module": first} if first and first in said.modules[:1] else {}


def _filters(turn: Turn, wish: Wish) -> Value:
    names = filter_names(turn, wish)
    return message("list-filters", filters=joined(names)) if names else ""
