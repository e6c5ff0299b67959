"""Loading replaces everything or nothing, on SQLite and PostgreSQL."""

from __future__ import annotations

import datetime as dt
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from knowledge.clock import FixedClock
from knowledge.database import create_engine, reading
from knowledge.errors import BadCatalogue, DatabaseUnavailable
from knowledge.loading import Loaded, load
from knowledge.models import Base
from knowledge.reading import catalogue_from, read_rows
from knowledge.records import Catalogue

MONDAY = dt.date(2026, 8, 31)


def stored(engine: sa.Engine) -> Catalogue:
    with reading(engine) as connection:
        return catalogue_from(read_rows(connection))


def content(engine: sa.Engine) -> dict[str, list[str]]:
    with reading(engine) as connection:
        return {
            table.name: sorted(map(repr, connection.execute(sa.select(table))))
            for table in Base.metadata.sorted_tables
        }


def change(folder: Path) -> None:
    path = folder / "modules/safety.yml"
    path.write_text(path.read_text().replace("hours: 40", "hours: 44"))


def test_what_is_loaded_is_what_is_read(
    engine: sa.Engine, small: Path, clock: FixedClock, small_catalogue: Catalogue
) -> None:
    loaded = load(engine, small, clock=clock)
    assert stored(engine) == small_catalogue
    assert loaded == Loaded(
        version=small_catalogue.version,
        loaded_on=clock.today(),
        changed=True,
        counts={
            "modules": 9,
            "sessions": 10,
            "domains": 3,
            "competencies": 7,
            "jobs": 2,
            "sites": 4,
            "figures": 2,
            "schemes": 1,
            "questions": 2,
        },
    )


def test_the_same_data_in_the_same_week_change_nothing(engine: sa.Engine, small: Path) -> None:
    first = load(engine, small, clock=FixedClock(MONDAY))
    before = content(engine)
    again = load(engine, small, clock=FixedClock(MONDAY + dt.timedelta(days=6)))
    assert (again.version, again.loaded_on, again.changed) == (first.version, MONDAY, False)
    assert content(engine) == before


def test_in_a_later_week_the_calendar_moves_along(engine: sa.Engine, small: Path) -> None:
    first = load(engine, small, clock=FixedClock(MONDAY))
    old = stored(engine)
    later = load(engine, small, clock=FixedClock(MONDAY + dt.timedelta(days=7)))
    assert later.changed
    assert later.version != first.version
    new = stored(engine)
    assert new.loaded_on == MONDAY + dt.timedelta(days=7)
    assert new.modules == old.modules
    moved = new.sessions["GEN-102"][0].start - old.sessions["GEN-102"][0].start
    assert moved == dt.timedelta(days=7)


