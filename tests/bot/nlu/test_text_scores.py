"""One text scores just as it does among many."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.nlu.text_scores import TextScores

TEXTS = [
    "quand commence la formation",
    "wanneer begint de opleiding",
    "when does it start",
    "quand quand quand",
]


@pytest.mark.parametrize("options", [{"analyzer": "char_wb", "ngram_range": (1, 4)}, {"ngram_range": (1, 2)}])
def test_one_is_as_many(options: dict[str, object]) -> None:
    vectorizer = TfidfVectorizer(sublinear_tf=True, **options).fit(TEXTS)
    coefficients = np.random.default_rng(0).normal(size=(len(vectorizer.vocabulary_), 3))
    scores = TextScores(vectorizer, coefficients)
    for text in [*TEXTS, "quand la start", "日本", ""]:
        assert scores.of(text) == pytest.approx(scores.of_all([text])[0], abs=1e-5)


def test_a_vectorizer_that_weighs_otherwise_is_refused() -> None:
    vectorizer = TfidfVectorizer().fit(TEXTS)
    with pytest.raises(ValueError, match="sublinear_tf"):
        TextScores(vectorizer, np.zeros((len(vectorizer.vocabulary_), 2)))
