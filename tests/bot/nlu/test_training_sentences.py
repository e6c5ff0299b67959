"""The shipped sentences: enough of each intent and language, none twice, none taken from the evaluation."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
import yaml
from rasa.shared.nlu.constants import INTENT, TEXT

from bot.nlu.folding import tokens
from bot.nlu.importer import LanguageFolders, language_of
from locales.localization import LANGUAGES

pytestmark = pytest.mark.whole

EVALUATION = Path("tests/conversations/evaluation")
LEAST = dict.fromkeys(LANGUAGES, 50) | {"fr": 80}
COURTESY = frozenset(
    {"greet", "say_goodbye", "thank", "ask_machine", "ask_help", "ask_repeat", "return_to_list"}
)
LEAST_OF_COURTESY = 40
NEVER_TYPED = frozenset({"start_conversation", "speak_unsupported_language", "ask_faq"})
SIGNIFICANT_WORDS = 4
"""What is shorter ("merci", "ATEX quand ?") everybody writes alike."""


@cache
def sentences() -> list[tuple[str, str, str]]:
    """Return (sentence, intent, language) of all that is shipped."""
    data = LanguageFolders(training_data_paths=["data"]).get_nlu_data()
    return [
        (message.get(TEXT), message.get(INTENT), language_of(message) or "")
        for message in data.intent_examples
        if message.get(TEXT)
    ]


def folded(text: str) -> str:
    return " ".join(token.text for token in tokens(re.sub(r"\{(\w+)\}", r" \1 ", text)))


@cache
def asked(kind: str) -> set[str]:
    """Return the messages of one kind of evaluation, folded; those long enough to be one's own."""
    found = []
    for file in sorted((EVALUATION / kind).glob("*.yml")):
        for item in yaml.safe_load(file.read_text(encoding="utf-8")):
            found += [turn["text"] for turn in item.get("turns", [item])]
    return {folded(text) for text in found if len(folded(text).split()) >= SIGNIFICANT_WORDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_sentences(language: str) -> None:
    counts = Counter(intent for _, intent, of in sentences() if of == language)
    intents = yaml.safe_load(Path("domain.yml").read_text(encoding="utf-8"))["intents"]
    short = {
        intent: counts[intent]
        for intent in set(intents) - NEVER_TYPED
        if counts[intent] < (LEAST_OF_COURTESY if intent in COURTESY else LEAST[language])
    }
    assert short == {}


def test_no_sentence_has_two_intents() -> None:
    intents = defaultdict(set)
    for sentence, intent, language in sentences():
        intents[folded(sentence), language].add(intent)
    assert {key: found for key, found in intents.items() if len(found) > 1} == {}


@pytest.mark.parametrize("kind", ["development", "test"])
def test_no_message_of_the_evaluation_is_trained_on(kind: str) -> None:
    trained = {folded(sentence) for sentence, _, _ in sentences()}
    assert len(asked(kind)) > 300
    assert sorted(asked(kind) & trained) == []


def test_nothing_is_both_tuned_to_and_reported() -> None:
    assert sorted(asked("development") & asked("test")) == []
