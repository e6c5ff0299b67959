"""Errors of the pages as pages, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from gateway.api.handlers import HANDLED, problem_of
from gateway.api.problems import RETRY_AFTER, STATUS
from gateway.pages.rendering import reader_language, render
from knowledge.records import LANGUAGES


class PageRoute(APIRoute):
    """A route whose errors are pages, not problem documents."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()

        async def answering(request: Request) -> Response:
            try:
                return await handler(request)
            except HANDLED as error:
                return _problem_page(request, error)

        return answering


def _problem_page(request: Request, error: Exception) -> Response:
    problem = problem_of(request, error)
    code = problem.code
    message = f"problem-{code.replace('_', '-')}"
    language = request.path_params.get("language")
    if language not in LANGUAGES:
        language = reader_language(request)
    answer = render(
        request, "problem.html", language, status=STATUS[code], message=message, message_values=problem.values
    )
    if code in RETRY_AFTER:
        answer.headers["Retry-After"] = str(RETRY_AFTER[code])
    answer.headers.update(problem.headers)
    return answer
