"""What must hold of every answer: the OpenAPI document describes it, an error is a problem document."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import httpx

from gateway.application import create_application
from gateway.settings import Settings

MEMBERS = {"type", "title", "status", "detail", "code"}


@cache
def openapi_document() -> dict[str, Any]:
    return create_application(Settings()).openapi()


@cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), path) for path in openapi_document()["paths"]]


def operation_of(request: httpx.Request) -> dict[str, Any] | None:
    """Return what the OpenAPI document says of the request's route; None outside of the API."""
    for pattern, path in _templates():
        if pattern.fullmatch(request.url.path):
            operation: dict[str, Any] | None = openapi_document()["paths"][path].get(request.method.lower())
            return operation
    return None


async def check_documented(response: httpx.Response) -> None:
    await response.aread()
    operation = operation_of(response.request)
    if operation is not None:
        described = operation["responses"].get(str(response.status_code))
        assert described is not None, f"{response.request.url.path}: {response.status_code} is not described"
        content = response.headers.get("content-type", "").partition(";")[0]
        if response.content:
            assert content in described["content"], f"{content} is not described"
    if response.status_code >= 400 and not response.headers["content-type"].startswith("text/html"):
        check_problem(response)


def check_problem(response: httpx.Response) -> None:
    if response.request.url.path == "/health/ready":
        return
    assert response.headers["content-type"] == "application/problem+json"
    if response.request.method == "HEAD":
        return
    document = response.json()
    assert document.keys() >= MEMBERS
    assert document["status"] == response.status_code
    assert document["type"] == f"/problems#{document['code']}"
    assert document["title"]
    assert document["detail"]
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["content-language"] in {"fr", "nl", "en", "de"}
    assert "Traceback" not in response.text
    if response.status_code in {429, 503} and document["code"] != "catalogue_not_loaded":
        assert int(response.headers["retry-after"]) >= 1
