"""The catalogue: modules, sessions, jobs, sites, figures, schemes, questions, and the phrases that name them.

A revision that changes a table of the catalogue ends with ``op.execute("DELETE FROM catalogue_version")``:
the next load then fills the tables again, even if the files are the same.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "calendar",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=False),
        sa.Column("hours_per_week", sa.JSON(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar")),
    )
    op.create_table(
        "catalogue_version",
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("loaded_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_catalogue_version")),
    )
    op.create_table(
        "competency",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_competency")),
    )
    op.create_table(
        "domain",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_domain")),
        sa.UniqueConstraint("prefix", name=op.f("uq_domain_prefix")),
    )
    op.create_table(
        "figure",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.JSON(), nullable=False),
        sa.Column("safe_statement", sa.JSON(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure")),
    )
    op.create_table(
        "job",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("shortage", sa.Boolean(), nullable=True),
        sa.Column("education", sa.String(), nullable=False),
        sa.Column("codes", sa.JSON(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    op.create_table(
        "phrase",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("phrase", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase")),
        sa.UniqueConstraint("kind", "record_id", "language", "phrase", name=op.f("uq_phrase_kind")),
    )
    op.create_table(
        "question",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("question", sa.JSON(), nullable=False),
        sa.Column("paraphrases", sa.JSON(), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("see", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    op.create_table(
        "scheme",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("audiences", sa.JSON(), nullable=False),
        sa.Column("regions", sa.JSON(), nullable=False),
        sa.Column("region_basis", sa.String(), nullable=False),
        sa.Column("joint_committees", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("conditions", sa.JSON(), nullable=False),
        sa.Column("gives", sa.JSON(), nullable=False),
        sa.Column("ask_whom", sa.JSON(), nullable=False),
        sa.Column("how", sa.JSON(), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.Column("caution", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scheme")),
    )
    op.create_table(
        "site",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("operated_by_centre", sa.Boolean(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=True),
        sa.Column("postcode", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("opening_hours", sa.String(), nullable=True),
        sa.Column("transport", sa.String(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("location_precision", sa.String(), nullable=True),
        sa.Column("surface_m2", sa.Integer(), nullable=True),
        sa.Column("facilities", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("status_as_of", sa.String(), nullable=True),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    op.create_table(
        "figure_value",
        sa.Column("figure", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("qualifier", sa.JSON(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["figure"], ["figure.id"], name=op.f("fk_figure_value_figure")),
        sa.PrimaryKeyConstraint("figure", "position", name=op.f("pk_figure_value")),
    )
    op.create_table(
        "job_competency",
        sa.Column("job", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("competency", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["competency"], ["competency.id"], name=op.f("fk_job_competency_competency")),
        sa.ForeignKeyConstraint(["job"], ["job.id"], name=op.f("fk_job_competency_job")),
        sa.PrimaryKeyConstraint("job", "position", name=op.f("pk_job_competency")),
    )
    op.create_table(
        "module",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("domain", sa.String(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("audiences", sa.JSON(), nullable=False),
        sa.Column("education", sa.String(), nullable=False),
        sa.Column("education_or_experience_years", sa.Integer(), nullable=True),
        sa.Column("french", sa.String(), nullable=False),
        sa.Column("also_taught_in", sa.JSON(), nullable=False),
        sa.Column("conditions", sa.JSON(), nullable=False),
        sa.Column("certificate", sa.String(), nullable=False),
        sa.Column("renewal_months", sa.Integer(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("objectives", sa.JSON(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["domain"], ["domain.id"], name=op.f("fk_module_domain")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_module")),
    )
    op.create_table(
        "site_fact",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["site"], ["site.id"], name=op.f("fk_site_fact_site")),
        sa.PrimaryKeyConstraint("site", "position", name=op.f("pk_site_fact")),
    )
    op.create_table(
        "module_competency",
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("competency", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["competency"], ["competency.id"], name=op.f("fk_module_competency_competency")
        ),
        sa.ForeignKeyConstraint(["module"], ["module.code"], name=op.f("fk_module_competency_module")),
        sa.PrimaryKeyConstraint("module", "position", name=op.f("pk_module_competency")),
    )
    op.create_table(
        "module_prerequisite",
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("required", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["module"], ["module.code"], name=op.f("fk_module_prerequisite_module")),
        sa.ForeignKeyConstraint(["required"], ["module.code"], name=op.f("fk_module_prerequisite_required")),
        sa.PrimaryKeyConstraint("module", "choice", "position", name=op.f("pk_module_prerequisite")),
    )
    op.create_table(
        "module_site",
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["module"], ["module.code"], name=op.f("fk_module_site_module")),
        sa.ForeignKeyConstraint(["site"], ["site.id"], name=op.f("fk_module_site_site")),
        sa.PrimaryKeyConstraint("module", "position", name=op.f("pk_module_site")),
    )
    op.create_table(
        "session",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("offset_weeks", sa.Integer(), nullable=False),
        sa.Column("weekday_start", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("rhythm", sa.String(), nullable=False),
        sa.Column("hours_per_week", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("seats_left", sa.Integer(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["module"], ["module.code"], name=op.f("fk_session_module")),
        sa.ForeignKeyConstraint(["site"], ["site.id"], name=op.f("fk_session_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_module"), "session", ["module"], unique=False)


def downgrade() -> None:
    for table in (
        "session",
        "module_site",
        "module_prerequisite",
        "module_competency",
        "site_fact",
        "module",
        "job_competency",
        "figure_value",
        "site",
        "scheme",
        "question",
        "phrase",
        "job",
        "figure",
        "domain",
        "competency",
        "catalogue_version",
        "calendar",
    ):
        op.drop_table(table)
