"""Conversations as values: what the store returns, never a database row."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from gateway.conversations.masking import Kind


@dataclass(frozen=True, slots=True)
class Conversation:
    id: str
    token_hash: str
    language: str
    channel: str
    page: str | None
    created_at: dt.datetime
    expires_at: dt.datetime
    turns: int
    erasing: bool

    def is_over(self, now: dt.datetime) -> bool:
        """Say whether it is erased, being erased or expired: nobody may use it any more."""
        return self.erasing or self.expires_at <= now


@dataclass(frozen=True, slots=True)
class Turn:
    """What a person sent and what was answered; ``messages`` is None until it is answered."""

    conversation_id: str
    number: int
    message_id: str
    text: str
    choice: str | None
    asked_language: str | None
    asked_at: dt.datetime
    answered_at: dt.datetime | None
    language: str | None
    messages: list[dict[str, Any]] | None
    # Kinds of what was masked in the text (``masking.py``).
    masked: list[str]

    def says_the_same_as(self, other: Turn) -> bool:
        """Say whether the same thing was sent, as far as the assistant is concerned."""
        mine = (self.text, self.choice, self.asked_language)
        return mine == (other.text, other.choice, other.asked_language)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person sends: a cleaned text, or the value of an offered choice.

    ``masked`` names the kinds of what the service has masked in the text.
    """

    text: str | None
    choice: str | None
    message_id: str
    language: str | None
    masked: tuple[Kind, ...] = ()