def test_any_change_makes_another_version(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    first = load(engine, small, clock=clock)
    change(small)
    second = load(engine, small, clock=clock)
    assert second.changed
    assert second.version != first.version
    assert stored(engine).modules["HSE-201"].hours == 44


def test_what_is_no_longer_in_the_files_is_gone(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    load(engine, small, clock=clock)
    faq = small / "faq.yml"
    faq.write_text(faq.read_text().partition("- id: machine")[0])
    load(engine, small, clock=clock)
    assert list(stored(engine).questions) == ["enrol"]


def test_a_fault_leaves_the_old_data(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    load(engine, small, clock=clock)
    before = content(engine)
    path = small / "modules/safety.yml"
    path.write_text(path.read_text().replace("hours: 40", "hours: 41"))
    with pytest.raises(BadCatalogue):
        load(engine, small, clock=clock)
    assert content(engine) == before


def test_an_error_while_writing_leaves_the_old_data(
    engine: sa.Engine, small: Path, clock: FixedClock
) -> None:
    load(engine, small, clock=clock)
    before = content(engine)
    change(small)

    def fail(step: str, done: int, total: int) -> None:
        if step == "session":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(engine, small, clock=clock, progress=fail)
    assert content(engine) == before


STOPPING_LOAD = """
import sys, time
from pathlib import Path
from knowledge.clock import SystemClock
from knowledge.database import create_engine
from knowledge.loading import load

def stop(step, done, total):
    if step == sys.argv[3]:
        print("reached", flush=True)
        time.sleep(60)

load(create_engine(sys.argv[1]), Path(sys.argv[2]), clock=SystemClock(), progress=stop)
"""


@pytest.mark.parametrize("moment", ["session", "catalogue_version"])
def test_a_kill_in_the_middle_leaves_the_old_data(
    engine: sa.Engine, database_url: str, small: Path, clock: FixedClock, moment: str
) -> None:
    """The killed process has deleted everything and written all tables before ``moment``."""
    load(engine, small, clock=clock)
    before = content(engine)
    change(small)
    arguments = [sys.executable, "-c", STOPPING_LOAD, database_url, str(small), moment]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "reached\n"
        assert content(engine) == before, "a reader sees the old data while others are being written"
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert content(engine) == before
    assert load(engine, small, clock=clock).changed, "and the next load works"


def test_readers_see_the_old_or_the_new_data_whole(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    first = load(engine, small, clock=clock).version
    change(small)
    seen: set[tuple[str, int]] = set()
    has_read, is_done = threading.Event(), threading.Event()

    def read() -> None:
        while not is_done.is_set():
            catalogue = stored(engine)
            seen.add((catalogue.version, catalogue.modules["HSE-201"].hours))
            has_read.set()

    def let_the_reader_read(step: str, done: int, total: int) -> None:
        for _ in range(2):  # the second reading began after this moment
            has_read.clear()
            assert has_read.wait(30)

    reader = threading.Thread(target=read)
    reader.start()
    second = load(engine, small, clock=clock, progress=let_the_reader_read).version
    let_the_reader_read("", 0, 0)
    is_done.set()
    reader.join()
    assert seen == {(first, 40), (second, 44)}


def test_two_loads_at_once_take_turns(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    load(engine, small, clock=clock)
    change(small)
    results: list[bool] = []
    threads = [
        threading.Thread(target=lambda: results.append(load(engine, small, clock=clock).changed))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [False, True]


def test_hostile_text_is_stored_as_it_is(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    path = small / "modules/safety.yml"
    text = "Robert'); DROP TABLE module;-- <script>alert(1)</script> %s {0} 🧪 ﷽"
    path.write_text(path.read_text().replace("en: Basic safety", f'en: "{text}"'))
    load(engine, small, clock=clock)
    assert stored(engine).modules["HSE-101"].title.en == text


def test_the_phrases_that_name_records(engine: sa.Engine, small: Path, clock: FixedClock) -> None:
    load(engine, small, clock=clock)
    with reading(engine) as connection:
        rows = connection.execute(sa.text("SELECT kind, record_id, language, phrase FROM phrase")).all()
    phrases = {tuple(row) for row in rows}
    assert len(phrases) == len(rows)
    assert {
        phrase for kind, record, language, phrase in phrases if (record, language) == ("ASE-101", "nl")
    } == {
        "ASE-101",
        "Omkleden in de cleanroom",
        "cleanroomkledij",
        "stofvrij",
        "kapje",
    }
    assert {(language, phrase) for kind, record, language, phrase in phrases if record == "liege"} >= {
        ("fr", "Liège"),
        ("nl", "Luik"),
        ("de", "Lüttich"),
        ("en", "LégiaPark"),
    }
    assert {kind for kind, *_ in phrases} == {"module", "site", "domain", "job"}


def test_an_unwritable_database(tmp_path: Path, small: Path, clock: FixedClock) -> None:
    (tmp_path / "file").write_text("")
    engine = create_engine(f"sqlite:///{tmp_path / 'file/test.db'}")
    with pytest.raises(DatabaseUnavailable, match="cannot be created"):
        load(engine, small, clock=clock)


def test_a_full_disk_leaves_the_old_data(sqlite_url: str, small: Path, clock: FixedClock) -> None:
    engine = create_engine(sqlite_url)
    load(engine, small, clock=clock)
    before = content(engine)
    path = small / "faq.yml"
    question = path.read_text().partition("- id: machine")[0]
    path.write_text("".join(question.replace("id: enrol", f"id: enrol_{n}") for n in range(100)))
    limited = create_engine(sqlite_url)
    sa.event.listen(limited, "connect", lambda raw, _: raw.execute("PRAGMA max_page_count = 1"))
    with pytest.raises(DatabaseUnavailable, match="database or disk is full"):
        load(limited, small, clock=clock)
    assert content(engine) == before
    engine.dispose()
    limited.dispose()
