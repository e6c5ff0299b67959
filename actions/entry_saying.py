"""An entry check put into words: each condition, how it stands, and what would close a gap."""

from __future__ import annotations

from typing import Any

from actions.describing import session_days
from actions.module_prerequisites import NAMED
from actions.wording import Value, joined, message, text
from knowledge.entry_records import ConditionCheck, EntryCheck, ModuleToFollow, Offer, Remedy
from knowledge.records import Catalogue, Module

MOST_REMEDIES = 2
SAID_REASONS = frozenset(
    {
        "at_centre",
        "not_a_learner",
        "competencies_held",
        "may_have_expired",
        "experience",
        "experience_not_told",
    }
)
"""The others say no more than the status."""


def entry_lines(check: EntryCheck, catalogue: Catalogue) -> list[Value]:
    """Return each condition as one line: how it stands, what it asks, why, what would close the gap."""
    return [_line(check.module, one, catalogue) for one in check.conditions]


def entry_card(check: EntryCheck, catalogue: Catalogue) -> dict[str, Any]:
    """Return the card of an entry check; its rows say the same as the lines of the text."""
    module = check.module
    return {
        "kind": "entry_check",
        "id": module.code,
        "title": text(module.title),
        "summary": None,
        "facts": [
            {"label": asked_for(catalogue, module, one), "value": message("entry-status", status=one.status)}
            for one in check.conditions
        ],
        "provenance": "sample",
        "module": module.code,
        "status": check.status,
        "rows": [
            {
                "condition": one.condition,
                "label": asked_for(catalogue, module, one),
                "status": one.status,
                "reason": one.reason,
                "closing": [_remedy(one, remedy) for remedy in one.closing],
            }
            for one in check.conditions
        ],
    }


def asked_for(catalogue: Catalogue, module: Module, check: ConditionCheck) -> Value:
    """Return what a condition of ``module`` asks for."""

    def named(code: str) -> Value:
        return message("module-name", title=text(catalogue.modules[code].title), code=code)

    if check.condition == "audience":
        audiences = joined(message("audience", audience=each) for each in check.asked)
        return message("condition-audiences", audiences=audiences)
    if check.condition == "requires":
        return message("condition-module", module=named(check.asked[0]))
    if check.condition == "requires_any":
        first, others = check.asked[:NAMED], check.asked[NAMED:]
        return message("condition-one-of", modules=joined([*map(named, first), *others], "or"))
    if check.condition == "education":
        education = message("education", education=check.asked[0])
        years = module.education_or_experience_years
        if years is None:
            return message("condition-education", education=education)
        return message("condition-education-or-experience", education=education, years=years)
    if check.condition == "french":
        return message("condition-french", level=check.asked[0])
    return message("condition", condition=check.condition)


def _line(module: Module, check: ConditionCheck, catalogue: Catalogue) -> Value:
    remedies = [_remedy(check, remedy) for remedy in check.closing[:MOST_REMEDIES]]
    return message(
        "entry-line",
        status=message("entry-status", status=check.status),
        condition=asked_for(catalogue, module, check),
        reason=message("entry-reason", reason=check.reason) if check.reason in SAID_REASONS else "none",
        closing=joined(remedies, "or") if remedies else "none",
    )


def _remedy(check: ConditionCheck, remedy: Remedy) -> Value:
    if remedy.kind == "module":
        return message("remedy-modules", modules=joined(map(_to_follow, remedy.modules)))
    if remedy.kind == "other_language" and remedy.offer:
        languages = joined((message("taught-in", language=each) for each in remedy.languages), "or")
        return message("remedy-language", languages=languages, next=_offer(remedy.offer))
    if remedy.kind == "experience":
        return message("remedy-experience", years=remedy.years or 0)
    if remedy.kind == "document":
        return message("remedy-document", condition=check.condition)
    return message("remedy", kind=remedy.kind)


def _to_follow(one: ModuleToFollow) -> Value:
    return message("module-to-follow", code=one.module.code, next=_offer(one.offer))


def _offer(offer: Offer) -> Value:
    """Return when a module can be followed next; these are sample dates, to be said as such."""
    when = session_days(offer.session) if offer.session else "none"
    return message("offer", availability=offer.availability, when=when)
