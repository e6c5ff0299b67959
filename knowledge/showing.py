"""One record, found by its code or id and written out for a person at a terminal."""

from __future__ import annotations

import difflib
import io
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from ruamel.yaml import YAML

from knowledge.records import Catalogue, Text, Words

type Found = list[tuple[str, Any]]


def find(catalogue: Catalogue, name: str) -> Found:
    """Return every record of this code or id with its kind; ``ase 101`` finds ASE-101."""
    wanted = _key(name)
    return [(kind, record) for kind, key, record in _all(catalogue) if _key(key) == wanted]


def similar(catalogue: Catalogue, name: str) -> list[str]:
    """Return up to five codes and ids that look like ``name``."""
    keys = {_key(key): key for _, key, _ in _all(catalogue)}
    return [keys[near] for near in difflib.get_close_matches(_key(name), keys, n=5)]


def to_text(kind: str, record: Any, language: str | None) -> str:
    """Return ``record`` as YAML under its kind; texts in all languages, or in ``language`` only."""
    stream = io.StringIO()
    yaml = YAML()
    yaml.width = 100
    yaml.representer.ignore_aliases = lambda *_: True
    yaml.dump({kind: _plain(record, language)}, stream)
    return stream.getvalue().rstrip()


def _key(name: str) -> str:
    return re.sub(r"[\s_-]", "", name).lower()


def _all(catalogue: Catalogue) -> list[tuple[str, str, Any]]:
    kinds: dict[str, Mapping[str, Any]] = {
        "module": catalogue.modules,
        "site": catalogue.sites,
        "job": catalogue.jobs,
        "domain": catalogue.domains,
        "competency": catalogue.competencies,
        "figure": catalogue.figures,
        "scheme": catalogue.schemes,
        "question": catalogue.questions,
        "session": {session.id: session for planned in catalogue.sessions.values() for session in planned},
    }
    return [(kind, key, record) for kind, records in kinds.items() for key, record in records.items()]


def _plain(value: Any, language: str | None) -> Any:
    if isinstance(value, Text | Words) and language is not None:
        return _plain(value.in_language(language), None)
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name), language) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(inner, language) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_plain(inner, language) for inner in value]
    return value
