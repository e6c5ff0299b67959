"""Which exception becomes which problem document."""

from __future__ import annotations

import logging
from typing import cast

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


def install(application: FastAPI) -> None:
    """Make ``application`` answer every error with a problem document."""
    for kind in _CODES:
        application.add_exception_handler(kind, _known)
    application.add_exception_handler(Problem, _problem)
    application.add_exception_handler(TooManyRequests, _too_many)
    application.add_exception_handler(HTTPException, _http)
    application.add_exception_handler(RequestValidationError, _invalid_query)


def _known(request: Request, error: Exception) -> JSONResponse:
    code = _CODES[type(error)]
    if code in {"assistant_unavailable", "overloaded"}:
        _log.warning(code, extra={"reason": str(error)})
    elif code == "database_unavailable":
        _log.error(code)
    return response(
        Problem(code, members=getattr(request.state, "problem_members", None)), reader_language(request)
    )


def _problem(request: Request, error: Exception) -> JSONResponse:
    return response(cast(Problem, error), reader_language(request))


def _too_many(request: Request, error: Exception) -> JSONResponse:
    seconds = cast(TooManyRequests, error).retry_after
    problem = Problem("too_many_requests", values={"seconds": seconds}, headers={"Retry-After": str(seconds)})
    return response(problem, reader_language(request))


def _http(request: Request, error: Exception) -> JSONResponse:
    fault = cast(HTTPException, error)
    code = _HTTP_CODES.get(fault.status_code, "invalid_request")
    return response(Problem(code, headers=fault.headers), reader_language(request))


def _invalid_query(request: Request, error: Exception) -> JSONResponse:
    """Answer a wrong value in the address by what would be right; the value itself is not repeated."""
    name = str(cast(RequestValidationError, error).errors()[0]["loc"][-1])
    (parameter,) = request.scope["route"].dependant.query_params
    return response(refused(name, parameter.field_info.annotation), reader_language(request))
