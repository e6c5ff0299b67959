"""The built page at ``/`` with its files, the privacy notice, and what the error codes mean."""

from __future__ import annotations

import re
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from gateway.addresses import absolute
from gateway.api.problems import STATUS
from gateway.pages.errors import PageRoute
from gateway.pages.rendering import reader_language, render
from gateway.services import Open, Services

router = APIRouter(include_in_schema=False, route_class=PageRoute)
files = APIRouter(include_in_schema=False)

# What the build adds to a name changes with the content, so the file of that name never does.
_HASHED = re.compile(r"^assets/.*-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$")
_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"

# Values for the words of problems, as examples on the page that lists them.
_EXAMPLES: dict[str, str | int] = {
    "limit": 2000,
    "what": "text",
    "name": "level",
    "expected": "1, 2, 3",
    "seconds": 30,
}


@router.api_route("/", methods=["GET", "HEAD"])
async def page(request: Request, services: Open) -> Response:
    try:
        return await _file(request, services.settings.static_directory, "index.html")
    except HTTPException:
        return render(request, "not_built.html", reader_language(request), status=503)


@router.api_route("/privacy", methods=["GET", "HEAD"])
async def privacy(request: Request, services: Open) -> Response:
    """Say how long a conversation is kept after its last message, and a path after it was made."""
    hours, days = _hours(services), services.settings.path_days
    return render(request, "privacy.html", reader_language(request), hours=hours, days=days)


@router.api_route("/accessibility", methods=["GET", "HEAD"])
async def accessibility(request: Request, services: Open) -> Response:
    """Say what was tested for people with disabilities, what falls short, and whom to tell."""
    return render(request, "accessibility.html", reader_language(request), hours=_hours(services))


@router.api_route("/problems", methods=["GET", "HEAD"])
async def problems(request: Request) -> Response:
    """Say what each error code means; the ``type`` of a problem document points into this page."""
    return render(request, "problems.html", reader_language(request), codes=STATUS, examples=_EXAMPLES)


@router.api_route("/example", methods=["GET", "HEAD"])
async def example(request: Request, services: Open) -> Response:
    """Show the chat on a page that stands for any page of a website."""
    advisor = absolute(request, services.settings, "")
    return render(request, "example.html", reader_language(request), advisor=advisor)


@files.api_route("/assets/{path:path}", methods=["GET", "HEAD"])
async def asset(request: Request, path: str, services: Open) -> Response:
    return await _file(request, services.settings.static_directory, f"assets/{path}")


@files.api_route("/{name}", methods=["GET", "HEAD"])
async def other_file(request: Request, name: str, services: Open) -> Response:
    return await _file(request, services.settings.static_directory, name)


def _hours(services: Services) -> float:
    """Return how long a conversation is kept, as people write it: 24, not 24.0."""
    hours = services.settings.conversation_hours
    return int(hours) if hours == int(hours) else hours


async def _file(request: Request, directory: Path, path: str) -> Response:
    """Return a file below ``directory``; raises the 404 of ``StaticFiles``, which also keeps inside of it."""
    if "\0" in path:
        raise HTTPException(404)
    response = await StaticFiles(directory=directory, check_dir=False).get_response(path, request.scope)
    response.headers["Cache-Control"] = _FOR_EVER if _HASHED.search(path) else _ASK_AGAIN
    return response
