"""Reading and writing conversations: short transactions, blocking, called in worker threads.

The caller holds the conversation's lock (``locks.py``) around everything that writes.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from gateway.conversations import statements as sql
from gateway.conversations.messages import OfferedChoice
from gateway.conversations.records import Conversation, Draft, Turn
from knowledge.database import create_engine, reading, writing

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class MessageIdReused(Exception):
    """The same ``message_id`` came with another body."""


class UnknownChoice(Exception):
    """The value was never offered in this conversation."""


class Gone(Exception):
    """The conversation was erased or has expired in the meantime."""


def open_engine(url: str) -> sa.Engine:
    """Return an engine for ``url`` that commits a message without waiting for the disk where it is SQLite.

    In WAL mode ``synchronous = NORMAL`` keeps the file sound whatever happens; a power cut, but not the end
    of the process, may lose the last messages. Waiting would be the greater part of a turn here.
    """
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":

        def hurry(connection: Any, _record: Any) -> None:
            connection.execute("PRAGMA synchronous = NORMAL").close()

        sa.event.listen(engine, "connect", hurry)
    return engine


@dataclass(frozen=True, slots=True)
class BegunTurn:
    conversation: Conversation
    turn: Turn
    offered: OfferedChoice | None


class Store:
    """Conversations in the database of ``engine``."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def find(self, identifier: str) -> Conversation | None:
        with reading(self._engine) as connection:
            return _find(connection, identifier)

    def add(self, new: Conversation) -> None:
        with writing(self._engine) as connection:
            connection.execute(sql.ADD, _values(new))

    def begin_turn(self, identifier: str, draft: Draft, now: dt.datetime) -> BegunTurn:
        """Note what the person sent, before the assistant is asked, so that it is never lost.

        A message sent before comes back as it is noted: answered, or to be answered as the last turn.
        Raises ``Gone``, ``MessageIdReused`` or ``UnknownChoice``.
        """
        with writing(self._engine) as connection:
            owner = _find(connection, identifier)
            if owner is None or owner.is_over(now):
                raise Gone
            offered = _offered(connection, identifier, draft.choice)
            asked = Turn(
                conversation_id=identifier,
                number=owner.turns + 1,
                message_id=draft.message_id,
                text=offered.title if offered else draft.text or "",
                choice=draft.choice,
                asked_language=draft.language,
                asked_at=now,
                answered_at=None,
                language=None,
                messages=None,
                masked=list(draft.masked),
            )
            earlier = _turn_with(connection, identifier, draft.message_id)
            if earlier is not None:
                if not earlier.says_the_same_as(asked):
                    raise MessageIdReused
                if earlier.messages is not None:
                    return BegunTurn(owner, earlier, offered)
                # Its answer will come after what was said since.
                moved = {"id_": identifier, "number_": earlier.number, "new_number": asked.number}
                connection.execute(sql.NUMBER_AGAIN, moved)
                asked = dataclasses.replace(earlier, number=asked.number)
            else:
                connection.execute(sql.ADD_TURN, _values(asked))
            connection.execute(sql.COUNT_TURN, {"id_": identifier, "turns_": asked.number})
        return BegunTurn(owner, asked, offered)

    def finish_turn(
        self, answered: Turn, choices: Sequence[OfferedChoice], *, expires_at: dt.datetime
    ) -> None:
        """Keep the answer and what its choices stand for; the conversation takes over the language."""
        identifier = answered.conversation_id
        with writing(self._engine) as connection:
            if answered.number == 0:
                connection.execute(sql.ADD_TURN, _values(answered))
            else:
                answer = {
                    "id_": identifier,
                    "number_": answered.number,
                    "answered_at_": answered.answered_at,
                    "language_": answered.language,
                    "messages_": answered.messages,
                }
                connection.execute(sql.ANSWER, answer)
            if choices:
                rows = [{"conversation_id": identifier, **offered.model_dump()} for offered in choices]
                connection.execute(sql.ADD_CHOICES, rows)
            carried = {"id_": identifier, "language_": answered.language, "expires_at_": expires_at}
            connection.execute(sql.CARRY_ON, carried)

    def turns(self, identifier: str) -> list[Turn]:
        """Return every turn, oldest first."""
        with reading(self._engine) as connection:
            return [Turn(**row) for row in connection.execute(sql.TURNS, {"id": identifier}).mappings()]

    def choices(self, identifier: str) -> list[OfferedChoice]:
        """Return every choice that was offered, ordered by value."""
        with reading(self._engine) as connection:
            rows = connection.execute(sql.CHOICES, {"id": identifier}).mappings()
            return [OfferedChoice.model_validate(dict(row)) for row in rows]

    def empty(self, identifier: str) -> dict[str, int]:
        """Delete the content at once and mark the conversation as being erased; return rows by table."""
        with writing(self._engine) as connection:
            rows = {
                "turns": connection.execute(sql.DELETE_TURNS, {"id_": identifier}).rowcount,
                "choices": connection.execute(sql.DELETE_CHOICES, {"id_": identifier}).rowcount,
            }
            connection.execute(sql.MARK_ERASING, {"id_": identifier})
        return rows

    def remove(self, identifier: str) -> int:
        """Delete the conversation's own row; return how many there were."""
        with writing(self._engine) as connection:
            return connection.execute(sql.REMOVE, {"id_": identifier}).rowcount

    def due(self, now: dt.datetime) -> list[str]:
        """Return ids of conversations to erase, those that expired first at the head."""
        with reading(self._engine) as connection:
            return list(connection.execute(sql.DUE, {"now": now}).scalars())


def _find(connection: sa.Connection, identifier: str) -> Conversation | None:
    row = connection.execute(sql.FIND, {"id": identifier}).mappings().first()
    return None if row is None else Conversation(**row)


def _turn_with(connection: sa.Connection, identifier: str, message_id: str) -> Turn | None:
    row = connection.execute(sql.FIND_TURN, {"id": identifier, "message_id": message_id}).mappings().first()
    return None if row is None else Turn(**row)


def _offered(connection: sa.Connection, identifier: str, value: str | None) -> OfferedChoice | None:
    if value is None:
        return None
    row = connection.execute(sql.FIND_CHOICE, {"id": identifier, "value": value}).mappings().first()
    if row is None:
        raise UnknownChoice
    return OfferedChoice.model_validate(dict(row))


def _values(record: DataclassInstance) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}
