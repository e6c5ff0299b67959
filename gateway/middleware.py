"""Around every request: a log line, headers that protect the reader, an answer to what nobody expected."""

from __future__ import annotations

import logging
import time

from fastapi import Request
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gateway.api.problems import Problem, reader_language, response
from gateway.logs import describe

_log = logging.getLogger("gateway.requests")


class Requests:
    """Logs method, route, status and milliseconds of each request; never its query, body or headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = time.perf_counter(), 0

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except Exception as error:
            _log.exception("fault", exc_info=False, extra=describe(error))
            if status == 0:
                await response(Problem("internal_error"), reader_language(Request(scope)))(
                    scope, receive, noting
                )
        finally:
            route = getattr(scope.get("route"), "path", "-")
            milliseconds = round((time.perf_counter() - began) * 1000, 1)
            # whoever watches the process asks several times a second at start: not worth a line each
            level = logging.DEBUG if route.startswith("/health") else logging.INFO
            _log.log(
                level,
                "request",
                extra={"method": scope["method"], "route": route, "status": status, "ms": milliseconds},
            )


_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'"
)


class SecurityHeaders:
    """Adds to every answer what keeps a page from loading, framing or telling more than it must."""

    def __init__(self, app: ASGIApp, frame_ancestors: tuple[str, ...]) -> None:
        self._app = app
        ancestors = " ".join(frame_ancestors) or "'none'"
        self._headers = {
            "Content-Security-Policy": f"{_POLICY}; frame-ancestors {ancestors}",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def adding(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, adding if scope["type"] == "http" else send)
