"""The words by which one goes on with a talk (``continuing_words.yml``), and what they make of a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from actions.told_clauses import has_phrase
from actions.turn import Turn

WORDS = Path(__file__).with_name("continuing_words.yml")


def phrase_of(said: list[str], kind: str) -> str | None:
    """Return the first phrase of a kind that the words ``said`` hold."""
    return next((phrase for phrase in _known()[kind] if has_phrase(said, phrase)), None)


def says(said: list[str], kind: str) -> bool:
    """Say whether the words ``said`` hold a phrase of a kind."""
    return phrase_of(said, kind) is not None


def asking(turn: Turn, intent: str) -> Turn:
    """Return the turn as if it surely asked this."""
    return replace(turn, intent=intent, confidence=1.0)


@cache
def _known() -> Mapping[str, list[str]]:
    read: Mapping[str, list[str]] = YAML(typ="safe").load(WORDS)
    return read
