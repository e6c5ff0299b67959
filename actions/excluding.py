"""What a message rules out: *not in the evening*, *ATEX, not BA4*, *pas à Seneffe*."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from knowledge.search.text import fold, words

WORDS = Path(__file__).with_name("excluding_words.yml")
_NEGATED = re.compile(r"n['’]t\b", re.IGNORECASE)  # "I don't have"
REACH = 2
"""So many words may stand between the word that excludes and what it excludes ("pas pendant la soirée")."""
FAR = 5
"""So many after a word that excludes all of a kind ("rien qui se passe en ligne")."""
AFTER = 6
"""Within so many words after what is named, a refusal excludes it ("le samedi, n'y pensez pas")."""
REFUSABLE = frozenset({"site", "rhythm"})
"""Only these are refused afterwards: of a module it says that the person cannot come to it."""
WORDS_OF_GIVING_UP = 2
LANGUAGES = frozenset({"requested_language", "teaching_language"})
EXCLUDABLE = frozenset({"module", "domain", "site", "rhythm"})


def split_excluded(
    text: str, entities: Sequence[Mapping[str, Any]], kinds: frozenset[str] = EXCLUDABLE
) -> tuple[list[Mapping[str, Any]], dict[str, tuple[str, ...]]]:
    """Return the entities that a text wants, and the values of those that it rules out, by entity."""
    wanted: list[Mapping[str, Any]] = []
    excluded: dict[str, dict[str, None]] = {}
    ends: dict[str, int] = {}  # where the last one of each kind that is ruled out ends
    for entity in sorted(entities, key=_edge):
        name, start = str(entity.get("entity")), entity.get("start")
        placed = bool(name in kinds and text and isinstance(start, int))
        refused = placed and name in REFUSABLE and _refuses(text[_edge(entity, "end") :])
        if placed and (
            refused or _excludes(text[:start]) or (name in ends and _links(text[ends[name] : start]))
        ):
            excluded.setdefault(name, {})[str(entity.get("value"))] = None
            ends[name] = _edge(entity, "end")
        else:
            wanted.append(entity)
    said = words(text)
    left_out = any(word in _known()["leaving_out"] for word in said) or _gives_up(said)
    alone = "module" in excluded and not any(entity.get("entity") == "module" for entity in wanted)
    if alone and not left_out:
        # "the price is not shown for ATEX": the only module named is what the message is about.
        return split_excluded(text, entities, EXCLUDABLE - {"module"})
    return wanted, {name: tuple(values) for name, values in excluded.items()}


def words_left_out(text: str) -> list[str]:
    """Return the words after one that leaves something out, to the end of its part of the sentence."""
    for part in re.split(r"[,;:.!?]", text):
        said = words(part)
        for place, word in enumerate(said):
            if word in _known()["leaving_out"]:
                return said[place + 1 :]
    return []


def given_up(text: str) -> list[dict[str, int]]:
    """Return where a text gives words up for others ("PCR instead of HPLC"): each ``start`` and ``end``."""
    folded = "".join(fold(letter)[:1] or " " for letter in text)  # as long as the text
    return [{"start": found.start(), "end": found.end()} for found in _giving_up().finditer(folded)]


def excluded_languages(text: str, entities: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the languages that a text rules out ("pas en anglais"), as ids."""
    _, excluded = split_excluded(text, entities, LANGUAGES)
    return tuple(dict.fromkeys(id_ for kind in sorted(excluded) for id_ in excluded[kind]))


def _excludes(before: str) -> bool:
    """Say whether one of the last words of ``before``, within its part of the sentence, excludes."""
    said = words(_NEGATED.sub(" not", re.split(r"[,;:.!?]", before)[-1]))
    known = _known()
    if set(said) & set(known["proposing"]):  # "why not in the evening?" and "pourquoi pas"
        return False
    if (said and said[-1] in known["directly"]) or _gives_up(said[-REACH - WORDS_OF_GIVING_UP :]):
        return True
    if any(word in known["far"] for word in said[-FAR - 1 :]):
        return True
    near = said[-REACH - 1 :]
    following = [*near[1:], ""]
    return any(
        word in known["excluding"] and after not in known["softening"]
        for word, after in zip(near, following, strict=False)
    )


def _gives_up(said: Sequence[str]) -> bool:
    """Say whether the words give something up for something else: "au lieu de", "laissez tomber"."""
    line = f" {' '.join(said)} "
    return any(f" {phrase} " in line for phrase in _known()["giving_up"])


def _refuses(after: str) -> bool:
    """Say whether the words after what is named, within its sentence, refuse it."""
    said = f" {' '.join(words(re.split(r'[;:.!?]', after)[0])[:AFTER])} "
    return any(f" {phrase} " in said for phrase in _known()["refusing"])


def _edge(entity: Mapping[str, Any], edge: str = "start") -> int:
    """Return where an entity starts, or ends; the entities of a choice have no place."""
    place = entity.get(edge)
    return place if isinstance(place, int) else 0


def _links(between: str) -> bool:
    """Say whether words join two things that are ruled out together: "not in the evening or on Saturday"."""
    said = words(between)
    return len(said) <= REACH + 1 and any(word in _known()["linking"] for word in said)


@cache
def _giving_up() -> re.Pattern[str]:
    """Return the pattern of a phrase that gives up, with what closely follows in its part of a sentence."""
    phrases = "|".join(phrase.replace(" ", r"\W+") for phrase in _known()["giving_up"])
    return re.compile(rf"\b(?:{phrases})\b(?:[ '’]+[^\W_]+){{1,{REACH + 1}}}")


@cache
def _known() -> Mapping[str, list[str]]:
    read: Mapping[str, list[str]] = YAML(typ="safe").load(WORDS)
    return read
