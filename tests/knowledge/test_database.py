"""Addresses, errors in words, and the two kinds of transaction, on SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from knowledge.database import create_engine, make_folder, normalised_url, reading, writing
from knowledge.errors import BadDatabaseUrl, DatabaseUnavailable


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///var/advisor.db", "sqlite"),
        ("sqlite+pysqlite:///var/advisor.db", "sqlite"),
        ("postgresql://somebody@localhost/advisor", "postgresql+psycopg"),
        ("postgres://somebody@localhost/advisor", "postgresql+psycopg"),
        ("postgresql+psycopg2://somebody@localhost/advisor", "postgresql+psycopg"),
    ],
)
def test_an_address_gets_the_driver_that_is_installed(url: str, driver: str) -> None:
    assert normalised_url(url).drivername == driver


@pytest.mark.parametrize(
    "url", ["mysql://u:secret@h/d", "", "secret", "http://u:secret@h", "sqlite", "://secret"]
)
def test_another_address_is_refused_without_repeating_a_password(url: str) -> None:
    with pytest.raises(BadDatabaseUrl, match=r"use sqlite:///path/to/file\.db or postgresql://") as caught:
        create_engine(url)
    assert "secret" not in str(caught.value)


def test_nothing_is_opened_before_it_is_used(tmp_path: Path) -> None:
    create_engine(f"sqlite:///{tmp_path / 'test.db'}")
    assert list(tmp_path.iterdir()) == []


def test_a_writer_is_seen_by_the_next_reader_and_a_failed_one_by_none(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        connection.execute(sa.text("CREATE TABLE thing (id INTEGER PRIMARY KEY)"))
        connection.execute(sa.text("INSERT INTO thing VALUES (1)"))
    with pytest.raises(sa.exc.IntegrityError), writing(engine) as connection:
        connection.execute(sa.text("INSERT INTO thing VALUES (2), (1)"))
    with reading(engine) as connection:
        assert connection.execute(sa.text("SELECT id FROM thing")).scalars().all() == [1]


def test_a_reader_sees_one_state_from_beginning_to_end(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        connection.execute(sa.text("CREATE TABLE thing (id INTEGER PRIMARY KEY)"))
    with reading(engine) as reader:
        assert reader.execute(sa.text("SELECT count(*) FROM thing")).scalar() == 0
        with writing(engine) as writer:
            writer.execute(sa.text("INSERT INTO thing VALUES (1)"))
        assert reader.execute(sa.text("SELECT count(*) FROM thing")).scalar() == 0
    with reading(engine) as reader:
        assert reader.execute(sa.text("SELECT count(*) FROM thing")).scalar() == 1


def test_writers_queue_even_if_they_read_first(sqlite_url: str) -> None:
    engine = create_engine(sqlite_url)
    with writing(engine) as connection:
        connection.execute(sa.text("CREATE TABLE counter (value INTEGER)"))
        connection.execute(sa.text("INSERT INTO counter VALUES (0)"))

    def increment() -> None:
        for _ in range(5):
            with writing(engine) as connection:
                value = connection.execute(sa.text("SELECT value FROM counter")).scalar_one()
                connection.execute(sa.text("UPDATE counter SET value = :value"), {"value": value + 1})

    threads = [threading.Thread(target=increment) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with reading(engine) as connection:
        assert connection.execute(sa.text("SELECT value FROM counter")).scalar() == 20
    engine.dispose()


def test_sqlite_checks_foreign_keys_and_lets_readers_read_while_one_writes(sqlite_url: str) -> None:
    engine = create_engine(sqlite_url)
    with reading(engine) as connection:
        assert connection.execute(sa.text("PRAGMA foreign_keys")).scalar() == 1
        assert connection.execute(sa.text("PRAGMA journal_mode")).scalar() == "wal"
        assert int(connection.execute(sa.text("PRAGMA busy_timeout")).scalar_one()) >= 5000
    engine.dispose()


def test_parameters_never_show_in_an_error(engine: sa.Engine) -> None:
    with pytest.raises(sa.exc.DBAPIError) as caught, engine.connect() as connection:
        connection.execute(
            sa.text("SELECT * FROM nowhere WHERE text = :text"), {"text": "what a person wrote"}
        )
    assert "what a person wrote" not in str(caught.value)


def test_a_locked_file_is_said_to_be_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.database.LOCK_WAIT_S", 0)
    path = tmp_path / "test.db"
    engine = create_engine(f"sqlite:///{path}")
    with reading(engine):
        pass
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    locked = r"is locked; check that .* no program holds the file"
    with pytest.raises(DatabaseUnavailable, match=locked), writing(engine):
        pass
    other.close()
    engine.dispose()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "test.db"
    path.write_text("not a database, but long enough to be looked at" * 50)
    engine = create_engine(f"sqlite:///{path}")
    with pytest.raises(DatabaseUnavailable, match="file is not a database"), reading(engine):
        pass
    engine.dispose()


def test_a_folder_is_made_for_the_file_or_the_error_names_it(tmp_path: Path) -> None:
    make_folder(create_engine(f"sqlite:///{tmp_path / 'a/b/test.db'}"))
    assert (tmp_path / "a/b").is_dir()
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseUnavailable, match=r"the folder .*/file/b cannot be created"):
        make_folder(create_engine(f"sqlite:///{tmp_path / 'file/b/test.db'}"))


def test_a_server_that_is_away(postgresql_server: str) -> None:
    engine = create_engine("postgresql://tester@127.0.0.1:1/nothing")
    away = r"the database 'nothing' on 127\.0\.0\.1 cannot be used"
    with pytest.raises(DatabaseUnavailable, match=away), reading(engine):
        pass
    missing = create_engine(f"{postgresql_server}/nothing")
    with pytest.raises(DatabaseUnavailable, match='database "nothing" does not exist'), reading(missing):
        pass


def test_an_account_without_the_right(postgresql_url: str) -> None:
    owner = create_engine(postgresql_url)
    with writing(owner) as connection:
        connection.execute(sa.text("CREATE TABLE thing (id INTEGER)"))
        connection.execute(sa.text("CREATE ROLE visitor LOGIN"))
    visitor = create_engine(postgresql_url.replace("tester@", "visitor@"))
    with (
        pytest.raises(DatabaseUnavailable, match="permission denied for table thing"),
        writing(visitor) as connection,
    ):
        connection.execute(sa.text("INSERT INTO thing VALUES (1)"))
    visitor.dispose()
    with writing(owner) as connection:
        connection.execute(sa.text("DROP ROLE visitor"))
    owner.dispose()


def test_the_connection_used_last_is_used_next(sqlite_url: str) -> None:
    engine = create_engine(sqlite_url)
    with engine.connect() as first, engine.connect() as second:
        last = second.connection.driver_connection
        first.close()
    with engine.connect() as again:
        assert again.connection.driver_connection is last
    engine.dispose()
