"""Bring a database's tables to the present form with Alembic. Nothing is done by hand, nothing twice."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from knowledge.database import make_folder, writing
from knowledge.errors import DatabaseUnavailable

MIGRATIONS = Path(__file__).parent / "migrations"
VERSION_TABLE = "alembic_version_knowledge"
LOCK = 7_265_203_341  # any number: two programs that upgrade the same PostgreSQL database take turns


def upgrade(
    engine: sa.Engine,
    migrations: Path = MIGRATIONS,
    version_table: str = VERSION_TABLE,
    revision: str = "head",
) -> None:
    """Apply the revisions in ``migrations`` that the database lacks, in one transaction.

    Another room with tables of its own in the same database passes its folder and its own
    ``version_table``. The folder of a SQLite file is created. Raises ``DatabaseUnavailable``.
    """
    make_folder(engine)
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with writing(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))
        config.attributes.update(connection=connection, version_table=version_table)
        try:
            command.upgrade(config, revision)
        except CommandError as error:
            raise DatabaseUnavailable(
                f"the tables of this database belong to another version of the program ({error}): "
                "use that version, or another database"
            ) from error
