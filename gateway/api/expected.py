"""What would be right at a place of a JSON body, in a form that needs no language."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

_OF_TYPE = {
    "boolean": "true, false",
    "string": '"…"',
    "integer": "0, 1, 2 …",
    "number": "0.0 …",
    "null": "null",
}


def expected_at(model: type[BaseModel], place: tuple[int | str, ...]) -> str:
    """Return what ``model`` takes at ``place`` (keys and positions): values, bounds, or the names of fields.

    A place that the model does not have is answered by what is expected just above it.
    """
    document = model.model_json_schema()
    schema = _resolved(document, document)
    for part in place:
        inner = schema.get("items") if isinstance(part, int) else schema.get("properties", {}).get(part)
        if inner is None:
            break
        schema = _resolved(inner, document)
    return _described(schema, document)


def _resolved(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """Follow references, and take what is not null of a value that may be null."""
    if "$ref" in schema:
        return _resolved(document["$defs"][schema["$ref"].rpartition("/")[2]], document)
    others = [other for other in schema.get("anyOf", ()) if other.get("type") != "null"]
    return _resolved(others[0], document) if others else schema


def _described(schema: dict[str, Any], document: dict[str, Any]) -> str:
    if "properties" in schema:
        return ", ".join(schema["properties"])
    if "items" in schema:
        most = f" (≤ {schema['maxItems']})" if "maxItems" in schema else ""
        return f"[{_described(_resolved(schema['items'], document), document)}, …]{most}"
    if "enum" in schema:
        return ", ".join(schema["enum"])
    if "const" in schema:
        return str(schema["const"])
    if "minimum" in schema and "maximum" in schema:
        return f"{schema['minimum']} … {schema['maximum']}"
    if schema.get("format") == "date":
        return "YYYY-MM-DD"
    kind = _OF_TYPE.get(schema.get("type", ""), "{…}")
    return f"{kind} (≤ {schema['maxLength']})" if "maxLength" in schema else kind
