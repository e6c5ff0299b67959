"""Whatever JSON is posted, the answer is one of those that the API promises."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.gateway.conftest import Running
from tests.gateway.documented import check_problem
from tests.gateway.talking import CONVERSATIONS, open_talk

ANY_TEXT = st.text(st.characters(), max_size=60)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=8,
)
NAMES = st.sampled_from(["text", "choice", "message_id", "language", "channel", "page"])
BODIES = st.lists(
    st.dictionaries(NAMES, ANY_JSON | st.sampled_from(["fr", "web", "a", "/a?b"])) | ANY_JSON,
    min_size=1,
    max_size=25,
)


@given(bodies=BODIES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_body_is_answered_as_promised(running: Running, bodies: list[Any]) -> None:
    generous = {"rate_limit_per_address": "100000/minute", "rate_limit_per_conversation": "100000/minute"}
    async with running(**generous) as client:
        talk = await open_talk(client)
        for body in bodies:
            content = json.dumps(body).encode()
            headers = talk.headers | {"Content-Type": "application/json"}
            said = await client.post(f"{talk.path}/messages", content=content, headers=headers)
            assert said.status_code in {200, 409, 413, 422}
            opened: httpx.Response = await client.post(CONVERSATIONS, content=content, headers=headers)
            assert opened.status_code in {201, 422}
        assert (await talk.history()).status_code == 200
        assert (await talk.export()).status_code == 200


SOME_CODES = st.lists(st.sampled_from(["GMP-101", "ase-208", "MNT-102", "HSE-101"]), max_size=3)
CERTIFICATES = st.lists(st.sampled_from(["vca_valid", "ba4_valid"]), max_size=2)
TOLD: dict[Any, st.SearchStrategy[Any]] = {
    "audience": st.sampled_from(["jobseeker", "worker", "teacher", "company"]),
    "region": st.sampled_from(["wallonia", "abroad"]),
    "education": st.sampled_from(["none", "cess", "master", None]),
    "experience_years": st.integers(0, 80),
    "french": st.sampled_from(["A1", "B1", "C2"]),
    "age_18": st.booleans(),
    "joint_committee": st.sampled_from(["pc116", "other"]),
    "modules_done": SOME_CODES,
    "modules_not_done": SOME_CODES,
    "competencies_held": st.lists(st.sampled_from(["gmp_basics", "electrical_safety"])),
    "certificates_valid": CERTIFICATES,
    "certificates_missing": CERTIFICATES,
}
PROFILES = st.fixed_dictionaries({}, optional=TOLD)
SPOILT = st.builds(
    lambda told, other: told | other,
    PROFILES,
    st.dictionaries(st.sampled_from(list(TOLD)) | ANY_TEXT, ANY_JSON),
)
ENTRY_BODIES = st.builds(
    lambda module, profile: {"module": module, "profile": profile},
    st.sampled_from(["ASE-101", "aut-203", "GMP-303", "BIO-201"]) | ANY_JSON,
    PROFILES | SPOILT | ANY_JSON,
)


@given(bodies=st.lists(ENTRY_BODIES | ANY_JSON, min_size=1, max_size=40))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_profile_is_answered_as_promised(
    running: Running, loaded_file: Path, tmp_path: Path, bodies: list[Any]
) -> None:
    copy = shutil.copy(loaded_file, tmp_path / "advisor.db")
    async with running(database_url=f"sqlite:///{copy}", rate_limit_per_address="100000/minute") as client:
        for body in bodies:
            content = json.dumps(body).encode()
            answer = await client.post("/api/v1/entry-checks", content=content)
            assert answer.status_code in {200, 422}
            if answer.status_code == 422:
                check_problem(answer)
            else:
                assert {each["status"] for each in answer.json()["conditions"]} <= {
                    "met",
                    "missing",
                    "unknown",
                }


ASKED = ("audience", "region", "joint_committee")
QUERIES = st.fixed_dictionaries({}, optional={name: TOLD[name] for name in ASKED})
# An address is encoded: half of a character, which JSON can hold, cannot be sent in it.
ENCODABLE = st.text(st.characters(codec="utf-8"), max_size=60)
SPOILT_QUERIES = st.dictionaries(st.sampled_from(ASKED) | ENCODABLE, ENCODABLE)


@given(query=QUERIES | SPOILT_QUERIES)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_query_is_answered_as_promised(
    running: Running, loaded_file: Path, tmp_path: Path, query: dict[str, Any]
) -> None:
    copy = shutil.copy(loaded_file, tmp_path / "advisor.db")
    async with running(database_url=f"sqlite:///{copy}") as client:
        answer = await client.get("/api/v1/funding", params=query)
        assert answer.status_code in {200, 422}
