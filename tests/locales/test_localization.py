"""Words, dates and lists of four languages, the same on both Pythons."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from locales.localization import (
    LANGUAGES,
    Localization,
    WordingError,
    date_in_words,
    days_in_words,
    list_in_words,
    month_in_words,
)

WORDS = """
hours = { $hours } h
attribute =
    .only = x
titled = { $kind ->
    [other] { $title }
   *[module] Module { $title }, { hours }.
  }
"""


@pytest.fixture
def localization(tmp_path: Path) -> Localization:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "words.ftl").write_text(WORDS)
    return Localization(tmp_path)


def test_a_message_with_its_values(localization: Localization) -> None:
    assert localization.format("nl", "hours", {"hours": 1200}) == "1.200 h"
    assert localization.has("nl", "hours")
    assert not localization.has("nl", "days")


@pytest.mark.parametrize("kind", ["module", "other"])
def test_a_value_may_be_of_any_length(localization: Localization, kind: str) -> None:
    title = "a very long title " * 10_000
    assert title in localization.format("en", "titled", {"kind": kind, "title": title, "hours": title})


@pytest.mark.parametrize(("message", "values"), [("days", {}), ("hours", {}), ("attribute", {})])
def test_what_can_not_be_said_is_an_error(
    localization: Localization, message: str, values: dict[str, object]
) -> None:
    with pytest.raises(WordingError, match=message):
        localization.format("fr", message, values)


def test_a_folder_without_words_is_named(tmp_path: Path) -> None:
    with pytest.raises(WordingError, match="no Fluent files in"):
        Localization(tmp_path).format("fr", "hours")


@pytest.mark.parametrize("iso", ["", "7 mai", "2026-13-01", "20261207", "2026-1", "26"])
def test_no_date(iso: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        date_in_words("fr", iso)


def test_lists() -> None:
    assert list_in_words("de", ["a", "b", "c"], "or") == "a, b oder c"
    assert list_in_words("en", ["a", "b"], "and") == "a and b"
    assert list_in_words("fr", ["a"], "and") == "a"
    assert list_in_words("fr", [], "and") == ""
    with pytest.raises(ValueError, match="'und'"):
        list_in_words("de", ["a"], "und")


def test_the_first_of_a_month_is_the_first_in_french() -> None:
    assert date_in_words("fr", "2027-10-01") == "1er octobre 2027"
    assert date_in_words("fr", "2027-10-11") == "11 octobre 2027"
    assert date_in_words("nl", "2027-10-01") == "1 oktober 2027"


@pytest.mark.parametrize(
    ("language", "one", "two", "month"),
    [
        ("fr", "7 déc. 2026", "7 déc. 2026 – 8 janv. 2027", "déc. 2026"),
        ("nl", "7 dec 2026", "7 dec 2026 – 8 jan 2027", "dec 2026"),
        ("en", "7 Dec 2026", "7 Dec 2026 – 8 Jan 2027", "Dec 2026"),
        ("de", "7. Dez. 2026", "7. Dez. 2026 – 8. Jan. 2027", "Dez. 2026"),
    ],
)
def test_days_and_months_in_few_words(language: str, one: str, two: str, month: str) -> None:
    first, last = dt.date(2026, 12, 7), dt.date(2027, 1, 8)
    assert days_in_words(language, first, first) == one
    # The spaces around the dash are of different widths from language to language.
    assert re.sub(r"\s", " ", days_in_words(language, first, last)) == two
    assert month_in_words(language, first) == month
