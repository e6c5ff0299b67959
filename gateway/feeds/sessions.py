"""Which sessions a feed is about, all of one reading of the catalogue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from knowledge.records import Catalogue, Session
from knowledge.upcoming import in_order, upcoming

type Sessions = Mapping[str, tuple[Session, ...]]
"""Sessions by code of their module."""


def to_come(catalogue: Catalogue, today: dt.date) -> Sessions:
    """Return the sessions of every module that start today or later, by start, site and id."""
    return {code: upcoming(sessions, today) for code, sessions in catalogue.sessions.items()}


def listed(
    sessions: Sessions, *, module: str | None = None, site: str | None = None, taught_in: str | None = None
) -> list[Session]:
    """Return those of ``sessions`` for which every filter holds, by start, module, site and id."""
    found = (
        session
        for code, planned in sessions.items()
        for session in planned
        if module in (None, code) and site in (None, session.site) and taught_in in (None, session.language)
    )
    return in_order(found)
