"""What our classifier, nlp.js and the pipeline of ``rasa init`` make of the same messages.

``bot/.venv/bin/python -m bench.understanding_others``, after ``make train``; about 14 minutes.

The messages are those of ``tests/conversations/evaluation/test``, all but the ones in a language that is not
spoken. Right is a message whose likeliest intent leads to one of its acts (``acts_of_intents.yml``). That is
less than the product does with an intent: a skill still looks at what is named.

All learn from ``data/nlu``. Ours finds the names of the catalogue by itself; for the others one name of the
sentence's language stands in each placeholder. The pipeline of ``rasa init`` learns from one sentence of
SHARE of each intent and language, and no entities: on all of them one of its 100 epochs takes minutes. So
that it can be compared, the other two learn from that share as well.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLWriter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from ruamel.yaml import YAML

from bench.report import both, table
from bot.nlu.importer import LanguageFolders, language_of
from bot.nlu.masking import Names
from bot.nlu.phrases import PhraseTable
from bot.rasa_environment import prepare
from bot.settings import read_settings
from locales.localization import LANGUAGES
from scripts.steps import ROOT, VARIABLE_DATA, StepFailed, say, step

SHARE = 48
BOT_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
APP_PYTHON = ROOT / ".venv" / "bin" / "python"
# what `rasa init` applies, below the bot's environment
DEFAULT_CONFIGURATION = "lib/python3.10/site-packages/rasa/engine/recipes/config_files/default_config.yml"
MESSAGES = ROOT / "tests" / "conversations" / "evaluation" / "test"
ACTS = ROOT / "bench" / "acts_of_intents.yml"
NLPJS = ROOT / "bench" / "nlpjs"
WORK = VARIABLE_DATA / "bench"
ONE_THREAD = {
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_INTRA_OP_PARALLELISM_THREADS": "1",
    "TF_INTER_OP_PARALLELISM_THREADS": "1",
}
NEVER_UNDERSTOOD = {"start_conversation", "ask_faq"}
"""Intents of the domain that come from a click or the gateway only."""
NOT_UNDERSTOOD = {"nlu_fallback", "None"}
"""What Rasa and nlp.js say instead of an intent that is not sure enough."""
WARM_UP = 20

Sentence = dict[str, str]  # language, intent, text (names filled in), written (with placeholders)


@dataclass
class Answers:
    """What one system said; ``got`` is in the order of the messages, ``training`` in seconds."""

    system: str
    sentences: int
    training: float
    got: list[dict[str, Any]]
    kib: int


def main() -> None:
    """Train, ask, print one table."""
    prepare(read_settings())
    os.environ.update(ONE_THREAD)
    acts = acts_of_intents()
    sentences, messages = training_sentences(), test_messages()
    WORK.mkdir(parents=True, exist_ok=True)
    asked = [{"text": one["text"], "language": one["language"]} for one in messages]
    task = WORK / "messages.json"
    task.write_text(json.dumps({"warm_up": sentences[:WARM_UP], "messages": asked}), "utf-8")
    share = thinned(sentences)
    try:
        answers = [
            own(task, sentences),
            nlpjs(task, sentences),
            own_on(task, share),
            nlpjs(task, share),
            stock(task, share),
        ]
    finally:
        task.unlink()
    report(answers, messages, acts)


def acts_of_intents() -> dict[str, str]:
    """Return the act of each intent; raises ``StepFailed`` if the domain has other intents."""
    acts: dict[str, str] = YAML(typ="safe").load(ACTS)
    intents = set(YAML(typ="safe").load(ROOT / "domain.yml")["intents"])
    other = (intents - NEVER_UNDERSTOOD) ^ (set(acts) - NOT_UNDERSTOOD)
    if other:
        raise StepFailed(f"{ACTS}: {', '.join(sorted(other))} stand here or in domain.yml, not in both")
    return acts | dict.fromkeys(NOT_UNDERSTOOD, "clarification")


def training_sentences() -> list[Sentence]:
    """Return the sentences of ``data/nlu`` with names in the place of placeholders."""
    names = Names(PhraseTable(read_settings().database_url).phrases())
    found = []
    for message in LanguageFolders(training_data_paths=["data"]).get_nlu_data().intent_examples:
        language, text = language_of(message) or "", message.get(TEXT)
        filled = names.fill(text, language, 0) or text
        intent = message.get(INTENT)
        found.append({"language": language, "intent": intent, "text": filled, "written": text})
    return found


def test_messages() -> list[dict[str, Any]]:
    """Return the messages in a language that is spoken."""
    return [
        one
        for language in LANGUAGES
        for one in YAML(typ="safe").load(MESSAGES / f"{language}.yml")
        if one["language"] in LANGUAGES and "language_unsupported" not in one["acts"]
    ]


def thinned(sentences: list[Sentence]) -> list[Sentence]:
    """Return one sentence of SHARE of each intent in each language, spread over them."""
    seen: Counter[tuple[str, str]] = Counter()
    kept = []
    for one in sentences:
        kind = one["intent"], one["language"]
        if seen[kind] % SHARE == 0:
            kept.append(one)
        seen[kind] += 1
    return kept


def own(task: Path, sentences: list[Sentence]) -> Answers:
    """Ask the model that the product uses; another is trained beside it, for the time that takes."""
    model = ROOT / "models" / "advisor.tar.gz"
    if not model.is_file():
        raise StepFailed(f"{model} is missing: run `make train` first")
    folder = emptied("own")
    training = rasa_training(folder, ROOT, ["--config", "config.yml", "--nlu", "data"])
    return Answers("ours", len(sentences), training, **rasa_answers(task, model, folder))


def own_on(task: Path, sentences: list[Sentence]) -> Answers:
    """Train our pipeline on these sentences and ask it."""
    folder = emptied("own_share")
    for language in LANGUAGES:
        kept = folder / "data" / language
        kept.mkdir(parents=True)
        # Lookup tables, and the few sentences with entities that those need.
        shutil.copy(ROOT / "data" / "nlu" / language / "values.yml", kept)
        write_sentences(kept / "nlu.yml", [one for one in sentences if one["language"] == language])
    training = rasa_training(folder, ROOT, ["--config", "config.yml", "--nlu", str(folder / "data")])
    answers = rasa_answers(task, folder / "model.tar.gz", folder)
    return Answers("ours", len(sentences), training, **answers)


def stock(task: Path, sentences: list[Sentence]) -> Answers:
    """Train the pipeline of ``rasa init`` and ask it."""
    folder = emptied("stock_understanding")
    default = (BOT_PYTHON.parent.parent / DEFAULT_CONFIGURATION).read_text("utf-8")
    (folder / "config.yml").write_text(default.replace("placeholder_default", "stock"), "utf-8")
    write_sentences(folder / "nlu.yml", [{**one, "written": one["text"]} for one in sentences])
    training = rasa_training(folder, folder, ["--config", "config.yml", "--nlu", "nlu.yml"])
    answers = rasa_answers(task, folder / "model.tar.gz", folder)
    return Answers("`rasa init`", len(sentences), training, **answers)


def write_sentences(file: Path, sentences: list[Sentence]) -> None:
    """Write sentences as they are written in ``data/nlu``, for Rasa."""
    messages = [Message({TEXT: one["written"], INTENT: one["intent"]}) for one in sentences]
    RasaYAMLWriter().dump(file, TrainingData(messages))


def rasa_training(folder: Path, cwd: Path, data: list[str]) -> float:
    """Train ``folder/model.tar.gz``; returns the seconds."""
    command = [BOT_PYTHON, "-m", "rasa", "train", "nlu", *data, "--out", folder]
    return timed(f"train {folder.name}", [*command, "--fixed-model-name", "model"], cwd, folder)


def rasa_answers(task: Path, model: Path, folder: Path) -> dict[str, Any]:
    """Ask a model of Rasa's."""
    answers = folder / "answers.json"
    timed(f"ask {folder.name}", [BOT_PYTHON, "-m", "bench.rasa_guesses", task, model, answers], ROOT, folder)
    return read_answers(answers)


