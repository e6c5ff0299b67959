"""The catalogue for other programs: the real 130 modules, loaded as the product loads them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx
import pytest

from tests.gateway.conftest import NOON, MovableClock

MODULES = "/api/v1/modules"


async def _modules(client: httpx.AsyncClient, **query: Any) -> list[dict[str, Any]]:
    answer = await client.get(MODULES, params={"limit": 200, **query})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["modules"]
    assert answer.json()["total"] == len(found)
    return found


def _starts(sessions: list[dict[str, Any]]) -> list[dt.date]:
    return [dt.date.fromisoformat(session["start"]) for session in sessions]


async def test_everything_is_there_in_order(catalogue: httpx.AsyncClient) -> None:
    modules = await _modules(catalogue)
    assert len(modules) == 130
    assert [module["code"] for module in modules] == sorted(module["code"] for module in modules)
    for module in modules:
        assert set(module["title"]) == set(module["objectives"]) == {"fr", "nl", "en", "de"}
        assert module["provenance"] in {"sourced", "sample"}
        assert (module["source"] is not None) == (module["provenance"] == "sourced")
        assert "as_of" in module
        assert module["found"] is None


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ({"domain": "aseptic"}, lambda module: module["domain"] == "aseptic"),
        ({"site": "liege"}, lambda module: "liege" in module["sites"]),
        ({"audience": "teacher"}, lambda module: "teacher" in module["audiences"]),
        ({"level": 3}, lambda module: module["level"] == 3),
        ({"max_hours": 8}, lambda module: module["hours"] <= 8),
        ({"language": "nl"}, lambda module: "nl" in module["also_taught_in"]),
    ],
)
async def test_a_filter_keeps_what_it_says_and_all_of_it(
    catalogue: httpx.AsyncClient, query: dict[str, Any], holds: Any
) -> None:
    everything = await _modules(catalogue)
    expected = [module for module in everything if holds(module)]
    assert 0 < len(expected) < 130
    assert await _modules(catalogue, **query) == expected


async def test_all_filters_must_hold(catalogue: httpx.AsyncClient) -> None:
    both = await _modules(catalogue, site="liege", level=1)
    assert both
    assert all("liege" in module["sites"] and module["level"] == 1 for module in both)


async def test_a_job_keeps_the_modules_that_give_what_it_needs(catalogue: httpx.AsyncClient) -> None:
    for job in (await catalogue.get("/api/v1/jobs")).json()["jobs"]:
        needs = {competency["id"] for competency in job["needs"]}
        expected = [
            module["code"]
            for module in await _modules(catalogue)
            if needs & {competency["id"] for competency in module["gives"]}
        ]
        assert [module["code"] for module in await _modules(catalogue, job=job["id"])] == expected
        assert expected


async def test_dates_keep_modules_with_a_session_in_between(
    catalogue: httpx.AsyncClient, clock: MovableClock
) -> None:
    begin, end = dt.date(2027, 1, 4), dt.date(2027, 1, 31)
    inside = {module["code"] for module in await _modules(catalogue, **{"from": begin, "to": end})}
    for module in await _modules(catalogue):
        sessions = (await catalogue.get(f"{MODULES}/{module['code']}/sessions")).json()["sessions"]
        assert (module["code"] in inside) == any(begin <= start <= end for start in _starts(sessions))
    assert 0 < len(inside) < 130
    clock.moment = NOON + dt.timedelta(days=100)  # what has begun can't be followed any more
    assert await _modules(catalogue, to=end) == []


async def test_words_find_the_best_match_first_with_the_reason(catalogue: httpx.AsyncClient) -> None:
    found = await _modules(catalogue, q="ase 101")
    assert found[0]["code"] == "ASE-101"
    assert found[0]["found"]["reason"] == {"kind": "code", "matched": "ASE-101", "language": None}
    for query in ("GMP", "habillage salle blanche", "cleanroom"):
        scores = [module["found"]["score"] for module in await _modules(catalogue, q=query)]
        assert scores
        assert scores == sorted(scores, reverse=True)
    in_liege = await _modules(catalogue, q="GMP", site="liege")
    assert in_liege
    assert all("liege" in module["sites"] for module in in_liege)


async def test_words_are_never_a_query_syntax(catalogue: httpx.AsyncClient) -> None:
    for query in ("", "  ", "\x00"):
        assert len(await _modules(catalogue, q=query)) == 130
    for query in ("zzzzqqqq", "' OR 1=1 --", "title:*", "%", "a" * 200):
        assert len(await _modules(catalogue, q=query)) < 20


@pytest.mark.parametrize("query", [{"q": "gmp"}, {"site": "seneffe", "level": "2"}])
async def test_pages_follow_each_other_without_a_gap(
    catalogue: httpx.AsyncClient, query: dict[str, str]
) -> None:
    expected = [module["code"] for module in await _modules(catalogue, **query)]
    codes: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = (await catalogue.get(MODULES, params={"limit": "7", **query, **cursor})).json()
        codes += [module["code"] for module in page["modules"]]
        assert page["total"] == len(expected)
        if page["next"] is None:
            break
        assert len(page["modules"]) == 7
        cursor = {"cursor": page["next"]}
    assert codes == expected
    assert len(codes) > 7


async def test_a_cursor_belongs_to_its_list(catalogue: httpx.AsyncClient) -> None:
    cursor = (await catalogue.get(MODULES, params={"limit": 1})).json()["next"]
    for query in ({"cursor": cursor, "level": 1}, {"cursor": "x"}, {"cursor": "W10="}, {"cursor": "é"}):
        answer = await catalogue.get(MODULES, params=query)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")


@pytest.mark.parametrize(
    ("query", "name", "expected"),
    [
        ("level=4", "level", "1, 2, 3"),
        ("level=one", "level", "1, 2, 3"),
        ("max_hours=0", "max_hours", "1 … 1000"),
        ("audience=everybody", "audience", "jobseeker, worker, student, teacher, company"),
        ("language=es", "language", "fr, nl, en, de"),
        ("from=yesterday", "from", "YYYY-MM-DD"),
        ("to=2026-02-30", "to", "YYYY-MM-DD"),
        ("from=1700000000", "from", "YYYY-MM-DD"),
        ("from=2027-02-01&to=2027-01-01", "to", "from ≤ to"),
        ("limit=201", "limit", "1 … 200"),
        ("q=" + "a" * 201, "q", "≤ 200"),
        ("site=paris", "site", "seneffe, liege, online, eu_biotech_campus"),
        ("domian=gmp", "domian", "q, domain, job, site, audience, level, max_hours, language, from, to"),
        ("%3Cscript%3E=1", "?", "q, domain"),
        ("domain=nothing", "domain", "aseptic"),
        ("job=nothing", "job", "aseptic_filling_operator"),
    ],
)
async def test_a_wrong_filter_is_answered_by_what_would_be_right(
    catalogue: httpx.AsyncClient, query: str, name: str, expected: str
) -> None:
    answer = await catalogue.get(f"{MODULES}?{query}", headers={"Accept-Language": "en"})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_filter")
    assert answer.json()["filter"] == name
    assert expected in answer.json()["expected"]
    assert expected in answer.json()["detail"]


async def test_one_module_and_its_sessions(catalogue: httpx.AsyncClient, clock: MovableClock) -> None:
    (module,) = [one for one in await _modules(catalogue) if one["code"] == "ASE-101"]
    assert (await catalogue.get(f"{MODULES}/ase-101")).json() == module
    planned = (await catalogue.get(f"{MODULES}/ASE-101/sessions")).json()
    assert planned["note"]["en"]
    assert planned["loaded_on"] == "2026-11-23"
    assert _starts(planned["sessions"]) == sorted(_starts(planned["sessions"]))
    for session in planned["sessions"]:
        assert session["site"] in module["sites"]
        assert (session["provenance"], session["source"], session["as_of"]) == ("sample", None, None)
    clock.moment = dt.datetime.combine(_starts(planned["sessions"])[0], dt.time(9), NOON.tzinfo)
    assert (await catalogue.get(f"{MODULES}/ASE-101/sessions")).json() == planned
    clock.moment += dt.timedelta(days=1)
    later = (await catalogue.get(f"{MODULES}/ASE-101/sessions")).json()["sessions"]
    assert later == [one for one in planned["sessions"] if one["start"] > planned["sessions"][0]["start"]]


@pytest.mark.parametrize(("kind", "count"), [("sites", 4), ("jobs", 14), ("domains", 13)])
async def test_the_other_records(catalogue: httpx.AsyncClient, kind: str, count: int) -> None:
    records = (await catalogue.get(f"/api/v1/{kind}")).json()[kind]
    assert len(records) == count
    for record in records:
        assert {"provenance", "source", "as_of"} <= record.keys()
        assert set(record.get("title") or record["name"]) == {"fr", "nl", "en", "de"}
        if kind != "domains":
            assert (await catalogue.get(f"/api/v1/{kind}/{record['id']}")).json() == record


@pytest.mark.parametrize(
    "path", ["modules/XXX-999", "modules/XXX-999/sessions", "sites/paris", "jobs/%00", "jobs/a%20b"]
)
async def test_an_unknown_record(catalogue: httpx.AsyncClient, path: str) -> None:
    answer = await catalogue.get(f"/api/v1/{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "record_not_found")


async def test_who_has_it_already_is_told_so(catalogue: httpx.AsyncClient) -> None:
    one = f"{MODULES}/ASE-101"
    for path in (MODULES, one, f"{one}/sessions", "/api/v1/sites"):
        first = await catalogue.get(path)
        etag = first.headers["etag"]
        assert first.headers["cache-control"] == "public, max-age=60"
        for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
            again = await catalogue.get(path, headers={"If-None-Match": known})
            assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
        assert (await catalogue.get(path, headers={"If-None-Match": '"other"'})).status_code == 200
    other = await catalogue.get(f"{MODULES}?level=1")
    assert other.headers["etag"] != (await catalogue.get(MODULES)).headers["etag"]


async def test_ready_when_everything_is_there(catalogue: httpx.AsyncClient) -> None:
    answer = await catalogue.get("/health/ready")
    assert (answer.status_code, answer.json()["status"]) == (200, "ready")


async def test_without_a_catalogue(client: httpx.AsyncClient, assistant: Any) -> None:
    answer = await client.get(MODULES)
    assert (answer.status_code, answer.json()["code"]) == (503, "catalogue_not_loaded")
    assert (await client.get("/health")).json() == {"status": "ok"}
    ready = await client.get("/health/ready")
    assert ready.status_code == 503
    assert ready.json() == {
        "status": "not_ready",
        "database": "ok",
        "catalogue": "not loaded: run `python -m knowledge load`",
        "assistant": "ok",
    }
    assistant.status = 503
    assert (await client.get("/health/ready")).json()["assistant"] == "does not answer (status 503)"
