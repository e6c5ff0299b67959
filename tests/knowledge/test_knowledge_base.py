"""The snapshot: read once, kept while the version is the same, kept when the database is away."""

from __future__ import annotations

import dataclasses
import datetime as dt
import logging
from pathlib import Path

import pytest
import sqlalchemy as sa

from knowledge.clock import FixedClock
from knowledge.database import create_engine
from knowledge.errors import DatabaseUnavailable, NoCatalogue
from knowledge.knowledge_base import LOOK_EVERY_S, KnowledgeBase
from knowledge.loading import load
from knowledge.migrating import upgrade
from knowledge.records import Catalogue


class Stopwatch:
    """A monotonic clock that a test moves on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def change(folder: Path) -> None:
    path = folder / "modules/safety.yml"
    path.write_text(path.read_text().replace("hours: 40", "hours: 44"))


def test_the_snapshot_is_what_was_loaded(
    engine: sa.Engine, small: Path, clock: FixedClock, small_catalogue: Catalogue
) -> None:
    load(engine, small, clock=clock)
    base = KnowledgeBase(engine, clock)
    assert base.catalogue() == small_catalogue
    assert base.catalogue() is base.catalogue()


def test_nothing_loaded(engine: sa.Engine, clock: FixedClock) -> None:
    base = KnowledgeBase(engine, clock)
    with pytest.raises(NoCatalogue, match="run `python -m knowledge load` first"):
        base.catalogue()
    upgrade(engine)  # now the tables are there, but empty
    with pytest.raises(NoCatalogue):
        base.catalogue()


def test_what_is_loaded_after_the_start_is_found_at_once(
    engine: sa.Engine, small: Path, clock: FixedClock
) -> None:
    base = KnowledgeBase(engine, clock, monotonic=Stopwatch())
    with pytest.raises(NoCatalogue):
        base.catalogue()
    load(engine, small, clock=clock)
    assert len(base.catalogue().modules) == 9


def test_a_new_version_is_seen_within_two_seconds_and_not_looked_for_before(
    engine: sa.Engine, small: Path, clock: FixedClock
) -> None:
    load(engine, small, clock=clock)
    stopwatch = Stopwatch()
    base = KnowledgeBase(engine, clock, monotonic=stopwatch)
    first = base.catalogue()
    change(small)
    load(engine, small, clock=clock)
    asked: list[str] = []
    sa.event.listen(engine, "before_cursor_execute", lambda *event: asked.append(event[2]))
    stopwatch.now += LOOK_EVERY_S - 0.01
    assert base.catalogue() is first
    assert asked == []
    stopwatch.now += 0.01
    assert base.catalogue().modules["HSE-201"].hours == 44
    assert first.modules["HSE-201"].hours == 40, "who still holds the old snapshot keeps it whole"


def test_the_same_version_is_not_read_again(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    load(engine, small, clock=clock)
    stopwatch = Stopwatch()
    base = KnowledgeBase(engine, clock, monotonic=stopwatch)
    first = base.catalogue()
    stopwatch.now += 10
    assert base.catalogue() is first


def test_while_the_database_is_away_the_last_snapshot_serves(
    sqlite_url: str, small: Path, clock: FixedClock, caplog: pytest.LogCaptureFixture
) -> None:
    engine = create_engine(sqlite_url)
    load(engine, small, clock=clock)
    stopwatch = Stopwatch()
    base = KnowledgeBase(engine, clock, monotonic=stopwatch)
    first = base.catalogue()
    engine.dispose()
    Path(str(engine.url.database)).write_text("no database any more " * 100)
    for suffix in ("-wal", "-shm"):
        Path(f"{engine.url.database}{suffix}").unlink(missing_ok=True)
    stopwatch.now += 10
    with caplog.at_level(logging.WARNING):
        assert base.catalogue() is first
    assert "the database is out of reach" in caplog.text
    with pytest.raises(DatabaseUnavailable):
        KnowledgeBase(engine, clock).catalogue()
    engine.dispose()


def test_upcoming_sessions_begin_today_or_later(small_catalogue: Catalogue) -> None:
    start = small_catalogue.sessions["GEN-101"][0].start

    def upcoming(day: dt.date) -> list[dt.date]:
        base = KnowledgeBase.from_catalogue(small_catalogue, FixedClock(day))
        return [session.start for session in base.upcoming_sessions("GEN-101")]

    assert upcoming(start - dt.timedelta(days=1))[0] == start
    assert upcoming(start)[0] == start
    assert upcoming(start + dt.timedelta(days=1))[0] > start
    assert upcoming(start + dt.timedelta(days=1000)) == []


def test_sessions_are_ordered_by_start_site_and_id(small_catalogue: Catalogue) -> None:
    sessions = small_catalogue.sessions["ASE-101"]
    assert [(session.site, session.language) for session in sessions] == [
        ("liege", "nl"),
        ("seneffe", "fr"),
        ("seneffe", "en"),
    ]
    assert [session.id for session in sessions] == [
        "ase_101_20260923_liege",
        "ase_101_20260923_seneffe",
        "ase_101_20260923_seneffe_2",
    ]


def test_a_module_without_sessions_and_an_unknown_one(small_catalogue: Catalogue, clock: FixedClock) -> None:
    base = KnowledgeBase.from_catalogue(small_catalogue, clock)
    assert base.upcoming_sessions("HSE-102") == ()
    with pytest.raises(KeyError):
        base.upcoming_sessions("HSE-109")


def test_a_snapshot_cannot_be_changed(small_catalogue: Catalogue) -> None:
    with pytest.raises(TypeError):
        small_catalogue.modules["X"] = small_catalogue.modules["ASE-101"]  # type: ignore[index]
    with pytest.raises(TypeError):
        small_catalogue.jobs["aseptic_operator"].codes["rome"] = "X"  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        small_catalogue.modules["ASE-101"].hours = 1  # type: ignore[misc]


def test_records_are_those_of_the_files(small_catalogue: Catalogue) -> None:
    assert list(small_catalogue.modules) == [
        "GEN-101", "GEN-102", "GEN-201", "ASE-101", "ASE-201", "ASE-301", "HSE-101", "HSE-102", "HSE-201",
    ]  # fmt: skip
    operator = small_catalogue.modules["ASE-301"]
    assert operator.requires == ("ASE-201", "GEN-102")
    assert operator.requires_any == (("HSE-101", "HSE-102"), ("GEN-101",))
    assert operator.education_or_experience_years == 3
    assert operator.objectives.nl == ("Zien", "Doen", "Controleren")
    assert operator.source == "https://example.org/operator"
    assert small_catalogue.jobs["aseptic_operator"].codes == {"rome": "H2301", "isco08": "8131"}
    assert small_catalogue.jobs["safety_officer"].shortage is False
    assert small_catalogue.jobs["aseptic_operator"].shortage is None
    assert [fact.as_of for fact in small_catalogue.sites["seneffe"].facts] == ["2004-10", None]
    assert [value.value for value in small_catalogue.figures["people_trained"].values] == [4000, 3214]
    assert small_catalogue.figures["placement_rate"].values[0].qualifier is None
    assert small_catalogue.schemes["training_contract"].conditions.en == ("Be registered.", "Ask before.")
    assert small_catalogue.questions["enrol"].see[0] == "funding/training_contract"
    assert small_catalogue.calendar_note.de == "Beispieltermine."


def test_the_search_is_over_the_present_version(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    load(engine, small, clock=clock)
    stopwatch = Stopwatch()
    base = KnowledgeBase(engine, clock, monotonic=stopwatch)
    search = base.search
    assert base.search is search
    change(small)
    load(engine, small, clock=clock)
    stopwatch.now += 10
    assert base.search is not search
    assert base.search.modules("HSE-201")[0].module.hours == 44
