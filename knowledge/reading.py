"""From rows to records: one immutable ``Catalogue`` out of the database's tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from knowledge.models import Base, CatalogueVersion
from knowledge.records import (
    Catalogue,
    Competency,
    Domain,
    Figure,
    FigureValue,
    Job,
    Module,
    Question,
    Scheme,
    Session,
    Site,
    SiteFact,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = Mapping[Any, Any]
Rows = Mapping[str, Sequence[Row]]
"""The content of every table by its name, in the order of its ``position`` (or primary key)."""

DERIVED = frozenset({"phrase"})


def read_version(connection: sa.Connection) -> Row | None:
    """Return the row of ``catalogue_version``, or None if there is none or not even the table."""
    if not sa.inspect(connection).has_table(CatalogueVersion.__tablename__):
        return None
    return connection.execute(sa.select(CatalogueVersion.__table__)).mappings().first()


def read_rows(connection: sa.Connection) -> Rows:
    """Return the rows of all tables but the derived ones."""
    tables = [table for table in Base.metadata.sorted_tables if table.name not in DERIVED]
    return {
        table.name: connection.execute(sa.select(table).order_by(*_order(table))).mappings().all()
        for table in tables
    }


def _order(table: sa.Table) -> list[sa.ColumnElement[Any]]:
    keys: list[sa.ColumnElement[Any]] = list(table.primary_key.columns)
    if "position" in table.c and not table.c.position.primary_key:
        return [table.c.position, *keys]
    return keys


def catalogue_from(rows: Rows) -> Catalogue:
    """Return the catalogue that ``rows`` hold; ``rows`` must have a version."""
    (version,) = rows["catalogue_version"]
    (calendar,) = rows["calendar"]
    modules = _modules(rows)
    return Catalogue(
        version=version["version"],
        loaded_on=version["loaded_on"],
        domains=_by_key(_record(Domain, row) for row in rows["domain"]),
        competencies=_by_key(_record(Competency, row) for row in rows["competency"]),
        modules=_by_key(modules, "code"),
        sessions=_sessions(rows, modules),
        calendar_note=calendar["note"],
        jobs=_by_key(_jobs(rows)),
        sites=_by_key(_sites(rows)),
        figures=_by_key(_figures(rows)),
        schemes=_by_key(_record(Scheme, row) for row in rows["scheme"]),
        questions=_by_key(_record(Question, row) for row in rows["question"]),
    )


def _modules(rows: Rows) -> list[Module]:
    sites = _children(rows["module_site"], "module")
    gives = _children(rows["module_competency"], "module")
    prerequisites = _children(rows["module_prerequisite"], "module")
    return [
        _record(
            Module,
            row,
            sites=_column(sites[row["code"]], "site"),
            gives=_column(gives[row["code"]], "competency"),
            **_requirements(prerequisites[row["code"]]),
        )
        for row in rows["module"]
    ]


def _requirements(rows: Sequence[Row]) -> dict[str, tuple[Any, ...]]:
    choices: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        choices[row["choice"]].append(row["required"])
    requires = choices.pop(0, [])
    return {"requires": tuple(requires), "requires_any": tuple(map(tuple, choices.values()))}


def _sessions(rows: Rows, modules: Iterable[Module]) -> Mapping[str, tuple[Session, ...]]:
    planned = _children(rows["session"], "module")
    return MappingProxyType(
        {
            module.code: tuple(
                sorted(
                    (_record(Session, row) for row in planned[module.code]),
                    key=lambda session: (session.start, session.site, session.id),
                )
            )
            for module in modules
        }
    )


def _jobs(rows: Rows) -> list[Job]:
    needs = _children(rows["job_competency"], "job")
    return [
        _record(
            Job,
            row,
            needs=_column(needs[row["id"]], "competency"),
            codes=MappingProxyType(dict(row["codes"])),
        )
        for row in rows["job"]
    ]


def _sites(rows: Rows) -> list[Site]:
    facts = _children(rows["site_fact"], "site")
    return [
        _record(Site, row, facts=tuple(_record(SiteFact, fact) for fact in facts[row["id"]]))
        for row in rows["site"]
    ]


def _figures(rows: Rows) -> list[Figure]:
    values = _children(rows["figure_value"], "figure")
    return [
        _record(Figure, row, values=tuple(_record(FigureValue, value) for value in values[row["id"]]))
        for row in rows["figure"]
    ]


def _record[R: DataclassInstance](kind: type[R], row: Row, **others: Any) -> R:
    """Return a ``kind`` whose fields are the columns of the same name, or given in ``others``."""
    return kind(
        **{
            field.name: others[field.name] if field.name in others else row[field.name]
            for field in fields(kind)
        }
    )


def _by_key[R](records: Iterable[R], key: str = "id") -> Mapping[str, R]:
    return MappingProxyType({getattr(record, key): record for record in records})


def _children(rows: Sequence[Row], parent: str) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row[parent]].append(row)
    return grouped


def _column(rows: Sequence[Row], name: str) -> tuple[str, ...]:
    return tuple(row[name] for row in rows)
