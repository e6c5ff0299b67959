"""The built page at ``/`` with its files, the privacy notice, and what the error codes mean."""

from __future__ import annotations

import re
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from gateway import words
from gateway.pages import writing
from gateway.services import Open
from knowledge.records import LANGUAGES

router = APIRouter(include_in_schema=False)

_STYLE = Path(__file__).parent / "page.css"
# What the build adds to a name changes with the content, so the file of that name never does.
_HASHED = re.compile(r"^assets/.*-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$")
_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"


@router.api_route("/", methods=["GET", "HEAD"])
async def page(request: Request, services: Open) -> Response:
    try:
        return await _file(request, services.settings.static_directory, "index.html")
    except HTTPException:
        return _html(request, writing.not_built(_language(request)), status=503)


@router.api_route("/privacy", methods=["GET", "HEAD"])
async def privacy(request: Request, services: Open) -> Response:
    settings = services.settings
    notice = writing.privacy_notice(_language(request), settings.conversation_hours, settings.path_days)
    return _html(request, notice)


@router.api_route("/problems", methods=["GET", "HEAD"])
async def problems(request: Request) -> Response:
    return _html(request, writing.problem_list(_language(request)))


@router.api_route("/page.css", methods=["GET", "HEAD"])
async def style() -> Response:
    return FileResponse(_STYLE, headers={"Cache-Control": _ASK_AGAIN})


@router.api_route("/assets/{path:path}", methods=["GET", "HEAD"])
async def asset(request: Request, path: str, services: Open) -> Response:
    return await _file(request, services.settings.static_directory, f"assets/{path}")


@router.api_route("/{name}", methods=["GET", "HEAD"])
async def other_file(request: Request, name: str, services: Open) -> Response:
    return await _file(request, services.settings.static_directory, name)


async def _file(request: Request, directory: Path, path: str) -> Response:
    """Return a file below ``directory``; raises the 404 of ``StaticFiles``, which also keeps inside of it."""
    if "\0" in path:
        raise HTTPException(404)
    response = await StaticFiles(directory=directory, check_dir=False).get_response(path, request.scope)
    response.headers["Cache-Control"] = _FOR_EVER if _HASHED.search(path) else _ASK_AGAIN
    return response


def _html(request: Request, content: str, status: int = 200) -> Response:
    headers = {"Content-Language": _language(request), "Vary": "Accept-Language", "Cache-Control": _ASK_AGAIN}
    return HTMLResponse(content, status, headers=headers)


def _language(request: Request) -> str:
    asked = request.query_params.get("language")
    return asked if asked in LANGUAGES else words.preferred_language(request.headers.get("accept-language"))
