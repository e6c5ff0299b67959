"""What an action says without words, turned into words of one language.

A typed value is a str, number or bool, or one of ``{"text": {language: words}}``, ``{"date": iso}``,
``{"message": id, "values": {...}}`` and ``{"list": [...], "style": "and" | "or" | "lines"}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from locales.localization import Localization, WordingError, date_in_words, list_in_words

_KEYS = (
    frozenset({"text"}),
    frozenset({"date"}),
    frozenset({"message"}),
    frozenset({"message", "values"}),
    frozenset({"list"}),
    frozenset({"list", "style"}),
)


def is_typed(value: object) -> bool:
    """Say whether ``value`` is one of the typed forms (a plain str or number is not)."""
    if not isinstance(value, dict) or len(value) > 2 or frozenset(value) not in _KEYS:
        return False
    # A message of its own also has a key "text", but its words are no mapping.
    return not ("text" in value and not isinstance(value["text"], dict))


class TypedValues:
    """Resolves typed values in one ``language``."""

    def __init__(self, localization: Localization, language: str) -> None:
        self._localization = localization
        self._language = language

    def arguments(self, values: Mapping[str, Any]) -> dict[str, str | int | float]:
        """Return ``values`` as arguments of a Fluent message."""
        return {name: self._argument(name, value) for name, value in values.items()}

    def message(self, identifier: str, values: Mapping[str, Any]) -> str:
        """Return the Fluent message ``identifier`` with ``values`` resolved and put in."""
        return self._localization.format(self._language, identifier, self.arguments(values))

    def deep(self, value: Any) -> Any:
        """Return ``value`` with every typed value inside it resolved and everything else unchanged."""
        if is_typed(value):
            return self._words(value)
        if isinstance(value, dict):
            return {key: self.deep(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.deep(inner) for inner in value]
        return value

    def _argument(self, name: str, value: Any) -> str | int | float:
        if isinstance(value, bool):
            return "true" if value else "false"  # Fluent selects on strings and numbers only
        if isinstance(value, str | int | float):
            return value
        if is_typed(value):
            return self._words(value)
        raise WordingError(f"value {name!r} is no typed value but {type(value).__name__}")

    def _words(self, value: Mapping[str, Any]) -> str:
        if "text" in value:
            return self._picked(value["text"])
        if "date" in value:
            return date_in_words(self._language, value["date"])
        if "message" in value:
            return self.message(value["message"], value.get("values", {}))
        items = [str(self._argument("list", item)) for item in value["list"]]
        return list_in_words(self._language, items, value.get("style", "and"))

    def _picked(self, texts: Mapping[str, str]) -> str:
        if self._language not in texts:
            raise WordingError(f"a text of the knowledge base has no language {self._language!r}")
        return texts[self._language]
