"""Tables that cannot be in a message are not searched, and what is found stays the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from rasa.nlu.extractors.regex_entity_extractor import RegexEntityExtractor
from rasa.nlu.utils import pattern_utils
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.corrections import lookup_tables
from bot.nlu.importer import LanguageFolders

ROOT = Path(__file__).parents[3]
ODD = {"name": "sign", "pattern": r"(\b\+\b|\bmoins\b)"}  # one without a word: always searched


@pytest.fixture(scope="module")
def tables() -> list[dict[str, str]]:
    """The product's own tables, as Rasa writes them."""
    data = LanguageFolders(training_data_paths=[str(ROOT / "data" / "nlu")]).get_nlu_data()
    lookups = TrainingData(lookup_tables=data.lookup_tables)
    made: list[dict[str, str]] = pattern_utils.extract_patterns(
        lookups, use_lookup_tables=True, use_regexes=False, use_word_boundaries=True
    )
    return made


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that were searched."""
    monkeypatch.setattr(RegexEntityExtractor, "_extract_entities", lookup_tables._stock)
    stock, patterns = re.finditer, []

    def counting(pattern: str, text: str, flags: int = 0) -> Any:
        patterns.append(pattern)
        return stock(pattern, text, flags)

    monkeypatch.setattr("rasa.nlu.extractors.regex_entity_extractor.re.finditer", counting)
    return patterns


def extractor(tables: list[dict[str, str]]) -> RegexEntityExtractor:
    config = RegexEntityExtractor.get_default_config()
    return RegexEntityExtractor(config, None, None, tables)  # type: ignore[arg-type]


def test_stock_rasa_searches_all_tables(tables: list[dict[str, str]], searched: list[str]) -> None:
    """The fault that the correction takes away."""
    extractor(tables)._extract_entities(Message({TEXT: "bonjour"}))
    assert len(searched) == len(tables) > 5


def test_only_a_table_that_may_be_in_the_message_is_searched(
    tables: list[dict[str, str]], searched: list[str]
) -> None:
    lookup_tables.apply()
    asked = extractor([*tables, ODD])
    assert asked._extract_entities(Message({TEXT: "bonjour"})) == []
    assert searched == [ODD["pattern"]]


def test_what_is_found_stays_the_same(tables: list[dict[str, str]], searched: list[str]) -> None:
    phrases = [
        re.sub(r"\\b|\\(?=\W)", "", phrase)
        for table in tables
        for phrase in table["pattern"].strip("()").split("|")
    ]
    messages = [f"{start}{phrase}{end}" for phrase in phrases for start, end in [("", ""), ("L'", " ?")]]
    messages += [" ".join(phrases[at : at + 3]).upper() for at in range(0, len(phrases), 7)]
    asked, found = extractor(tables), 0
    for text in messages:
        wanted = lookup_tables._stock(asked, Message({TEXT: text}))
        lookup_tables.apply()
        assert asked._extract_entities(Message({TEXT: text})) == wanted, text
        found += len(wanted)
    assert found > len(phrases)
