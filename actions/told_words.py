"""Reads what a typed message tells of the person: levels, places, years, papers, modules followed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from actions.excluding import split_excluded
from actions.told_clauses import Clause, asks, clauses_of, has_phrase, is_in, profile_words
from actions.told_modules import modules_told
from actions.turn import Turn
from knowledge.search.text import words

FIELDS = {
    "audience": "audience",
    "region": "region",
    "education": "education",
    "french_level": "french",
    "joint_committee": "joint_committee",
}
"""The field that each entity of the recogniser tells."""
FEW = 4
"""A message of so few words says what it names: "CESS", "en Wallonie"."""
ASKING = frozenset({"check_entry", "follow_up"})
"""With these intents something is asked, with a question mark or without."""
TELLING = frozenset({"tell_profile"})
"""With these intents the message is about the person."""
STUDYING = ("student", "teacher")
"""Whoever is one of these may name a level of education where he studies or teaches, not his own."""
ADULT = 18
OLDEST = 110


def speaks_of_another(turn: Turn) -> bool:
    """Say whether a message asks or tells something of somebody else than the person who writes it."""
    if not any(clause.of_another for clause in clauses_of(turn.text)):
        return False
    return turn.intent in ASKING or asks(turn.text) or bool(read_text(turn, of_another=True))


def speaks_of_oneself(turn: Turn) -> bool:
    """Say whether a message speaks of the person who writes it."""
    return any(clause.says("oneself") for clause in clauses_of(turn.text))


def asks_for_oneself(turn: Turn) -> bool:
    """Say whether the question of a message is about the person who writes it: "and may I follow it?"."""
    asking = [clause for clause in clauses_of(turn.text) if clause.text.rstrip().endswith("?")]
    return any(clause.says("oneself") and not clause.of_another for clause in asking)


def read_text(turn: Turn, *, of_another: bool = False) -> dict[str, Any]:
    """Return what the text of a turn tells in so many words, by field of the profile.

    With ``of_another`` what it tells of somebody else; it is left out otherwise.
    """
    said: dict[str, Any] = {}
    wanted, _ = split_excluded(turn.text, turn.found, frozenset(FIELDS))
    clauses = list(clauses_of(turn.text))
    about_self = of_another or turn.intent in TELLING or any(clause.says("self") for clause in clauses)
    for clause in clauses:
        if (clause.of_another and not of_another) or clause.says("no_longer"):
            continue
        here = [one for one in wanted if one.get("entity") in FIELDS and is_in(one, clause)]
        audiences = [one.get("value") for one in here if one.get("entity") == "audience"]
        said |= {"audience": audiences[-1]} if audiences else {}
        if clause.says("asking"):
            # "What can I follow without a diploma?" asks, and tells that there is none.
            here = [one for one in here if _is_denied(one) and about_self and not clause.says("required")]
            said |= _values(turn, clause, here)
            continue
        if about_self or len(words(turn.text)) <= FEW:
            said |= _values(turn, clause, here)
        said |= _years(clause, of_another=of_another)
        if about_self:
            said |= _papers(clause)
    done, not_done = modules_told(turn, clauses)
    return (
        said | ({"modules_done": done} if done else {}) | ({"modules_not_done": not_done} if not_done else {})
    )


def _values(turn: Turn, clause: Clause, here: list[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the values that a clause about the person tells."""
    said = {FIELDS[str(entity["entity"])]: entity.get("value") for entity in here}
    lives_there = clause.says("living") or turn.intent in TELLING or len(words(turn.text)) <= FEW
    if not lives_there:
        said.pop("region", None)  # "a course in Brussels"
    if said.get("education") == "none" and _is_specified(turn, clause, here):
        said.pop("education")
    if said.get("audience") in STUDYING:
        said.pop("education", None)  # who studies for a diploma does not hold it yet
    if any(_names_another_language(entity) and is_in(entity, clause) for entity in turn.found):
        said.pop("french", None)
    return said


def _is_denied(entity: Mapping[str, Any]) -> bool:
    return entity.get("entity") == "education" and entity.get("value") == "none"


def _is_specified(turn: Turn, clause: Clause, here: list[Mapping[str, Any]]) -> bool:
    """Say whether one diploma only is denied: who has no university diploma may have another."""
    ends = [int(one["end"]) for one in here if one.get("entity") == "education"]
    after = words(turn.text[max(ends) : clause.end])
    wholly = any(has_phrase(after[:2], phrase) for phrase in profile_words()["wholly"])
    return bool(after) and after[0] in profile_words()["specifying"] and not wholly


def _names_another_language(entity: Mapping[str, Any]) -> bool:
    return entity.get("entity") in ("requested_language", "teaching_language") and entity.get("value") != "fr"


def _years(clause: Clause, *, of_another: bool = False) -> dict[str, Any]:
    """Return years of experience, or whether somebody is of age."""
    experience = clause.says("experience")
    if experience and clause.says("not") and number_of_years(clause.words) is None:
        return {"experience_years": 0}
    years = number_of_years(clause.words)
    if experience:
        return {} if years is None else {"experience_years": years}
    for kind, is_adult in (("minor", False), ("adult", True)):
        if clause.says(kind):
            return {"age_18": is_adult}
    age = _age(" ".join(clause.words), of_another=of_another)
    return {} if age is None else {"age_18": age >= ADULT}


def _age(said: str, *, of_another: bool) -> int | None:
    """Return the age that folded words tell of who is spoken of, or ``None``."""
    known = profile_words()
    number, unit = r"(?P<age>[0-9]{1,3})", f"(?:{'|'.join(known['years'])})"
    ends = rf"(?:$| (?:{'|'.join(known['after_age'])})\b)"
    patterns = [
        rf"\b(?:{'|'.join(known['age'])}) {number} {unit}\b",
        rf"\b(?:{'|'.join(known['bare_age'])}) {number}$",
        rf"\b{number} ?(?:{'|'.join(known['year_old'])})\b",
    ]
    if of_another:
        led = f"(?:{'|'.join(known['age_of_another'])})"
        counted = "|".join([*known["years"], *known["not_after_age"]])
        patterns += [rf"\b{led} {number} {unit}{ends}", rf"\b{led} {number}\b(?! (?:{counted})\b)"]
    found = next(filter(None, (re.search(pattern, said) for pattern in patterns)), None)
    return int(found["age"]) if found and 0 < int(found["age"]) <= OLDEST else None


def number_of_years(said: tuple[str, ...] | list[str]) -> int | None:
    """Return the first number that a word for years follows ("six ans" gives 6), or ``None``."""
    known = profile_words()
    for word, following in pairwise(said):
        if following in known["years"] and (number := as_number(word)) is not None:
            return number
    return None


def as_number(word: str) -> int | None:
    """Return a number in digits or as a word, or ``None``."""
    if word.isdecimal() and len(word) <= 2:
        return int(word)
    named = profile_words()["numbers"].get(word)
    return int(named) if named is not None else None


def _papers(clause: Clause) -> dict[str, Any]:
    """Return the certificates that somebody says to hold today, or not to hold."""
    known = profile_words()
    if clause.says("done") or clause.says("wishing"):
        return {}
    said: dict[str, Any] = {}
    for certificate, names in known["certificates"].items():
        if not any(has_phrase(clause.words, name) for name in names):
            continue
        if clause.says("expired") or clause.says("not"):
            said["certificates_missing"] = [*said.get("certificates_missing", ()), certificate]
        elif clause.says("valid") or certificate in known["never_expiring"]:
            said["certificates_valid"] = [*said.get("certificates_valid", ()), certificate]
    return said
