"""Messages that point at the list shown last: *the second one*, *show more*, *which is shorter?*.

They name nothing, so they are read before anything is searched for: as the module, the rest of the list
or the comparison that they point at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from actions.resolving import names_a_topic
from actions.turn import Turn
from knowledge.search.text import fold, words

WORDS = Path(__file__).with_name("list_words.yml")
MOST_COMPARED = 4
LONGEST = 8
"""So many words at most: what is longer says more than that it points at the list."""
NAMING = ("module", "domain", "job", "site", "figure")


def read_pointing(turn: Turn) -> tuple[Turn, str | None]:
    """Return the turn with what it points at as entities, and the intent that asks for it.

    The intent is ``None`` where the one understood stands. Most turns come back as they are.
    """
    typed = words(turn.text)
    if not 0 < len(typed) <= LONGEST or any(turn.entities.get(name) for name in NAMING):
        return turn, None
    if turn.excluded.keys() & {"site", "rhythm"} and turn.slot("last_intent") and not names_a_topic(turn):
        return replace(turn, intent="follow_up", topic=""), "follow_up"
    wish = turn.slots.get("last_wish") or {}
    if "offset" in wish and _asks_for_more(typed):
        return _with_entities(turn, {name: (value,) for name, value in wish.items()}), "ask_modules"
    if _asks_for_the_list(turn, typed):
        last = {name: (value,) for name, value in wish.items() if name != "offset"}
        return _with_entities(turn, last), "ask_modules"
    listed = _list_in_view(turn)
    if len(listed) > 1 and len(turn.last_modules) > 1 and _has_superlative(typed):
        return _with_entities(turn, {"module": listed[:MOST_COMPARED]}), "compare_modules"
    number = _ordinal(turn.text)
    if number is None or not -len(listed) <= number < len(listed):
        return turn, None
    known = list_words()
    empty = {*known["articles"], *known["nouns"], *known["light"], *known["numbering"]}
    alone = sum(word not in empty for word in typed) == 1
    return _with_entities(turn, {"module": (listed[number],)}), "ask_module" if alone else None


@cache
def list_words() -> Mapping[str, Any]:
    """Return the words of ``list_words.yml``."""
    read: Mapping[str, Any] = YAML(typ="safe").load(WORDS)
    return read


def most_hours(text: str) -> int | None:
    """Return the number of hours that a text sets as the most ("less than 8 hours" gives 7)."""
    known = list_words()
    said = " ".join(re.findall(r"[a-z]+|[0-9]+", fold(text)))
    for phrases, less in ((known["below"], 1), (known["at_most"], 0)):
        units = "|".join(known["hours"])
        found = re.search(rf"\b(?:{'|'.join(phrases)}) ([0-9]{{1,3}}) (?:{units})\b", said)
        if found:
            return int(found[1]) - less
    return None


def _list_in_view(turn: Turn) -> tuple[str, ...]:
    """Return the codes listed last, if the last message showed them or one of them, and no sessions."""
    listed = tuple(code for code in turn.slots.get("listed_modules") or () if code in turn.catalogue.modules)
    said = turn.last_modules
    return listed if said and set(said) <= set(listed) and "session" not in turn.last_cards else ()


def _with_entities(turn: Turn, entities: Mapping[str, tuple[str, ...]]) -> Turn:
    """Return the turn as if its words named these ids, each at a place of its own, and nothing else."""
    by_place = {name: tuple((id_,) for id_ in ids) for name, ids in entities.items()}
    return replace(turn, topic="", entities={**turn.entities, **by_place})


def _has_superlative(typed: list[str]) -> bool:
    said = f" {' '.join(typed)} "
    return any(f" {phrase} " in said for phrase in list_words()["superlatives"])


def _asks_for_more(typed: list[str]) -> bool:
    """Say whether the message wants the next part of the list ("show more", "are there still others?")."""
    known = list_words()
    still_others = all(any(word in known[kind] for word in typed) for kind in ("still", "others"))
    return " ".join(typed) in known["more"] or still_others


def _asks_for_the_list(turn: Turn, typed: list[str]) -> bool:
    """Say whether the message wants the list that was shown before ("back to the list")."""
    known = list_words()
    again = any(word in known["lists"] for word in typed) and any(word in known["again"] for word in typed)
    return bool(turn.slots.get("last_wish")) and again


def _is_numbered(typed: list[str]) -> bool:
    """Say whether the last word stands after "number": "number one", though "one" alone says little."""
    return len(typed) > 1 and typed[-2] in list_words()["numbering"]


def _ordinal(text: str) -> int | None:
    """Return the number, from 0, that a part of the text points at ("when is the second?"); -1 is the last.

    Only where nothing but light words follows: "the first", not "the first aid".
    """
    known = list_words()
    light = {*known["nouns"], *known["light"]}
    for part in re.split(r"[,;:.?!]", text):
        typed = words(part)
        while typed and typed[-1] in light and not _is_numbered(typed):
            typed.pop()
        if not typed:
            continue
        spelled = _is_numbered(typed)
        if spelled and typed[-1].isdecimal() and int(typed[-1]):
            return int(typed[-1]) - 1
        for number, ordinals in enumerate([*known["ordinals"], known["last"]]):
            if typed[-1] in ordinals or (
                spelled and number < len(known["cardinals"]) and typed[-1] in known["cardinals"][number]
            ):
                return -1 if number == len(known["ordinals"]) else number
    return None
