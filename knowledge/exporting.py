"""The loaded catalogue written out again: a folder that loads to the same version, or one JSON document."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap

from knowledge.errors import KnowledgeError
from knowledge.reading import Row, Rows
from knowledge.shapes import (
    CompetencyShape,
    DomainShape,
    FactShape,
    FigureShape,
    FigureValueShape,
    JobShape,
    ModuleShape,
    QuestionShape,
    SchemeShape,
    SessionShape,
    Shape,
    SiteShape,
)

type Record = dict[str, Any]


def documents(rows: Rows) -> dict[str, Any]:
    """Return what each file of the folder holds, by its name without ``.yml``."""
    modules: dict[str, list[Record]] = {f"modules/{row['id']}": [] for row in rows["domain"]}
    for row in rows["module"]:
        modules[f"modules/{row['domain']}"].append(_module(rows, row))
    return {
        "domains": [_record(DomainShape, row) for row in rows["domain"]],
        "competencies": [_record(CompetencyShape, row) for row in rows["competency"]],
        "sites": _with_children(SiteShape, rows["site"], "facts", FactShape, rows["site_fact"], "site"),
        "jobs": [
            _record(JobShape, row, needs=_linked(rows["job_competency"], "job", row["id"], "competency"))
            for row in rows["job"]
        ],
        "sessions": _sessions(rows),
        "figures": _with_children(
            FigureShape, rows["figure"], "values", FigureValueShape, rows["figure_value"], "figure"
        ),
        "funding": [_record(SchemeShape, row) for row in rows["scheme"]],
        "faq": [_record(QuestionShape, row) for row in rows["question"]],
        **modules,
    }


def write_folder(rows: Rows, target: Path) -> None:
    """Write the files below ``target``, a folder that is empty or not there; raises ``KnowledgeError``."""
    yaml = YAML()
    yaml.width = 1_000_000
    yaml.representer.ignore_aliases = lambda *_: True
    try:
        (target / "modules").mkdir(parents=True)
        for name, content in documents(rows).items():
            with (target / f"{name}.yml").open("w", encoding="utf-8") as stream:
                yaml.dump(_commented(content), stream)
    except FileExistsError:
        raise KnowledgeError(f"{target} already holds a catalogue: name a new folder") from None
    except OSError as error:
        raise KnowledgeError(f"{error.filename or target} cannot be written: {error.strerror}") from error


def to_json(rows: Rows) -> str:
    """Return one JSON document: what the files hold, with the version and the sessions' real dates."""
    (version,) = rows["catalogue_version"]
    content = documents(rows)
    dates = _grouped(rows["session"], "module")
    for code, sessions in content["sessions"]["sessions"].items():
        for session, row in zip(sessions, dates[code], strict=True):
            session.update({key: _plain(row[key]) for key in ("id", "start", "end")})
    heading = {"version": version["version"], "loaded_on": version["loaded_on"].isoformat()}
    return json.dumps({**heading, **content}, ensure_ascii=False, indent=2)


def _module(rows: Rows, row: Row) -> Record:
    code = row["code"]
    choices: dict[int, list[str]] = defaultdict(list)
    for link in rows["module_prerequisite"]:
        if link["module"] == code:
            choices[link["choice"]].append(link["required"])
    return _record(
        ModuleShape,
        row,
        requires=choices.pop(0, []),
        requires_any=list(choices.values()),
        sites=_linked(rows["module_site"], "module", code, "site"),
        gives=_linked(rows["module_competency"], "module", code, "competency"),
    )


def _sessions(rows: Rows) -> Record:
    (calendar,) = rows["calendar"]
    planned = _grouped(rows["session"], "module")
    return {
        "provenance": calendar["provenance"],
        "note": _plain(calendar["note"]),
        "hours_per_week": _plain(calendar["hours_per_week"]),
        "sessions": {
            row["code"]: [_record(SessionShape, session) for session in planned[row["code"]]]
            for row in rows["module"]
        },
    }


def _with_children(
    shape: type[Shape],
    rows: Sequence[Row],
    key: str,
    child: type[Shape],
    children: Sequence[Row],
    parent: str,
) -> list[Record]:
    grouped = _grouped(children, parent)
    return [_record(shape, row, **{key: [_record(child, one) for one in grouped[row["id"]]]}) for row in rows]


def _record(shape: type[Shape], row: Row, **others: Any) -> Record:
    """Return the keys of ``shape`` in the order of the data dictionary, from ``others`` or the row."""
    return {key: others[key] if key in others else _plain(row[key]) for key in shape.model_fields}


def _linked(rows: Iterable[Row], parent: str, record: str, child: str) -> list[str]:
    return [row[child] for row in rows if row[parent] == record]


def _grouped(rows: Iterable[Row], parent: str) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row[parent]].append(row)
    return grouped


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _commented(content: Any) -> Any:
    """Return ``content`` with a comment where the loader asks for one: ``sourced``, but no page's address."""
    if not isinstance(content, list):
        return content
    records = [CommentedMap(record) for record in content]
    for record in records:
        if record.get("provenance") == "sourced" and "source" in record and record["source"] is None:
            record.yaml_add_eol_comment("a document of the centre: no public page", "source")
    return records
