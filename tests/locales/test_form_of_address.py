"""Dutch says je everywhere, as the catalogue does: one voice on the pages, in the chat and in the notices."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DUTCH = sorted((Path(__file__).parents[2] / "locales" / "nl").glob("*.ftl"))
FORMAL = re.compile(r"(?<!\} )\b(?:u|uw|uzelf)\b", re.IGNORECASE)  # "{ $hours } u" is an hour


@pytest.mark.parametrize("file", DUTCH, ids=lambda file: file.stem)
def test_dutch_says_je(file: Path) -> None:
    assert FORMAL.findall(file.read_text(encoding="utf-8")) == []


def test_the_formal_form_is_found() -> None:
    assert FORMAL.findall("Stel uw vraag. U kunt { $hours } u wachten, 8 uur.") == ["uw", "U"]
