"""Says what a person wants: one linear model for four languages, names of the catalogue masked."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from functools import cache
from itertools import islice, product
from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.catalogue_matcher import WORDS, entities_of
from bot.nlu.configuration import checked
from bot.nlu.importer import language_of
from bot.nlu.intent_model import Example, IntentModel, fit
from bot.nlu.masking import Names, mask, mask_placeholders
from bot.nlu.ordinary_words import learn
from bot.nlu.phrase_index import PhraseIndex
from bot.nlu.phrases import NoPhrases, Phrase, PhraseTable
from bot.nlu.questions import has_question_word, is_long_enough, parts

logger = logging.getLogger(__name__)

_FILE = "intents.joblib"

FURTHER_INTENTS = "further_intents"
"""Key of a message's other questions: intents, in the order of the text."""
OUT_OF_SCOPE = "out_of_scope"
_FEWEST_ASKED = 2


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class MaskedIntentClassifier(GraphComponent, IntentClassifier):
    """Sets ``intent`` and ``intent_ranking`` from the text and the entities of the catalogue matcher."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults."""
        return {
            # scikit's C; chosen on held-out sentences (bench/rejection.py).
            "regularization": 1.0,
            # Variants of each sentence with real names beside the masked one: for names that are not found.
            "names_per_sentence": 1,
            # Length of intent_ranking.
            "ranking": 10,
            # A message is cut into several questions if each part is as sure as this of another intent ...
            "further_probability": 0.5,
            # ... or as sure as this where a comma alone is between them or other parts ask nothing ...
            "further_weak_probability": 0.9,
            # ... of this kind ...
            "further_prefix": "ask_",
            # ... but of none of these, which tell what the question is about.
            "further_without": [],
            # Questions whose intents have another beginning.
            "further_also": [],
            # The first may also be one of these, which tell how to answer the second.
            "further_first": [],
            # A message taken for one of these, or unsure, asks what its only part asks that surely asks.
            "further_alone": [],
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> MaskedIntentClassifier:
        """Make an untrained classifier."""
        return cls(checked(cls, config), model_storage, resource, _phrase_table())

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> MaskedIntentClassifier:
        """Read a trained classifier. Model files are trusted: only this project's own are loaded."""
        with model_storage.read_from(resource) as folder:
            model = joblib.load(folder / _FILE)
        return cls(checked(cls, config), model_storage, resource, _phrase_table(), model)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Return the version of the catalogue, whose names are part of the training."""
        try:
            return _phrase_table().version()
        except NoPhrases:
            return None

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        table: PhraseTable,
        model: IntentModel | None = None,
    ) -> None:
        self._config, self._storage, self._resource = config, model_storage, resource
        self._table, self._model = table, model

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the model to the sentences and write it to the model archive."""
        found = examples(training_data, self._phrases(), self._config["names_per_sentence"])
        self._model = fit(found, regularization=self._config["regularization"])
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / _FILE)  # the archive around it is compressed
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set intent and ranking of each message; the likelier first, then by name."""
        for message in messages:
            masked = mask(message.get(TEXT) or "", message.get(ENTITIES, []), message.get(WORDS) or ())
            ranking = self._ranking(masked)
            first, *further = self._asked(masked, ranking[0])
            message.set(INTENT, dict(first), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            message.set(FURTHER_INTENTS, [one["name"] for one in further], add_to_output=True)
        return messages

    def _asked(self, text: str, whole: dict[str, Any]) -> list[dict[str, Any]]:
        """Return what the parts of a message surely ask, if these are different things; else the ``whole``.

        Of all ways to cut it, the one where the least sure part is surest.
        """
        several: list[tuple[float, list[dict[str, Any]]]] = []
        only: list[tuple[float, list[dict[str, Any]]]] = []
        for questions, least in self._readings(text):
            sure = min(each["confidence"] for each in questions)
            if sure >= least and len({each["name"] for each in questions}) == len(questions):
                (several if len(questions) >= _FEWEST_ASKED else only).append((sure, questions))
        unsure = whole["confidence"] < self._config["further_probability"] and whole["name"] != OUT_OF_SCOPE
        if not several and (unsure or whole["name"] in self._config["further_alone"]):
            several = only
        return max(several, key=lambda reading: reading[0])[1] if several else [whole]

    def _readings(self, text: str) -> Iterator[tuple[list[dict[str, Any]], float]]:
        """Yield what the parts of a message ask, for each way to cut it, and how sure each must be for it."""
        places = parts(text)

        @cache
        def asked(start: int, end: int) -> dict[str, Any] | None:
            part = text[start:end]
            likeliest = self._ranking(part)[0] if is_long_enough(part) else None
            if likeliest is None or likeliest["confidence"] < self._config["further_probability"]:
                return None
            leads = start == 0 and likeliest["name"] in self._config["further_first"]
            return likeliest if leads or self._is_question(likeliest["name"]) else None

        for cuts in islice(product((False, True), repeat=len(places) - 1), 1, None):
            merged, weak = [(places[0].start, places[0].end)], False
            for cut, part in zip(cuts, places[1:], strict=True):
                start = part.start if cut else merged.pop()[0]
                merged.append((start, part.end))
                weak = weak or (cut and part.weak)
            questions = {place: found for place in merged if (found := asked(*place))}
            if len(questions) == 1 and not has_question_word(text[slice(*next(iter(questions)))]):
                continue
            if any(self._is_question(each["name"]) for each in questions.values()):
                sure = weak or len(questions) < len(merged)
                least = self._config["further_weak_probability" if sure else "further_probability"]
                yield list(questions.values()), least

    def _is_question(self, intent: str) -> bool:
        config = self._config
        asks = intent.startswith(config["further_prefix"]) or intent in config["further_also"]
        return asks and intent not in config["further_without"]

    def _ranking(self, text: str) -> list[dict[str, Any]]:
        if self._model is None:
            raise RuntimeError("the intent classifier is not trained; run `make train`")
        likely = zip(self._model.probabilities([text])[0], self._model.intents, strict=True)
        ranked = sorted(likely, key=lambda item: (-item[0], item[1]))[: self._config["ranking"]]
        return [{"name": intent, "confidence": float(probability)} for probability, intent in ranked]

    def _phrases(self) -> list[Phrase]:
        try:
            return self._table.phrases()
        except NoPhrases as error:
            logger.warning("Training without the names of the catalogue: %s", error)
            return []


def examples(training_data: TrainingData, phrases: list[Phrase], names_per_sentence: int) -> list[Example]:
    """Return each sentence as it will look at run time, and as it looks if a name in it is not found.

    The first is masked, both its placeholders and the words in it that happen to be names; the others,
    ``names_per_sentence`` times, have real names of its language, of which only those words are masked that
    no ordinary sentence uses. Names left as they are made the model no better on held-out messages.
    """
    # The same words as the catalogue matcher learns as ordinary, from the same sentences.
    ordinary = learn(message.get(TEXT) or "" for message in training_data.intent_examples)
    names, index = Names(phrases), PhraseIndex(phrases, ordinary)
    found = []
    for message in training_data.intent_examples:
        sentence, intent = message.get(TEXT), message.get(INTENT)
        if not sentence:
            continue
        masked = mask_placeholders(sentence)
        variants = [mask(masked, entities_of(index, masked), index.words(masked, mistyped=False))]
        for draw in range(names_per_sentence):
            filled = names.fill(sentence, language_of(message) or "", draw)
            # A name may be found whole or by some of its words.
            variants += (
                [masked] if filled is None else [mask(filled, (), index.words(filled, mistyped=False))]
            )
        found += [Example(variant, intent, sentence) for variant in dict.fromkeys(variants)]
    return found


def _phrase_table() -> PhraseTable:
    return PhraseTable(os.environ.get("DATABASE_URL", "sqlite:///var/advisor.db"))
