"""The linear model behind the intent classifier: parts of words, words and pairs, honest probabilities."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from scipy.special import softmax
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.nlu.folding import fold
from bot.nlu.text_scores import TextScores

_SHARE_HELD_OUT = 0.2
_WORD = r"[^\W_]+"
_WORDS = re.compile(_WORD)
_LETTERS_OF_BEGINNING = 4
_REACH_OF_PAIR = 5
# Naive Bayes sees more in few sentences, the support vectors in many: it has the smaller say.
_WEIGHT_OF_BAYES = 0.4
_SMOOTHING = 0.05
_WORTH_A_PROCESS = 5000  # texts; with fewer, to start one takes longer than to fit
_SAMPLE = 2000  # texts on which the two are brought to the same scale


@dataclass(frozen=True)
class Example:
    """A training text; all variants of one sentence share ``sentence``, so that none is tested on another."""

    text: str
    intent: str
    sentence: str


@dataclass
class IntentModel:
    """What the ``parts`` (as in ``_vectorizers``) say of each intent, added to the ``intercepts``.

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
    features = _features([example.text for example in examples])
    intents = [example.intent for example in examples]
    # The features are those of all sentences: making them a second time costs more than it would tell.
    kept, held_out = _split(examples, seed)
    # In processes, not threads: liblinear's dice are one for a process, and would fall otherwise each time.
    first, every = Parallel(2 if len(examples) >= _WORTH_A_PROCESS else 1, max_nbytes=None)(
        delayed(_fit)(matrix, names, regularization)
        for matrix, names in (
            (features.matrix[kept], [intents[place] for place in kept]),
            (features.matrix, intents),
        )
    )
    known = [place for place in held_out if intents[place] in first.intents]
    scores = features.matrix[known] @ first.coefficients + first.intercepts
    temperature = _temperature(scores, first.columns([intents[place] for place in known])) if known else 1.0
    return _model(features, every, temperature)


@dataclass
class _Features:
    """The fitted ``vectorizers`` with their weights, and all they say of the texts: a row a text."""

    vectorizers: list[tuple[float, TfidfVectorizer]]
    borders: list[int]
    matrix: csr_matrix


@dataclass
class _Fitted:
    """Unscaled: a column of ``coefficients`` an intent."""

    intents: list[str]
    coefficients: NDArray[np.float32]
    intercepts: NDArray[np.float32]

    def columns(self, intents: Sequence[str]) -> NDArray[np.intp]:
        """Return the column of each intent."""
        return np.array([self.intents.index(intent) for intent in intents])


def _features(texts: list[str]) -> _Features:
    fitted = [(weight, *_fitted(vectorizer, texts)) for weight, vectorizer in _vectorizers()]
    return _Features(
        [(weight, vectorizer) for weight, vectorizer, _ in fitted],
        np.cumsum([counts.shape[1] for _, _, counts in fitted])[:-1].tolist(),
        hstack([counts * np.float32(weight) for weight, _, counts in fitted], format="csr"),
    )


