"""The one form of the plain chat: what its fields mean, and reading it.

There is no cookie: the token in a hidden field is the secret that opens the conversation. It never stands
in an address.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from fastapi import Request

from gateway.api.bodies import read_raw
from gateway.api.problems import Problem
from gateway.conversations import tokens
from gateway.conversations.masking import mask
from gateway.conversations.text import clean
from gateway.pages.rendering import reader_language
from gateway.settings import Settings
from knowledge.records import LANGUAGES

TYPE = "application/x-www-form-urlencoded"
_MOST_FIELDS = 20
_MESSAGE = re.compile(r"[A-Za-z0-9_-]{1,40}")


@dataclass(frozen=True, slots=True)
class Form:
    """What was sent; ``do`` is the button that does something else than saying: see ``talking.py``."""

    language: str
    token: str
    message: str
    # Whether the token has opened its conversation, and whether the person has just picked the language.
    begun: bool = False
    picked: bool = False
    text: str = ""
    choice: str | None = None
    switch: str | None = None
    do: str | None = None

    def message_id(self) -> str:
        """Return the id of what this form says: sent again it is the same, with other words another one.

        Who goes back in the browser and asks something else sends the same form with other words. The id is
        kept, so it is made of what is kept of them.
        """
        words = "" if self.choice else mask(self.text).text
        said = (self.language if self.picked else "", self.choice or "", words)
        return f"{self.message}.{hashlib.sha256(repr(said).encode()).hexdigest()[:16]}"


def new_form(language: str) -> Form:
    """Return a form that nobody has sent yet, of a conversation that is not open yet."""
    return Form(language, tokens.new_token(), tokens.new_message_id())


async def read_form(request: Request, settings: Settings) -> Form:
    """Return the form that was sent; raises ``Problem`` for what no page of ours sends."""
    raw = await read_raw(request, settings)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != TYPE:
        raise _invalid(TYPE)
    try:
        pairs = parse_qsl(raw.decode("latin-1"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise _invalid(f"≤ {_MOST_FIELDS}") from None
    fields = dict(reversed(pairs))
    if not tokens.is_token(fields.get("token", "")) or not _MESSAGE.fullmatch(fields.get("message", "")):
        raise _invalid("token, message")
    language, switch = fields.get("language"), fields.get("switch")
    return Form(
        language=language if language in LANGUAGES else reader_language(request),
        token=fields["token"],
        message=fields["message"],
        begun="begun" in fields,
        picked="picked" in fields,
        text=fields.get("example", fields.get("text", "")).replace("\r\n", "\n"),
        choice=clean(fields["choice"])[:64] if "choice" in fields else None,
        switch=switch if switch in LANGUAGES else None,
        do=fields.get("do"),
    )


def _invalid(what: str) -> Problem:
    return Problem("invalid_body", values={"what": what})


def from_elsewhere(request: Request) -> bool:
    """Say whether another website has sent the form, which could make a visitor talk in its own conversation.

    Browsers say so themselves; what says nothing is no browser that shows pages of others.
    """
    return request.headers.get("sec-fetch-site", "none") not in {"same-origin", "none"}
