"""What a person has told of himself: kept in the slot ``profile`` and read from the latest message.

Only what is said in so many words counts. Nothing is inferred: not a level of French from the way somebody
writes, not an audience from the course asked for. What is said later replaces what was said before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from actions.told_words import asks_for_oneself, read_text, speaks_of_another, speaks_of_oneself
from actions.turn import Turn
from knowledge.profile import (
    AUDIENCES,
    CERTIFICATES,
    EDUCATION,
    FRENCH,
    JOINT_COMMITTEES,
    REGIONS,
    Profile,
)
from knowledge.records import Catalogue

SLOT = "profile"
FORGET_ALL = "all"
FOR_SOMEBODY = frozenset({"ask_funding", "ask_path", "check_entry"})
"""The questions whose answers depend on who it is for."""
MOST_YEARS = 70
ALLOWED: Mapping[str, tuple[str, ...]] = {
    "audience": AUDIENCES,
    "region": REGIONS,
    "education": EDUCATION,
    "french": FRENCH,
    "joint_committee": JOINT_COMMITTEES,
}
OPPOSITES = {
    "modules_done": "modules_not_done",
    "modules_not_done": "modules_done",
    "certificates_valid": "certificates_missing",
    "certificates_missing": "certificates_valid",
}
"""What is told to be in one of these sets is taken out of the other."""
CHOSEN = {
    "audience": "audience",
    "region": "region",
    "education": "education",
    "french_level": "french",
    "joint_committee": "joint_committee",
    "experience_years": "experience_years",
    "age_18": "age_18",
    "module_done": "modules_done",
    "module_not_done": "modules_not_done",
    "certificate_valid": "certificates_valid",
    "certificate_missing": "certificates_missing",
}
"""The field that each entity of a choice tells."""


def told(turn: Turn) -> Profile:
    """Return all that the person has told so far, the latest message included.

    "And my sister, who lives in Eupen?" is about her alone: what was told before is not hers.
    """
    if is_for_another(turn):
        return merged(Profile(), read_text(turn, of_another=True), turn.catalogue)
    return told_in(turn, remembered(turn))


def is_for_another(turn: Turn) -> bool:
    """Say whether a question is asked for somebody else than the person who writes it."""
    if turn.intent == "follow_up" and turn.text and turn.entity("audience") and not speaks_of_oneself(turn):
        return True  # "and for a student?"
    if not turn.text or not speaks_of_another(turn):
        return False
    return turn.intent == "follow_up" or (turn.intent in FOR_SOMEBODY and not asks_for_oneself(turn))


def remembered(turn: Turn) -> Profile:
    """Return what was told before the latest message."""
    return from_slot(turn.slots.get(SLOT), turn.catalogue)


def told_in(turn: Turn, before: Profile) -> Profile:
    """Return ``before`` with what the latest message says, and without what it asks to forget."""
    return merged(forgotten(before, turn.entity("forget")), told_now(turn), turn.catalogue)


def told_now(turn: Turn) -> dict[str, Any]:
    """Return what the latest message alone tells, by field of the profile; nothing for most messages."""
    return read_text(turn) if turn.text else _chosen(turn)


def merged(before: Profile, now: Mapping[str, Any], catalogue: Catalogue) -> Profile:
    """Return ``before`` with ``now``, a part of a profile as ``to_slot`` makes it; the later word counts."""
    said = _checked(now, catalogue)
    changes: dict[str, Any] = {}
    for name, value in said.items():
        if not isinstance(value, frozenset):
            changes[name] = value
            continue
        changes[name] = changes.get(name, getattr(before, name)) | value
        opposite = OPPOSITES.get(name)
        if opposite:
            changes[opposite] = changes.get(opposite, getattr(before, opposite)) - value
    return replace(before, **changes)


def forgotten(profile: Profile, field: str | None) -> Profile:
    """Return ``profile`` without one field and its opposite, or without all; ``None`` changes nothing."""
    if field == FORGET_ALL:
        return Profile()
    empty = Profile()
    names = {each.name for each in fields(Profile)} & {field, OPPOSITES.get(field or "")}
    return replace(profile, **{str(name): getattr(empty, str(name)) for name in names})


def to_slot(profile: Profile) -> dict[str, Any] | None:
    """Return a profile as JSON for the slot: what is unknown is left out; ``None`` if nothing is told."""
    kept: dict[str, Any] = {}
    for each in fields(profile):
        value = getattr(profile, each.name)
        if isinstance(value, frozenset):
            value = sorted(value) or None
        if value is not None:
            kept[each.name] = value
    return kept or None


def from_slot(value: object, catalogue: Catalogue) -> Profile:
    """Return the profile in a slot; what is no such value, or no longer in the catalogue, is left out."""
    return replace(Profile(), **_checked(value, catalogue)) if isinstance(value, dict) else Profile()


def _checked(value: Mapping[str, Any], catalogue: Catalogue) -> dict[str, Any]:
    """Return the fields whose values a profile may have."""
    kept: dict[str, Any] = {name: value[name] for name in ALLOWED if value.get(name) in ALLOWED[name]}
    years = value.get("experience_years")
    if isinstance(years, int | float | str) and not isinstance(years, bool) and str(years).isdecimal():
        kept["experience_years"] = min(int(years), MOST_YEARS)
    if isinstance(value.get("age_18"), bool):
        kept["age_18"] = value["age_18"]
    known = {
        "modules_done": catalogue.modules,
        "modules_not_done": catalogue.modules,
        "competencies_held": catalogue.competencies,
        "certificates_valid": CERTIFICATES,
        "certificates_missing": CERTIFICATES,
    }
    for name, allowed in known.items():
        given = value.get(name)
        if isinstance(given, list | tuple | set | frozenset):
            kept[name] = frozenset(one for one in given if isinstance(one, str) and one in allowed)
    return kept


def _chosen(turn: Turn) -> dict[str, Any]:
    """Return what a clicked choice tells."""
    said: dict[str, Any] = {}
    for entity, name in CHOSEN.items():
        values = [place[0] for place in turn.entities.get(entity, ())]
        if not values:
            continue
        if name in OPPOSITES:
            said[name] = values
        else:
            said[name] = values[0] == "yes" if name == "age_18" else values[0]
    return said
