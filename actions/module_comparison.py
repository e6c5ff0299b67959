"""Two to four modules side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from actions.describing import dated_name, module_choices, next_session, site_names, with_openings
from actions.list_words import list_words
from actions.module_prerequisites import condition_lines
from actions.reply import Message, Reply
from actions.resolving import MEANT_INSTEAD, NAMES, WEAK, leads, named_modules, topic_hits
from actions.skill import Skill
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.records import Module
from knowledge.search import CERTAIN, Filters
from knowledge.search.text import words

LEAST, MOST = 2, 4
MAX_CHOICES = 5
PLACES = ("first", "second", "third", "fourth")
"""One value for each module: Fluent refuses a single one that is as long as all of them."""


class ModuleComparison(Skill):
    """The same facts of each module; it ranks nothing and recommends none."""

    action = "action_module_comparison"
    intent = "compare_modules"

    def answer(self, turn: Turn) -> Reply:
        """Compare the modules named, with the last one talked about if only one is named."""
        modules = _compared(turn)
        return self._compare(turn, modules[:MOST]) if len(modules) >= LEAST else _ask_which(turn, modules)

    def _compare(self, turn: Turn, modules: Sequence[Module]) -> Reply:
        sides: list[Value] = [_side(turn, each) for each in modules]
        sides += [""] * (MOST - len(modules))
        said = Message(
            "utter_module_comparison",
            {
                "count": len(modules),
                **dict(zip(PLACES, sides, strict=True)),
                "note": text(turn.catalogue.calendar_note),
            },
            modules=tuple(each.code for each in modules),
            sites=tuple(dict.fromkeys(site for each in modules for site in each.sites)),
            choices=module_choices(modules, "ask_module"),
            cards=(_card(modules, [_facts(turn, each) for each in modules]),),
            sources=(SAMPLE,),
        )
        return Reply(
            with_openings(said, "note", turn.catalogue),
            {
                "module": modules[0].code,
                "listed_modules": [each.code for each in modules],
                "last_intent": self.intent,
            },
        )


LABELS = {
    "hours": "label-duration",
    "level": "label-level",
    "format": "label-format",
    "sites": "label-places",
    "conditions": "label-conditions",
    "certificate": "label-certificate",
    "next": "label-next-session",
}
"""The facts that are compared, in this order, and the message that names each."""


def _side(turn: Turn, module: Module) -> Value:
    """Return one module of the comparison: its facts in a line, its conditions as a list below."""
    return message(
        "comparison-side",
        title=text(module.title),
        code=module.code,
        conditions=joined(condition_lines(module, turn.catalogue, titles=1), "lines"),
        hours=message("hours", hours=module.hours),
        level=message("level", level=module.level),
        format=message("format", format=module.format),
        count=len(module.sites),
        sites=site_names(module.sites, turn.catalogue),
        certificate=message("certificate", certificate=module.certificate),
        next=next_session(turn, module),
    )


def _facts(turn: Turn, module: Module) -> dict[str, Value]:
    return {
        "hours": message("hours", hours=module.hours),
        "level": message("level", level=module.level),
        "format": message("format", format=module.format),
        "sites": joined(dated_name(turn.catalogue.sites[site]) for site in module.sites),
        "conditions": joined(condition_lines(module, turn.catalogue, titles=1), "stacked"),
        "certificate": message("certificate", certificate=module.certificate),
        "next": next_session(turn, module),
    }


def _card(modules: Sequence[Module], facts: Sequence[dict[str, Value]]) -> dict[str, Any]:
    return {
        "kind": "comparison",
        "id": "-".join(each.code for each in modules),
        "title": message("comparison-title"),
        "summary": None,
        "facts": [],
        "provenance": "sample",
        "modules": [each.code for each in modules],
        "columns": [text(each.title) for each in modules],
        "rows": [
            {"label": message(label), "values": [known[name] for known in facts]}
            for name, label in LABELS.items()
        ],
    }


def _compared(turn: Turn) -> tuple[Module, ...]:
    """Return the modules to compare.

    Those named or surely meant; with one alone, the last one talked about; with none, those shown last.
    """
    named = list(named_modules(turn))
    hits = turn.search.modules(turn.topic, limit=MOST) if turn.topic and len(named) < LEAST else []
    named += [hit.module for hit in hits if hit.score >= CERTAIN]
    if len(set(named)) < LEAST:
        named += _by_parts(turn)
    modules = turn.catalogue.modules
    shown = tuple(modules[code] for code in turn.last_modules if code in modules)
    if not named and len(shown) >= LEAST:
        return shown  # "compare them", "which one should I take?"
    remembered = modules.get(turn.slot("module") or "")
    if named and remembered and len(dict.fromkeys(named)) < LEAST:
        named.insert(0, remembered)
    near = [hit.module for hit in hits if hit.score >= WEAK]
    return tuple(dict.fromkeys(named if len(set(named)) >= LEAST else [*named, *near[:LEAST]]))


def _by_parts(turn: Turn) -> list[Module]:
    """Return the modules that the parts of a message name, each by itself: "HPLC or gas chromatography"."""
    found = []
    telling = set(words(turn.named_words))
    for part in _apart().split(turn.topic):
        if telling.isdisjoint(words(part)):
            continue
        hits = turn.search.modules(part, Filters(), LEAST)
        if hits and hits[0].reason.kind in NAMES and leads(hits, MEANT_INSTEAD):
            found.append(hits[0].module)
    return found


@cache
def _apart() -> re.Pattern[str]:
    between = "|".join(map(re.escape, list_words()["compared"]))
    return re.compile(rf"[,;:.?!/]|\b(?:{between})\b", re.IGNORECASE)


def _ask_which(turn: Turn, known: Sequence[Module]) -> Reply:
    """Ask for what is missing: each choice completes the pair, where one module is known."""
    several = tuple(hit.module for hit in topic_hits(turn))
    if not known:
        return Reply(
            Message("utter_compare_which", choices=module_choices(several, "ask_module")),
            {"last_intent": "compare_modules"},
        )
    first = known[0]
    near = several or turn.search.filtered(Filters(domain=first.domain))
    others = [each for each in near if each != first][:MAX_CHOICES]
    return Reply(
        Message(
            "utter_compare_with",
            {"title": text(first.title), "code": first.code},
            modules=(first.code,),
            choices=tuple(
                choice(text(each.title), "compare_modules", module=[first.code, each.code]) for each in others
            ),
            sources=(SAMPLE,),
        ),
        {"module": first.code, "last_intent": "compare_modules"},
    )
