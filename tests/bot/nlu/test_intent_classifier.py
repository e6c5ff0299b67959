"""The classifier understands with masked names, and its probabilities can be trusted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.catalogue_matcher import CatalogueMatcher
from bot.nlu.intent_classifier import FURTHER_INTENTS, MaskedIntentClassifier, examples
from bot.nlu.intent_model import Example, fit
from bot.nlu.phrases import Phrase, PhraseTable
from tests.bot.conftest import PHRASES, write_phrases
from tests.bot.nlu.sentences import training_data

CONFIG = MaskedIntentClassifier.get_default_config()


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> PhraseTable:
    path = tmp_path_factory.mktemp("catalogue") / "catalogue.db"
    write_phrases(path, PHRASES, "v1")
    return PhraseTable(f"sqlite:///{path}")


@pytest.fixture(scope="module")
def trained(
    table: PhraseTable, tmp_path_factory: pytest.TempPathFactory
) -> tuple[MaskedIntentClassifier, LocalModelStorage]:
    storage = LocalModelStorage(tmp_path_factory.mktemp("model"))
    classifier = MaskedIntentClassifier(CONFIG, storage, Resource("intents"), table)
    classifier.train(training_data())
    return classifier, storage


def understood(classifier: MaskedIntentClassifier, table: PhraseTable, text: str) -> Message:
    matcher = CatalogueMatcher(CatalogueMatcher.get_default_config(), None, None, table)
    return classifier.process(matcher.process([Message(data={"text": text})]))[0]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("c'est quand la prochaine session habillage salle propre ?", "ask_dates"),
        ("quand commence ASE-101 à Liège", "ask_dates"),
        ("wann beginnt ankleiden im reinraum in Lüttich?", "ask_dates"),
        ("hoeveel uur is ase 101", "ask_duration"),
        ("how long does zone atex take", "ask_duration"),
        ("Hallo zusammen, guten Tag", "greet"),
    ],
)
def test_what_is_asked_does_not_depend_on_the_name(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage], table: PhraseTable, text: str, intent: str
) -> None:
    message = understood(trained[0], table, text)
    assert message.get("intent")["name"] == intent


def test_the_ranking_is_sorted_and_adds_up(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage], table: PhraseTable
) -> None:
    message = understood(trained[0], table, "les dates ?")
    ranking = message.get("intent_ranking")
    assert [one["name"] for one in ranking][:1] == [message.get("intent")["name"]]
    assert {one["name"] for one in ranking} == {"greet", "ask_dates", "ask_duration"}
    confidences = [one["confidence"] for one in ranking]
    assert confidences == sorted(confidences, reverse=True)
    assert sum(confidences) == pytest.approx(1.0)
    assert {"intent", "intent_ranking"} <= message.output_properties


def test_a_loaded_classifier_says_the_same(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage], table: PhraseTable
) -> None:
    loaded = MaskedIntentClassifier.load(CONFIG, trained[1], Resource("intents"), None)
    for text in ("les dates ?", "hallo", "how many days"):
        expected = understood(trained[0], table, text).get("intent_ranking")
        assert understood(loaded, table, text).get("intent_ranking") == expected


def test_training_twice_gives_the_same_model(table: PhraseTable, tmp_path: Path) -> None:
    found = examples(training_data(), table.phrases(), 1)
    first, second = fit(found, regularization=1.0), fit(found, regularization=1.0)
    assert (first.probabilities(["quand ?"]) == second.probabilities(["quand ?"])).all()


def test_a_sentence_is_trained_with_its_name_found_whole_and_found_by_its_words() -> None:
    phrases = [Phrase("module", "ASE-101", "en", "cleaning of rooms")]
    texts = {example.text for example in examples(training_data(), phrases, 1)}
    assert {"how long does qqmodule take?", "how long does qqmodule of qqmodule take?"} <= texts


def test_without_a_database_it_trains_on_the_mask_alone(tmp_path: Path) -> None:
    nothing = PhraseTable(f"sqlite:///{tmp_path / 'none.db'}")
    classifier = MaskedIntentClassifier(
        CONFIG, LocalModelStorage(tmp_path / "model"), Resource("intents"), nothing
    )
    (tmp_path / "model").mkdir()
    classifier.train(training_data())
    assert understood(classifier, nothing, "how many hours is it?").get("intent")["name"] == "ask_duration"


def test_confidence_is_as_high_as_the_share_of_right_guesses(table: PhraseTable) -> None:
    """Raw scores under a softmax would say about 40 % where 100 % are right."""
    found = examples(training_data(), table.phrases(), 1)
    model = fit(found, regularization=1.0)
    asked = [example for example in found if example.intent != "greet"]
    probabilities = model.probabilities([example.text for example in asked])
    right = [model.intents[column] for column in probabilities.argmax(axis=1)]
    share = sum(a == b.intent for a, b in zip(right, asked, strict=True)) / len(asked)
    assert probabilities.max(axis=1).mean() == pytest.approx(share, abs=0.15)


@pytest.mark.parametrize("text", ["", " ", "🙂" * 1000, "a" * 2000, "\x00", "/restart", "' OR 1=1 --"])
def test_hostile_text_gets_an_answer(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage], table: PhraseTable, text: str
) -> None:
    assert understood(trained[0], table, text).get("intent")["confidence"] > 0


def test_one_intent_is_refused() -> None:
    with pytest.raises(ValueError, match="two intents"):
        fit([Example("a", "greet", "a")], regularization=1.0)


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("combien d'heures dure habillage salle propre ? c'est quand la prochaine session ?", 2),
        ("how many hours is ASE-101 and when does it start", 2),
        ("combien d'heures dure habillage salle propre + quand commence la prochaine session", 2),
        ("quand commence ASE-101 ?", 1),
        ("bonjour ! quand commence ASE-101 ?", 1),
        ("quand commence ASE-101 ? quand commence ASE-101 ?", 1),
    ],
)
def test_two_questions_in_one_message_are_both_told(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage], table: PhraseTable, text: str, intents: int
) -> None:
    message = understood(trained[0], table, text)
    asked = [message.get("intent")["name"], *message.get(FURTHER_INTENTS)]
    assert asked == ["ask_duration", "ask_dates"] if intents == 2 else len(asked) == 1


def test_a_text_full_of_ands_is_cut_at_a_few_places_only(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage],
    table: PhraseTable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    understanding: list[str] = []
    stock = MaskedIntentClassifier._ranking

    def counted(self: MaskedIntentClassifier, text: str) -> list[dict[str, Any]]:
        understanding.append(text)
        return stock(self, text)

    monkeypatch.setattr(MaskedIntentClassifier, "_ranking", counted)
    understood(trained[0], table, ("quand commence et " * 111)[:2000])
    assert 2 < len(understanding) <= 13


def test_what_leads_or_is_no_question_is_said_by_the_settings(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage], table: PhraseTable
) -> None:
    def asked(text: str, **settings: list[str]) -> list[str]:
        classifier = MaskedIntentClassifier.load(
            {**CONFIG, **settings}, trained[1], Resource("intents"), None
        )
        message = understood(classifier, table, text)
        return [message.get("intent")["name"], *message.get(FURTHER_INTENTS)]

    both, led = (
        "how many hours is ASE-101 and when does it start",
        "bonjour à tous ! quand commence ASE-101 ?",
    )
    assert asked(both) == ["ask_duration", "ask_dates"]
    assert len(asked(both, further_without=["ask_duration"])) == 1
    assert asked(led, further_first=["greet"]) == ["greet", "ask_dates"]
    assert asked(led, further_also=["greet"]) == ["greet", "ask_dates"]
    assert len(asked(led)) == 1


def test_a_module_named_by_one_word_is_masked(
    trained: tuple[MaskedIntentClassifier, LocalModelStorage], table: PhraseTable
) -> None:
    assert understood(trained[0], table, "quand commence habillage").get("intent")["name"] == "ask_dates"
