"""Scores of short texts under a linear model of TF-IDF features.

For one text scikit-learn's matrices cost ten times the sum itself: a few hundred n-grams are looked up and
their rows added. For many texts at once its own product is the quicker way; both give the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer


@dataclass
class TextScores:
    """A fitted ``vectorizer`` (sublinear, normed) and ``coefficients``: a row a feature, a column a class."""

    vectorizer: TfidfVectorizer
    coefficients: NDArray[np.float32]
    analyze: Callable[[str], Iterable[str]] = field(init=False, repr=False)
    weights: NDArray[np.float32] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not self.vectorizer.sublinear_tf or self.vectorizer.norm != "l2":
            raise ValueError("only a vectorizer with sublinear_tf=True and norm='l2' is scored here")
        # Each costs as much as all the rest if asked for with every text.
        self.analyze = self.vectorizer.build_analyzer()
        self.weights = np.asarray(self.vectorizer.idf_, dtype=np.float32)
        self.coefficients = np.ascontiguousarray(self.coefficients, dtype=np.float32)

    def of(self, text: str) -> NDArray[Any]:
        """Return the score of each class for one text, without intercepts."""
        known = self.vectorizer.vocabulary_
        counts = Counter(known[part] for part in self.analyze(text) if part in known)
        if not counts:
            return np.zeros(self.coefficients.shape[1], dtype=np.float32)
        rows = np.fromiter(counts, dtype=np.intp, count=len(counts))
        values = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        values = (1 + np.log(values)) * self.weights[rows]
        result: NDArray[Any] = (values / np.linalg.norm(values)) @ self.coefficients[rows]
        return result

    def of_all(self, texts: Sequence[str]) -> NDArray[Any]:
        """Return the same for many texts, a row each."""
        result: NDArray[Any] = self.vectorizer.transform(texts) @ self.coefficients
        return result
