"""Says in which language to answer: the conversation's, unless a message clearly is in another one."""

from __future__ import annotations

from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.configuration import checked
from bot.nlu.importer import language_of
from bot.nlu.language_model import Evidence, LanguageModel, fit
from bot.nlu.masking import without_names, without_placeholders
from locales.localization import DEFAULT_LANGUAGE, LANGUAGES

NAME = "LanguageIdentifier"
UNSUPPORTED = "speak_unsupported_language"
_FILE = "languages.joblib"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageIdentifier(GraphComponent, IntentClassifier):
    """Adds the entity ``language``; a message in a language not spoken gets its own intent.

    Stands last in the pipeline: names of the catalogue found before say nothing about the language, and
    the intent for languages not spoken replaces what the classifier guessed. ``metadata.language`` is the
    conversation's language; with ``metadata.language_fixed`` it stays.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults: how clear the evidence must be."""
        return {
            # To leave the conversation's language: words and letters beside names, probability, and the
            # share of words that our sentences hold (random letters are in no language).
            "switch_words": 2,
            "switch_letters": 7,
            "switch_probability": 0.9,
            "switch_known_words": 0.25,
            # To take a language for one not spoken: the same, and at most this share of known words.
            "unsupported_words": 3,
            "unsupported_letters": 12,
            "unsupported_probability": 0.9,
            "unsupported_known_words": 0.65,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Make an untrained identifier."""
        return cls(checked(cls, config), model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        """Read a trained identifier from the model archive."""
        with model_storage.read_from(resource) as folder:
            model = joblib.load(folder / _FILE)
        model.evidence("a")  # reads the second opinion's model now, not while the first person waits
        return cls(checked(cls, config), model_storage, resource, model)

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: LanguageModel | None = None,
    ) -> None:
        self._config, self._storage, self._resource, self._model = config, model_storage, resource, model

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the languages from the training sentences, whose folders say which one they are in."""
        known = [(message, language_of(message)) for message in training_data.intent_examples]
        sentences = [
            (without_placeholders(message.get(TEXT) or ""), language)
            for message, language in known
            if language
        ]
        self._model = fit(sentences)
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / _FILE, compress=1)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the language of each message and, if it is one not spoken, the intent that says so."""
        for message in messages:
            if self._model is None:
                raise RuntimeError("the language identifier is not trained; run `make train`")
            text, entities = message.get(TEXT) or "", message.get(ENTITIES, [])
            evidence = self._model.evidence(without_names(text, entities))
            language = self._language(evidence, message.get(METADATA) or {})
            found = {"entity": "language", "value": language, "start": 0, "end": len(text), "extractor": NAME}
            message.set(ENTITIES, [*entities, found], add_to_output=True)
            if self._unsupported(evidence):
                intent = {"name": UNSUPPORTED, "confidence": evidence.foreign}
                ranking = [intent, *message.get(INTENT_RANKING_KEY, [])]
                message.set(INTENT, dict(intent), add_to_output=True)
                message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _language(self, evidence: Evidence, metadata: dict[str, Any]) -> str:
        current = metadata.get("language")
        if current not in LANGUAGES:
            current = DEFAULT_LANGUAGE
        likeliest = max(LANGUAGES, key=lambda language: evidence.probabilities[language])
        if likeliest == current or metadata.get("language_fixed") is True or self._unsupported(evidence):
            return current
        clear = (
            evidence.words >= self._config["switch_words"]
            and evidence.letters >= self._config["switch_letters"]
            and evidence.probabilities[likeliest] >= self._config["switch_probability"]
            and evidence.known_words >= self._config["switch_known_words"]
        )
        return likeliest if clear else current

    def _unsupported(self, evidence: Evidence) -> bool:
        if evidence.other_script:
            return True
        return (
            evidence.words >= self._config["unsupported_words"]
            and evidence.letters >= self._config["unsupported_letters"]
            and evidence.foreign >= self._config["unsupported_probability"]
            and evidence.known_words <= self._config["unsupported_known_words"]
        )
