"""The sessions that are still to come, of all modules."""

from __future__ import annotations

import datetime as dt

from knowledge.records import Catalogue, Session


def coming_sessions(catalogue: Catalogue, today: dt.date) -> list[Session]:
    """Return the sessions with places left that start today or later, by start, module and id."""
    coming = (
        session
        for sessions in catalogue.sessions.values()
        for session in sessions
        if session.start >= today and session.seats_left
    )
    return sorted(coming, key=lambda session: (session.start, session.module, session.id))
