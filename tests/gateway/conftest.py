"""The gateway with everything real but the Rasa server, for which a stand-in answers on loopback."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from gateway.application import create_application
from gateway.settings import Settings
from knowledge.clock import ZONE
from tests.gateway.assistant import Assistant, serving

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=ZONE)


class MovableClock:
    """A clock that a test moves."""

    def __init__(self, moment: dt.datetime = NOON) -> None:
        self.moment = moment

    def now(self) -> dt.datetime:
        return self.moment

    def today(self) -> dt.date:
        return self.moment.date()


@pytest.fixture
def assistant() -> Iterator[Assistant]:
    with serving(Assistant()) as served:
        yield served


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'advisor.db'}"


type Running = Callable[..., AbstractAsyncContextManager[httpx.AsyncClient]]


@pytest.fixture
def running(sqlite_url: str, assistant: Assistant, clock: MovableClock, tmp_path: Path) -> Running:
    """Return a function that starts the application (settings by name) and yields a client of it."""

    @asynccontextmanager
    async def start(*, address: str = "203.0.113.7", **settings: Any) -> AsyncIterator[httpx.AsyncClient]:
        chosen = {"database_url": sqlite_url, "bot_url": assistant.url, "static_directory": tmp_path, **settings}
        application = create_application(Settings(**chosen), clock)
        async with application.router.lifespan_context(application):
            transport = httpx.ASGITransport(application, raise_app_exceptions=True, client=(address, 4711))
            async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
                yield client

    return start


@pytest.fixture
async def client(running: Running) -> AsyncIterator[httpx.AsyncClient]:
    async with running() as started:
        yield started
