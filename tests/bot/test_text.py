"""Outside text is text: nothing invisible, nothing endless, never a command."""

from __future__ import annotations

import pytest

from bot.text import MAX_CHARACTERS, clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Et à Liège ?", "Et à Liège ?"),
        ("e\u0301te\u0301", "été"),
        ("  deux   blancs\n\nune ligne ", "deux blancs une ligne"),
        ("/restart", "restart"),
        ("/ /restart", "restart"),
        (" \t/\x00/greet", "greet"),
        ("\u200b/greet", "greet"),
        ("\u202e/greet", "greet"),
        ("\\/greet", "greet"),
        ("for\u00admation", "formation"),
        ("a\x00b\x1bc", "a b c"),
        ("\ud800dates\udfff", "dates"),
        ("\u2066caché\u2069", "caché"),
        ("\x00\u200b \u202e", ""),
        ("km/h", "km/h"),
        ("demandeur d\u2019emploi", "demandeur d'emploi"),
    ],
)
def test_typed_text_is_cleaned(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_text_is_cut_at_its_limit() -> None:
    assert len(clean("x" * MAX_CHARACTERS)) == MAX_CHARACTERS
    assert len(clean("x" * (MAX_CHARACTERS + 1))) == MAX_CHARACTERS
    assert len(clean("\ufdfa" * 1_000_000)) <= MAX_CHARACTERS


@pytest.mark.parametrize("typed", ["//" * 5_000 + "greet", "\u200b/" * 3_000, "/\x00" * 2_500])
def test_no_cleaned_text_begins_with_a_slash(typed: str) -> None:
    assert not clean(typed).startswith("/")
