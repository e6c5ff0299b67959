"""One record against its shape: the typed record, or every fault in it with its line."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge.errors import Fault
from knowledge.shapes import Shape
from knowledge.yaml_files import Place, YamlFile

RIGHT = {
    "string_type": "a text (in quotes if it looks like a number)",
    "string_unicode": "text without broken characters",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
}


@dataclass(frozen=True, slots=True)
class Entry[S: Shape]:
    """A record that has its shape, and where it stands."""

    file: YamlFile
    place: Place
    record: str
    shape: S

    def fault(self, at: str | Place, wrong: str, right: str) -> Fault:
        """Return a fault on the line of the key (or place inside this record) ``at``."""
        inner = (at,) if isinstance(at, str) else at
        return Fault(self.file.name, self.file.line((*self.place, *inner)), self.record, wrong, right)


def read_entry[S: Shape](
    file: YamlFile, place: Place, record: str, value: Any, shape: type[S]
) -> Entry[S] | list[Fault]:
    """Return ``value`` as a ``shape``, or all that keeps it from being one."""
    try:
        return Entry(file, place, record, shape.model_validate(value))
    except ValidationError as error:
        return list(_faults(file, place, record, shape, error))


def _faults(
    file: YamlFile, place: Place, record: str, shape: type[Shape], error: ValidationError
) -> Iterator[Fault]:
    details = error.errors(include_url=False)
    for detail in details:
        if detail["type"] == "too_short" and any(_is_inside(other, detail) for other in details):
            continue  # faulty items are not counted: the list may be long enough
        where = ".".join(str(part + 1 if isinstance(part, int) else part) for part in detail["loc"])
        wrong, right = _wording(detail, shape)
        named = f"`{shown(where)}`: {wrong}" if where else wrong
        yield Fault(file.name, file.line((*place, *detail["loc"])), record, named, right)


def _is_inside(inner: ErrorDetails, outer: ErrorDetails) -> bool:
    depth = len(outer["loc"])
    return len(inner["loc"]) > depth and inner["loc"][:depth] == outer["loc"]


def _wording(detail: ErrorDetails, shape: type[Shape]) -> tuple[str, str]:
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "fault":
        return context["wrong"], context["right"]
    if kind == "missing":
        return "missing", "this key with a value (`null` where the data dictionary allows it)"
    if kind == "extra_forbidden":
        return "unknown key", _nearest_key(detail["loc"], shape)
    if kind == "literal_error":
        return shown(value), str(context["expected"])
    if kind in {"too_short", "too_long"}:
        least, most = context.get("min_length"), context.get("max_length")
        bound = f"at least {least}" if least is not None else f"at most {most}"
        return f"{context['actual_length']} in the list", bound
    if kind in {"string_too_short", "string_too_long"}:
        return f"{len(value)} characters", detail["msg"].removeprefix("String should have ")
    return shown(value), RIGHT.get(
        kind, detail["msg"].removeprefix("Input should be ").removeprefix("String ")
    )


def _nearest_key(place: tuple[int | str, ...], shape: type[Shape]) -> str:
    if len(place) > 1:
        return "only the keys that the data dictionary lists here"
    near = difflib.get_close_matches(str(place[0]), shape.model_fields, n=1)
    return f"`{near[0]}`" if near else f"only the keys {', '.join(shape.model_fields)}"


def shown(value: Any) -> str:
    """Return ``value`` short and harmless: no control character reaches a terminal."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = value if isinstance(value, str) and value.isprintable() else repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
