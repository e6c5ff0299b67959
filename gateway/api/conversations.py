"""``/api/v1/conversations``: talking with the assistant."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request

from gateway import words
from gateway.api.access import AnyState, Usable, limited
from gateway.api.bodies import BODY_PROBLEMS, body_schema, read_body
from gateway.api.caching import never_cached
from gateway.api.problems import Problem, documented
from gateway.api.schemas import (
    Answer,
    ConversationDraft,
    ConversationState,
    Erased,
    Export,
    History,
    MessageDraft,
    OpenedConversation,
    PastTurn,
)
from gateway.conversations.records import Conversation, Draft
from gateway.conversations.text import MAX_CHARACTERS, clean, clean_page
from gateway.conversations.tokens import new_message_id
from gateway.services import Open

_OWNED = ("unauthorized", "conversation_not_found", "database_unavailable")
_BUSY = ("conversation_busy", "overloaded")
_ASKED = (*_BUSY, "assistant_unavailable")


router = APIRouter(
    prefix="/api/v1/conversations",
    tags=["Conversations"],
    dependencies=[Depends(limited), Depends(never_cached)],
)


@router.post(
    "",
    status_code=201,
    summary="Open a conversation",
    responses=documented(*BODY_PROBLEMS, *_ASKED, "database_unavailable"),
    openapi_extra=body_schema(ConversationDraft, required=False),
)
async def open_conversation(request: Request, services: Open) -> OpenedConversation:
    """The first message says that a machine answers, what it can do, and where the privacy notice is."""
    draft = await read_body(request, ConversationDraft, services.settings)
    language = draft.language or words.preferred_language(request.headers.get("accept-language"))
    request.state.language = language
    opened = await services.conversations.open(
        language=language,
        language_fixed=draft.language is not None,
        channel=draft.channel,
        page=clean_page(draft.page),
    )
    return OpenedConversation.model_validate(
        {
            "conversation": {**_state(opened.conversation), "token": opened.token},
            "messages": opened.turn.messages,
        }
    )


@router.post(
    "/{id}/messages",
    summary="Say something",
    responses=documented(
        *_OWNED, *BODY_PROBLEMS, "text_too_long", "empty_text", "unknown_choice", "message_id_reused", *_ASKED
    ),
    openapi_extra=body_schema(MessageDraft, required=True),
)
async def post_message(request: Request, conversation: Usable, services: Open) -> Answer:
    """One message at a time in a conversation: the next one waits for the answer.

    A Belgian national register number, an e-mail address or a phone number in the text is masked before
    anything is kept or answered.

    After a 503 of the assistant the message is kept: post it again with the problem's `message_id`.
    """
    await services.limiter.check("conversation", conversation.id)
    draft = _checked(await read_body(request, MessageDraft, services.settings))
    request.state.problem_members = {"message_id": draft.message_id}
    turn, expires_at = await services.conversations.say(conversation, draft)
    return Answer.model_validate(
        {
            "language": turn.language,
            "turn": turn.number,
            "text": turn.text,
            "masked": turn.masked,
            "messages": turn.messages,
            "expires_at": expires_at,
        }
    )


@router.get("/{id}", summary="Read the history", responses=documented(*_OWNED))
async def read_history(conversation: Usable, services: Open) -> History:
    """To resume after a reload: the values of choices in it can still be picked."""
    turns = await services.conversations.turns(conversation)
    return History(
        conversation=ConversationState.model_validate(_state(conversation)),
        turns=[PastTurn.of(turn) for turn in turns],
    )


@router.get(
    "/{id}/export",
    summary="Take everything away",
    responses=documented(*_OWNED, "assistant_unavailable"),
)
async def export_conversation(conversation: Usable, services: Open) -> Export:
    """Everything that is kept about the conversation, here and at the assistant's."""
    return Export.model_validate(await services.conversations.export(conversation))


@router.delete("/{id}", summary="Erase everything", responses=documented(*_OWNED, *_ASKED))
async def erase_conversation(conversation: AnyState, services: Open) -> Erased:
    """Erases it everywhere it is kept.

    After a 503 its content is gone; the same call completes the erasure, and so does the gateway itself.
    """
    return Erased(erased=await services.conversations.erase(conversation.id))


def _state(conversation: Conversation) -> dict[str, object]:
    return {name: getattr(conversation, name) for name in ("id", "language", "expires_at")}


def _checked(draft: MessageDraft) -> Draft:
    """Return what may be passed on; raises ``Problem``."""
    if (draft.text is None) == (draft.choice is None):
        raise Problem("invalid_body", values={"what": "text | choice"}, members={"field": "text | choice"})
    text = None if draft.text is None else checked_text(draft.text)
    return Draft(text, draft.choice, draft.message_id or new_message_id(), draft.language)


def checked_text(text: str) -> str:
    """Return ``text`` cleaned; raises ``Problem`` if it is too long or says nothing."""
    if len(text) > MAX_CHARACTERS:
        raise Problem("text_too_long", values={"limit": MAX_CHARACTERS})
    cleaned = clean(text)
    if not cleaned:
        raise Problem("empty_text")
    return cleaned