def _fit(matrix: csr_matrix, names: Sequence[str], regularization: float) -> _Fitted:
    intents, columns = np.unique(names, return_inverse=True)
    # One against the rest: as good as multinomial logistic regression on held-out sentences, 20 times faster.
    # A finer tolerance takes half as long again and changes no answer on held-out messages.
    model = LinearSVC(C=regularization, tol=0.1, random_state=0, max_iter=10_000)
    model.fit(matrix, columns)
    coefficients, intercepts = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    if len(intents) == 2:  # scikit keeps one row for two classes
        coefficients, intercepts = np.hstack([-coefficients, coefficients]), np.r_[-intercepts, intercepts]
    # Both are linear in the same features, so that their sum costs no more to score than one of them.
    bayes, sample = _bayes(matrix, columns), matrix[:: 1 + matrix.shape[0] // _SAMPLE]
    scale = np.float32((sample @ coefficients + intercepts).std())
    coefficients, intercepts = coefficients / scale, intercepts / scale
    coefficients += bayes * np.float32(_WEIGHT_OF_BAYES / (sample @ bayes).std())
    return _Fitted([str(intent) for intent in intents], coefficients, intercepts)


def _model(features: _Features, fitted: _Fitted, temperature: float) -> IntentModel:
    parts = np.split(fitted.coefficients / np.float32(temperature), features.borders)
    return IntentModel(
        fitted.intents,
        [
            TextScores(vectorizer, rows * np.float32(weight))
            for (weight, vectorizer), rows in zip(features.vectorizers, parts, strict=True)
            if len(rows)
        ],
        fitted.intercepts / np.float32(temperature),
    )


def _vectorizers() -> list[tuple[float, TfidfVectorizer]]:
    """Return the parts and what each counts for; weights were chosen on held-out sentences.

    What stands in one text only tells nothing: half of all features, and no message is understood by them.
    """
    return [
        (1.0, TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), preprocessor=fold, **_options())),
        (0.6, TfidfVectorizer(ngram_range=(1, 2), token_pattern=_WORD, preprocessor=fold, **_options())),
        (0.6, TfidfVectorizer(analyzer=beginnings, **_options())),
        (0.5, TfidfVectorizer(analyzer=pairs, **_options())),
    ]


def _fitted(vectorizer: TfidfVectorizer, texts: list[str]) -> tuple[TfidfVectorizer, csr_matrix]:
    """Return it with the features of ``texts``: no column if they are too few or short to have any."""
    try:
        return vectorizer, vectorizer.fit_transform(texts)
    except ValueError:
        return vectorizer, csr_matrix((len(texts), 0), dtype=np.float32)


def beginnings(text: str) -> list[str]:
    """Return the first letters of each word, and of each two neighbours: without endings, as a stem."""
    words = [word[:_LETTERS_OF_BEGINNING] for word in _WORDS.findall(fold(text))]
    return [*words, *(f"{word} {following}" for word, following in pairwise(words))]


def pairs(text: str) -> list[str]:
    """Return each two words that stand near each other, in alphabetical order: verbs move, fillers come."""
    words = _WORDS.findall(fold(text))
    return [
        " ".join(sorted((word, other)))
        for place, word in enumerate(words)
        for other in words[place + 1 : place + 1 + _REACH_OF_PAIR]
    ]


def _bayes(matrix: csr_matrix, columns: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return how much likelier each feature is within an intent than outside it, as a logarithm."""
    ones = np.ones(len(columns), dtype=np.float32)
    within = (matrix.T @ csr_matrix((ones, (np.arange(len(columns)), columns)))).toarray()
    outside = within.sum(axis=1, keepdims=True) - within + _SMOOTHING
    within += _SMOOTHING
    result: NDArray[np.float32] = np.log(within / within.sum(axis=0)) - np.log(outside / outside.sum(axis=0))
    return result


def _options() -> dict[str, Any]:
    return {"sublinear_tf": True, "min_df": 2, "dtype": np.float32}


def _split(examples: Sequence[Example], seed: int) -> tuple[list[int], list[int]]:
    """Hold out a fifth of the sentences (not of their variants): return the places of both parts."""
    sentences = sorted({example.sentence for example in examples})
    dice = np.random.default_rng(seed)
    size = max(1, int(len(sentences) * _SHARE_HELD_OUT))
    chosen = {sentences[index] for index in dice.choice(len(sentences), size=size, replace=False)}
    kept = [place for place, example in enumerate(examples) if example.sentence not in chosen]
    if len({examples[place].intent for place in kept}) < 2:
        return list(range(len(examples))), list(range(len(examples)))
    return kept, [place for place, example in enumerate(examples) if example.sentence in chosen]


def _temperature(scores: NDArray[Any], columns: NDArray[np.intp]) -> float:
    """Return the divisor of the held-out ``scores`` under which their true ``columns`` are most likely."""

    def surprise(temperature: float) -> float:
        likely = softmax(scores / temperature, axis=1)[np.arange(len(columns)), columns]
        return float(-np.log(likely + 1e-12).mean())

    return float(minimize_scalar(surprise, bounds=(0.02, 5.0), method="bounded").x)
