"""Identifiers and secrets of conversations."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets

_CONVERSATION = re.compile(r"[A-Za-z0-9_-]{16,64}")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def conversation_id(token: str) -> str:
    """Return the id of the conversation that ``token`` opens: 128 bits of a hash, 22 characters.

    So that opening it twice finds the first one. It tells nothing of the token.
    """
    digest = hashlib.sha256(b"conversation:" + token.encode()).digest()
    return base64.urlsafe_b64encode(digest[:16]).rstrip(b"=").decode()


def new_token() -> str:
    """Return 256 random bits, 43 characters: the only proof that a conversation is the caller's."""
    return secrets.token_urlsafe(32)


def is_token(value: str) -> bool:
    """Say whether ``value`` could be one of ``new_token``."""
    return _TOKEN.fullmatch(value) is not None


def new_message_id() -> str:
    return "m_" + secrets.token_urlsafe(12)


def new_choice() -> str:
    return "c_" + secrets.token_urlsafe(12)


def is_conversation_id(value: str) -> bool:
    """Say whether ``value`` could be an id; anything else never reaches the database or the assistant."""
    return _CONVERSATION.fullmatch(value) is not None


def hash_token(token: str) -> str:
    """Return the SHA-256 of the token, in hexadecimal; 256 random bits need neither salt nor slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def token_matches(token: str, token_hash: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(hash_token(token), token_hash)
