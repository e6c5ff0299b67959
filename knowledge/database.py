"""The connection to the database: SQLite in a file by default, PostgreSQL by its address.

``reading`` and ``writing`` are the two ways to use it: the first sees one state of the database from
beginning to end, the second queues behind other writers instead of failing half-way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, DBAPIError

from knowledge.errors import BadDatabaseUrl, DatabaseUnavailable

DEFAULT_URL = "sqlite:///var/advisor.db"
LOCK_WAIT_S = 10
CONNECT_WAIT_S = 5
NO_PRIVILEGE = "42501"  # what PostgreSQL answers to an account that may not do this
DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


def normalised_url(url: str) -> sa.URL:
    """Return ``url`` with the driver that is installed here; raises ``BadDatabaseUrl``."""
    right = "use sqlite:///path/to/file.db or postgresql://user:password@host/database"
    try:
        parsed = sa.make_url(url)
    except (ArgumentError, ValueError):
        # The address is not repeated: it may hold a password.
        raise BadDatabaseUrl(f"DATABASE_URL is no database address; {right}") from None
    scheme = parsed.drivername.partition("+")[0]
    if scheme not in DRIVERS:
        raise BadDatabaseUrl(
            f"DATABASE_URL begins with {parsed.drivername!r}, which is not supported; {right}"
        )
    return parsed.set(drivername=DRIVERS[scheme])


def create_engine(url: str) -> sa.Engine:
    """Return an engine for ``url``; nothing is opened yet.

    Parameters never appear in exception texts or logs, because they may be a person's words.
    """
    parsed = normalised_url(url)
    if parsed.drivername == "sqlite":
        engine = sa.create_engine(
            parsed,
            hide_parameters=True,
            connect_args={"timeout": LOCK_WAIT_S},
            poolclass=sa.QueuePool,
            pool_use_lifo=True,  # the connection used last still has in memory what it read
        )
        sa.event.listen(engine, "connect", _prepare_sqlite)
        sa.event.listen(engine, "begin", _begin_sqlite)
        return engine
    return sa.create_engine(
        parsed, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_WAIT_S}
    )


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver begins no transaction by itself: `_begin_sqlite` does
    for pragma in (f"busy_timeout = {LOCK_WAIT_S * 1000}", "journal_mode = WAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: sa.Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('sqlite_begin', 'DEFERRED')}")


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """One read transaction: every query in it sees the database as it was at the first one."""
    options: dict[str, Any] = {}
    if engine.dialect.name == "postgresql":
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with _explained(engine), engine.connect() as connection:
        connection.execution_options(**options)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """One write transaction, committed at the end or not at all.

    SQLite takes its write lock at once (``BEGIN IMMEDIATE``): a transaction that reads first and writes
    later would fail, not wait, when somebody else wrote in between.
    """
    with _explained(engine), engine.connect() as connection:
        connection.execution_options(sqlite_begin="IMMEDIATE")
        with connection.begin():
            yield connection


@contextmanager
def _explained(engine: sa.Engine) -> Iterator[None]:
    """Turn "the database is not there, full or locked" into ``DatabaseUnavailable``."""
    try:
        yield
    except sa.exc.DatabaseError as error:
        ours = isinstance(error, sa.exc.IntegrityError | sa.exc.ProgrammingError | sa.exc.DataError)
        if ours and getattr(error.orig, "sqlstate", None) != NO_PRIVILEGE:
            raise  # a mistake of the program, not of the place it runs in
        raise DatabaseUnavailable(_explanation(engine.url, error)) from error


def _explanation(url: sa.URL, error: DBAPIError) -> str:
    reason = (str(error.orig).strip().splitlines() or ["no reason given"])[0]
    if url.drivername != "sqlite":
        return f"the database {url.database!r} on {url.host or 'localhost'} cannot be used: {reason}"
    advice = "check that the folder exists, is writable and has room left, and that no program holds the file"
    return f"the database file {url.database} cannot be used: {reason}; {advice}"


def make_folder(engine: sa.Engine) -> None:
    """Create the folder of a SQLite file if it is missing; raises ``DatabaseUnavailable``."""
    database = engine.url.database
    if engine.dialect.name != "sqlite" or not database or database == ":memory:":
        return
    folder = Path(database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnavailable(f"the folder {folder} cannot be created: {error.strerror}") from error
