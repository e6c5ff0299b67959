"""The same languages in every place that names them."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

from gateway.conversations import messages
from knowledge import records, shapes, vocabulary
from locales import localization


def test_every_place_names_the_same_languages() -> None:
    assert localization.LANGUAGES == records.LANGUAGES
    assert tuple(field.name for field in fields(records.Text)) == records.LANGUAGES
    assert tuple(field.name for field in fields(records.Words)) == records.LANGUAGES
    assert tuple(shapes.InFour.model_fields) == records.LANGUAGES
    assert tuple(get_args(vocabulary.Language.__value__)) == records.LANGUAGES
    assert set(get_args(messages.Language)) == set(records.LANGUAGES)
