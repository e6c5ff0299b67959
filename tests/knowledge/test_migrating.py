"""The migrations make exactly the tables of the models, on SQLite and PostgreSQL."""

from __future__ import annotations

import threading

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from knowledge.errors import DatabaseUnavailable
from knowledge.migrating import VERSION_TABLE, upgrade
from knowledge.models import Base


def test_the_migrations_make_the_tables_of_the_models(engine: sa.Engine) -> None:
    upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, Base.metadata) == []


def test_a_second_time_changes_nothing(engine: sa.Engine) -> None:
    upgrade(engine)
    upgrade(engine)
    with engine.connect() as connection:
        assert connection.execute(sa.text(f"SELECT count(*) FROM {VERSION_TABLE}")).scalar() == 1  # noqa: S608


def test_the_tables_of_another_room_in_the_same_database_are_left_alone(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE conversation (id INTEGER PRIMARY KEY)"))
        connection.execute(sa.text("CREATE TABLE alembic_version_gateway (version_num VARCHAR(32))"))
    upgrade(engine)
    names = set(sa.inspect(engine).get_table_names())
    assert {"conversation", "alembic_version_gateway", VERSION_TABLE, "module"} <= names
    assert "alembic_version" not in names


def test_two_programs_that_upgrade_at_once_take_turns(engine: sa.Engine) -> None:
    errors: list[BaseException] = []

    def run() -> None:
        try:
            upgrade(engine)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sa.inspect(engine).has_table("module")


def test_a_failing_migration_leaves_nothing(engine: sa.Engine) -> None:
    """The table of the last step exists already, so the first revision fails at its end."""
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE session (id INTEGER PRIMARY KEY)"))
    with pytest.raises((sa.exc.ProgrammingError, DatabaseUnavailable)):  # each database has its own error
        upgrade(engine)
    assert sa.inspect(engine).get_table_names() == ["session"]


def test_tables_of_another_version_of_the_program(engine: sa.Engine) -> None:
    upgrade(engine)
    with engine.begin() as connection:
        connection.execute(sa.text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))  # noqa: S608
    with pytest.raises(DatabaseUnavailable, match="belong to another version of the program"):
        upgrade(engine)
