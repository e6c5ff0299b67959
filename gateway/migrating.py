"""Bring the gateway's own tables to the present form, beside those of the knowledge base."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from knowledge import migrating

MIGRATIONS = Path(__file__).parent / "migrations"
VERSION_TABLE = "alembic_version_gateway"


def upgrade(engine: sa.Engine) -> None:
    """Apply the revisions that the database lacks; raises ``DatabaseUnavailable``."""
    migrating.upgrade(engine, MIGRATIONS, VERSION_TABLE)
