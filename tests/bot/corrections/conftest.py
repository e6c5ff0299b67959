"""An action server that answers, or not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from rasa.utils.endpoints import EndpointConfig


@dataclass
class ActionServer:
    endpoint: EndpointConfig
    peers: set[object] = field(default_factory=set)


Serving = Callable[..., AbstractAsyncContextManager[ActionServer]]


@pytest.fixture
def action_server() -> Serving:
    """Serve an action that answers nothing after ``delay`` seconds."""

    @asynccontextmanager
    async def serving(delay: float = 0.0) -> AsyncIterator[ActionServer]:
        async def answer(request: web.Request) -> web.Response:
            assert request.transport is not None
            server.peers.add(request.transport.get_extra_info("peername"))
            await asyncio.sleep(delay)
            return web.json_response({"events": [], "responses": []})

        application = web.Application()
        application.router.add_post("/webhook", answer)
        runner = web.AppRunner(application, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        server = ActionServer(EndpointConfig(f"http://127.0.0.1:{port}/webhook"))
        try:
            yield server
        finally:
            await runner.cleanup()

    return serving
