"""Reading and writing conversations: short transactions, blocking, called in worker threads.

The caller holds the conversation's lock (``locks.py``) around everything that writes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import sqlalchemy as sa

from gateway.conversations.messages import OfferedChoice
from gateway.conversations.records import Conversation, Draft, Turn
from gateway.conversations.tables import choice, conversation, turn
from knowledge.database import reading, writing


class MessageIdReused(Exception):
    """The same ``message_id`` came with another body."""


class UnknownChoice(Exception):
    """The value was never offered in this conversation."""


class Gone(Exception):
    """The conversation was erased or has expired in the meantime."""


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
            connection.execute(conversation.insert().values(asdict(new)))

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
            text = offered.title if offered else draft.text or ""
            earlier = _turn_with(connection, identifier, draft.message_id)
            if earlier is None:
                added = Turn(
                    identifier,
                    owner.turns + 1,
                    draft.message_id,
                    text,
                    draft.choice,
                    draft.language,
                    now,
                    None,
                    None,
                    None,
                )
                connection.execute(turn.insert().values(asdict(added)))
            else:
                if (earlier.text, earlier.choice, earlier.asked_language) != (
                    text,
                    draft.choice,
                    draft.language,
                ):
                    raise MessageIdReused
                if earlier.messages is not None:
                    return BegunTurn(owner, earlier, offered)
                added = _move_to_end(connection, earlier, owner.turns + 1)
            connection.execute(
                conversation.update().where(conversation.c.id == identifier).values(turns=added.number)
            )
        return BegunTurn(owner, added, offered)

    def finish_turn(
        self, answered: Turn, choices: Sequence[OfferedChoice], *, expires_at: dt.datetime
    ) -> None:
        """Keep the answer and what its choices stand for; the conversation takes over the language."""
        key = sa.and_(turn.c.conversation_id == answered.conversation_id, turn.c.number == answered.number)
        with writing(self._engine) as connection:
            if answered.number == 0:
                connection.execute(turn.insert().values(asdict(answered)))
            else:
                connection.execute(
                    turn.update()
                    .where(key)
                    .values(
                        answered_at=answered.answered_at,
                        language=answered.language,
                        messages=answered.messages,
                    )
                )
            if choices:
                connection.execute(
                    choice.insert(),
                    [
                        {"conversation_id": answered.conversation_id, **offered.model_dump()}
                        for offered in choices
                    ],
                )
            connection.execute(
                conversation.update()
                .where(conversation.c.id == answered.conversation_id)
                .values(language=answered.language, expires_at=expires_at)
            )

    def turns(self, identifier: str) -> list[Turn]:
        """Return every turn, oldest first."""
        query = sa.select(turn).where(turn.c.conversation_id == identifier).order_by(turn.c.number)
        with reading(self._engine) as connection:
            return [Turn(**row) for row in connection.execute(query).mappings()]

    def choices(self, identifier: str) -> list[OfferedChoice]:
        """Return every choice that was offered, ordered by value."""
        query = sa.select(choice).where(choice.c.conversation_id == identifier).order_by(choice.c.value)
        with reading(self._engine) as connection:
            return [OfferedChoice.model_validate(dict(row)) for row in connection.execute(query).mappings()]

    def empty(self, identifier: str) -> dict[str, int]:
        """Delete the content at once and mark the conversation as being erased; return rows by table."""
        with writing(self._engine) as connection:
            rows = {
                name: connection.execute(table.delete().where(table.c.conversation_id == identifier)).rowcount
                for name, table in (("turns", turn), ("choices", choice))
            }
            connection.execute(
                conversation.update().where(conversation.c.id == identifier).values(erasing=True, page=None)
            )
        return rows

    def remove(self, identifier: str) -> int:
        """Delete the conversation's own row; return how many there were."""
        with writing(self._engine) as connection:
            return connection.execute(conversation.delete().where(conversation.c.id == identifier)).rowcount

    def due(self, now: dt.datetime) -> list[str]:
        """Return ids of conversations to erase, those that expired first at the head."""
        query = (
            sa.select(conversation.c.id)
            .where(sa.or_(conversation.c.expires_at <= now, conversation.c.erasing))
            .order_by(conversation.c.expires_at, conversation.c.id)
        )
        with reading(self._engine) as connection:
            return list(connection.execute(query).scalars())


def _find(connection: sa.Connection, identifier: str) -> Conversation | None:
    row = (
        connection.execute(sa.select(conversation).where(conversation.c.id == identifier)).mappings().first()
    )
    return None if row is None else Conversation(**row)


def _turn_with(connection: sa.Connection, identifier: str, message_id: str) -> Turn | None:
    query = sa.select(turn).where(turn.c.conversation_id == identifier, turn.c.message_id == message_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else Turn(**row)


def _offered(connection: sa.Connection, identifier: str, value: str | None) -> OfferedChoice | None:
    if value is None:
        return None
    query = sa.select(choice).where(choice.c.value == value, choice.c.conversation_id == identifier)
    row = connection.execute(query).mappings().first()
    if row is None:
        raise UnknownChoice
    return OfferedChoice.model_validate(dict(row))


def _move_to_end(connection: sa.Connection, unanswered: Turn, number: int) -> Turn:
    """Number a message that is sent again as a new turn: its answer comes after what was said since."""
    connection.execute(
        turn.update()
        .where(turn.c.conversation_id == unanswered.conversation_id, turn.c.number == unanswered.number)
        .values(number=number)
    )
    return Turn(**{**asdict(unanswered), "number": number})
