"""Errors as RFC 9457 problem documents: one shape, worded for the reader, without what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from gateway import words

MEDIA_TYPE = "application/problem+json"

# Every code and its status; the words are `problem-<code>` and `problem-<code>-title` in gateway.ftl.
STATUS: Mapping[str, int] = {
    "invalid_request": 400,
    "unauthorized": 401,
    "not_found": 404,
    "conversation_not_found": 404,
    "path_not_found": 404,
    "record_not_found": 404,
    "method_not_allowed": 405,
    "body_too_slow": 408,
    "message_id_reused": 409,
    "text_too_long": 413,
    "body_too_large": 413,
    "invalid_body": 422,
    "empty_text": 422,
    "unknown_choice": 422,
    "invalid_filter": 422,
    "invalid_cursor": 422,
    "too_many_requests": 429,
    "conversation_busy": 429,
    "internal_error": 500,
    "assistant_unavailable": 503,
    "overloaded": 503,
    "database_unavailable": 503,
    "catalogue_not_loaded": 503,
}

# Seconds after which trying again makes sense, where nothing better is known.
RETRY_AFTER = {
    "conversation_busy": 2,
    "assistant_unavailable": 5,
    "overloaded": 5,
    "database_unavailable": 5,
}


class ProblemDocument(BaseModel):
    """What every error looks like (RFC 9457)."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(description="Address of the explanation: /problems#<code>.")
    title: str
    status: int
    detail: str = Field(
        description="For the reader, in the language of the conversation or of Accept-Language."
    )
    code: str = Field(description=f"One of {', '.join(STATUS)}.")


class Problem(Exception):
    """An error to be answered as the document of ``code``; ``values`` go into its words.

    ``members`` are further members of the document, ``headers`` those of the answer.
    """

    def __init__(
        self,
        code: str,
        *,
        values: Mapping[str, str | int] | None = None,
        members: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.values = dict(values or {})
        self.members = dict(members or {})
        self.headers = dict(headers or {})


def response(problem: Problem, language: str) -> JSONResponse:
    """Return the problem document in ``language``."""
    code, status = problem.code, STATUS[problem.code]
    message = f"problem-{code.replace('_', '-')}"
    document = {
        "type": f"/problems#{code}",
        "title": words.say(language, f"{message}-title"),
        "status": status,
        "detail": words.say(language, message, **problem.values),
        "code": code,
        **problem.members,
    }
    headers = {"Content-Language": language, "Cache-Control": "no-store", **problem.headers}
    if code in RETRY_AFTER:
        headers.setdefault("Retry-After", str(RETRY_AFTER[code]))
    return JSONResponse(document, status, headers=headers, media_type=MEDIA_TYPE)


def reader_language(request: Request) -> str:
    """Return the language of the request's conversation, else the one that its browser prefers."""
    chosen: str | None = getattr(request.state, "language", None)
    return chosen or words.preferred_language(request.headers.get("accept-language"))


def documented(*codes: str) -> dict[int | str, dict[str, Any]]:
    """Return FastAPI's ``responses`` for these codes; ``openapi.py`` adds the schema that they refer to."""
    always = ("too_many_requests", "internal_error")
    by_status: dict[int, list[str]] = {}
    for code in (*codes, *(code for code in always if code not in codes)):
        by_status.setdefault(STATUS[code], []).append(code)
    schema = {"$ref": "#/components/schemas/ProblemDocument"}
    return {
        status: {
            "description": f"{HTTPStatus(status).phrase}: {', '.join(f'`{code}`' for code in found)}",
            "content": {MEDIA_TYPE: {"schema": schema}},
            **(
                {"headers": {"Retry-After": {"description": "Seconds.", "schema": {"type": "integer"}}}}
                if status in {429, 503}
                else {}
            ),
        }
        for status, found in sorted(by_status.items())
    }