def nlpjs(task: Path, sentences: list[Sentence]) -> Answers:
    """Train nlp.js and ask it; it is installed first, as locked, from the npm registry."""
    where = "from scripts.prepare import NODE, NPM; print(NODE / 'node', NPM, sep='\\n')"
    output = subprocess.run([APP_PYTHON, "-c", where], cwd=ROOT, capture_output=True, text=True, check=True)
    node, npm = output.stdout.splitlines()
    folder = WORK / "nlpjs"
    lock = folder / "package-lock.json"
    fresh = lock.is_file() and lock.read_bytes() == (NLPJS / lock.name).read_bytes()
    shutil.copytree(NLPJS, folder, dirs_exist_ok=True)
    if not fresh or not (folder / "node_modules").is_dir():
        timed("install nlp.js", [node, npm, "ci", "--ignore-scripts", "--no-audit"], folder, folder)
    script, data, model, answers = (
        folder / name for name in ("understand.cjs", "training.json", "model.json", "answers.json")
    )
    data.write_text(json.dumps(sentences), "utf-8")
    training = timed("train nlpjs", [node, script, "train", data, model], folder, folder)
    timed("ask nlpjs", [node, script, "ask", task, model, answers], folder, folder)
    return Answers("nlp.js", len(sentences), training, **read_answers(answers))


