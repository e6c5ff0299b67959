"""Reads a typed message as the answer to the question that waits for one, if it fits that question."""

from __future__ import annotations

from typing import Any, Literal

from actions.excluding import split_excluded
from actions.interview import Asked
from actions.told import ALLOWED, OPPOSITES
from actions.told_clauses import asks, has_phrase, profile_words
from actions.told_words import ADULT, FIELDS, OLDEST, as_number, read_text
from actions.turn import Turn
from knowledge.search.text import words

type Control = Literal["unknown", "stop", "restart"]

LONGEST = 8
"""A longer message says more than an answer."""
YES_OR_NO = 4
"""After a yes or a no, so many words at most may follow without being something else."""


def read_control(text: str) -> Control | None:
    """Return what a whole message says of the interview itself, or ``None``."""
    said = _bare(words(text))
    for control in ("unknown", "stop", "restart"):
        if " ".join(said) in profile_words()[control] or " ".join(words(text)) in profile_words()[control]:
            return control
    return None


def read_answer(turn: Turn, asked: Asked) -> dict[str, Any] | None:
    """Return what the message answers, by field of the profile; ``None`` if it is no answer to ``asked``.

    An empty answer means that the message is meant for the question but leaves it open: a yes to several.
    """
    said = words(turn.text)
    if not said or "?" in turn.text:
        return None
    if any(has_phrase(said, each) for each in profile_words()["questioning"]):
        return None
    told = read_text(turn)
    if asked.field in ALLOWED and len(_named(turn, asked.field)) > 1:
        return {}
    if {asked.field, OPPOSITES.get(asked.field)} & told.keys():
        return told
    if told or len(said) > LONGEST:
        return None
    if asked.field in ALLOWED:
        return _value(turn, asked.field, said)
    if asked.field == "experience_years":
        return _years(said)
    if asked.field == "age_18":
        return _age(said)
    return _held(turn, asked, said)


def read_statement(turn: Turn) -> dict[str, Any] | None:
    """Return what a message tells that is a statement and asks nothing; ``None`` for any other message."""
    return None if asks(turn.text) else read_text(turn) or None


def _named(turn: Turn, field: str) -> set[str]:
    """Return the values of a field that the message names and does not rule out."""
    wanted, _ = split_excluded(turn.text, turn.found, frozenset(FIELDS))
    return {str(one.get("value")) for one in wanted if FIELDS.get(str(one.get("entity"))) == field}


def _value(turn: Turn, field: str, said: list[str]) -> dict[str, Any] | None:
    values = _named(turn, field)
    if len(values) == 1:
        return {field: values.pop()}
    if field == "education" and _is(said, "nothing"):
        return {field: "none"}
    return None if _yes(said) is None else {}


def _years(said: list[str]) -> dict[str, Any] | None:
    if _is(said, "nothing") or _yes(said) is False:
        return {"experience_years": 0}
    number = _only_number(said)
    return (
        None
        if number is None and _yes(said) is None
        else {}
        if number is None
        else {"experience_years": number}
    )


def _age(said: list[str]) -> dict[str, Any] | None:
    number = _only_number(said)
    if number is not None and 0 < number <= OLDEST:
        return {"age_18": number >= ADULT}
    yes = _yes(said)
    return None if yes is None else {"age_18": yes}


def _held(turn: Turn, asked: Asked, said: list[str]) -> dict[str, Any] | None:
    """Return which of the modules or certificates asked about are done or held."""
    named = [
        str(one.get("value"))
        for one in turn.found
        if one.get("entity") == "module" and one.get("value") in asked.items
    ]
    yes = _yes(said)
    if yes is False or _is(said, "nothing"):
        return {OPPOSITES[asked.field]: list(asked.items)}
    if asked.field == "modules_done" and named:
        return {asked.field: list(dict.fromkeys(named))}
    if yes is None:
        return None
    return {asked.field: list(asked.items)} if len(asked.items) == 1 else {}


def _only_number(said: list[str]) -> int | None:
    """Return the number of a message that holds one and nothing else but a word for years ("6 ans")."""
    units = profile_words()["years"]
    left = [word for word in _bare(said) if word not in units]
    return as_number(left[0]) if len(left) == 1 else None


def _yes(said: list[str]) -> bool | None:
    """Return whether a short message begins with a yes or a no; ``None`` if with neither."""
    if len(said) > YES_OR_NO + 1:
        return None
    for kind, means in (("yes", True), ("no", False)):
        if any(f"{' '.join(said)} ".startswith(f"{phrase} ") for phrase in profile_words()[kind]):
            return means
    return None


def _is(said: list[str], kind: str) -> bool:
    return " ".join(_bare(said)) in profile_words()[kind]


def _bare(said: list[str]) -> list[str]:
    """Return the words without the light ones around an answer."""
    light = profile_words()["light"]
    return [word for word in said if word not in light]
