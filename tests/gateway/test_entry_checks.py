"""Entry checks for other programs: what is refused and why, and that nothing of a person is kept."""

from __future__ import annotations

import logging
from dataclasses import fields
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from gateway.api.expected import expected_at
from gateway.api.profile_models import Profile
from knowledge import profile
from knowledge.database import create_engine
from knowledge.profile import AUDIENCES, CERTIFICATES, EDUCATION, FRENCH, JOINT_COMMITTEES, REGIONS
from tests.gateway.conftest import Running

CHECKS = "/api/v1/entry-checks"


async def _checked(client: httpx.AsyncClient, module: str, **profile: Any) -> dict[str, Any]:
    answer = await client.post(CHECKS, json={"module": module, "profile": profile})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def _statuses(found: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(each["condition"], each["status"], each["reason"]) for each in found["conditions"]]


async def test_every_condition_is_listed_with_what_would_close_it(catalogue: httpx.AsyncClient) -> None:
    found = await _checked(
        catalogue,
        "aut-203",
        audience="jobseeker",
        education="lower_secondary",
        experience_years=1,
        french="C1",
        modules_done=["mnt-102"],
        modules_not_done=["AUT-201"],
        certificates_missing=["ba4_valid"],
    )
    assert (found["module"], found["status"], found["provenance"]) == ("AUT-203", "missing", "sample")
    assert found["title"].keys() == found["note"].keys() == {"fr", "nl", "en", "de"}
    assert _statuses(found) == [
        ("audience", "met", "told"),
        ("requires", "missing", "module_not_done"),
        ("requires", "met", "competencies_held"),
        ("education", "missing", "too_low"),
        ("french", "met", "told"),
        ("ba4_valid", "missing", "told"),
    ]
    required, equivalent, education, _, ba4 = found["conditions"][1:]
    assert [module["code"] for module in required["closing"][0]["modules"]] == [
        "AUT-101",
        "MNT-102",
        "AUT-201",
    ]
    assert [module["status"] for module in required["closing"][0]["modules"]] == [
        "unknown",
        "missing",
        "missing",
    ]
    assert (equivalent["asked"], equivalent["met_by"]) == (["MNT-103"], ["electrical_safety"])
    assert [(remedy["kind"], remedy["years"]) for remedy in education["closing"]] == [("experience", 2)]
    (remedy,) = ba4["closing"]
    assert (remedy["kind"], [module["code"] for module in remedy["modules"]]) == ("module", ["MNT-102"])
    offer = remedy["modules"][0]["offer"]
    assert offer["availability"] == "places"
    assert offer["session"]["module"] == "MNT-102"
    assert offer["session"]["seats_left"] > 0
    assert offer["session"]["start"] >= "2026-11-23"


async def test_a_profile_may_be_left_out_or_null(catalogue: httpx.AsyncClient) -> None:
    bare = (await catalogue.post(CHECKS, json={"module": "ASE-101"})).json()
    assert {each["status"] for each in bare["conditions"]} == {"unknown"}
    nulls: dict[str, Any] = dict.fromkeys(
        ("audience", "region", "education", "experience_years", "french", "age_18", "joint_committee")
    )
    assert await _checked(catalogue, "ASE-101", **nulls) == bare


@pytest.mark.parametrize(
    ("profile", "field", "expected"),
    [
        ({"audience": "everybody"}, "profile.audience", "jobseeker, worker, student, teacher, company"),
        ({"region": "paris"}, "profile.region", "wallonia, brussels, flanders, german_speaking, abroad"),
        ({"education": "phd"}, "profile.education", "none, lower_secondary, cess, bachelor, master"),
        ({"french": "b1"}, "profile.french", "A1, A2, B1, B2, C1, C2"),
        ({"joint_committee": "116"}, "profile.joint_committee", "pc116, pc207, other"),
        ({"experience_years": -1}, "profile.experience_years", "0 … 80"),
        ({"experience_years": 81}, "profile.experience_years", "0 … 80"),
        ({"experience_years": 2.0}, "profile.experience_years", "0 … 80"),
        ({"experience_years": True}, "profile.experience_years", "0 … 80"),
        ({"age_18": "yes"}, "profile.age_18", "true, false"),
        ({"age_18": 1}, "profile.age_18", "true, false"),
        ({"modules_done": "GMP-101"}, "profile.modules_done", '["…" (≤ 60), …] (≤ 2000)'),
        ({"modules_done": ["GMP-101", 5]}, "profile.modules_done.1", '"…" (≤ 60)'),
        ({"modules_done": ["GMP-101", "GMP-110"]}, "profile.modules_done.1", "GMP-101, GMP-102"),
        ({"modules_not_done": ["SECRET"]}, "profile.modules_not_done.0", "…"),
        ({"competencies_held": ["gmp_basic"]}, "profile.competencies_held.0", "gmp_basics, "),
        ({"certificates_valid": ["vca"]}, "profile.certificates_valid.0", "vca_valid, ba4_valid"),
        ({"modules_done": ["GMP-101"] * 2001}, "profile.modules_done", "(≤ 2000)"),
        ({"audiance": "worker"}, "profile", "audience, region, education, experience_years, french, age_18"),
        ({"name": "SECRET"}, "profile", "audience, region"),
        ({"SECRET": 1}, "profile", "audience, region"),
        (
            {"modules_done": ["gmp-101"], "modules_not_done": ["GMP-101"]},
            "profile.modules_not_done",
            "≠ modules_done: GMP-101",
        ),
        (
            {"certificates_valid": ["vca_valid"], "certificates_missing": ["vca_valid"]},
            "profile.certificates_missing",
            "≠ certificates_valid: vca_valid",
        ),
        (None, "profile", "audience, region"),
        ([], "profile", "audience, region"),
    ],
)
async def test_a_wrong_profile_is_answered_by_what_would_be_right(
    catalogue: httpx.AsyncClient, profile: Any, field: str, expected: str
) -> None:
    answer = await catalogue.post(CHECKS, json={"module": "ASE-101", "profile": profile})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_body")
    assert answer.json()["field"] == field
    assert expected in answer.json()["expected"]
    assert field in answer.json()["detail"]
    assert expected in answer.json()["detail"]
    assert "SECRET" not in answer.text


