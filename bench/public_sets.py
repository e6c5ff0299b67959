"""How the intent model and the language model do on public test sets, beside what we hold them to.

``bot/.venv/bin/python -m bench.public_sets <folder>``; in the folder are ``clinc150``, ``banking77`` and
``xsid`` as published. Nothing of them is part of the product: the intent model is trained on each set's own
training sentences, the language model on ``data/nlu``, as in the product.
"""

from __future__ import annotations

import argparse
import csv
import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.shared.nlu.constants import TEXT

from bench.report import table
from bot.nlu import intent_model, language_model
from bot.nlu.importer import LanguageFolders, language_of
from bot.nlu.intent_classifier import MaskedIntentClassifier
from bot.nlu.intent_model import Example, IntentModel
from bot.nlu.language_model import LanguageModel
from bot.nlu.masking import without_placeholders
from scripts.steps import ROOT, say

CLINC = Path("clinc150", "data_full.json")
BANKING = {part: Path("banking77", f"{part}.csv") for part in ("train", "test")}
SPOKEN = {language: Path("xsid", f"{language}.test.conll") for language in ("nl", "de", "en")}

OUTSIDE = "oos"
MOST_LOST = 0.02  # of in-scope accuracy, on the validation set, for refusing what is out of scope
FEW = 10
DRAWS = (0, 1, 2)  # seeds; which ten sentences of an intent are drawn matters by a point
TIMED = 300

Sentences = list[tuple[str, str]]  # text, and its intent or language


class MissingSet(Exception):
    """A file of a public set is not where it should be."""


@dataclass(frozen=True)
class Measured:
    """A share (0..1) on ``texts`` texts, ``target`` what it should reach, times in seconds."""

    what: str
    texts: int
    share: float
    target: float
    training: float
    per_text: float


