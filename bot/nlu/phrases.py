"""The names people use for modules, sites, jobs and domains, read from the knowledge base.

Plain SQL on two tables: ``phrase(kind, record_id, language, phrase)`` and ``catalogue_version(version)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

KINDS = ("module", "job", "domain", "site")


class NoPhrases(Exception):
    """The knowledge base can't be read; the message says why and what to do."""


@dataclass(frozen=True, order=True)
class Phrase:
    """``kind`` is module, job, domain or site; ``record`` its code or id."""

    kind: str
    record: str
    language: str
    text: str


class PhraseTable:
    """Reads the phrases of the database at ``url``; nothing is opened before the first reading."""

    def __init__(self, url: str) -> None:
        self._url = url.replace("postgresql+psycopg://", "postgresql://")
        self._engine: sa.engine.Engine | None = None

    def version(self) -> str:
        """Return the version of the loaded catalogue; raises ``NoPhrases``."""
        rows = self._rows("SELECT version FROM catalogue_version")
        if not rows:
            raise NoPhrases("the knowledge base is empty; run `python -m knowledge load`")
        return str(rows[0][0])

    def phrases(self) -> list[Phrase]:
        """Return all phrases, sorted; raises ``NoPhrases``."""
        rows = self._rows("SELECT kind, record_id, language, phrase FROM phrase")
        return sorted(Phrase(*map(str, row)) for row in rows if row[0] in KINDS)

    def _rows(self, query: str) -> list[tuple[object, ...]]:
        try:
            with self._connected().connect() as connection:
                return [tuple(row) for row in connection.execute(sa.text(query))]
        except SQLAlchemyError as error:
            raise NoPhrases(
                f"the knowledge base can't be read ({type(error).__name__}); run `python -m knowledge load`"
            ) from error

    def _connected(self) -> sa.engine.Engine:
        if self._engine is None:
            url = sa.engine.make_url(self._url)
            # SQLite would make an empty file of a name that does not exist.
            if url.drivername.startswith("sqlite") and not (url.database and Path(url.database).is_file()):
                raise NoPhrases(f"no database {url.database!r}; run `python -m knowledge load`")
            self._engine = sa.create_engine(url, pool_pre_ping=True)
        return self._engine
