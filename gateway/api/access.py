"""Who may call: rates by address, and the token of a conversation."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from gateway.api.problems import Problem
from gateway.conversations.records import Conversation
from gateway.conversations.tokens import token_matches
from gateway.limiting import address_key
from gateway.services import Open

# Only for the OpenAPI document and for reading the header: refusing is done below.
_bearer = HTTPBearer(auto_error=False, description="The token that opening the conversation returned.")


async def limited(request: Request, services: Open) -> None:
    """Count the call against the rate of the caller's address; raises ``TooManyRequests``."""
    await services.limiter.check("address", address_key(request.client.host if request.client else None))


async def limited_work(request: Request, services: Open) -> None:
    """Count the call against the rate of what takes processor time; raises ``TooManyRequests``."""
    await services.limiter.check("paths", address_key(request.client.host if request.client else None))


async def any_state(
    request: Request,
    id: str,  # noqa: A002 (the name in the path)
    services: Open,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Conversation:
    """Return the conversation of the path if the token is its own; also one that is being erased."""
    if credentials is None or credentials.scheme.lower() != "bearer":
        raise _unauthorized()
    found = await services.conversations.find(id)
    if found is None:
        raise Problem("conversation_not_found")
    if not token_matches(credentials.credentials, found.token_hash):
        raise _unauthorized()
    request.state.language = found.language
    return found


async def usable(conversation: Annotated[Conversation, Depends(any_state)]) -> Conversation:
    """Return the conversation unless it is being erased."""
    if conversation.erasing:
        raise Problem("conversation_not_found")
    return conversation


def _unauthorized() -> Problem:
    return Problem("unauthorized", headers={"WWW-Authenticate": "Bearer"})


AnyState = Annotated[Conversation, Depends(any_state)]
Usable = Annotated[Conversation, Depends(usable)]
