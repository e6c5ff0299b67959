"""The table of kept paths; ``gateway/migrations`` creates it."""

from __future__ import annotations

import sqlalchemy as sa

from gateway.tables import Moment, metadata

kept_path = sa.Table(
    "kept_path",
    metadata,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False, index=True),
    # The goal: a job, or else competencies.
    sa.Column("job", sa.String(100)),
    sa.Column("competencies", sa.JSON, nullable=False),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("optimal", sa.Boolean, nullable=False),
    # Modules in order, each with what is remembered of its session.
    sa.Column("steps", sa.JSON, nullable=False),
    # Pairs: competency, why.
    sa.Column("uncovered", sa.JSON, nullable=False),
)
