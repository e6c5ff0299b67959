"""Funding for other programs: every scheme in one of three groups, whoever asks."""

from __future__ import annotations

import httpx
import pytest

FUNDING = "/api/v1/funding"
GROUPS = ("applies", "may_apply", "does_not_apply")


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"audience": "jobseeker", "region": "wallonia"},
        {"audience": "worker", "region": "brussels", "joint_committee": "pc116"},
        {"audience": "company", "joint_committee": "other"},
    ],
)
async def test_every_scheme_is_there_once_and_whole(
    catalogue: httpx.AsyncClient, query: dict[str, str]
) -> None:
    answer = await catalogue.get(FUNDING, params=query)
    assert answer.status_code == 200
    found = answer.json()
    checks = [(group, check) for group in GROUPS for check in found[group]]
    assert len({check["scheme"]["id"] for _, check in checks}) == len(checks) == 21
    for group, check in checks:
        assert bool(check["against"]) == (group == "does_not_apply")
        assert bool(check["to_know"]) or group != "may_apply"
        scheme = check["scheme"]
        assert scheme["conditions"]["fr"]
        assert scheme["sources"]
        for text in ("title", "gives", "ask_whom", "how", "caution"):
            assert scheme[text].keys() == {"fr", "nl", "en", "de"}
            assert scheme[text]["fr"]


async def test_the_region_of_residence_decides_the_service(catalogue: httpx.AsyncClient) -> None:
    named = {"wallonia": "Forem", "brussels": "Actiris", "flanders": "VDAB", "german_speaking": "ADG"}
    for region, service in named.items():
        found = (await catalogue.get(FUNDING, params={"audience": "jobseeker", "region": region})).json()
        assert found["services"]
        assert all(service in each["ask_whom"]["fr"] for each in found["services"]), region
    for query in ({}, {"region": "abroad"}, {"audience": "jobseeker"}):
        assert (await catalogue.get(FUNDING, params=query)).json()["services"] == []


async def test_it_may_be_kept_until_it_changes(catalogue: httpx.AsyncClient) -> None:
    first = await catalogue.get(FUNDING)
    assert first.headers["cache-control"] == "public, max-age=60"
    again = await catalogue.get(FUNDING, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("query", "name", "expected"),
    [
        ("audience=everybody", "audience", "jobseeker, worker, student, teacher, company"),
        ("region=paris", "region", "wallonia, brussels, flanders, german_speaking, abroad"),
        ("joint_committee=116", "joint_committee", "pc116, pc207, other"),
        ("level=1", "level", "audience, region, joint_committee"),
        ("income=SECRET", "income", "audience, region, joint_committee"),
    ],
)
async def test_a_wrong_filter_is_answered_by_what_would_be_right(
    catalogue: httpx.AsyncClient, query: str, name: str, expected: str
) -> None:
    answer = await catalogue.get(f"{FUNDING}?{query}")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_filter")
    assert (answer.json()["filter"], answer.json()["expected"]) == (name, expected)
    assert "SECRET" not in answer.text


async def test_without_a_catalogue(client: httpx.AsyncClient) -> None:
    answer = await client.get(FUNDING)
    assert (answer.status_code, answer.json()["code"]) == (503, "catalogue_not_loaded")
