"""The connection to the action server stays open; Rasa makes a client and a connection for every call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import aiohttp
from rasa.utils.endpoints import EndpointConfig

_stock = EndpointConfig.session


def apply() -> None:
    """Let every endpoint keep one client session per event loop."""

    @asynccontextmanager
    async def kept(self: EndpointConfig) -> AsyncGenerator[aiohttp.ClientSession, None]:
        loop = asyncio.get_running_loop()
        session, owner = getattr(self, "_kept", (None, None))
        if session is None or session.closed or owner is not loop:
            session = _stock(self)
            self._kept = (session, loop)
        yield session

    EndpointConfig.session = kept
