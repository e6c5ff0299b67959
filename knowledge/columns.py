"""Column types for values that are not single words: a text in four languages, lists of words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import JSON, TypeDecorator

from knowledge.records import Text, Words


class TextColumn(TypeDecorator[Text]):
    """A ``Text``, stored as ``{"fr": …, "nl": …, "en": …, "de": …}``."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: sa.Dialect) -> dict[str, Any] | None:
        return None if value is None else asdict(value)

    def process_result_value(self, value: dict[str, str] | None, dialect: sa.Dialect) -> Text | None:
        return None if value is None else Text(**value)


class WordsColumn(TypeDecorator[Words]):
    """``Words``, stored as ``{"fr": […], "nl": […], "en": […], "de": […]}``."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Words | None, dialect: sa.Dialect) -> dict[str, Any] | None:
        return None if value is None else asdict(value)

    def process_result_value(self, value: dict[str, list[str]] | None, dialect: sa.Dialect) -> Words | None:
        return (
            None if value is None else Words(**{language: tuple(words) for language, words in value.items()})
        )


class ListColumn(TypeDecorator[tuple[str, ...]]):
    """A tuple of short values (audiences, conditions …), stored as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: sa.Dialect) -> list[str] | None:
        return None if value is None else list(value)

    def process_result_value(self, value: list[str] | None, dialect: sa.Dialect) -> tuple[str, ...] | None:
        return None if value is None else tuple(value)


TYPES: Mapping[Any, Any] = {
    Text: TextColumn(none_as_null=True),
    Words: WordsColumn(none_as_null=True),
    tuple[str, ...]: ListColumn(none_as_null=True),
    dict[str, str]: JSON(none_as_null=True),
    dict[str, int]: JSON(none_as_null=True),
}
