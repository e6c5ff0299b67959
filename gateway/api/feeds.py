"""``/api/v1/feeds``: the whole catalogue for search engines, for training portals and for calendars."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request, Response

from gateway.addresses import absolute
from gateway.api.access import limited, limited_work
from gateway.api.caching import UNCHANGED, cacheable_body
from gateway.api.feed_models import FeedQuery, SessionQuery
from gateway.api.problems import documented
from gateway.feeds.lheo import lheo
from gateway.feeds.schema_org import course_feed
from gateway.feeds.sessions import Sessions, listed, to_come
from gateway.feeds.sessions_ics import sessions_calendar
from gateway.services import Open, Services
from knowledge.records import Catalogue

# Writing a whole feed takes processor time, so it counts as such for whoever asks.
router = APIRouter(
    prefix="/api/v1/feeds", tags=["Feeds"], dependencies=[Depends(limited), Depends(limited_work)]
)


def _described(media_type: str, description: str) -> dict[str, Any]:
    """Return what the OpenAPI document says of a feed."""
    content = {media_type: {"schema": {"type": "string", "format": "binary"}}}
    problems = documented(
        "invalid_filter", "invalid_request", "overloaded", "catalogue_not_loaded", "database_unavailable"
    )
    return {
        "response_class": Response,
        "responses": {200: {"description": description, "content": content}, **UNCHANGED, **problems},
    }


@dataclass(frozen=True, slots=True)
class _Source:
    """What a feed is written from: one reading of the catalogue, and where the reader finds the rest."""

    catalogue: Catalogue
    sessions: Sessions
    base_url: str
    address: str


@router.get(
    "/courses.jsonld",
    summary="All modules with their sessions, in schema.org's vocabulary",
    **_described("application/ld+json", "A DataFeed of Course, each with its CourseInstance"),
)
async def read_courses(request: Request, query: Annotated[FeedQuery, Query()], services: Open) -> Response:
    """What the catalogue does not know is left out."""

    def write(source: _Source) -> bytes:
        feed = course_feed(
            source.catalogue,
            source.sessions,
            language=query.language,
            base_url=source.base_url,
            address=source.address,
        )
        return json.dumps(feed, ensure_ascii=False).encode()

    return await _answer(request, services, query, "application/ld+json", write)


@router.get(
    "/courses.lheo.xml",
    summary="All modules with their sessions, in LHÉO 2.3",
    **_described("application/xml", "LHÉO without the six elements that the catalogue does not know"),
)
async def read_lheo(request: Request, query: Annotated[FeedQuery, Query()], services: Open) -> Response:
    """For training portals that read the French exchange format."""

    def write(source: _Source) -> bytes:
        return lheo(source.catalogue, source.sessions, language=query.language, base_url=source.base_url)

    return await _answer(request, services, query, "application/xml", write)


@router.get(
    "/sessions.ics",
    summary="Sessions to come, as a calendar to subscribe to",
    **_described("text/calendar", "iCalendar: an event of whole days for each session"),
)
async def read_sessions(
    request: Request, query: Annotated[SessionQuery, Query()], services: Open
) -> Response:
    """A session has one UID in every language and in every training path."""

    def write(source: _Source) -> bytes:
        sessions = listed(
            source.sessions, module=query.code(source.catalogue), site=query.site, taught_in=query.taught_in
        )
        return sessions_calendar(
            sessions,
            source.catalogue,
            language=query.language,
            base_url=source.base_url,
            address=source.address,
        )

    return await _answer(request, services, query, "text/calendar; charset=utf-8", write)


async def _answer(
    request: Request,
    services: Services,
    query: FeedQuery,
    media_type: str,
    write: Callable[[_Source], bytes],
) -> Response:
    """Return what ``write`` makes of the catalogue as it stands today, or what it made of it before."""
    base_url = absolute(request, services.settings, "")
    address = f"{base_url}{request.url.path}?{urlencode(query.model_dump(exclude_none=True))}"

    def written() -> bytes:
        catalogue, today = services.knowledge.catalogue(), services.clock.today()
        key: Hashable = (catalogue.version, today, address)
        return services.feeds.get(
            key, lambda: write(_Source(catalogue, to_come(catalogue, today), base_url, address))
        )

    body = await services.heavy_work.run(written)
    return cacheable_body(request, body, media_type, {"Content-Language": query.language})
