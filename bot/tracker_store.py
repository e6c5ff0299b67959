"""Where Rasa keeps a conversation: only as much as it needs, and only as long as it is used.

Stock Rasa keeps every event for ever and reads them all each turn. Here a conversation is cut back to its
last turns when it gets long (slots are kept), erased on demand, and forgotten after its hours.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.orm import Session, sessionmaker

from bot.settings import read_settings

logger = logging.getLogger(__name__)

MOST_TURNS = 16
TURNS_KEPT = 4
_SECONDS_BETWEEN_SWEEPS = 600.0


class ConversationStore(SQLTrackerStore):
    """Conversations in SQLite or PostgreSQL.

    ``host`` is a database URL (default: TRACKER_DATABASE_URL). A conversation of more than
    ``most_turns`` turns is cut back to its last ``turns_kept``; one that got no message for
    ``hours`` is forgotten. ``now`` returns seconds since 1970.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        most_turns: int = MOST_TURNS,
        turns_kept: int = TURNS_KEPT,
        hours: float | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        settings = read_settings()
        # Not SQLTrackerStore's own: it waits for ever on a database that is not there, opens SQLite anew
        # for every statement, and shows parameters (the person's words) in error messages.
        TrackerStore.__init__(self, domain, event_broker)
        self.engine = create_engine(host or settings.tracker_database_url)
        self.Base.metadata.create_all(self.engine)
        self.sessionmaker = sessionmaker(bind=self.engine)
        self._most_turns, self._turns_kept = most_turns, turns_kept
        self._seconds = 3600 * (settings.conversation_hours if hours is None else hours)
        self._now = now
        self._swept = float("-inf")

    @contextmanager
    def session_scope(self) -> Generator[Session, None, None]:
        """Yield a session and close it; unlike the stock one, never ends the process."""
        with self.sessionmaker() as session:
            yield session

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the conversation as kept, or None."""
        return await self._retrieve(sender_id, fetch_events_from_all_sessions=True)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the events that are new; cut the conversation back if it has grown too long."""
        await self.stream_events(tracker)
        with self.session_scope() as session:
            events = list(tracker.events)
            if _turns(events) > self._most_turns:
                self._delete(session, tracker.sender_id)
                events = cut_back(tracker, self._turns_kept)
            else:
                rows = session.query(self.SQLEvent).filter_by(sender_id=tracker.sender_id)
                events = events[rows.count() :]
            session.add_all([self._row(tracker.sender_id, event) for event in events])
            session.commit()
        self._sweep()

    async def export(self, conversation: str) -> list[dict[str, Any]]:
        """Return all that is kept of ``conversation``, oldest first."""
        with self.session_scope() as session:
            rows = session.query(self.SQLEvent).filter_by(sender_id=conversation).order_by(self.SQLEvent.id)
            return [json.loads(row.data) for row in rows]

    async def erase(self, conversation: str) -> int:
        """Delete all that is kept of ``conversation``; returns the number of rows."""
        with self.session_scope() as session:
            rows = self._delete(session, conversation)
            session.commit()
        return rows

    def forget_idle(self) -> int:
        """Delete the conversations that are past their hours; returns the number of rows."""
        with self.session_scope() as session:
            event = self.SQLEvent
            idle = (
                sa.select(event.sender_id)
                .group_by(event.sender_id)
                .having(sa.func.max(event.timestamp) < self._now() - self._seconds)
            )
            rows = session.execute(
                sa.delete(event).where(event.sender_id.in_(idle)).execution_options(synchronize_session=False)
            ).rowcount
            session.commit()
        return int(rows)

    def _sweep(self) -> None:
        if self._now() - self._swept >= _SECONDS_BETWEEN_SWEEPS:
            self._swept = self._now()
            self.forget_idle()

    def _delete(self, session: Session, conversation: str) -> int:
        rows = session.query(self.SQLEvent).filter_by(sender_id=conversation)
        return int(rows.delete(synchronize_session=False))

    def _row(self, conversation: str, event: Event) -> Any:
        data = event.as_dict()
        if isinstance(event, BotUttered):
            # The words are in "text", what they were made of in "metadata": not a third time.
            data["data"] = {**data["data"], "custom": None}
        return self.SQLEvent(
            sender_id=conversation,
            type_name=event.type_name,
            timestamp=data.get("timestamp"),
            intent_name=data.get("parse_data", {}).get("intent", {}).get("name"),
            action_name=data.get("name"),
            data=json.dumps(data),
        )


def create_engine(url: str) -> sa.engine.Engine:
    """Return an engine for ``url`` (``sqlite:///…`` or ``postgresql://…``); opens nothing yet."""
    if not url.startswith("sqlite"):
        return sa.create_engine(url, pool_pre_ping=True, pool_size=5, hide_parameters=True)
    path = sa.engine.make_url(url).database
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    # One thread, the event loop's, uses it: one connection that stays open is enough.
    engine = sa.create_engine(
        url,
        poolclass=sa.pool.StaticPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )
    sa.event.listen(engine, "connect", _set_pragmas)
    return engine


def _set_pragmas(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA busy_timeout=1000")  # milliseconds; longer than that the person waits for nothing
    cursor.execute("PRAGMA secure_delete=ON")  # erased means overwritten
    cursor.close()


def cut_back(tracker: DialogueStateTracker, turns_kept: int) -> list[Event]:
    """Return the last ``turns_kept`` turns of ``tracker``, begun by what was known before them."""
    events = list(tracker.events)
    turns = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    cut = turns[-turns_kept]
    before = DialogueStateTracker.from_events(
        tracker.sender_id, events[:cut], slots=list(tracker.slots.values())
    )
    empty = DialogueStateTracker.from_events(tracker.sender_id, [], slots=list(tracker.slots.values()))
    start = events[cut].timestamp
    known: list[Event] = [
        SlotSet(name, value, timestamp=start)
        for name, value in sorted(before.current_slot_values().items())
        if value != empty.get_slot(name)
    ]
    if before.active_loop_name:
        known.append(ActiveLoop(before.active_loop_name, timestamp=start))
    return [
        ActionExecuted(ACTION_SESSION_START_NAME, timestamp=start),
        SessionStarted(timestamp=start),
        *known,
        ActionExecuted(ACTION_LISTEN_NAME, timestamp=start),
        *events[cut:],
    ]


def _turns(events: Sequence[Event]) -> int:
    return sum(isinstance(event, UserUttered) for event in events)
