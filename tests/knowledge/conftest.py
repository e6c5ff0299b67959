"""A small catalogue made for tests (``small/``: nine modules), and databases to load it into."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from knowledge import folder
from knowledge.clock import FixedClock
from knowledge.database import create_engine
from knowledge.loading import read_catalogue
from knowledge.records import Catalogue
from knowledge.yaml_files import YamlFile, read_yaml

SMALL = Path(__file__).parent / "small"
WEDNESDAY = dt.date(2026, 9, 2)
PARSED: dict[tuple[str, bytes | None], YamlFile] = {}


@pytest.fixture
def clock() -> FixedClock:
    """A Wednesday on which no session of the small catalogue has begun."""
    return FixedClock(WEDNESDAY)


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small catalogue's folder, to be changed at will.

    Parsing YAML is nearly all the time of a load, and a test changes one file of ten at most: what was
    parsed once, by name and content, is not parsed again.
    """

    def remembered(path: Path, name: str) -> YamlFile:
        key = name, (path / name).read_bytes() if (path / name).is_file() else None
        if key not in PARSED:
            PARSED[key] = read_yaml(path, name)
        return PARSED[key]

    monkeypatch.setattr(folder, "read_yaml", remembered)
    return shutil.copytree(SMALL, tmp_path / "small")


@pytest.fixture(scope="session")
def small_catalogue() -> Catalogue:
    """The small catalogue, read without a database."""
    return read_catalogue(SMALL, clock=FixedClock(WEDNESDAY))


@pytest.fixture
def engine(database_url: str) -> Iterator[sa.Engine]:
    """An engine for a new, empty database; once on SQLite, once on PostgreSQL."""
    engine = create_engine(database_url)
    yield engine
    engine.dispose()
