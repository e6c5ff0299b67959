"""Ask a skill a question as Rasa would, and look at what it says in each language."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from ruamel.yaml import YAML

from actions.registry import all_skills
from actions.turn import QUESTION
from bot.typed_values import TypedValues
from knowledge.knowledge_base import KnowledgeBase
from knowledge.records import LANGUAGES
from locales.localization import Localization

ROOT = Path(__file__).parents[2]
DOMAIN = YAML(typ="safe").load(ROOT / "domain.yml")
WORDS = Localization(ROOT / "locales")
RANKED = ("ask_dates", "nlu_fallback", "out_of_scope", "ask_price", "start_conversation", "ask_sites")


@dataclass
class Said:
    """One message of a skill. ``act`` is what the channel would show, ``text`` its words by language."""

    raw: dict[str, Any]

    @property
    def response(self) -> str:
        return str(self.raw["response"])

    @property
    def act(self) -> str:
        return str(self.raw.get("act") or DOMAIN["responses"][self.response][0]["custom"]["act"])

    def text(self, language: str = "fr") -> str:
        """Return the words; fails if a message, a variable or a text is missing."""
        typed = TypedValues(WORDS, language)
        return typed.message(self.response.replace("_", "-"), self.raw["values"])

    def shown(self, key: str, language: str = "fr") -> list[Any]:
        """Return ``choices``, ``cards`` or ``sources`` in words."""
        shown: list[Any] = TypedValues(WORDS, language).deep(self.raw.get(key, []))
        return shown

    def choices(self) -> list[tuple[str, dict[str, Any]]]:
        """Return intent and entities of each choice."""
        return [(each["intent"], each["entities"]) for each in self.raw.get("choices", [])]

    def provenances(self) -> set[str]:
        """Return the provenances of the sources."""
        return {each["provenance"] for each in self.raw.get("sources", [])}

    def __getattr__(self, key: str) -> list[Any]:
        """Return ``modules``, ``sites``, ``jobs`` …; empty if the message has none."""
        found: list[Any] = self.raw.get(key, [])
        return found


def found(text: str, **named: tuple[str, str]) -> list[dict[str, Any]]:
    """Return entities as the bot finds them in ``text``: for each name the words that say it, and the id.

    A name may end in a digit, where a text names two of a kind.
    """
    return [
        {"entity": name.rstrip("2"), "value": id_, "start": start, "end": start + len(words)}
        for name, (words, id_) in named.items()
        for start in [text.index(words)]
    ]


@cache
def check_words(message: str) -> None:
    """Fail if the message, in JSON, lacks words in a language. What was said before is not checked again."""
    said = Said(json.loads(message))
    for language in LANGUAGES:
        assert said.text(language)
        for key in ("choices", "cards", "sources"):
            said.shown(key, language)


@dataclass
class Conversation:
    """A talk with the skills: slots and bot events are kept from turn to turn, as Rasa does."""

    knowledge: KnowledgeBase
    slots: dict[str, Any] = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)

    def ask(self, action: str, text: str = "", intent: str | None = None, **entities: Any) -> Said:
        """Run ``action`` for a typed text. An entity's list of values means several places in the text."""
        found = [
            {"entity": name, "value": value, "start": 100 * number, "end": 100 * number + 1}
            for name, values in entities.items()
            for number, value in enumerate(values if isinstance(values, list) else [values])
        ]
        return self.run(action, text, intent, found)

    def click(self, action: str, intent: str | None = None, **entities: Any) -> Said:
        """Run ``action`` for a clicked choice: its entities have no place, its text is our own title."""
        found = [
            {"entity": name, "value": value, "extractor": "choice"}
            for name, values in {"language": "fr", **entities}.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        return self.run(action, "gowning", intent, found)

    def run(self, action: str, text: str, intent: str | None, entities: list[dict[str, Any]]) -> Said:
        """Run ``action``; it must say one message, after which only the interview may ask something."""
        said, *asked = self.hear(action, text, entities, intent)
        assert [each.response for each in asked] in ([], [QUESTION])
        return said

    def hear(
        self,
        action: str,
        text: str,
        entities: list[dict[str, Any]] | None = None,
        intent: str | None = None,
        *,
        further: str | list[str] | None = None,
        confidence: float = 1.0,
        ranking: Mapping[str, float] | None = None,
        named: str = "",
    ) -> list[Said]:
        """Run ``action`` and keep what it leaves behind; every message must have words in each language.

        ``further``: the intents of other questions in the text, ``named`` the words in it that are names.
        """
        skill = next(skill for skill in all_skills() if skill.action == action)(self.knowledge, budget=30)
        ranked = ranking or dict.fromkeys(RANKED, 0.0)
        latest = {
            "text": text,
            "intent": {"name": intent or skill.intent, "confidence": confidence},
            "entities": entities or [],
            "intent_ranking": [{"name": name, "confidence": sure} for name, sure in ranked.items()],
            "further_intents": [further] if isinstance(further, str) else further or [],
            "catalogue_words": [(text.index(named), text.index(named) + len(named))] if named else [],
        }
        tracker = Tracker("x" * 16, dict(self.slots), latest, list(self.events), False, None, {}, None)
        dispatcher = CollectingDispatcher()
        events = asyncio.run(skill.run(dispatcher, tracker, {}))
        self.slots |= {event["name"]: event["value"] for event in events}
        for message in dispatcher.messages:
            kept = {key: value for key, value in message.items() if value}
            self.events.append({"event": "bot", "metadata": {**kept, "utter_action": message["response"]}})
        heard = [Said(message) for message in dispatcher.messages]
        for said in heard:
            assert {intent for intent, _ in said.choices()} <= set(DOMAIN["intents"])
            assert {name for _, entities in said.choices() for name in entities} <= set(DOMAIN["entities"])
            check_words(json.dumps(said.raw, sort_keys=True))
        return heard
