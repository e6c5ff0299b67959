"""Answers that may be kept (``ETag`` over their very bytes, 304 for who has them), and those that may not."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from fastapi import Request, Response
from pydantic import BaseModel

# Short: a changed catalogue shows within a minute; with the ETag asking again costs almost nothing.
_CACHE_CONTROL = "public, max-age=60"
UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "Unchanged since that ETag"}}
"""FastAPI's ``responses`` for a route that answers by ``cacheable``."""


async def never_cached(response: Response) -> None:
    """For routes whose answers are about one person; a dependency."""
    response.headers["Cache-Control"] = "no-store"


def cacheable(request: Request, content: BaseModel) -> Response:
    """Return ``content`` as JSON, or 304 if the caller's copy is the same."""
    return cacheable_body(request, content.model_dump_json().encode(), "application/json")


def cacheable_body(
    request: Request, body: bytes, media_type: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Return ``body``, or 304 if the caller's copy is the same; ``headers`` go with both."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    both = {"ETag": etag, "Cache-Control": _CACHE_CONTROL, **(headers or {})}
    if _has_it(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=both)
    return Response(body, media_type=media_type, headers=both)


def _has_it(if_none_match: str, etag: str) -> bool:
    known = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    return etag in known or "*" in known
