"""``/api/v1/paths``: up to three training paths towards a goal, and each of them to take home."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool as in_thread

from gateway import words
from gateway.addresses import absolute
from gateway.api.access import limited, limited_work
from gateway.api.bodies import BODY_PROBLEMS, body_schema, read_body
from gateway.api.caching import never_cached
from gateway.api.path_models import Path, PathList, PathRequest
from gateway.api.problems import Problem, documented
from gateway.conversations.messages import Language
from gateway.paths.ics import calendar_file
from gateway.paths.links import file_address
from gateway.paths.records import Chosen
from gateway.paths.sheet import sheet
from gateway.paths.timeline import timeline
from gateway.paths.today import PathToday, as_of_today, needs_of
from gateway.services import Open, Services
from knowledge.path_proposals import propose
from knowledge.records import Catalogue

router = APIRouter(prefix="/api/v1/paths", tags=["Advice"], dependencies=[Depends(limited)])

_DATA = ("catalogue_not_loaded", "database_unavailable")
_KEPT = ("path_not_found", *_DATA)


class FileQuery(BaseModel):
    """How a path is written."""

    model_config = ConfigDict(extra="forbid")

    language: Language | None = Field(None, description="Left out: the one in which the path was proposed.")


Asked = Annotated[FileQuery, Query()]


def _file(media_type: str, description: str, *codes: str) -> dict[str, Any]:
    """Return what the OpenAPI document says of a route that answers with a file."""
    content = {media_type: {"schema": {"type": "string", "format": "binary"}}}
    return {
        "response_class": Response,
        "responses": {
            200: {"description": description, "content": content},
            **documented("invalid_filter", "invalid_request", *_KEPT, *codes),
        },
    }


@router.post(
    "",
    summary="Propose up to three paths",
    dependencies=[Depends(limited_work), Depends(never_cached)],
    responses=documented(*BODY_PROBLEMS, "overloaded", *_DATA),
    openapi_extra=body_schema(PathRequest, required=True),
)
async def propose_paths(request: Request, services: Open) -> PathList:
    """Each path is kept at its address for some months, without the profile. The centre decides."""
    asked = await read_body(request, PathRequest, services.settings)
    language = asked.language or words.preferred_language(request.headers.get("accept-language"))
    request.state.language = language
    return await services.heavy_work.run(lambda: _proposed(asked, language, services))


def _proposed(asked: PathRequest, language: str, services: Services) -> PathList:
    catalogue = services.knowledge.catalogue()
    goal = asked.goal(catalogue)
    found = propose(
        catalogue,
        needs_of(goal, catalogue),
        asked.profile.checked(catalogue),
        asked.preferences.checked(catalogue),
        services.clock.today(),
    )
    kept = services.paths.keep([Chosen.of(path, goal) for path in found], language)
    return PathList(
        paths=[Path.proposed(each, path, catalogue) for each, path in zip(kept, found, strict=True)]
    )


@router.get("/{id}.ics", summary="A path for one's calendar", **_file("text/calendar", "iCalendar"))
def read_calendar(request: Request, id: str, query: Asked, services: Open) -> Response:  # noqa: A002
    shown, catalogue = _kept(id, services)
    chosen = query.language or shown.kept.language
    address = absolute(request, services.settings, file_address(id, "pdf", chosen))
    content = calendar_file(shown, catalogue, chosen, address)
    return _answer(content, "text/calendar; charset=utf-8", "ics", chosen)


@router.get("/{id}.svg", summary="A path as a timeline", **_file("image/svg+xml", "Timeline"))
def read_timeline(id: str, query: Asked, services: Open) -> Response:  # noqa: A002
    shown, catalogue = _kept(id, services)
    chosen = query.language or shown.kept.language
    return _answer(timeline(shown, catalogue, chosen), "image/svg+xml", "svg", chosen)


@router.get(
    "/{id}.pdf",
    summary="A path on one sheet",
    dependencies=[Depends(limited_work)],
    **_file("application/pdf", "One sheet of A4", "overloaded"),
)
async def read_sheet(request: Request, id: str, query: Asked, services: Open) -> Response:  # noqa: A002
    """Tagged for screen readers; its QR code leads back to it."""
    shown, catalogue = await in_thread(_kept, id, services)
    chosen = query.language or shown.kept.language
    address = absolute(request, services.settings, file_address(id, "pdf", chosen))
    content = await services.heavy_work.run(lambda: sheet(shown, catalogue, chosen, address))
    return _answer(content, "application/pdf", "pdf", chosen)


@router.get("/{id}", summary="A kept path", responses=documented(*_KEPT))
def read_path(id: str, response: Response, services: Open) -> Path:  # noqa: A002 (the name in the path)
    """As it stands in the catalogue of today; what has changed since is said."""
    response.headers["Cache-Control"] = _CACHE_CONTROL
    shown, catalogue = _kept(id, services)
    return Path.of(shown, catalogue)


# Private: whoever has the address may read it, a shared cache may not keep it. Short: the calendar changes.
_CACHE_CONTROL = "private, max-age=300"


def _answer(content: bytes, media_type: str, format_: str, language: str) -> Response:
    name = f"{words.say(language, 'path-file')}.{format_}"
    headers = {
        "Cache-Control": _CACHE_CONTROL,
        "Content-Language": language,
        "Content-Disposition": f'inline; filename="{name}"',
    }
    return Response(content, media_type=media_type, headers=headers)


def _kept(identifier: str, services: Services) -> tuple[PathToday, Catalogue]:
    """Return the path as of today; raises ``Problem`` if it is unknown or expired."""
    kept = services.paths.find(identifier)
    if kept is None:
        raise Problem("path_not_found")
    catalogue = services.knowledge.catalogue()
    return as_of_today(kept, catalogue, services.clock.today()), catalogue
