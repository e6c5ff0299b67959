"""Case and accents go; every word knows where it stood."""

from __future__ import annotations

import pytest

from bot.nlu.folding import fold, tokens


@pytest.mark.parametrize(
    ("text", "folded"), [("Éléments", "elements"), ("Cœur", "coeur"), ("STRASSE Straße", "strasse strasse")]
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "text", ["Où est Liège ?", "œuvre à l'Été", "İstanbul ﬁn", "Straße 12 ASE-101", "🙂 d’accord", ""]
)
def test_every_token_points_at_its_place(text: str) -> None:
    for token in tokens(text):
        assert fold(text[token.start : token.end]) == token.text
