"""The linear model behind the intent classifier: n-grams of characters and words, honest probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import hstack
from scipy.special import softmax
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.nlu.folding import fold
from bot.nlu.text_scores import TextScores

_SHARE_HELD_OUT = 0.2
_WORD = r"[^\W_]+"


@dataclass(frozen=True)
class Example:
    """A training text; all variants of one sentence share ``sentence``, so that none is tested on another."""

    text: str
    intent: str
    sentence: str


@dataclass
class IntentModel:
    """What the ``parts`` (n-grams of characters, of words) say of each intent, added to the ``intercepts``.

    Scores are already divided by the temperature.
    """

    intents: list[str]
    parts: list[TextScores]
    intercepts: NDArray[np.float32]

    def probabilities(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Return one row a text, one column an intent of ``intents``; rows add up to 1."""
        result: NDArray[np.float64] = softmax(self.scores(texts), axis=1)
        return result

    def scores(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """Return the scores whose softmax are the probabilities, in the same shape."""
        scores = np.tile(self.intercepts.astype(np.float64), (len(texts), 1))
        for part in self.parts:
            scores += part.of(texts[0]) if len(texts) == 1 else part.of_all(texts)
        return scores


def fit(examples: Sequence[Example], *, regularization: float, seed: int = 0) -> IntentModel:
    """Return a model of ``examples``; ``regularization`` is scikit's ``C`` (higher: trusts the data more).

    The temperature that makes probabilities honest is found on sentences held out from a first fit.
    """
    if len({example.intent for example in examples}) < 2:
        raise ValueError("an intent classifier needs sentences of at least two intents")
    fitted, held_out = _split(examples, seed)
    first = _fit(fitted, regularization)
    known = [example for example in held_out if example.intent in first.intents]
    return _with_temperature(_fit(examples, regularization), _temperature(first, known) if known else 1.0)


def _fit(examples: Sequence[Example], regularization: float) -> IntentModel:
    texts = [example.text for example in examples]
    features = [
        TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), **_options()),
        TfidfVectorizer(ngram_range=(1, 2), token_pattern=_WORD, **_options()),
    ]
    matrix = hstack([vectorizer.fit_transform(texts) for vectorizer in features], format="csr")
    # One against the rest: as good as multinomial logistic regression on held-out sentences, 20 times faster.
    model = LinearSVC(C=regularization, random_state=0, max_iter=10_000)
    model.fit(matrix, [example.intent for example in examples])
    coefficients, intercepts = model.coef_, model.intercept_
    if len(model.classes_) == 2:  # scikit keeps one row for two classes
        coefficients, intercepts = np.vstack([-coefficients, coefficients]), np.r_[-intercepts, intercepts]
    border = len(features[0].vocabulary_)
    return IntentModel(
        [str(intent) for intent in model.classes_],
        [
            TextScores(features[0], coefficients[:, :border].T),
            TextScores(features[1], coefficients[:, border:].T),
        ],
        intercepts.astype(np.float32),
    )


def _options() -> dict[str, Any]:
    return {"preprocessor": fold, "sublinear_tf": True, "dtype": np.float32}


def _split(examples: Sequence[Example], seed: int) -> tuple[list[Example], list[Example]]:
    """Hold out a fifth of the sentences (not of their variants)."""
    sentences = sorted({example.sentence for example in examples})
    dice = np.random.default_rng(seed)
    size = max(1, int(len(sentences) * _SHARE_HELD_OUT))
    chosen = {sentences[index] for index in dice.choice(len(sentences), size=size, replace=False)}
    fitted = [example for example in examples if example.sentence not in chosen]
    if len({example.intent for example in fitted}) < 2:
        return list(examples), list(examples)
    return fitted, [example for example in examples if example.sentence in chosen]


def _temperature(model: IntentModel, held_out: Sequence[Example]) -> float:
    """Return the divisor of the scores under which ``held_out`` is most likely."""
    columns = np.array([model.intents.index(example.intent) for example in held_out])
    scores = model.scores([example.text for example in held_out])

    def surprise(temperature: float) -> float:
        likely = softmax(scores / temperature, axis=1)[np.arange(len(columns)), columns]
        return float(-np.log(likely + 1e-12).mean())

    return float(minimize_scalar(surprise, bounds=(0.02, 5.0), method="bounded").x)


def _with_temperature(model: IntentModel, temperature: float) -> IntentModel:
    return IntentModel(
        model.intents,
        [TextScores(part.vectorizer, part.coefficients / np.float32(temperature)) for part in model.parts],
        model.intercepts / np.float32(temperature),
    )