def read_answers(answers: Path) -> dict[str, Any]:
    """Return what a process wrote, which is not kept."""
    found: dict[str, Any] = json.loads(answers.read_text("utf-8"))
    answers.unlink()
    return found


def emptied(name: str) -> Path:
    """Return an empty folder for the files of one system."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def timed(title: str, command: list[Any], cwd: Path, folder: Path) -> float:
    """Run a command, its output going to ``folder/log.txt``; returns the seconds.

    Raises:
        StepFailed: it ended with another code than 0.
    """
    began = time.monotonic()
    log = folder / "log.txt"
    with step(title), log.open("w", encoding="utf-8") as output:
        code = subprocess.run(
            command, cwd=cwd, stdout=output, stderr=subprocess.STDOUT, check=False
        ).returncode
        if code != 0:
            raise StepFailed(f"{title} ended with code {code}; what it said is in {log}")
    return time.monotonic() - began


def report(answers: list[Answers], messages: list[dict[str, Any]], acts: Mapping[str, str]) -> None:
    """Print a row a system."""
    places = {name: list(places_of(messages, name)) for name in (*LANGUAGES, "all")}
    say(f"\n{len(messages)} messages: " + ", ".join(f"{name} {len(places[name])}" for name in LANGUAGES))

    def right(found: Answers, name: str, said: str) -> str:
        hits = sum(acts[found.got[place][said]] in messages[place]["acts"] for place in places[name])
        return f"{100 * hits / len(places[name]):.1f}"

    rows = [
        [
            found.system,
            found.sentences,
            *(right(found, name, "intent") for name in places),
            f"{100 * sum(one['intent'] in NOT_UNDERSTOOD for one in found.got) / len(messages):.1f}",
            right(found, "all", "guess"),
            both([one["ms"] for one in found.got]),
            f"{found.training:.0f}",
            f"{found.kib / 1024:.0f}",
        ]
        for found in answers
    ]
    figures = [
        "not sure %",
        "all, without threshold %",
        "a message, p50 / p95 ms",
        "training s",
        "memory MiB",
    ]
    table(["right act %", "sentences", *places, *figures], rows)


def places_of(messages: list[dict[str, Any]], name: str) -> Iterator[int]:
    """Yield the places of the messages of one language, or of all."""
    return (place for place, one in enumerate(messages) if name in (one["language"], "all"))


if __name__ == "__main__":
    try:
        main()
    except StepFailed as failure:
        say(f"\n{failure}")
        sys.exit(1)
