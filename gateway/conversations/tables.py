"""Tables of the conversations; ``gateway/migrations`` creates them."""

from __future__ import annotations

import sqlalchemy as sa

from gateway.tables import Moment, metadata

conversation = sa.Table(
    "conversation",
    metadata,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("token_hash", sa.String(64), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("channel", sa.String(32), nullable=False),
    sa.Column("page", sa.String(500)),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False, index=True),
    # Number of the last turn; 0 is the opening.
    sa.Column("turns", sa.Integer, nullable=False),
    # Its content is gone; the row stays until the assistant has erased its part too.
    sa.Column("erasing", sa.Boolean, nullable=False),
)


def _belongs() -> sa.Column[str]:
    return sa.Column(
        "conversation_id", sa.String(64), sa.ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False
    )


turn = sa.Table(
    "conversation_turn",
    metadata,
    _belongs(),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("message_id", sa.String(64), nullable=False),
    # What the person wrote, or the title of what they picked; empty for the opening.
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("choice", sa.String(64)),
    # The language that the caller asked for, if they did.
    sa.Column("asked_language", sa.String(2)),
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("answered_at", Moment),
    sa.Column("language", sa.String(2)),
    # The answer as it was sent: a list of messages; null until there is one.
    sa.Column("messages", sa.JSON(none_as_null=True)),
    # Kinds of what was masked in the text before it came here.
    sa.Column("masked", sa.JSON, nullable=False, server_default="[]"),
    sa.PrimaryKeyConstraint("conversation_id", "number"),
    sa.UniqueConstraint("conversation_id", "message_id"),
)

choice = sa.Table(
    "conversation_choice",
    metadata,
    sa.Column("value", sa.String(64), primary_key=True),
    _belongs(),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("intent", sa.String(100), nullable=False),
    sa.Column("entities", sa.JSON, nullable=False),
    sa.Index(None, "conversation_id"),
)
