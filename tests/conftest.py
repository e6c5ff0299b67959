"""Fixtures for every room. Also read by the tests of ``bot``, on Python 3.10 without a database library."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.stack import Stack

_numbers = count(1)
MEMORY = Path("/dev/shm")  # noqa: S108 (pytest makes folders of its own in it)
ROOM_BYTES = 2_000_000_000
# What takes a process, a server, a browser, a file database, training or the whole shipped catalogue.
WHOLES = frozenset(
    {
        "action_server",
        "bot",
        "browser",
        "database_url",
        "identifier",
        "loaded_file",
        "postgresql_server",
        "postgresql_url",
        "shipped",
        "sqlite_url",
        "stack",
        "stage",
        "store",
        "trained",
    }
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as ``unit`` what takes none of ``WHOLES``, is not marked ``whole`` and draws no examples."""
    for item in items:
        is_whole = WHOLES & set(getattr(item, "fixturenames", ())) or item.get_closest_marker("whole")
        draws_examples = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if not is_whole and not draws_examples:
            item.add_marker("unit")


def pytest_configure() -> None:
    """Let the temporary folders of tests be in memory where it has room: databases wait for the disk else."""
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM_BYTES:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A running PostgreSQL, without a database name: ``postgresql://user@127.0.0.1:port``."""
    from tests.postgresql import server

    with server() as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """The address of a new, empty PostgreSQL database."""
    from tests.postgresql import new_database

    with new_database(postgresql_server, f"test_{next(_numbers)}") as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of a SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'test.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a new, empty database: a test that asks for it runs on both kinds."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The real product, running for the whole test session; a test that breaks a part mends it."""
    from tests.stack import running_stack

    with running_stack(tmp_path_factory.mktemp("stack")) as running:
        yield running
