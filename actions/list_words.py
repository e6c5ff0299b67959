"""The words of ``list_words.yml``: how people point at a list, at places in it and at lengths."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

WORDS = Path(__file__).with_name("list_words.yml")


@cache
def list_words() -> Mapping[str, Any]:
    """Return the words of ``list_words.yml``."""
    read: Mapping[str, Any] = YAML(typ="safe").load(WORDS)
    return read


def has_superlative(typed: list[str]) -> bool:
    """Say whether the words ask for the shortest, the next ... of several."""
    said = f" {' '.join(typed)} "
    return any(f" {phrase} " in said for phrase in list_words()["superlatives"])
