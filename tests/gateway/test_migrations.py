"""The migrations make the tables that the code uses, on both databases, beside those of the catalogue."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from gateway.conversations.tables import conversation
from gateway.migrating import VERSION_TABLE, upgrade
from gateway.paths.tables import kept_path
from gateway.tables import metadata
from knowledge import migrating
from knowledge.database import create_engine


def _differences(engine: sa.Engine) -> list[object]:
    with engine.connect() as connection:
        only_ours = {
            "version_table": VERSION_TABLE,
            "include_name": lambda name, kind, _: kind != "table" or name in metadata.tables,
        }
        found: list[object] = compare_metadata(
            MigrationContext.configure(connection, opts=only_ours), metadata
        )
        return found


def test_the_migrated_tables_are_those_of_the_code(database_url: str) -> None:
    engine = create_engine(database_url)
    try:
        assert _differences(engine)  # so that this comparison can fail
        upgrade(engine)
        assert _differences(engine) == []
        upgrade(engine)  # nothing is done twice
    finally:
        engine.dispose()


def test_the_catalogue_keeps_its_own_version(database_url: str) -> None:
    engine = create_engine(database_url)
    try:
        migrating.upgrade(engine)
        upgrade(engine)
        tables = set(sa.inspect(engine).get_table_names())
        assert {VERSION_TABLE, migrating.VERSION_TABLE, "module", conversation.name, kept_path.name} <= tables
        migrating.upgrade(engine)
        assert _differences(engine) == []
    finally:
        engine.dispose()
