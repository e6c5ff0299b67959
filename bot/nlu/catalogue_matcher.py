"""Finds modules, jobs, domains and sites by name or code. Nothing to train: it follows the knowledge base."""

from __future__ import annotations

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

from bot.nlu.configuration import checked
from bot.nlu.phrase_index import PhraseIndex
from bot.nlu.phrases import KINDS, NoPhrases, PhraseTable

logger = logging.getLogger(__name__)

NAME = "CatalogueMatcher"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
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
        """Make the component; the database is that of DATABASE_URL and is not opened yet."""
        table = PhraseTable(os.environ.get("DATABASE_URL", "sqlite:///var/advisor.db"))
        return cls(checked(cls, config), table)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> CatalogueMatcher:
        """Make the component for a server: the names are read now, not while the first person waits."""
        matcher = cls.create(config, model_storage, resource, execution_context)
        matcher.process([])
        return matcher

    def __init__(
        self, config: dict[str, Any], table: PhraseTable, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._table, self._monotonic = table, monotonic
        self._seconds_between_looks = float(config["seconds_between_looks"])
        self._index, self._version = PhraseIndex([]), ""
        self._looked, self._fault = float("-inf"), ""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities to each message, in the order of the text."""
        index = self._current()
        for message in messages:
            found = entities_of(index, message.get(TEXT) or "")
            message.set(ENTITIES, _without_doubles(message.get(ENTITIES, [])) + found, add_to_output=True)
        return messages

    def _current(self) -> PhraseIndex:
        if self._monotonic() - self._looked >= self._seconds_between_looks:
            try:
                version = self._table.version()
                if version != self._version:
                    self._index, self._version = PhraseIndex(self._table.phrases()), version
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


def _without_doubles(entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return ``entities`` without those that Rasa's lookup found twice: a word of two languages' tables."""
    first: dict[tuple[Any, ...], dict[str, Any]] = {}
    for entity in entities:
        first.setdefault(tuple(entity.get(key) for key in ("entity", "value", "start", "end")), entity)
    return list(first.values())
