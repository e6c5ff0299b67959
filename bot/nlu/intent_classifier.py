"""Says what a person wants: one linear model for four languages, names of the catalogue masked."""

from __future__ import annotations

import logging
import os
import re
from itertools import islice
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

logger = logging.getLogger(__name__)

_FILE = "intents.joblib"

FURTHER_INTENTS = "further_intents"
"""Key of a message's other questions: intents, in the order of the text."""
# Where one question may end and the next begin; whether it is so, what each part asks must tell.
_BETWEEN_QUESTIONS = re.compile(
    r"[?!;]+\s*|\.\s+|\s\+\s"
    r"|,?\s(?:et|en|and|und|plus|ainsi que|as well as|sowie)\s(?:aussi\s|also\s|ook\s|auch\s)?",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2
# Each place to cut is two more parts to understand: a long text full of "and" must not hold up the others.
_MOST_CUTS = 6


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
            # A message is cut into two questions if each part is as sure as this of another intent ...
            "further_probability": 0.5,
            # ... of this kind ...
            "further_prefix": "ask_",
            # ... but of none of these, which tell what the question is about.
            "further_without": [],
            # Questions whose intents have another beginning.
            "further_also": [],
            # The first may also be one of these, which tell how to answer the second.
            "further_first": [],
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
            first, *further = self._questions(masked) or [ranking[0]]
            message.set(INTENT, dict(first), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            message.set(FURTHER_INTENTS, [one["name"] for one in further], add_to_output=True)
        return messages

    def _questions(self, text: str) -> list[dict[str, Any]]:
        """Return the two things that the parts of a message surely ask, if they are different; else nothing.

        Of all places to cut it, the one where the less sure part is surest.
        """
        found: list[dict[str, Any]] = []
        best = self._config["further_probability"]
        for cut in islice(_BETWEEN_QUESTIONS.finditer(text), _MOST_CUTS):
            parts = text[: cut.start()], text[cut.end() :]
            if any(len(part.split()) < _FEWEST_WORDS for part in parts):
                continue
            asked = [self._ranking(part)[0] for part in parts]
            sure = min(each["confidence"] for each in asked)
            if sure >= best and asked[0]["name"] != asked[1]["name"] and self._are_two(*asked):
                found, best = asked, sure
        return found

    def _are_two(self, first: dict[str, Any], second: dict[str, Any]) -> bool:
        leads = first["name"] in self._config["further_first"]
        return (leads or self._is_question(first["name"])) and self._is_question(second["name"])

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
