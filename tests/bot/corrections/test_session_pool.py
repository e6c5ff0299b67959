"""Calls of the action server share one connection."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.utils.endpoints import EndpointConfig

from bot.corrections import session_pool


@pytest.fixture(autouse=True)
def undone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EndpointConfig, "session", EndpointConfig.session)


async def call(server: Any, times: int) -> None:
    for _ in range(times):
        assert await server.endpoint.request(json={}) == {"events": [], "responses": []}


async def test_stock_rasa_connects_anew_for_every_call(action_server: Any) -> None:
    """The fault that the correction takes away."""
    async with action_server() as server:
        await call(server, 5)
        assert len(server.peers) == 5


async def test_one_connection_serves_all_calls(action_server: Any) -> None:
    session_pool.apply()
    async with action_server() as server:
        await call(server, 5)
        assert len(server.peers) == 1
        await server.endpoint._kept[0].close()


async def test_a_closed_session_is_made_anew(action_server: Any) -> None:
    session_pool.apply()
    async with action_server() as server:
        await call(server, 1)
        await server.endpoint._kept[0].close()
        await call(server, 1)
        await server.endpoint._kept[0].close()
