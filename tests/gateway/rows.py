"""Looking into the tables themselves."""

from __future__ import annotations

import sqlalchemy as sa

from gateway.conversations.tables import choice, conversation, turn
from knowledge.database import create_engine


def rows(url: str) -> dict[str, int]:
    """Return the number of rows of each table of conversations."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            counts = {
                table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
                for table in (conversation, choice, turn)
            }
    finally:
        engine.dispose()
    return counts


def cells_with(url: str, text: str) -> list[str]:
    """Return ``table.column`` wherever ``text`` stands in any cell of the database."""
    engine = create_engine(url)
    found = []
    try:
        everything = sa.MetaData()
        everything.reflect(engine)
        with engine.connect() as connection:
            for table in everything.sorted_tables:
                for row in connection.execute(sa.select(table)).mappings():
                    found += [f"{table.name}.{column}" for column, value in row.items() if text in str(value)]
    finally:
        engine.dispose()
    return found
