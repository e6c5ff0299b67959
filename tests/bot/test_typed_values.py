"""What actions say without words gets the words of each language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.typed_values import TypedValues
from locales.localization import Localization, WordingError

TEXT = {"text": {"fr": "Habillage", "nl": "Omkleden", "en": "Gowning", "de": "Ankleiden"}}


@pytest.fixture
def localization(words: Path) -> Localization:
    return Localization(words)


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        ("8 h", "fr", "8 h"),
        (TEXT, "nl", "Omkleden"),
        ({"date": "2026-12-07"}, "fr", "7 décembre 2026"),
        ({"date": "2026-12-07"}, "nl", "7 december 2026"),
        ({"date": "2026-12-07"}, "en", "7 December 2026"),
        ({"date": "2026-12-07"}, "de", "7. Dezember 2026"),
        ({"date": "2023-01"}, "fr", "janvier 2023"),
        ({"date": "2023"}, "de", "2023"),
        ({"message": "audience-worker"}, "en", "worker en"),
        ({"message": "utter-hours", "values": {"name": TEXT, "hours": 1}}, "de", "Ankleiden: one hour"),
        ({"list": ["a", "b", TEXT], "style": "and"}, "fr", "a, b et Habillage"),
        ({"list": ["a", "b"], "style": "or"}, "nl", "a of b"),
        ({"list": ["a", {"date": "2023"}], "style": "lines"}, "en", "- a\n- 2023"),
    ],
)
def test_a_typed_value_is_said_in_its_language(
    localization: Localization, value: Any, language: str, said: str
) -> None:
    assert TypedValues(localization, language).deep(value) == said


def test_numbers_follow_the_language(localization: Localization) -> None:
    values = {"name": "x", "hours": 1200}
    assert TypedValues(localization, "de").message("utter-hours", values) == "x: 1.200 hours"
    assert TypedValues(localization, "en").message("utter-hours", values) == "x: 1,200 hours"


def test_only_typed_values_inside_a_card_change(localization: Localization) -> None:
    card = {
        "kind": "module",
        "title": TEXT,
        "summary": None,
        "hours": 8,
        "facts": [{"label": {"message": "label-hours"}, "value": 8}],
        "date": "2026-12-07",
    }
    assert TypedValues(localization, "en").deep(card) == {
        **card,
        "title": "Gowning",
        "facts": [{"label": "hours en", "value": 8}],
    }


@pytest.mark.parametrize("value", [None, ["a"], {"unknown": 1}, {"text": {"fr": "seulement"}}])
def test_what_has_no_words_is_refused(localization: Localization, value: Any) -> None:
    with pytest.raises(WordingError):
        TypedValues(localization, "en").message("utter-list", {"items": value})


def test_a_missing_variable_is_refused_and_its_value_is_not_in_the_message(
    localization: Localization,
) -> None:
    with pytest.raises(WordingError, match="utter-hours") as refusal:
        TypedValues(localization, "fr").message("utter-hours", {"hours": 3, "secret": "my words"})
    assert "my words" not in str(refusal.value)


def test_a_text_has_no_blank_line(localization: Localization) -> None:
    assert TypedValues(localization, "fr").message("utter-paragraphs", {}) == "first\nsecond"