def main() -> None:
    """Measure all sets and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="holds clinc150, banking77 and xsid")
    folder = parser.parse_args().folder
    try:
        check(folder)
    except MissingSet as error:
        parser.exit(2, f"{error}\n")
    rows = [*clinc(folder), *banking(folder), *spoken(folder)]
    table(
        ["set", "test texts", "measured, %", "target, %", "", "training, s", "a text (median), ms"],
        [
            [
                row.what,
                row.texts,
                f"{row.share:.1%}"[:-1],
                f"{row.target:.1%}"[:-1],
                "reached" if row.share >= row.target else "missed",
                f"{row.training:.1f}",
                f"{row.per_text * 1000:.2f}",
            ]
            for row in rows
        ],
    )


def check(folder: Path) -> None:
    """Raise ``MissingSet`` with what is missing and what to do."""
    wanted = [CLINC, *BANKING.values(), *SPOKEN.values()]
    missing = [str(path) for path in wanted if not (folder / path).is_file()]
    if missing:
        raise MissingSet(
            f"{folder} does not hold {', '.join(missing)}.\n"
            "The public sets are not part of this repository; name the folder that has them: CLINC150"
            " (data_full.json), BANKING77 (train.csv, test.csv), xSID (nl, de, en: <language>.test.conll)."
        )


def clinc(folder: Path) -> list[Measured]:
    """In-scope accuracy and out-of-scope recall of CLINC150.

    What is out of scope is an intent of its own. Refused as well is a text whose likeliest intent is below
    the threshold, chosen on the validation set alone.
    """
    parts: dict[str, Sentences] = json.loads((folder / CLINC).read_text("utf-8"))
    model, training = trained([*parts["train"], *parts["oos_train"]])
    threshold = highest_threshold(model, parts["val"])
    say(f"CLINC150: a text is refused below a probability of {threshold:.3f}, found on the validation set")
    guessed, certain = guesses(model, parts["test"])
    inside = np.mean((guessed == [intent for _, intent in parts["test"]]) & (certain >= threshold))
    guessed, certain = guesses(model, parts["oos_test"])
    outside = np.mean((guessed == OUTSIDE) | (certain < threshold))
    per_text = seconds_a_text(lambda text: model.probabilities([text]), parts["test"])
    return [
        Measured(f"CLINC150, {what}", len(parts[part]), float(share), target, training, per_text)
        for what, part, share, target in (
            ("in-scope accuracy", "test", inside, 0.91),
            ("out-of-scope recall", "oos_test", outside, 0.75),
        )
    ]


def highest_threshold(model: IntentModel, validation: Sentences) -> float:
    """Return the highest threshold that costs at most ``MOST_LOST`` of right answers."""
    guessed, certain = guesses(model, validation)
    right = np.sort(certain[guessed == [intent for _, intent in validation]])
    # A text at the threshold is still answered, so that as many right ones may lie below it.
    return float(right[int(MOST_LOST * len(validation))])


def banking(folder: Path) -> list[Measured]:
    """Accuracy on BANKING77 with ``FEW`` sentences an intent (mean of ``DRAWS``) and with all."""
    train, test = (read_csv(folder / BANKING[part]) for part in ("train", "test"))
    wanted = [intent for _, intent in test]
    shares, times = [], []
    for seed in DRAWS:
        model, training = trained(few(train, seed))
        shares.append(float(np.mean(guesses(model, test)[0] == wanted)))
        times.append(training)
    say(f"BANKING77, {FEW} an intent: {', '.join(f'{share:.1%}' for share in shares)} with seeds {DRAWS}")
    per_text = seconds_a_text(lambda text: model.probabilities([text]), test)
    title = f"BANKING77, {FEW} sentences an intent"
    found = [Measured(title, len(test), statistics.mean(shares), 0.74, statistics.mean(times), per_text)]
    model, training = trained(train)
    share = float(np.mean(guesses(model, test)[0] == wanted))
    per_text = seconds_a_text(lambda text: model.probabilities([text]), test)
    return [*found, Measured("BANKING77, in full", len(test), share, 0.915, training, per_text)]


def few(sentences: Sentences, seed: int) -> Sentences:
    """Return ``FEW`` sentences of each intent, drawn at random but always the same with ``seed``."""
    dice = np.random.default_rng(seed)
    chosen: Sentences = []
    for intent in sorted({intent for _, intent in sentences}):
        its = [sentence for sentence in sentences if sentence[1] == intent]
        chosen += [its[index] for index in sorted(dice.permutation(len(its))[:FEW])]
    return chosen


def spoken(folder: Path) -> list[Measured]:
    """Share of sentences of xSID whose likeliest language, of the product's four, is theirs."""
    data = LanguageFolders(training_data_paths=[str(ROOT / "data")]).get_nlu_data()
    known = [(message.get(TEXT) or "", language_of(message)) for message in data.intent_examples]
    began = time.perf_counter()
    model = language_model.fit([(without_placeholders(text), name) for text, name in known if name])
    training = time.perf_counter() - began
    found = []
    for language, path in SPOKEN.items():
        sentences = [(text, language) for text in read_conll(folder / path)]
        right = [likeliest(model, text) == language for text, _ in sentences]
        found.append(
            Measured(
                f"xSID, {language} among fr, nl, en, de",
                len(sentences),
                statistics.mean(right),
                0.975,
                training,
                seconds_a_text(model.evidence, sentences),
            )
        )
    return found


def likeliest(model: LanguageModel, text: str) -> str:
    """Return the likeliest of the four languages."""
    probabilities = model.evidence(text).probabilities
    return max(probabilities, key=lambda language: probabilities[language])


def trained(sentences: Sentences) -> tuple[IntentModel, float]:
    """Return an intent model with the product's settings, and the seconds its training took."""
    regularization = MaskedIntentClassifier.get_default_config()["regularization"]
    began = time.perf_counter()
    model = intent_model.fit(
        [Example(text, intent, text) for text, intent in sentences], regularization=regularization
    )
    return model, time.perf_counter() - began


def guesses(model: IntentModel, sentences: Sentences) -> tuple[NDArray[Any], NDArray[np.float64]]:
    """Return the likeliest intent of each sentence and its probability."""
    probabilities = model.probabilities([text for text, _ in sentences])
    return np.array(model.intents)[probabilities.argmax(axis=1)], probabilities.max(axis=1)


def seconds_a_text(score: Callable[[str], object], sentences: Sequence[tuple[str, str]]) -> float:
    """Return the median time of one text, each scored alone as in a conversation."""
    times = []
    for text, _ in sentences[:TIMED]:
        began = time.perf_counter()
        score(text)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def read_csv(path: Path) -> Sentences:
    """Read the columns ``text`` and ``category``."""
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["category"]) for row in csv.DictReader(file)]


def read_conll(path: Path) -> list[str]:
    """Read the sentences, each in a comment of its own before its words."""
    start = "# text: "
    lines = path.read_text("utf-8").splitlines()
    return [line[len(start) :].strip() for line in lines if line.startswith(start)]


if __name__ == "__main__":
    main()
