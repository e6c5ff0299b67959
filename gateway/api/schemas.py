"""Bodies of the conversation routes."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from gateway.conversations.masking import Kind
from gateway.conversations.messages import Language, Message
from gateway.conversations.records import Turn
from gateway.conversations.text import clean


def _without_surrogates(value: object) -> object:
    """Lone surrogates are no text: nothing can store or send them."""
    return (
        value.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
        if isinstance(value, str)
        else value
    )


Raw = Annotated[str, BeforeValidator(_without_surrogates)]
Cleaned = Annotated[str, BeforeValidator(lambda value: clean(value) if isinstance(value, str) else value)]


class ConversationDraft(BaseModel):
    """How a conversation begins; every field may be left out."""

    model_config = ConfigDict(extra="forbid")

    language: Language | None = Field(None, description="Left out: the one that Accept-Language prefers.")
    channel: Annotated[Cleaned, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")] = "web"
    page: Annotated[Raw, Field(max_length=2000)] | None = Field(
        None, description="Address of the page that asks; its query and fragment are not kept."
    )


class MessageDraft(BaseModel):
    """What a person says: either ``text`` or ``choice``."""

    model_config = ConfigDict(extra="forbid")

    text: Raw | None = Field(None, description="Plain text of at most 2,000 characters.")
    choice: Annotated[Raw, Field(max_length=64)] | None = Field(
        None, description="The `value` of a choice that was offered in this conversation."
    )
    message_id: Annotated[Raw, Field(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")] | None = Field(
        None,
        description="Made by the caller. Sent twice, it returns the first answer and runs nothing twice.",
    )
    language: Language | None = Field(None, description="Answer in this language, whatever the text's.")


class ConversationState(BaseModel):
    id: str
    language: Language
    expires_at: dt.datetime


class NewConversation(ConversationState):
    token: str = Field(description="Proof that it is yours; shown this once. Authorization: Bearer <token>.")


class OpenedConversation(BaseModel):
    conversation: NewConversation
    messages: list[Message]


_MASKED = (
    "Kinds of personal data in the text that were masked before anything was kept: it holds [***] there."
)


class Answer(BaseModel):
    language: Language
    turn: int
    text: str = Field(
        description="What is kept of what was said: the masked text, or the title of the choice."
    )
    masked: list[Kind] = Field(description=_MASKED)
    messages: list[Message]
    expires_at: dt.datetime


class PastTurn(BaseModel):
    """One message of the person and its answer; turn 0 is the opening, without text."""

    turn: int
    text: str | None = Field(description="What was written, or the title of the choice picked.")
    masked: list[Kind] = Field(description=_MASKED)
    choice: str | None
    message_id: str
    asked_at: dt.datetime
    answered_at: dt.datetime | None = Field(
        description="null: the assistant was out of reach; send it again."
    )
    language: Language | None
    messages: list[Message]

    @classmethod
    def of(cls, turn: Turn) -> PastTurn:
        return cls.model_validate(
            {
                "turn": turn.number,
                "text": turn.text if turn.number else None,
                "masked": turn.masked,
                "choice": turn.choice,
                "message_id": turn.message_id,
                "asked_at": turn.asked_at,
                "answered_at": turn.answered_at,
                "language": turn.language,
                "messages": turn.messages or [],
            }
        )


class History(BaseModel):
    conversation: ConversationState
    turns: list[PastTurn] = Field(description="Oldest first.")


class Export(BaseModel):
    """Everything that is kept, as it is kept."""

    conversation: dict[str, Any]
    turns: list[dict[str, Any]]
    choices: list[dict[str, Any]]
    assistant_events: list[dict[str, Any]]


class Erased(BaseModel):
    erased: dict[str, int] = Field(description="Rows that were deleted, by store.")
