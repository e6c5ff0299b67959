"""The gateway with everything real but the Rasa server, for which a stand-in answers on loopback."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from gateway.application import create_application
from gateway.settings import Settings
from knowledge.clock import ZONE
from knowledge.records import Catalogue
from tests.gateway.assistant import Assistant, Stage, serving
from tests.gateway.documented import check_documented
from tests.shipped import load_shipped, shipped_catalogue

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=ZONE)
LIFETIME = dt.timedelta(hours=24)
ADDRESS = "203.0.113.7"

type Running = Callable[..., AbstractAsyncContextManager[httpx.AsyncClient]]


class MovableClock:
    """A clock that a test moves."""

    def __init__(self, moment: dt.datetime = NOON) -> None:
        self.moment = moment

    def now(self) -> dt.datetime:
        return self.moment

    def today(self) -> dt.date:
        return self.moment.date()


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """The address at which each test's assistant answers."""
    with serving(Stage()) as stage:
        yield stage


@pytest.fixture
def assistant(stage: Stage) -> Assistant:
    """A new stand-in; what an earlier test left unanswered is still its own assistant's."""
    return stage.enter(Assistant())


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def running(sqlite_url: str, assistant: Assistant, clock: MovableClock, tmp_path: Path) -> Running:
    """Return a function that starts the application (settings by name) and yields a client of it.

    Whatever the client is answered must be described in the OpenAPI document, every error a problem document.
    """

    @asynccontextmanager
    async def start(**settings: Any) -> AsyncIterator[httpx.AsyncClient]:
        defaults: dict[str, Any] = {
            "database_url": sqlite_url,
            "bot_url": assistant.url,
            "static_directory": tmp_path / "static",
            "expiry_sweep_seconds": 3600,  # tests move the clock and call for the sweep themselves
        }
        application = create_application(Settings(**(defaults | settings)), clock)
        async with application.router.lifespan_context(application):
            transport = httpx.ASGITransport(application, client=(ADDRESS, 4711))
            hooks = {"response": [check_documented]}
            async with httpx.AsyncClient(
                transport=transport, base_url="http://gateway", event_hooks=hooks
            ) as client:
                yield client

    return start


@pytest.fixture
async def client(running: Running) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application on SQLite."""
    async with running() as started:
        yield started


@pytest.fixture
async def any_client(running: Running, database_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application, on SQLite and on PostgreSQL."""
    async with running(database_url=database_url) as started:
        yield started


@pytest.fixture(scope="session")
def shipped() -> Catalogue:
    """The shipped catalogue, read once."""
    return shipped_catalogue(NOON.date())


@pytest.fixture(scope="session")
def loaded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the shipped catalogue, loaded as the product loads it."""
    path = tmp_path_factory.mktemp("catalogue") / "loaded.db"
    load_shipped(f"sqlite:///{path}", NOON.date())
    return path


@pytest.fixture
def loaded_url(loaded_file: Path, tmp_path: Path) -> str:
    """The address of a database of one's own with the shipped catalogue."""
    return f"sqlite:///{shutil.copy(loaded_file, tmp_path / 'advisor.db')}"


@pytest.fixture
async def catalogue(running: Running, loaded_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application over the shipped catalogue."""
    async with running(database_url=loaded_url) as client:
        yield client
