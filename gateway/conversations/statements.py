"""SQL of the conversations, built once: every message runs it, and building costs more than running."""

from __future__ import annotations

import sqlalchemy as sa

from gateway.conversations.tables import choice, conversation, turn

FIND = sa.select(conversation).where(conversation.c.id == sa.bindparam("id"))
DUE = (
    sa.select(conversation.c.id)
    .where(sa.or_(conversation.c.expires_at <= sa.bindparam("now"), conversation.c.erasing))
    .order_by(conversation.c.expires_at, conversation.c.id)
)
ADD = conversation.insert()
COUNT_TURN = (
    conversation.update().where(conversation.c.id == sa.bindparam("id_")).values(turns=sa.bindparam("turns_"))
)
CARRY_ON = (
    conversation.update()
    .where(conversation.c.id == sa.bindparam("id_"))
    .values(language=sa.bindparam("language_"), expires_at=sa.bindparam("expires_at_"))
)
MARK_ERASING = (
    conversation.update().where(conversation.c.id == sa.bindparam("id_")).values(erasing=True, page=None)
)
REMOVE = conversation.delete().where(conversation.c.id == sa.bindparam("id_"))

TURNS = sa.select(turn).where(turn.c.conversation_id == sa.bindparam("id")).order_by(turn.c.number)
FIND_TURN = sa.select(turn).where(
    turn.c.conversation_id == sa.bindparam("id"), turn.c.message_id == sa.bindparam("message_id")
)
ADD_TURN = turn.insert()
_THIS_TURN = sa.and_(turn.c.conversation_id == sa.bindparam("id_"), turn.c.number == sa.bindparam("number_"))
NUMBER_AGAIN = turn.update().where(_THIS_TURN).values(number=sa.bindparam("new_number"))
ANSWER = (
    turn.update()
    .where(_THIS_TURN)
    .values(
        answered_at=sa.bindparam("answered_at_"),
        language=sa.bindparam("language_"),
        messages=sa.bindparam("messages_", type_=turn.c.messages.type),
    )
)
DELETE_TURNS = turn.delete().where(turn.c.conversation_id == sa.bindparam("id_"))

CHOICES = sa.select(choice).where(choice.c.conversation_id == sa.bindparam("id")).order_by(choice.c.value)
FIND_CHOICE = sa.select(choice).where(
    choice.c.value == sa.bindparam("value"), choice.c.conversation_id == sa.bindparam("id")
)
ADD_CHOICES = choice.insert()
DELETE_CHOICES = choice.delete().where(choice.c.conversation_id == sa.bindparam("id_"))
