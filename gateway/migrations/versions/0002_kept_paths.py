"""Training paths that were taken home, without the person who did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "kept_path",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("job", sa.String(100)),
        sa.Column("competencies", sa.JSON, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("optimal", sa.Boolean, nullable=False),
        sa.Column("steps", sa.JSON, nullable=False),
        sa.Column("uncovered", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_kept_path"),
    )
    op.create_index("ix_kept_path_expires_at", "kept_path", ["expires_at"])


def downgrade() -> None:
    op.drop_table("kept_path")
