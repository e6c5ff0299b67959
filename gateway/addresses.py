"""The whole address of a page or a file: with its server, for whatever leaves this website."""

from __future__ import annotations

import re

from fastapi import Request

from gateway.api.problems import Problem
from gateway.settings import Settings

_HOST = re.compile(r"[A-Za-z0-9.:\[\]_-]{1,200}")


def absolute(request: Request, settings: Settings, address: str) -> str:
    """Return ``address`` with its server: the one of the settings, or else the one that was called."""
    if settings.public_url:
        return settings.public_url + address
    host = request.url.netloc
    if _HOST.fullmatch(host) is None:
        raise Problem("invalid_request")
    return f"{request.url.scheme}://{host}{address}"
