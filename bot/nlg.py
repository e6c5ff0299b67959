"""Response generator: a response's name and typed values become words of the person's language.

``endpoints.yml`` names it (``nlg: type: bot.nlg.FluentResponses``). What a response does (its act, its
static choices) stands in ``domain.yml``; its words in ``locales/<language>/*.ftl``.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.typed_values import TypedValues
from locales.localization import DEFAULT_LANGUAGE, LANGUAGES, Localization

logger = logging.getLogger(__name__)

APOLOGY = "utter_error"
_LISTS = ("modules", "sites", "jobs", "choices", "cards", "sources")


# Rasa hands the responses of a loaded model only to subclasses of its own generator of templates.
class FluentResponses(TemplatedNaturalLanguageGenerator):
    """Makes whole messages: text, language, act, records, choices, cards and sources.

    ``endpoint_config`` may name another folder of words (``locales: <path>``).
    """

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        super().__init__(domain.responses)
        self._localization = Localization(Path(endpoint_config.kwargs.get("locales", "locales")))

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """Return ``{"text", "custom"}`` of the response; never nothing, which Rasa would drop unsaid.

        ``kwargs`` are those of ``dispatcher.utter_message``. A response that cannot be made becomes the
        apology, and the log says which one and why.
        """
        language = _language(kwargs.get("language") or tracker.get_slot("language"))
        try:
            message = self.message(utter_action, language, kwargs)
        except Exception:
            logger.exception(
                "Response '%s' has no words in '%s'; apologising instead", utter_action, language
            )
            message = self.message(APOLOGY, language)
        return {"text": message["text"], "custom": message}

    def message(self, name: str, language: str, given: dict[str, Any] | None = None) -> dict[str, Any]:
        """Return response ``name`` in ``language`` as the channel sends it.

        ``given``: ``values`` and what shall stand in the place of the response's own ``act``,
        ``modules``, ``sites``, ``jobs``, ``choices``, ``cards`` and ``sources``. Raises ``WordingError``
        without words, ``KeyError`` if ``domain.yml`` has no such response.
        """
        given = given or {}
        static = self.responses[name][0].get("custom", {})
        typed = TypedValues(self._localization, language)
        message: dict[str, Any] = {
            "text": typed.message(name.replace("_", "-"), given.get("values") or {}),
            "lang": language,
            "act": given.get("act") or static["act"],
        }
        # In domain.yml the title of a choice is the name of a message; an action gives a typed value.
        named = [{**choice, "title": {"message": choice["title"]}} for choice in static.get("choices", [])]
        defaults = {**static, "choices": named}
        for key in _LISTS:
            message[key] = typed.deep(list(given.get(key) or defaults.get(key) or []))
        return message


def _language(value: object) -> str:
    return value if isinstance(value, str) and value in LANGUAGES else DEFAULT_LANGUAGE
