"""Finds modules, jobs, domains and sites by name or code, as the knowledge base has them at the moment.

A changed catalogue needs no training. What is trained is which words are so ordinary that they name nothing.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.configuration import checked
from bot.nlu.ordinary_words import OrdinaryWords, learn
from bot.nlu.phrase_index import PhraseIndex
from bot.nlu.phrases import KINDS, NoPhrases, PhraseTable

logger = logging.getLogger(__name__)

NAME = "CatalogueMatcher"
WORDS = "catalogue_words"
"""Key of a message: where words of the names of modules stand that ordinary sentences do not use."""
_FILE = "ordinary_words.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class CatalogueMatcher(GraphComponent, EntityExtractorMixin):
    """Adds an entity (module, job, domain or site; value: code or id) for every name in a message.

    A name that several records bear gives several entities with the same ``start`` and ``end``.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults."""
        return {
            # Seconds between two looks at the version of the loaded catalogue.
            "seconds_between_looks": 2.0,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CatalogueMatcher:
        """Make an untrained matcher, to which no word is ordinary."""
        return cls(checked(cls, config), model_storage, resource, _phrase_table())

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> CatalogueMatcher:
        """Make a trained matcher; the names are read now, not while the first person waits."""
        with model_storage.read_from(resource) as folder:
            stored = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        ordinary = OrdinaryWords(**{name: frozenset(found) for name, found in stored.items()})
        matcher = cls(checked(cls, config), model_storage, resource, _phrase_table(), ordinary)
        matcher.process([])
        return matcher

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        table: PhraseTable,
        ordinary: OrdinaryWords = OrdinaryWords(),  # noqa: B008 - frozen
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._storage, self._resource = model_storage, resource
        self._table, self._ordinary, self._monotonic = table, ordinary, monotonic
        self._seconds_between_looks = float(config["seconds_between_looks"])
        self._index, self._version = PhraseIndex([]), ""
        self._looked, self._fault = float("-inf"), ""

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the ordinary words and write them to the model archive."""
        learned = learn(message.get(TEXT) or "" for message in training_data.intent_examples)
        stored = {name: sorted(found) for name, found in vars(learned).items()}
        with self._storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(stored, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities to each message, in the order of the text."""
        index = self._current()
        for message in messages:
            found = entities_of(index, message.get(TEXT) or "")
            message.set(ENTITIES, _without_doubles(message.get(ENTITIES, [])) + found, add_to_output=True)
            message.set(WORDS, index.words(message.get(TEXT) or ""), add_to_output=True)
        return messages

    def _current(self) -> PhraseIndex:
        if self._monotonic() - self._looked >= self._seconds_between_looks:
            try:
                version = self._table.version()
                if version != self._version:
                    self._index, self._version = PhraseIndex(self._table.phrases(), self._ordinary), version
                    logger.info("Names of catalogue %s are known", version)
                self._fault = ""
            except NoPhrases as error:
                # The names known so far stay; said once, not every two seconds.
                if str(error) != self._fault:
                    self._fault = str(error)
                    logger.error("No names from the catalogue: %s", error)
            self._looked = self._monotonic()
        return self._index


def entities_of(index: PhraseIndex, text: str) -> list[dict[str, Any]]:
    """Return an entity for every record whose name stands in ``text``, in the order of the text."""
    return [
        {"entity": kind, "value": record, "start": name.start, "end": name.end, "extractor": NAME}
        for name in index.find(text)
        for kind, record in sorted(name.records, key=lambda item: (KINDS.index(item[0]), item[1]))
    ]


def _phrase_table() -> PhraseTable:
    return PhraseTable(os.environ.get("DATABASE_URL", "sqlite:///var/advisor.db"))


def _without_doubles(entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return ``entities`` without those that Rasa's lookup found twice: a word of two languages' tables."""
    first: dict[tuple[Any, ...], dict[str, Any]] = {}
    for entity in entities:
        first.setdefault(tuple(entity.get(key) for key in ("entity", "value", "start", "end")), entity)
    return list(first.values())
