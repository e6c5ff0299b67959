"""What a message rules out: *not in the evening*, *ATEX, not BA4*, *pas à Seneffe*."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from knowledge.search.text import words

WORDS = Path(__file__).with_name("excluding_words.yml")
REACH = 2
"""So many words may stand between the word that excludes and what it excludes ("pas en cours du soir")."""
EXCLUDABLE = frozenset({"module", "domain", "site", "rhythm"})


def split_excluded(
    text: str, entities: Sequence[Mapping[str, Any]], kinds: frozenset[str] = EXCLUDABLE
) -> tuple[list[Mapping[str, Any]], dict[str, tuple[str, ...]]]:
    """Return the entities that a text wants, and the values of those that it rules out, by entity."""
    wanted: list[Mapping[str, Any]] = []
    excluded: dict[str, dict[str, None]] = {}
    for entity in entities:
        name, start = str(entity.get("entity")), entity.get("start")
        if name in kinds and text and isinstance(start, int) and _excludes(text[:start]):
            excluded.setdefault(name, {})[str(entity.get("value"))] = None
        else:
            wanted.append(entity)
    if "module" in excluded and not any(entity.get("entity") == "module" for entity in wanted):
        # "the price is not shown for ATEX": the only module named is what the message is about.
        return split_excluded(text, entities, EXCLUDABLE - {"module"})
    return wanted, {name: tuple(values) for name, values in excluded.items()}


def _excludes(before: str) -> bool:
    """Say whether one of the last words of ``before``, within its part of the sentence, excludes."""
    near = words(re.split(r"[,;:.!?]", before)[-1])[-REACH - 1 :]
    known = _known()
    # "why not in the evening?" and "pourquoi pas" propose.
    return any(word in known["excluding"] for word in near) and not set(near) & set(known["proposing"])


@cache
def _known() -> Mapping[str, list[str]]:
    read: Mapping[str, list[str]] = YAML(typ="safe").load(WORDS)
    return read
