"""One turn as the gateway sends it: what is asked for, checked before anything runs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeGuard

from bot.text import clean
from locales.localization import LANGUAGES

_CONVERSATION = re.compile(r"[A-Za-z0-9_-]{16,64}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
# Rasa runs these as commands of its own (restart, back) or starts a session with them.
_COMMANDS = frozenset({"restart", "back", "session_start"})
_MAX_VALUES = 50
_MAX_LENGTH = 200


class BadTurn(ValueError):
    """A malformed body; ``args[0]`` is the error code that the gateway reads."""


@dataclass(frozen=True)
class Turn:
    """``text`` is cleaned; ``parse`` is set for a click, and then nothing is left to understand."""

    conversation: str
    language: str
    text: str
    parse: dict[str, Any] | None
    metadata: dict[str, Any]


def is_conversation(value: object) -> TypeGuard[str]:
    """Say whether ``value`` is the name of a conversation: 16 to 64 letters, digits, ``-`` or ``_``."""
    return isinstance(value, str) and _CONVERSATION.fullmatch(value) is not None


def read_turn(body: object) -> Turn:
    """Return the turn in ``body`` (decoded JSON); raises ``BadTurn``."""
    if not isinstance(body, dict):
        raise BadTurn("invalid_body")
    conversation, language = body.get("conversation"), body.get("language")
    if not is_conversation(conversation):
        raise BadTurn("invalid_conversation")
    if language not in LANGUAGES:
        raise BadTurn("invalid_language")
    metadata = {"language": language, "language_fixed": body.get("language_fixed") is True}
    page = body.get("page")
    if isinstance(page, str):
        metadata["page"] = clean(page)[:_MAX_LENGTH]
    if ("text" in body) == ("choice" in body):
        raise BadTurn("text_or_choice")
    if "choice" in body:
        text, parse = _choice(body["choice"], language)
        return Turn(conversation, language, text, parse, metadata)
    if not isinstance(body["text"], str):
        raise BadTurn("invalid_text")
    return Turn(conversation, language, clean(body["text"]), None, metadata)


def _choice(choice: object, language: str) -> tuple[str, dict[str, Any]]:
    """Return the title and what Rasa would have understood from it."""
    if not isinstance(choice, dict) or not isinstance(choice.get("title", ""), str):
        raise BadTurn("invalid_choice")
    intent, entities = choice.get("intent"), choice.get("entities", {})
    if not isinstance(intent, str) or not _NAME.fullmatch(intent) or intent in _COMMANDS:
        raise BadTurn("invalid_choice")
    if not isinstance(entities, dict):
        raise BadTurn("invalid_choice")
    understood = {"name": intent, "confidence": 1.0}
    found: list[dict[str, Any]] = [{"entity": "language", "value": language, "extractor": "choice"}]
    for name, value in entities.items():
        found += [{"entity": _entity(name), "value": one, "extractor": "choice"} for one in _values(value)]
    text = clean(choice.get("title", ""))[:_MAX_LENGTH]
    parse = {"text": text, "intent": understood, "intent_ranking": [understood], "entities": found}
    return text, parse


def _entity(name: object) -> str:
    if not isinstance(name, str) or not _NAME.fullmatch(name) or name == "language":
        raise BadTurn("invalid_choice")
    return name


def _values(value: Any) -> list[str | int | float]:
    """Return one value, or each of a list (compare these modules)."""
    values = value if isinstance(value, list) else [value]
    if len(values) > _MAX_VALUES:
        raise BadTurn("invalid_choice")
    for one in values:
        if not isinstance(one, str | int | float) or (isinstance(one, str) and len(one) > _MAX_LENGTH):
            raise BadTurn("invalid_choice")
    return [clean(one) if isinstance(one, str) else one for one in values]
