"""What the assistant says: as the Rasa server sends it (``Bot…``), and as the outside world reads it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["fr", "nl", "en", "de"]


class BotChoice(BaseModel):
    """An answer that the person may pick, with what it means; the meaning never leaves the gateway."""

    title: str
    intent: str
    entities: dict[str, Any] = {}


class Source(BaseModel):
    """Where a fact comes from."""

    label: str
    url: str | None = None
    as_of: str | None = Field(None, description="Date of the source: YYYY, YYYY-MM or YYYY-MM-DD.")
    provenance: Literal["sample", "sourced", "unknown", "assistant"]


class Card(BaseModel):
    """A record to show beside the text; its further fields depend on ``kind``.

    A ``path`` that can be taken home has `proposal` (shortest, soonest, one_site, evenings_and_saturdays),
    `optimal`, `job` or else `competencies`, `steps` (`module`: code, `session`: id or null) and `uncovered`
    (`competency`, `lack`); from the gateway come `id`, `expires_at` and `links` (`path`, `ics`, `svg`, `pdf`:
    addresses on this server, from its root).
    """

    model_config = ConfigDict(extra="allow")

    kind: str = Field(description="module, session, site, job, path, comparison, entry_check or figure.")


class Said(BaseModel):
    """What a message of the assistant is made of, on both sides of the gateway."""

    text: str = Field(min_length=1, description="Complete by itself: nothing is lost where only it is shown.")
    lang: Language
    act: str = Field(description="What the message does, as module_duration.")
    modules: list[str] = Field([], description="Codes of the modules that it states a fact about.")
    sites: list[str] = []
    jobs: list[str] = []
    cards: list[Card] = []
    sources: list[Source] = []


class BotMessage(Said):
    choices: list[BotChoice] = []


class BotAnswer(BaseModel):
    """The answer of one turn."""

    language: Language
    messages: list[BotMessage] = Field(min_length=1)


class Choice(BaseModel):
    """An answer that the person may pick: show ``title``, send ``value``."""

    title: str
    value: str = Field(description="Opaque, valid only in its conversation.")


class Message(Said):
    """One message of the assistant."""

    id: str
    choices: list[Choice] = []


class OfferedChoice(BaseModel):
    """What a choice's value stands for; kept by the gateway."""

    value: str
    title: str
    intent: str
    entities: dict[str, Any]
