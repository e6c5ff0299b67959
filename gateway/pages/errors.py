"""Errors of the pages as pages, in the reader's language."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse
from fastapi.routing import APIRoute

from gateway import words
from gateway.api.handlers import HANDLED, answer, problem_of
from gateway.api.problems import RETRY_AFTER, STATUS
from gateway.logs import describe
from gateway.pages.catalogue.wording import filter_name
from gateway.pages.rendering import environment, reader_language, render
from knowledge.records import LANGUAGES

_log = logging.getLogger(__name__)


def install(application: FastAPI) -> None:
    """Make ``application`` answer an address that is none by a page, where a browser asks for one."""

    def missing(request: Request, error: Exception) -> Response:
        of_programs = request.url.path.startswith("/api/")
        if of_programs or "text/html" not in request.headers.get("accept", ""):
            return answer(request, error)
        try:
            return _problem_page(request, error)
        except HANDLED:  # as in PageRoute
            return answer(request, error)

    application.add_exception_handler(404, missing)


class PageRoute(APIRoute):
    """A route whose errors are pages, not problem documents."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()

        async def answering(request: Request) -> Response:
            try:
                try:
                    return await handler(request)
                except HANDLED as error:
                    return _problem_page(request, error)
            except HANDLED:
                raise  # not even its page can be written: the server was called by a name that is none
            except Exception as error:
                _log.exception("fault", exc_info=False, extra=describe(error))
                return _fault_page(request)

        return answering


def _problem_page(request: Request, error: Exception) -> Response:
    problem = problem_of(request, error)
    code = problem.code
    message = f"problem-{code.replace('_', '-')}"
    language, values = _language(request), problem.values
    if code == "invalid_filter":  # an address names it as programs do
        values = values | {"name": filter_name(language, str(values["name"]))}
    page = render(
        request,
        "problem.html",
        language,
        status=STATUS[code],
        message=message,
        message_values=values,
    )
    if code in RETRY_AFTER:
        page.headers["Retry-After"] = str(RETRY_AFTER[code])
    page.headers.update(problem.headers)
    return page


def _fault_page(request: Request) -> Response:
    """Say that it is our fault, and where to go; the frame of the other pages may be what is broken."""
    language = _language(request)
    content = (
        environment()
        .get_template("fault.html")
        .render(say=partial(words.say, language), language=language, sent=request.method == "POST")
    )
    return HTMLResponse(content, 500, headers={"Content-Language": language, "Cache-Control": "no-store"})


def _language(request: Request) -> str:
    """Return the language of the path, else of the form that was sent, else what the reader prefers."""
    named = request.path_params.get("language")
    if named in LANGUAGES:
        return str(named)
    sent: str | None = getattr(request.state, "language", None)
    return sent or reader_language(request)
