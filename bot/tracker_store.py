"""Where Rasa keeps a conversation: only as much as it needs, and only as long as it is used.

Stock Rasa keeps every event for ever and reads them all each turn. Here a conversation is cut back to its
last turns when it gets long (slots are kept), erased on demand, and forgotten after its hours. Those that
talk at the moment stay in memory beside, and are read again only when the database holds something else.
"""

from __future__ import annotations

import json
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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

# A turn needs of the earlier ones only what was said last; every event more is gone through in each turn.
MOST_TURNS = 6
TURNS_KEPT = 2
MOST_IN_MEMORY = 64
_SECONDS_BETWEEN_SWEEPS = 600.0
# Made once: SQLAlchemy takes longer to make a statement than SQLite to run it.
_EVENT = SQLTrackerStore.SQLEvent
_OF_CONVERSATION = _EVENT.sender_id == sa.bindparam("conversation")
_ROWS = sa.select(sa.func.count(), sa.func.max(_EVENT.id)).where(_OF_CONVERSATION)
_DELETE = sa.delete(_EVENT).where(_OF_CONVERSATION)
_INSERT = sa.insert(_EVENT)


@dataclass(frozen=True)
class _InMemory:
    """A conversation beside the state of its rows: how many there are, and the number of the last one."""

    tracker: DialogueStateTracker
    rows: tuple[int, int | None]

    def is_still(self, rows: tuple[int, int | None]) -> bool:
        """Say whether the database holds just this: neither a turn of another process nor one not saved."""
        return rows == self.rows and len(self.tracker.events) == rows[0]


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
        self._in_memory: OrderedDict[str, _InMemory] = OrderedDict()

    @contextmanager
    def session_scope(self) -> Generator[Session, None, None]:
        """Yield a session and close it; unlike the stock one, never ends the process."""
        with self.sessionmaker() as session:
            yield session

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the conversation as kept, or None."""
        known = self._in_memory.get(sender_id)
        with self.engine.connect() as connection:
            rows = self._rows(connection, sender_id)
        if known and known.is_still(rows):
            self._in_memory.move_to_end(sender_id)
            return known.tracker
        self._in_memory.pop(sender_id, None)
        return await self._retrieve(sender_id, fetch_events_from_all_sessions=True) if rows[0] else None

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the events that are new; cut the conversation back if it has grown too long."""
        await self.stream_events(tracker)
        conversation, events = tracker.sender_id, list(tracker.events)
        grown = _turns(events) > self._most_turns
        known = self._in_memory.pop(conversation, None)
        with self.engine.begin() as connection:
            if grown:
                self._delete(connection, conversation)
                events = cut_back(tracker, self._turns_kept)
            else:
                # The rows of one in memory were counted when it was retrieved, in the same turn.
                kept = (
                    known.rows if known and known.tracker is tracker else self._rows(connection, conversation)
                )
                events = events[kept[0] :]
            if events:
                connection.execute(_INSERT, [self._row(conversation, event) for event in events])
            rows = self._rows(connection, conversation)
        if not grown:
            self._remember(conversation, _InMemory(tracker, rows))
        self._sweep()

    async def export(self, conversation: str) -> list[dict[str, Any]]:
        """Return all that is kept of ``conversation``, oldest first."""
        with self.session_scope() as session:
            rows = session.query(self.SQLEvent).filter_by(sender_id=conversation).order_by(self.SQLEvent.id)
            return [json.loads(row.data) for row in rows]

    async def erase(self, conversation: str) -> int:
        """Delete all that is kept of ``conversation``; returns the number of rows."""
        self._in_memory.pop(conversation, None)
        with self.engine.begin() as connection:
            return self._delete(connection, conversation)

    def forget_idle(self) -> int:
        """Delete the conversations that are past their hours; returns the number of rows."""
        # Those in memory that are not idle are read once more.
        self._in_memory.clear()
        event = self.SQLEvent
        with self.engine.begin() as connection:
            idle = (
                sa.select(event.sender_id)
                .group_by(event.sender_id)
                .having(sa.func.max(event.timestamp) < self._now() - self._seconds)
            )
            return int(connection.execute(sa.delete(event).where(event.sender_id.in_(idle))).rowcount)

    def _sweep(self) -> None:
        if self._now() - self._swept >= _SECONDS_BETWEEN_SWEEPS:
            self._swept = self._now()
            self.forget_idle()

    def _remember(self, conversation: str, known: _InMemory) -> None:
        self._in_memory[conversation] = known
        if len(self._in_memory) > MOST_IN_MEMORY:
            self._in_memory.popitem(last=False)

    def _rows(self, connection: sa.engine.Connection, conversation: str) -> tuple[int, int | None]:
        count, last = connection.execute(_ROWS, {"conversation": conversation}).one()
        return count, last

    def _delete(self, connection: sa.engine.Connection, conversation: str) -> int:
        return int(connection.execute(_DELETE, {"conversation": conversation}).rowcount)

    def _row(self, conversation: str, event: Event) -> dict[str, Any]:
        data = event.as_dict()
        if isinstance(event, BotUttered):
            # The words are in "text", what they were made of in "metadata": not a third time.
            data["data"] = {**data["data"], "custom": None}
        return {
            "sender_id": conversation,
            "type_name": event.type_name,
            "timestamp": data.get("timestamp"),
            "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
            "action_name": data.get("name"),
            "data": json.dumps(data),
        }


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
