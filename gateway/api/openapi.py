"""The OpenAPI document at ``/api/v1/openapi.json``."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from gateway.api.problems import ProblemDocument

_DESCRIPTION = (
    "Ask an advisor about the courses of a training centre, or read its catalogue. Times are ISO 8601 with "
    "zone; languages are fr, nl, en, de; errors are RFC 9457 problem documents (`application/problem+json`) "
    "with a `code`."
)


def install(application: FastAPI) -> None:
    """Make the document once, with the schema of problem documents, which no route returns by itself."""

    def document() -> dict[str, Any]:
        if application.openapi_schema is None:
            made = get_openapi(
                title=application.title,
                version=application.version,
                description=_DESCRIPTION,
                routes=application.routes,
            )
            schemas = made["components"]["schemas"]
            _forget_own_validation(made["paths"], schemas)
            _lift_definitions(made["paths"], schemas)
            schemas["ProblemDocument"] = ProblemDocument.model_json_schema()
            application.openapi_schema = made
        return application.openapi_schema

    application.openapi = document  # type: ignore[method-assign]


def _forget_own_validation(paths: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Take out the 422 that FastAPI adds to each route with a name in its path: ours never answer so."""
    for operations in paths.values():
        for operation in operations.values():
            if "application/json" in operation["responses"].get("422", {}).get("content", {}):
                del operation["responses"]["422"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)


def _lift_definitions(paths: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Move the models within bodies to the schemas of the document."""
    for operations in paths.values():
        for operation in operations.values():
            for body in operation.get("requestBody", {}).get("content", {}).values():
                # Copied: the routes keep what they say of their bodies, for another application.
                body["schema"] = dict(body["schema"])
                schemas.update(body["schema"].pop("$defs", {}))
