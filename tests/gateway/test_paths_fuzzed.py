"""Schemathesis over the routes of paths: every answer is one that the OpenAPI document promises."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import CHECKS
from schemathesis.python.asgi import shutdown_lifespans

from gateway.application import create_application
from gateway.settings import Settings
from tests.gateway.conftest import MovableClock

PATHS = "/api/v1/paths"
GENEROUS = "100000/minute"


@pytest.fixture
def schema(loaded_file: Path, tmp_path: Path) -> Iterator[Any]:
    """The OpenAPI document of a running application over the shipped catalogue."""
    application = create_application(
        Settings(
            database_url=f"sqlite:///{shutil.copy(loaded_file, tmp_path / 'advisor.db')}",
            rate_limit_per_address=GENEROUS,
            rate_limit_paths_per_address=GENEROUS,
        ),
        MovableClock(),
    )
    yield schemathesis.openapi.from_asgi("/api/v1/openapi.json", application)
    shutdown_lifespans()


def test_every_answer_is_as_promised(schema: Any) -> None:
    operations = [found.ok() for found in schema.include(path_regex=f"^{PATHS}").get_all_operations()]
    assert len(operations) == 5
    (proposing,) = [operation for operation in operations if operation.method == "post"]
    goal = {"job": "usp_operator", "language": "en"}
    kept = proposing.Case(body=goal, media_type="application/json").call().json()["paths"][0]["id"]
    statuses = set()

    @given(data=st.data())
    @settings(
        max_examples=40,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    def ask(data: st.DataObject) -> None:
        operation = data.draw(st.sampled_from(operations))
        case = data.draw(operation.as_strategy())
        if operation is not proposing and data.draw(st.booleans()):
            case.path_parameters["id"] = kept
        # A text is a job only if the catalogue has it: no schema can tell.
        answer = case.call_and_validate(excluded_checks=[CHECKS.get_one("positive_data_acceptance")])
        statuses.add(answer.status_code)

    ask()
    assert {200, 404, 422} <= statuses
