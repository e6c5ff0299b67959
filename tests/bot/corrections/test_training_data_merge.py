"""Merged training data hold the same as before, in the same order, without a copy of each sentence."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.corrections import training_data_merge


def data(text: str, kind: str) -> TrainingData:
    return TrainingData(
        [Message.build(text, "ask_dates"), Message.build("quand ?", "ask_dates")],
        {f"{kind} one": kind},
        [{"name": kind, "pattern": kind}],
        [{"name": kind, "elements": [f"{kind} one"]}],
        {f"utter_{kind}": [{"text": kind}]},
    )


@pytest.fixture
def corrected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TrainingData, "merge", TrainingData.merge)
    training_data_merge.apply()


def test_stock_rasa_copies_every_sentence() -> None:
    """The fault that the correction takes away."""
    first = data("c'est quand ?", "level")
    merged = TrainingData().merge(first)
    assert merged.training_examples[0] is not first.training_examples[0]


def test_sentences_are_shared(corrected: None) -> None:
    first = data("c'est quand ?", "level")
    assert TrainingData().merge(first).training_examples[0] is first.training_examples[0]


def test_the_same_is_merged(monkeypatch: pytest.MonkeyPatch) -> None:
    every = [data("c'est quand ?", "level"), None, data("wanneer?", "rhythm"), data("when?", "level")]
    stock = TrainingData().merge(*every)
    monkeypatch.setattr(TrainingData, "merge", TrainingData.merge)
    training_data_merge.apply()
    merged = TrainingData().merge(*every)
    assert merged.training_examples == stock.training_examples
    assert len(merged.training_examples) == 4  # each double once
    assert merged.entity_synonyms == stock.entity_synonyms
    assert merged.regex_features == stock.regex_features
    assert merged.lookup_tables == stock.lookup_tables
    assert merged.responses == stock.responses


def test_merging_changes_neither(corrected: None) -> None:
    first, second = data("c'est quand ?", "level"), data("wanneer?", "rhythm")
    first.merge(second)
    assert [len(first.training_examples), len(first.lookup_tables), len(first.entity_synonyms)] == [2, 1, 1]
    assert list(first.responses) == ["utter_level"]