@pytest.mark.parametrize(
    ("body", "field", "expected"),
    [
        ({}, "module", '"…" (≤ 60)'),
        ({"module": None}, "module", '"…" (≤ 60)'),
        ({"module": "ASE-110"}, "module", "ASE-101"),
        ({"module": ""}, "module", "ASE-101"),
        ({"module": "ASE-101", "modul": 1}, "", "module, profile"),
        ([], "", "module, profile"),
        ("ASE-101", "", "module, profile"),
    ],
)
async def test_a_wrong_body_is_answered_by_what_would_be_right(
    catalogue: httpx.AsyncClient, body: Any, field: str, expected: str
) -> None:
    answer = await catalogue.post(CHECKS, json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_body")
    assert answer.json()["field"] == field
    assert expected in answer.json()["expected"]


def test_the_values_are_those_of_the_knowledge_base() -> None:
    values = {
        "audience": AUDIENCES,
        "region": REGIONS,
        "education": EDUCATION,
        "french": FRENCH,
        "joint_committee": JOINT_COMMITTEES,
    }
    for field, known in values.items():
        assert expected_at(Profile, (field,)) == ", ".join(known)
    for field in ("certificates_valid", "certificates_missing"):
        assert expected_at(Profile, (field, 0)) == ", ".join(CERTIFICATES)
    assert list(Profile.model_fields) == [field.name for field in fields(profile.Profile)]


async def test_nothing_of_the_person_is_kept_or_logged(
    running: Running, loaded_file: Any, tmp_path: Any, caplog: pytest.LogCaptureFixture
) -> None:
    copy = tmp_path / "advisor.db"
    copy.write_bytes(loaded_file.read_bytes())
    caplog.set_level(logging.DEBUG)
    async with running(database_url=f"sqlite:///{copy}") as client:
        before = _rows(f"sqlite:///{copy}")
        profile = {"audience": "teacher", "modules_done": ["BIO-205"]}
        answer = await client.post(CHECKS, json={"module": "ASE-101", "profile": profile})
        assert answer.headers["cache-control"] == "no-store"
        assert "etag" not in answer.headers
        assert _rows(f"sqlite:///{copy}") == before
    (line,) = [record for record in caplog.records if record.message == "request"]
    assert (vars(line)["route"], vars(line)["status"]) == (CHECKS, 200)
    logged = str([vars(record) for record in caplog.records])
    assert not [word for word in ("teacher", "BIO-205", "ASE-101") if word in logged]


def _rows(url: str) -> dict[str, int]:
    engine = create_engine(url)
    with engine.connect() as connection:
        tables = sa.inspect(connection).get_table_names()
        counts = {
            name: connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one()
            for name in tables
        }
    engine.dispose()
    return counts


async def test_the_rate_of_an_address_counts_here_too(running: Running) -> None:
    async with running(rate_limit_per_address="2/minute") as client:
        statuses = [(await client.post(CHECKS, json={"module": "x"})).status_code for _ in range(3)]
        assert statuses == [503, 503, 429]  # no catalogue is loaded


async def test_a_body_that_is_too_large_is_not_read(running: Running) -> None:
    async with running(body_limit_bytes=32768) as client:
        answer = await client.post(CHECKS, content=b'"' + b"a" * 40000)
        assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
