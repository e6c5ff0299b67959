"""Conversations, their turns, and what the offered choices stand for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "conversation",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("page", sa.String(500)),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("turns", sa.Integer, nullable=False),
        sa.Column("erasing", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
    )
    op.create_index("ix_conversation_expires_at", "conversation", ["expires_at"])
    op.create_table(
        "conversation_turn",
        sa.Column("conversation_id", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("message_id", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("choice", sa.String(64)),
        sa.Column("asked_language", sa.String(2)),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT),
        sa.Column("language", sa.String(2)),
        sa.Column("messages", sa.JSON),
        sa.PrimaryKeyConstraint("conversation_id", "number", name="pk_conversation_turn"),
        sa.UniqueConstraint(
            "conversation_id", "message_id", name="uq_conversation_turn_conversation_id_message_id"
        ),
        _belongs("conversation_turn"),
    )
    op.create_table(
        "conversation_choice",
        sa.Column("value", sa.String(64), nullable=False),
        sa.Column("conversation_id", sa.String(64), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("intent", sa.String(100), nullable=False),
        sa.Column("entities", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("value", name="pk_conversation_choice"),
        _belongs("conversation_choice"),
    )
    op.create_index("ix_conversation_choice_conversation_id", "conversation_choice", ["conversation_id"])


def _belongs(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_conversation"
    return sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=name, ondelete="CASCADE")


def downgrade() -> None:
    for table in ("conversation_choice", "conversation_turn", "conversation"):
        op.drop_table(table)
