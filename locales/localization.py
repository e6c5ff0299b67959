"""Words of a language: Fluent files, numbers, dates and lists in words.

A language is a folder ``<folder>/<language>/`` of ``*.ftl`` files. Used by the bot (Python 3.10) and
by the gateway (3.13). Nothing is read before the first word is asked for.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource, resolver

LANGUAGES = ("fr", "nl", "en", "de")
DEFAULT_LANGUAGE = "fr"

# The languages as they are written in Belgium; English as in Britain, like the catalogue.
_LOCALES = {"fr": "fr-BE", "nl": "nl-BE", "en": "en-GB", "de": "de-BE"}
_BLANK_LINES = re.compile(r"\n\s*\n")


class WordingError(LookupError):
    """A text that does not exist, or that lacks a variable. The message names it, never its values."""


class Localization:
    """The words in ``folder``, in four languages.

    ``folder`` holds one folder per language. Raises ``WordingError`` where a text is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Fluent guards against patterns of strangers: it refuses any value of more than 2,500 characters.
        # Ours are checked, and nothing says how long a title of the catalogue may be.
        resolver.MAX_PART_LENGTH = sys.maxsize
        # Now, not while the first person waits: it takes a third of a second.
        self._bundles = {language: self._read(language) for language in LANGUAGES}

    def _read(self, language: str) -> FluentBundle:
        files = sorted((self._folder / language).glob("*.ftl"))
        if not files:
            raise WordingError(f"no Fluent files in {self._folder / language}")
        # Isolating marks would stand in every plain text that a channel shows.
        bundle = FluentBundle([_LOCALES[language]], use_isolating=False)
        for file in files:
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
        return bundle

    def has(self, language: str, message: str) -> bool:
        """Say whether ``message`` exists in ``language``."""
        return bool(self._bundles[language].has_message(message))

    def format(self, language: str, message: str, values: Mapping[str, object] | None = None) -> str:
        """Return ``message`` in ``language`` with ``values`` (str, int or float) put in.

        The text holds no blank line. Raises ``WordingError`` if the message is missing or if a
        variable that it uses is not among ``values``.
        """
        bundle = self._bundles[language]
        if not bundle.has_message(message):
            raise WordingError(f"no message {message!r} in language {language!r}")
        pattern = bundle.get_message(message).value
        if pattern is None:
            raise WordingError(f"message {message!r} in language {language!r} has no text")
        text, errors = bundle.format_pattern(pattern, dict(values or {}))
        if errors:
            # The kinds of errors name variables and references; the values stay out of logs.
            raise WordingError(f"message {message!r} in language {language!r}: {errors[0]}")
        return _BLANK_LINES.sub("\n", str(text))


def date_in_words(language: str, iso: str) -> str:
    """Return ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` in words; ``ValueError`` for anything else."""
    locale = _LOCALES[language].replace("-", "_")
    if re.fullmatch(r"\d{4}", iso):
        return iso
    if re.fullmatch(r"\d{4}-\d{2}", iso):
        return str(format_skeleton("yMMMM", dt.date.fromisoformat(f"{iso}-01"), locale=locale))
    # Newer Pythons also read 20261207 and 2026-W50.
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", iso):
        raise ValueError(f"{iso!r} is no date: YYYY, YYYY-MM or YYYY-MM-DD")
    words = str(format_date(dt.date.fromisoformat(iso), format="long", locale=locale))
    # Babel's French says "1 octobre".
    return re.sub(r"^1 ", "1er ", words) if language == "fr" else words


def days_in_words(language: str, first: dt.date, last: dt.date) -> str:
    """Return one day or several in few words, as ``7–18 Dec 2026``."""
    locale = _LOCALES[language].replace("-", "_")
    return str(format_interval(first, last, "yMMMd", locale=locale))


def month_in_words(language: str, month: dt.date) -> str:
    """Return the month of a day in few words, as ``Dec 2026``."""
    return str(format_skeleton("yMMM", month, locale=_LOCALES[language].replace("-", "_")))


def list_in_words(language: str, items: Sequence[str], style: str) -> str:
    """Join ``items`` with "and" or "or", or one a line: as ``- item`` (``lines``) or bare (``stacked``)."""
    if style == "lines":
        return "\n".join(f"- {item}" for item in items)
    if style == "stacked":
        return "\n".join(items)
    if style not in ("and", "or"):
        raise ValueError(f"list style {style!r}: must be 'and', 'or', 'lines' or 'stacked'")
    locale = _LOCALES[language].replace("-", "_")
    return format_list(list(items), style="or" if style == "or" else "standard", locale=locale)
