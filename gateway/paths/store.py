"""Keeping paths in the database: short transactions, blocking, called in worker threads."""

from __future__ import annotations

import datetime as dt
import re
import secrets
from collections.abc import Callable, Sequence

import sqlalchemy as sa

from gateway.paths.records import Chosen, KeptPath, from_json, to_json
from gateway.paths.tables import kept_path
from knowledge.database import reading, writing

_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{22}")


class Paths:
    """Every kept path; ``now`` is the clock's, ``lifetime`` counts from the day it was proposed."""

    def __init__(self, engine: sa.Engine, *, now: Callable[[], dt.datetime], lifetime: dt.timedelta) -> None:
        self._engine = engine
        self._now = now
        self._lifetime = lifetime

    def keep(self, chosen: Sequence[Chosen], language: str) -> list[KeptPath]:
        """Keep each under an id of 128 random bits, which is all that it takes to read it."""
        created_at = self._now()
        expires_at = created_at + self._lifetime
        kept = [
            KeptPath(secrets.token_urlsafe(16), language, created_at, expires_at, each) for each in chosen
        ]
        if kept:
            with writing(self._engine) as connection:
                connection.execute(kept_path.insert(), [_row(path) for path in kept])
        return kept

    def find(self, identifier: str) -> KeptPath | None:
        """Return the path; None if it is unknown or expired."""
        if _IDENTIFIER.fullmatch(identifier) is None:
            return None
        with reading(self._engine) as connection:
            query = sa.select(kept_path).where(kept_path.c.id == identifier)
            row = connection.execute(query).mappings().first()
        if row is None or row["expires_at"] <= self._now():
            return None
        return KeptPath(
            row["id"], row["language"], row["created_at"], row["expires_at"], from_json(dict(row))
        )

    def purge(self) -> int:
        """Delete what has expired; return how many there were."""
        with writing(self._engine) as connection:
            return connection.execute(
                kept_path.delete().where(kept_path.c.expires_at <= self._now())
            ).rowcount


def _row(path: KeptPath) -> dict[str, object]:
    return {
        "id": path.id,
        "language": path.language,
        "created_at": path.created_at,
        "expires_at": path.expires_at,
        **to_json(path.chosen),
    }
