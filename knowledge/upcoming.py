"""Which sessions are still to come: whoever shows dates asks here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from knowledge.records import Session


def upcoming(sessions: Iterable[Session], today: dt.date) -> tuple[Session, ...]:
    """Return those of ``sessions`` that start today or later, in the order given."""
    return tuple(session for session in sessions if session.start >= today)


def in_order(sessions: Iterable[Session]) -> list[Session]:
    """Return sessions of several modules by start, module, site and id."""
    return sorted(sessions, key=lambda session: (session.start, session.module, session.site, session.id))
