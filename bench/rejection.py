"""When to say "did you mean": measures the thresholds of FallbackClassifier on held-out sentences.

``bot/.venv/bin/python -m bench.rejection [file of foreign questions, one a line]``, with a loaded catalogue.
Each fifth of the sentences of ``data/nlu`` is understood by a model of the other four. Chosen is, of the
pairs of thresholds that cost at most 2 points of right answers, the one that leaves fewest wrong ones.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.nlu.importer import LanguageFolders
from bot.nlu.intent_classifier import MaskedIntentClassifier, examples
from bot.nlu.intent_model import Example, IntentModel, fit
from bot.nlu.phrases import PhraseTable
from bot.settings import read_settings

FOLDS = 5
MOST_LOST = 0.02
OUT_OF_SCOPE = "out_of_scope"
THRESHOLDS = np.arange(0.0, 0.9, 0.02)
MARGINS = (0.0, 0.02, 0.05, 0.1, 0.15)


def main(foreign: list[str]) -> None:
    """Print the figures of each fold together, then the chosen thresholds."""
    config = MaskedIntentClassifier.get_default_config()
    phrases = PhraseTable(read_settings().database_url).phrases()
    data = LanguageFolders(training_data_paths=["data"]).get_nlu_data()
    found = examples(data, phrases, config["names_per_sentence"])
    folds = fold_of(found)
    parts = []
    for fold in range(FOLDS):
        model = fit(
            [example for example in found if folds[example.sentence] != fold],
            regularization=config["regularization"],
        )
        held_out = [example for example in at_run_time(found) if folds[example.sentence] == fold]
        parts.append(
            (outcomes(model, held_out), outcomes(model, [Example(t, OUT_OF_SCOPE, t) for t in foreign]))
        )
    own = np.concatenate([own for own, _ in parts])
    others = np.concatenate([others for _, others in parts])
    report(own, others)


def fold_of(found: list[Example]) -> dict[str, int]:
    """Give each sentence a fold, by its place in a shuffled order that never changes."""
    sentences = sorted({example.sentence for example in found})
    np.random.default_rng(0).shuffle(sentences)
    return {sentence: place % FOLDS for place, sentence in enumerate(sentences)}


def at_run_time(found: list[Example]) -> list[Example]:
    """Return of each sentence only its first variant: masked, as the classifier gets it."""
    first: dict[tuple[str, str], Example] = {}
    for example in found:
        first.setdefault((example.sentence, example.intent), example)
    return list(first.values())


def outcomes(model: IntentModel, asked: list[Example]) -> NDArray[np.float64]:
    """Return a row a question: right (0 or 1), taken as out of scope (0 or 1), probability, margin."""
    if not asked:
        return np.empty((0, 4))
    ranked = np.sort(probabilities := model.probabilities([example.text for example in asked]), axis=1)
    guessed = [model.intents[column] for column in probabilities.argmax(axis=1)]
    right = [guess == example.intent for guess, example in zip(guessed, asked, strict=True)]
    outside = [guess == OUT_OF_SCOPE for guess in guessed]
    return np.column_stack([right, outside, ranked[:, -1], ranked[:, -1] - ranked[:, -2]])


def report(own: NDArray[np.float64], foreign: NDArray[np.float64]) -> None:
    """Print right, wrong and rejected shares at the chosen thresholds and without any."""
    best = min(
        (
            pair
            for pair in itertools.product(THRESHOLDS, MARGINS)
            if shares(own, *pair)["right"] >= shares(own, 0.0, 0.0)["right"] - MOST_LOST
        ),
        key=lambda pair: (shares(own, *pair)["wrong"], pair),
    )
    for title, pair in (("no rejection", (0.0, 0.0)), ("chosen", best)):
        threshold, margin = pair
        sys.stdout.write(f"{title}: threshold {threshold:.2f}, ambiguity_threshold {margin:.2f}\n")
        line = ", ".join(f"{name} {share:.1%}" for name, share in shares(own, *pair).items())
        sys.stdout.write(f"  {len(own)} held-out sentences: {line}\n")
        if len(foreign):
            refused = (foreign[:, 1] == 1) | rejected(foreign, *pair)
            sys.stdout.write(
                f"  {len(foreign)} foreign questions: refused or asked back {refused.mean():.1%}\n"
            )


def rejected(rows: NDArray[np.float64], threshold: float, margin: float) -> NDArray[np.bool_]:
    """Say for each row whether FallbackClassifier would ask back."""
    result: NDArray[np.bool_] = (rows[:, 2] < threshold) | (rows[:, 3] < margin)
    return result


def shares(rows: NDArray[np.float64], threshold: float, margin: float) -> dict[str, float]:
    """Return the shares of right, wrong and rejected; they add up to 1."""
    asked_back = rejected(rows, threshold, margin)
    right = ((rows[:, 0] == 1) & ~asked_back).mean()
    return {"right": right, "wrong": 1 - right - asked_back.mean(), "rejected": asked_back.mean()}


if __name__ == "__main__":
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines() if sys.argv[1:] else []
    main([line.strip() for line in lines if line.strip()])
