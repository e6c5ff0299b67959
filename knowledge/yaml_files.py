"""YAML out of hands that are not trusted: plain values, and the line of each, within stated bounds.

Only what data files need is read: mappings, lists and plain values of YAML 1.2. Aliases (of which "YAML
bombs" are made), tags, several documents, keys given twice, deep nesting and huge files are faults.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from knowledge.errors import Fault

MAX_BYTES = 1_000_000
MAX_DEPTH = 12

type Place = tuple[str | int, ...]
"""The keys and list positions that lead to a value, such as ``(3, "title", "nl")``."""

CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
DECIMAL = re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class YamlFile:
    """One file as read; ``value`` is None, and ``faults`` says why, if it could not be."""

    name: str
    value: Any = None
    lines: Mapping[Place, int] = field(default_factory=dict)
    text: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    def line(self, place: Place) -> int:
        """Return the line (from 1) of the value at ``place``, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def line_text(self, place: Place) -> str:
        """Return the whole line on which the value at ``place`` begins, with its comment."""
        return self.text[self.line(place) - 1] if self.text else ""


class _Refused(Exception):
    """Something in the file that is not read at all."""

    def __init__(self, line: int, wrong: str, right: str) -> None:
        super().__init__(wrong)
        self.line, self.wrong, self.right = line, wrong, right


def read_yaml(folder: Path, name: str) -> YamlFile:
    """Return the file ``name`` of ``folder``; never raises because of what the file is or holds."""
    try:
        text = _text(folder / name)
        builder = _Builder(text)
        value = builder.document()
    except _Refused as refused:
        return YamlFile(name, faults=(Fault(name, refused.line, "", refused.wrong, refused.right),))
    return YamlFile(
        name,
        value,
        builder.lines,
        tuple(text.split("\n")),
        tuple(Fault(name, line, "", wrong, right) for line, wrong, right in builder.faults),
    )


def _text(path: Path) -> str:
    if not path.exists():
        raise _Refused(1, "the file is missing", "a file of this name, as the data dictionary says")
    if not path.is_file():  # a device or a pipe would never end
        raise _Refused(1, "this is no plain file", "a YAML file")
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise _Refused(1, f"the file cannot be read: {error.strerror}", "a readable file") from error
    if len(content) > MAX_BYTES:
        raise _Refused(1, "the file is too big", f"at most {MAX_BYTES:,} bytes")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _Refused(line, f"byte {content[error.start]:#04x} is not UTF-8", "text in UTF-8") from error


class _Builder:
    """Builds plain values from the parser's events; ``lines`` holds where each began."""

    def __init__(self, text: str) -> None:
        self._events = _events(text)
        self.lines: dict[Place, int] = {}
        self.faults: list[tuple[int, str, str]] = []

    def document(self) -> Any:
        value = None
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Refused(_line(event), "a second document begins", "one document, without `---`")
                value = self._value(next(self._events), ())
        return value

    def _value(self, event: Event, place: Place) -> Any:
        self.lines.setdefault(place, _line(event))
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(_line(event), "anchors (&) and aliases (*) are not read", "the value written out")
        if getattr(event, "ctag", None) is not None:
            raise _Refused(_line(event), "tags (!) are not read", "a plain value")
        if len(place) > MAX_DEPTH:
            raise _Refused(_line(event), "the nesting is too deep", f"at most {MAX_DEPTH} levels")
        if isinstance(event, MappingStartEvent):
            return self._mapping(place)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(place)
        assert isinstance(event, ScalarEvent)  # noqa: S101 (no other event begins a value)
        return _scalar(event)

    def _mapping(self, place: Place) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            if not isinstance(event, ScalarEvent):
                raise _Refused(_line(event), "a key is no plain word", "`key: value`")
            key, inner = event.value, (*place, event.value)
            if key in mapping:
                first = self.lines[inner]
                self.faults.append(
                    (_line(event), f"the key `{key}` stands twice", f"once (first: line {first})")
                )
                self._value(next(self._events), inner)
            else:
                self.lines[inner] = _line(event)
                mapping[key] = self._value(next(self._events), inner)
        return mapping

    def _sequence(self, place: Place) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            items.append(self._value(event, (*place, len(items))))
        return items


def _events(text: str) -> Iterator[Event]:
    """Yield the parser's events; what is no YAML becomes ``_Refused``."""
    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        raise _Refused(line, f"this is no YAML: {error.problem or error.context}", "YAML 1.2") from error
    except YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        raise _Refused(line, f"this is no YAML: {getattr(error, 'reason', error)}", "YAML 1.2") from error


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1


def _scalar(event: ScalarEvent) -> Any:
    text: str = event.value
    if event.style in ("'", '"', "|", ">"):
        return text
    if text in CONSTANTS:
        return CONSTANTS[text]
    if INTEGER.fullmatch(text):
        return int(text)
    return float(text) if DECIMAL.fullmatch(text) else text
