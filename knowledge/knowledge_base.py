"""The way in for everybody who asks: an immutable snapshot of the catalogue, renewed after each load."""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

import sqlalchemy as sa

from knowledge.clock import Clock
from knowledge.database import reading
from knowledge.errors import DatabaseUnavailable, NoCatalogue
from knowledge.reading import catalogue_from, read_rows, read_version
from knowledge.records import Catalogue, Session
from knowledge.upcoming import upcoming

if TYPE_CHECKING:
    from knowledge.search import Search

__all__ = ["KnowledgeBase", "NoCatalogue"]

LOOK_EVERY_S = 2.0
log = logging.getLogger(__name__)


class KnowledgeBase:
    """Answers from the catalogue in the database of ``engine``; safe to share among threads."""

    def __init__(
        self,
        engine: sa.Engine | None,
        clock: Clock,
        *,
        catalogue: Catalogue | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._catalogue = catalogue
        self._search: Search | None = None
        self._looked_at = -math.inf

    @classmethod
    def from_catalogue(cls, catalogue: Catalogue, clock: Clock) -> Self:
        """Return a knowledge base over ``catalogue``, without a database."""
        return cls(None, clock, catalogue=catalogue)

    @property
    def clock(self) -> Clock:
        """The clock by which a session is upcoming."""
        return self._clock

    def catalogue(self) -> Catalogue:
        """Return the loaded catalogue.

        The database is asked for its version at most every two seconds and read again only if that changed.
        While the database cannot be reached, the last reading stays in use. Raises ``NoCatalogue`` if
        nothing is loaded, ``DatabaseUnavailable`` if there is no reading yet and none can be made.
        """
        with self._lock:
            return self._current()

    @property
    def search(self) -> Search:
        """The search over the loaded catalogue; built once for each version. Raises as ``catalogue`` does."""
        with self._lock:
            catalogue = self._current()
            if self._search is None:
                from knowledge.search import Search  # only who searches waits for its libraries

                self._search = Search(catalogue)
            return self._search

    def upcoming_sessions(self, code: str) -> tuple[Session, ...]:
        """Return the sessions of module ``code`` that start today or later, by start, site and id.

        Raises ``KeyError`` for a code that is not in the catalogue, and as ``catalogue`` does.
        """
        return upcoming(self.catalogue().sessions[code], self._clock.today())

    def _current(self) -> Catalogue:
        if self._engine is not None and self._monotonic() - self._looked_at >= LOOK_EVERY_S:
            self._look(self._engine)
            self._looked_at = self._monotonic()
        if self._catalogue is None:
            raise NoCatalogue
        return self._catalogue

    def _look(self, engine: sa.Engine) -> None:
        try:
            with reading(engine) as connection:
                version = read_version(connection)
                if version is None:
                    raise NoCatalogue
                if self._catalogue is not None and self._catalogue.version == version["version"]:
                    return
                self._catalogue, self._search = catalogue_from(read_rows(connection)), None
        except DatabaseUnavailable:
            if self._catalogue is None:
                raise
            log.warning("the database is out of reach: catalogue %s stays in use", self._catalogue.version)
