"""Which exception becomes which problem document."""

from __future__ import annotations

import logging

import sqlalchemy as sa
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from gateway.api.catalogue_query import refused
from gateway.api.problems import Problem, reader_language, response
from gateway.conversations.bot import AssistantUnavailable
from gateway.conversations.locks import Busy, Overloaded
from gateway.conversations.store import Gone, MessageIdReused, UnknownChoice
from gateway.limiting import TooManyRequests
from knowledge.errors import DatabaseUnavailable, NoCatalogue

_log = logging.getLogger(__name__)

_CODES: dict[type[Exception], str] = {
    AssistantUnavailable: "assistant_unavailable",
    Busy: "conversation_busy",
    DatabaseUnavailable: "database_unavailable",
    Gone: "conversation_not_found",
    MessageIdReused: "message_id_reused",
    NoCatalogue: "catalogue_not_loaded",
    Overloaded: "overloaded",
    UnknownChoice: "unknown_choice",
    sa.exc.TimeoutError: "database_unavailable",  # every connection is in use
}

_HTTP_CODES = {404: "not_found", 405: "method_not_allowed", 413: "body_too_large", 422: "invalid_body"}


# Every error that is answered in words, here and on the pages.
HANDLED: tuple[type[Exception], ...] = (
    *_CODES,
    Problem,
    TooManyRequests,
    HTTPException,
    RequestValidationError,
)


def install(application: FastAPI) -> None:
    """Make ``application`` answer every error with a problem document."""
    for kind in HANDLED:
        application.add_exception_handler(kind, answer)


def problem_of(request: Request, error: Exception) -> Problem:
    """Return what is said of ``error``, which is one of ``HANDLED``."""
    match error:
        case Problem():
            return error
        case TooManyRequests():
            seconds = error.retry_after
            headers = {"Retry-After": str(seconds)}
            return Problem("too_many_requests", values={"seconds": seconds}, headers=headers)
        case HTTPException():
            return Problem(_HTTP_CODES.get(error.status_code, "invalid_request"), headers=error.headers)
        case RequestValidationError():
            return _invalid_query(request, error)
    return _known(request, error)


def answer(request: Request, error: Exception) -> JSONResponse:
    """Return the problem document of ``error``, which is one of ``HANDLED``."""
    return response(problem_of(request, error), reader_language(request))


def _known(request: Request, error: Exception) -> Problem:
    code = _CODES[type(error)]
    if code in {"assistant_unavailable", "overloaded"}:
        _log.warning(code, extra={"reason": str(error)})
    elif code == "database_unavailable":
        _log.error(code)
    return Problem(code, members=getattr(request.state, "problem_members", None))


def _invalid_query(request: Request, error: RequestValidationError) -> Problem:
    """Answer a wrong value in the address by what would be right; the value itself is not repeated."""
    name = str(error.errors()[0]["loc"][-1])
    (parameter,) = request.scope["route"].dependant.query_params
    return refused(name, parameter.field_info.annotation)
