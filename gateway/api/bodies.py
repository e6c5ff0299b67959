"""Reading a JSON body: no larger, no slower and no other than agreed."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

from fastapi import Request
from pydantic import BaseModel, ValidationError

from gateway.api.expected import expected_at
from gateway.api.problems import Problem
from gateway.settings import Settings

BODY_PROBLEMS = ("body_too_large", "invalid_body", "body_too_slow")
"""Codes of the problems that ``read_body`` raises."""


async def read_body[Model: BaseModel](request: Request, model: type[Model], settings: Settings) -> Model:
    """Return the body as ``model``; an empty body is ``{}``.

    The routes call it once they know who is asking, so that no body is read for nothing and every refusal is
    in the conversation's language. Raises ``Problem``.
    """
    raw = await read_raw(request, settings)
    try:
        # Not pydantic's own reader: it refuses lone surrogates, which browsers can send.
        content = json.loads(raw) if raw.strip() else {}
    except (ValueError, RecursionError):  # also bytes that are no UTF-8, numbers of thousands of digits
        raise _invalid("JSON") from None
    if (
        request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
        != "application/json"
    ):
        raise _invalid("Content-Type: application/json")
    try:
        return model.model_validate(content)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        place = fault["loc"]
        if fault["type"] == "extra_forbidden":  # its own name was chosen by the caller: not repeated
            place = place[:-1]
        raise invalid_field(".".join(map(str, place)), expected_at(model, place)) from None


def invalid_field(field: str, expected: str) -> Problem:
    """Return the problem of a body whose ``field`` (``profile.modules_done.0``; "" = the body) is wrong."""
    what = ": ".join(part for part in (field, expected) if part)
    return Problem("invalid_body", values={"what": what}, members={"field": field, "expected": expected})


def _invalid(what: str) -> Problem:
    return Problem("invalid_body", values={"what": what}, members={"field": what})


async def read_raw(request: Request, settings: Settings) -> bytes:
    """Return the body as it came; raises ``Problem`` if it is too large or too slow."""
    limit = settings.body_limit_bytes
    too_large = Problem("body_too_large", values={"limit": limit}, headers={"Connection": "close"})
    declared = request.headers.get("content-length", "0")
    if not re.fullmatch(r"[0-9]{1,10}", declared) or int(declared) > limit:
        raise too_large
    body = bytearray()
    try:
        async with asyncio.timeout(settings.body_timeout_seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limit:
                    raise too_large
    except TimeoutError:
        raise Problem("body_too_slow", headers={"Connection": "close"}) from None
    return bytes(body)


def body_schema(model: type[BaseModel], *, required: bool) -> dict[str, Any]:
    """Return what the OpenAPI document says of a body that ``read_body`` reads.

    The models within it stand under ``$defs``; ``openapi.py`` puts them where the references point to.
    """
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    return {"requestBody": {"required": required, "content": {"application/json": {"schema": schema}}}}
