"""Find what a text names as the recogniser of values does: by the lookup lists of ``data/nlu``."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from knowledge.records import LANGUAGES

DATA = Path(__file__).parents[2] / "data/nlu"
CODE = re.compile(r"\b[A-Z]{3}-[0-9]{3}\b")


@cache
def _lists() -> tuple[tuple[tuple[str, re.Pattern[str]], ...], dict[str, str]]:
    """Return the pattern of every lookup list, and the value of every synonym."""
    synonyms: dict[str, str] = {}
    lookups: list[tuple[str, re.Pattern[str]]] = []
    for language in LANGUAGES:
        for entry in YAML(typ="safe").load(DATA / language / "values.yml")["nlu"]:
            listed = [line.removeprefix("- ") for line in entry["examples"].splitlines()]
            if "synonym" in entry:
                value = str(entry["synonym"])
                synonyms |= {phrase.lower(): value for phrase in [*listed, value]}
            elif "lookup" in entry:
                any_of = "|".join(rf"\b{re.escape(phrase)}\b" for phrase in listed)
                lookups.append((entry["lookup"], re.compile(any_of, re.IGNORECASE)))
    return tuple(lookups), synonyms


def values_in(text: str) -> list[dict[str, Any]]:
    """Return the entities of a text: values, and codes of modules."""
    lookups, synonyms = _lists()
    places = {
        (name, match.start(), match.end()): synonyms.get(match[0].lower(), match[0])
        for name, pattern in lookups
        for match in pattern.finditer(text)
    }
    places |= {("module", match.start(), match.end()): match[0] for match in CODE.finditer(text)}
    return [
        {"entity": name, "value": value, "start": start, "end": end}
        for (name, start, end), value in places.items()
    ]
