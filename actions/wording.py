"""Typed values: what a skill hands to the words.

A value is a plain ``str``, number or ``bool``, or one of the small mappings made here, which the
response generator resolves in the language of the conversation.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal

from knowledge.records import Text, Words

type Value = str | int | float | bool | dict[str, Any]
type Style = Literal["and", "or", "lines", "stacked"]
type Choice = dict[str, Any]


def text(of: Text) -> Value:
    """Return a text of the knowledge base, to be said in the language of the conversation."""
    return {"text": {"fr": of.fr, "nl": of.nl, "en": of.en, "de": of.de}}


def words(of: Words) -> list[Value]:
    """Return a list of the knowledge base, one text for each entry; the languages say the same in order."""
    return [
        {"text": {"fr": fr, "nl": nl, "en": en, "de": de}}
        for fr, nl, en, de in zip(of.fr, of.nl, of.en, of.de, strict=True)
    ]


def date(day: dt.date | str) -> Value:
    """Return a date to be said in words; ``day`` may be less precise: ``2023-01`` or ``2023``."""
    return {"date": day if isinstance(day, str) else day.isoformat()}


def message(name: str, /, **values: Value) -> Value:
    """Return the Fluent message ``name`` with its variables."""
    return {"message": name, "values": values} if values else {"message": name}


def joined(items: Iterable[Value], style: Style = "and") -> Value:
    """Return values joined in the way of the language.

    ``lines`` puts one item on each line as a list, ``stacked`` one on each line without a mark.
    """
    return {"list": list(items), "style": style}


def choice(title: Value, intent: str, /, **entities: str | list[str] | None) -> Choice:
    """Return a choice that asks ``intent``; entities that are ``None`` are left out."""
    known = {name: value for name, value in entities.items() if value is not None}
    return {"title": title, "intent": intent, "entities": known}
