"""The words that the gateway itself says (``locales/<language>/gateway.ftl``), and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from knowledge.records import LANGUAGES
from locales.localization import DEFAULT_LANGUAGE, Localization, date_in_words, list_in_words


@cache
def _words() -> Localization:
    return Localization(Path(__file__).resolve().parent.parent / "locales")


def say(language: str, message: str, /, **values: str | float) -> str:
    """Return the Fluent ``message`` in ``language``; raises ``WordingError`` where there is none."""
    return _words().format(language, message, values)


def date(language: str, iso: str) -> str:
    """Return ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` in words, or as it is if it is none of these."""
    try:
        return date_in_words(language, iso)
    except ValueError:
        return iso


def listed(language: str, items: Sequence[str]) -> str:
    """Return ``items`` as a list in a sentence: "a, b and c"."""
    return list_in_words(language, items, "and")


def preferred_language(header: str | None) -> str:
    """Return the language of ``Accept-Language`` that we speak and the reader likes best; else French."""
    best, best_quality = DEFAULT_LANGUAGE, 0.0
    for part in (header or "")[:500].split(","):
        tag, _, parameter = part.strip().partition(";")
        language = tag.strip().lower().partition("-")[0]
        quality = _quality(parameter)
        if language in LANGUAGES and quality > best_quality:
            best, best_quality = language, quality
    return best


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
