"""From a faultless folder to the rows of every table, and the version that stands for all of them."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from knowledge.calendar import Calendar
from knowledge.folder import Folder
from knowledge.models import Base
from knowledge.phrases import phrases
from knowledge.records import Text, Words
from knowledge.shape_faults import Entry
from knowledge.shapes import InFour, Shape

type TableRows = dict[str, list[dict[str, Any]]]


def rows_from(folder: Folder, loaded_on: dt.date) -> TableRows:
    """Return the rows of every table; ``folder`` must be free of faults."""
    rows: TableRows = {
        "domain": _numbered("domain", folder.domains, provenance="sample"),
        "competency": _numbered("competency", folder.competencies, provenance="sample"),
        "site": _numbered("site", folder.sites),
        "site_fact": _children("site_fact", "site", folder.sites, "facts"),
        "module": _numbered("module", folder.modules),
        "module_prerequisite": _prerequisites(folder),
        "module_site": _links("module", "site", ((e.record, e.shape.sites) for e in folder.modules)),
        "module_competency": _links(
            "module", "competency", ((e.record, e.shape.gives) for e in folder.modules)
        ),
        "calendar": _calendar(folder),
        "session": _sessions(folder, loaded_on),
        "job": _numbered("job", folder.jobs),
        "job_competency": _links("job", "competency", ((e.record, e.shape.needs) for e in folder.jobs)),
        "figure": _numbered("figure", folder.figures, provenance="sourced"),
        "figure_value": _children("figure_value", "figure", folder.figures, "values"),
        "scheme": _numbered("scheme", folder.schemes),
        "question": _numbered("question", folder.questions),
        "phrase": [
            {"id": number, "kind": kind, "record_id": record, "language": language, "phrase": phrase}
            for number, (kind, record, language, phrase) in enumerate(phrases(folder), start=1)
        ],
    }
    rows["catalogue_version"] = [{"version": version_of(rows), "loaded_on": loaded_on}]
    return rows


def version_of(rows: TableRows) -> str:
    """Return 16 hexadecimal digits that differ whenever any row does."""
    content = json.dumps(rows, default=_plain, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else asdict(value)


def _numbered(table: str, entries: Iterable[Entry[Any]], **others: Any) -> list[dict[str, Any]]:
    return [
        {"position": position, **_columns(table, entry.shape), **others}
        for position, entry in enumerate(entries)
    ]


def _children(table: str, parent: str, entries: Iterable[Entry[Any]], key: str) -> list[dict[str, Any]]:
    return [
        {parent: entry.record, "position": position, **_columns(table, child)}
        for entry in entries
        for position, child in enumerate(getattr(entry.shape, key))
    ]


def _links(parent: str, child: str, linked: Iterable[tuple[str, Sequence[str]]]) -> list[dict[str, Any]]:
    return [
        {parent: record, "position": position, child: other}
        for record, others in linked
        for position, other in enumerate(others)
    ]


def _prerequisites(folder: Folder) -> list[dict[str, Any]]:
    return [
        {"module": entry.record, "choice": choice, "position": position, "required": code}
        for entry in folder.modules
        for choice, codes in enumerate([entry.shape.requires, *entry.shape.requires_any])
        for position, code in enumerate(codes)
    ]


def _calendar(folder: Folder) -> list[dict[str, Any]]:
    assert folder.calendar is not None  # noqa: S101 (a folder without it has a fault)
    shape = folder.calendar.shape
    hours = shape.hours_per_week.model_dump()
    return [{"id": 1, "note": _text(shape.note), "hours_per_week": hours, "provenance": shape.provenance}]


def _sessions(folder: Folder, loaded_on: dt.date) -> list[dict[str, Any]]:
    assert folder.calendar is not None  # noqa: S101 (a folder without it has a fault)
    calendar = Calendar(loaded_on)
    hours_per_week = folder.calendar.shape.hours_per_week.model_dump()
    provenance = folder.calendar.shape.provenance
    hours = {entry.record: entry.shape.hours for entry in folder.modules}
    used: Counter[str] = Counter()
    rows = []
    planned = [(code, entry.shape) for code in hours for entry in folder.sessions[code]]
    for position, (code, session) in enumerate(planned):
        weekly = hours_per_week[session.rhythm]
        start, end = calendar.dates(
            offset_weeks=session.offset_weeks,
            weekday_start=session.weekday_start,
            rhythm=session.rhythm,
            hours=hours[code],
            hours_per_week=weekly,
        )
        name = f"{code.lower().replace('-', '_')}_{start:%Y%m%d}_{session.site}"
        used[name] += 1
        number = f"_{used[name]}" if used[name] > 1 else ""
        dates = {"id": name + number, "module": code, "start": start, "end": end, "hours_per_week": weekly}
        rows.append({"position": position, **session.model_dump(), **dates, "provenance": provenance})
    return rows


def _columns(table: str, shape: Shape) -> dict[str, Any]:
    """Return the values of ``shape`` that have a column in ``table``; the others have tables of their own."""
    columns = Base.metadata.tables[table].c
    return {key: _value(getattr(shape, key)) for key in type(shape).model_fields if key in columns}


def _value(value: Any) -> Any:
    if isinstance(value, InFour):
        return _words(value) if isinstance(value.fr, tuple) else _text(value)
    return value.model_dump(exclude_none=True) if isinstance(value, Shape) else value


def _text(four: InFour[str]) -> Text:
    return Text(fr=four.fr, nl=four.nl, en=four.en, de=four.de)


def _words(four: InFour[tuple[str, ...]]) -> Words:
    return Words(fr=four.fr, nl=four.nl, en=four.en, de=four.de)
