"""What a text says about its language: our own sentences first, a model of 97 languages as second opinion."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE
from py3langid.langid import LanguageIdentifier as Identifier
from scipy.special import expit, softmax
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot.nlu.folding import tokens
from bot.nlu.text_scores import TextScores
from locales.localization import LANGUAGES

# py3langid was right on 97-100 % of short Dutch, German and English sentences, but takes "c koi" for
# English: it has half the say of our own sentences.
_WEIGHT_OF_SECOND_OPINION = 0.5
# It is sure of two words already ("iets anders" is English to it): no language is wholly ruled out by it.
_LEAST_OF_SECOND_OPINION = 0.05
# Languages that lie between ours: a short sentence of ours is often taken for one of them.
_LIKE_OURS = frozenset({"af", "lb", "wa", "oc", "br", "fy", "li", "nn", "nb", "no", "da", "sv", "la", "eo"})
# Addresses of mail and pages are in no language.
_ADDRESS = re.compile(r"\S+@\S+|\w+://\S+|www\.\S+")
# Small words within a title ("Straight to the Point").
_GAP_IN_TITLE = 2


@dataclass(frozen=True)
class Evidence:
    """``probabilities`` of the four languages (add up to 1); ``foreign``: of all others together.

    ``known_words`` is the share of words that our sentences hold; ``other_script`` says that most
    letters are not Latin.
    """

    probabilities: dict[str, float]
    foreign: float
    words: int
    letters: int
    known_words: float
    other_script: bool


@dataclass
class LanguageModel:
    """``scores`` and ``intercepts`` in the order of ``languages``; ``vocabulary`` holds folded words."""

    languages: list[str]
    scores: TextScores
    intercepts: NDArray[np.float32]
    vocabulary: frozenset[str] = field(repr=False)

    def evidence(self, text: str) -> Evidence:
        """Return what ``text`` (without names) says."""
        text = _ADDRESS.sub(" ", text)
        words = [token.text for token in tokens(text) if not token.text.isdigit()]
        letters = [character for word in words for character in word if character.isalpha()]
        if not letters:
            return Evidence(dict.fromkeys(LANGUAGES, 1 / len(LANGUAGES)), 0.0, 0, 0, 1.0, other_script=False)
        # Which of the four: without titles. Whether another one, and how much is said at all: of everything.
        sentence = _without_titles(text)
        second = _second_opinion(sentence)
        foreign = (second if sentence == text else _second_opinion(text))["foreign"]
        # One language against the rest, as it was fitted; normed below.
        own = dict(zip(self.languages, expit(self.scores.of(sentence) + self.intercepts), strict=True))
        mixed = {
            language: own.get(language, 0.0)
            * max(second[language], _LEAST_OF_SECOND_OPINION) ** _WEIGHT_OF_SECOND_OPINION
            + 1e-9
            for language in LANGUAGES
        }
        total = sum(mixed.values())
        return Evidence(
            {language: value / total for language, value in mixed.items()},
            foreign,
            len(words),
            len(letters),
            sum(word in self.vocabulary for word in words) / len(words),
            other_script=2 * sum(map(_is_latin, letters)) < len(letters),
        )


def fit(sentences: Sequence[tuple[str, str]]) -> LanguageModel:
    """Return a model of (text, language) pairs; needs at least two languages."""
    texts, languages = [text for text, _ in sentences], [language for _, language in sentences]
    if len(set(languages)) < 2:
        raise ValueError(
            "no sentences in two languages: does config.yml name bot.nlu.importer.LanguageFolders?"
        )
    vectorizer = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(1, 4), lowercase=True, sublinear_tf=True, min_df=2
    )
    # Balanced: a language with fewer sentences is no less likely.
    classifier = LogisticRegression(
        C=20.0,
        solver="liblinear",
        dual=True,
        class_weight="balanced",
        random_state=0,
        max_iter=2000,
        tol=0.01,  # a hundred times finer takes twice as long and moves no probability by 0.001
    )
    classifier.fit(vectorizer.fit_transform(texts), np.array(languages))
    coefficients, intercepts = classifier.coef_, classifier.intercept_
    if len(classifier.classes_) == 2:  # scikit keeps one row for two classes
        coefficients, intercepts = np.vstack([-coefficients, coefficients]), np.r_[-intercepts, intercepts]
    vocabulary = frozenset(token.text for text in texts for token in tokens(text))
    scores = TextScores(vectorizer, coefficients.T)
    return LanguageModel([str(name) for name in classifier.classes_], scores, intercepts, vocabulary)


def _without_titles(text: str) -> str:
    """Return ``text`` without titles, which are often in another language than the sentence around them.

    A title begins and ends with a word in capitals or with a capital, and is more than one word; the first
    word is never part of one. A text of nothing else, or all in capitals, stays as it is.
    """
    words, kept, title = text.split(), [True], 0
    if text == text.upper():
        return text
    for place in range(1, len(words)):
        kept.append(True)
        if not words[place][0].isupper():
            continue
        if title and place - title <= 1 + _GAP_IN_TITLE:
            kept[title : place + 1] = [False] * (place + 1 - title)
        title = place
    rest = [word for word, keep in zip(words, kept, strict=False) if keep]
    return " ".join(rest) if any(word.isalpha() for word in rest) else text


def _second_opinion(text: str) -> dict[str, float]:
    """Return py3langid's probabilities: of the four among themselves, and of all others ("foreign")."""
    identifier = _identifier()
    counts = identifier.instance2fv(text.lower())
    # Its own product runs over all 7,480 features; only those that occur count.
    seen = counts.nonzero()[0]
    scores = counts[seen].astype(np.float64) @ identifier.nb_ptc[seen] + identifier.nb_pc
    ranked = dict(zip(identifier.nb_classes, softmax(scores), strict=True))
    ours = sum(ranked[language] for language in LANGUAGES)
    near = sum(ranked.get(language, 0.0) for language in _LIKE_OURS)
    found = {language: (ranked[language] + 1e-12) / (ours + 4e-12) for language in LANGUAGES}
    return {**found, "foreign": max(0.0, 1.0 - ours - near)}


@lru_cache(maxsize=1)
def _identifier() -> Identifier:
    return Identifier.from_pickled_model(MODEL_FILE)


def _is_latin(character: str) -> bool:
    return character.isascii() or unicodedata.name(character, "").startswith("LATIN")
