"""Errors have one shape, everywhere, in the reader's language, without a trace of what was sent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import sqlalchemy as sa
from fastapi import FastAPI

from gateway.api.problems import STATUS
from gateway.application import create_application
from gateway.conversations.service import Conversations
from gateway.settings import Settings
from tests.gateway.assistant import Assistant
from tests.gateway.conftest import Running
from tests.gateway.documented import check_problem, openapi_document
from tests.gateway.talking import CONVERSATIONS, open_talk


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing/here", 404, "not_found"),
        ("GET", "/nothing", 404, "not_found"),
        ("POST", "/nothing/here", 404, "not_found"),
        ("GET", "/api/v1/nothing", 404, "not_found"),
        ("GET", "/api/v1/modules/", 404, "not_found"),
        ("GET", "/docs", 404, "not_found"),
        ("GET", "/redoc", 404, "not_found"),
        ("GET", CONVERSATIONS, 405, "method_not_allowed"),
        ("DELETE", "/api/v1/modules", 405, "method_not_allowed"),
        ("PUT", "/", 405, "method_not_allowed"),
        ("TRACE", "/", 405, "method_not_allowed"),
        ("BREW", "/health", 405, "method_not_allowed"),
    ],
)
async def test_unknown_addresses_and_methods(
    client: httpx.AsyncClient, method: str, path: str, status: int, code: str
) -> None:
    answer = await client.request(method, path, headers={"Accept-Language": "de"})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-language"] == "de"
    assert ("allow" in answer.headers) == (status == 405)


async def test_a_fault_of_ours_says_nothing_of_itself(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    talk = await open_talk(client, language="en")

    async def broken(*_: object) -> None:
        raise RuntimeError("quoting: une question personnelle")

    monkeypatch.setattr(Conversations, "say", broken)
    answer = await talk.say("une question personnelle")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert answer.headers["content-language"] == "en"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "personnelle" not in answer.text + caplog.text + str([vars(record) for record in caplog.records])
    (fault,) = [record for record in caplog.records if record.message == "fault"]
    assert vars(fault)["fault"] == "RuntimeError"
    assert any("broken" in place for place in vars(fault)["where"])


async def test_a_database_out_of_reach(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    talk = await open_talk(client)

    def refuse(*_: object, **__: object) -> None:
        raise sa.exc.OperationalError("SELECT secret", {}, Exception("disk full"))

    monkeypatch.setattr(sa.Engine, "connect", refuse)
    answer = await talk.say("Bonjour")
    assert (answer.status_code, answer.json()["code"]) == (503, "database_unavailable")
    assert "secret" not in answer.text
    ready = await client.get("/health/ready")
    assert (ready.status_code, ready.json()["database"]) == (503, "out of reach")
    assert (await client.get("/health")).status_code == 200


async def test_text_of_the_person_is_never_repeated(client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(client)
    for body in ({"text": "geheim" * 400}, {"choice": "geheim"}, {"text": "a", "message_id": "ge heim"}):
        answer = await talk.say(**body)
        assert answer.status_code in {413, 422}
        assert "heim" not in answer.text
    assert "geheim" not in (await client.get("/api/v1/modules?level=geheim")).text
    assert "geheim" not in (await client.get("/api/v1/modules/geheim")).text


def test_every_code_is_one_of_the_document() -> None:
    described = openapi_document()["components"]["schemas"]["ProblemDocument"]["properties"]["code"][
        "description"
    ]
    for code in STATUS:
        assert code in described


async def test_the_document_is_sound(client: httpx.AsyncClient) -> None:
    """Every reference leads somewhere, every route says its errors, and errors are problem documents."""
    document = (await client.get("/api/v1/openapi.json")).json()
    assert document["openapi"].startswith("3.1")
    for reference in _references(document):
        target: Any = document
        for part in reference.removeprefix("#/").split("/"):
            target = target[part]
    names = [
        name for path in document["paths"].values() for name in [o["operationId"] for o in path.values()]
    ]
    assert len(names) == len(set(names))
    assert "HTTPValidationError" not in document["components"]["schemas"]
    for path, operations in document["paths"].items():
        for operation in operations.values():
            assert operation["summary"]
            if path.startswith("/api/"):
                assert operation["responses"].keys() >= {"429", "500"}
            for status, described in operation["responses"].items():
                if int(status) >= 400 and path != "/health/ready":
                    assert list(described["content"]) == ["application/problem+json"]


def _references(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [found for value in node.values() for found in _references(value)]
    return [found for value in node for found in _references(value)] if isinstance(node, list) else []


async def test_nothing_happens_before_the_application_starts(running: Running) -> None:
    application = create_application(Settings(database_url="sqlite:////nowhere/at/all.db"))
    assert isinstance(application, FastAPI)
    assert not hasattr(application.state, "services")
    async with running() as client:
        check_problem(await client.get("/api/v1/nothing"))
