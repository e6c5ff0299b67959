"""``/api/v1/paths``: proposed, kept without the person, shown as of today, forgotten in time."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from typing import Any

import httpx
import pytest
import sqlalchemy as sa
from icalendar import Calendar

from gateway.paths.tables import kept_path
from knowledge.database import create_engine
from tests.gateway.conftest import NOON, MovableClock, Running
from tests.gateway.paths.pdf_text import read_pdf
from tests.gateway.rows import cells_with
from tests.shipped import load_shipped

PATHS = "/api/v1/paths"
JOB = "usp_operator"
FILES = {"ics": "text/calendar", "svg": "image/svg+xml", "pdf": "application/pdf"}
UNGUESSED = "AAAAAAAAAAAAAAAAAAAAAA"


async def _propose(client: httpx.AsyncClient, **body: Any) -> list[dict[str, Any]]:
    answer = await client.post(PATHS, json={"job": JOB, "language": "fr", **body})
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    found: list[dict[str, Any]] = answer.json()["paths"]
    return found


def _count(url: str) -> int:
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            count: int = connection.execute(sa.select(sa.func.count()).select_from(kept_path)).scalar_one()
            return count
    finally:
        engine.dispose()


async def test_up_to_three_paths_with_all_that_a_person_needs(catalogue: httpx.AsyncClient) -> None:
    paths = await _propose(catalogue, profile={"audience": "worker"})
    assert 1 <= len(paths) <= 3
    assert paths[0]["kind"] == "shortest"
    assert len({path["kind"] for path in paths}) == len({path["id"] for path in paths}) == len(paths)
    needs = {need["id"] for need in (await catalogue.get(f"/api/v1/jobs/{JOB}")).json()["needs"]}
    for path in paths:
        assert path["hours"] == sum(step["hours"] for step in path["steps"])
        covered = {one["id"] for step in path["steps"] for one in step["covers"]}
        assert covered | {one["competency"]["id"] for one in path["uncovered"]} == needs
        sessions = [step["session"] for step in path["steps"] if step["session"]]
        assert path["first_day"] == min(session["start"] for session in sessions)
        assert path["last_day"] == max(session["end"] for session in sessions)
        assert set(path["sites"]) == {session["site"] for session in sessions}
        assert path["provenance"] == "sample"
        assert set(path["note"]) == {"fr", "nl", "en", "de"}
        assert all(step["covers"] or step["needed_by"] for step in path["steps"])
        days = dt.datetime.fromisoformat(path["expires_at"]) - NOON
        assert days == dt.timedelta(days=90)


async def test_a_kept_path_is_read_again(catalogue: httpx.AsyncClient) -> None:
    for path in await _propose(catalogue):
        answer = await catalogue.get(path["links"]["path"])
        assert answer.status_code == 200
        assert answer.headers["cache-control"].startswith("private")
        again = answer.json()
        for name in ("id", "kind", "job", "hours", "weeks", "sites", "links", "expires_at"):
            assert again[name] == path[name]
        pairs = zip(again["steps"], path["steps"], strict=True)
        assert all(
            (mine["module"], mine["session"]) == (its["module"], its["session"]) for mine, its in pairs
        )


@pytest.mark.parametrize("language", ["fr", "nl", "en", "de"])
async def test_it_is_taken_home_in_each_language(catalogue: httpx.AsyncClient, language: str) -> None:
    (path, *_) = await _propose(catalogue, language=language)
    title = (await catalogue.get(f"/api/v1/jobs/{JOB}")).json()["title"][language]
    files = {name: await catalogue.get(path["links"][name]) for name in FILES}
    for name, answer in files.items():
        assert answer.status_code == 200
        assert answer.headers["content-type"].partition(";")[0] == FILES[name]
        assert answer.headers["content-language"] == language
        assert answer.headers["cache-control"].startswith("private")
        assert f".{name}" in answer.headers["content-disposition"]
    calendar = Calendar.from_ical(files["ics"].content)
    assert title in calendar["NAME"].replace("\\,", ",")  # the library takes it for no text
    assert calendar["URL"] == f"http://gateway{path['links']['pdf']}"
    assert title in files["svg"].text
    assert "".join(title.split()) in read_pdf(files["pdf"].content).text


async def test_the_language_of_the_path_is_the_default(catalogue: httpx.AsyncClient) -> None:
    (path, *_) = await _propose(catalogue, language="de")
    answer = await catalogue.get(f"{PATHS}/{path['id']}.svg")
    assert answer.headers["content-language"] == "de"
    other = await catalogue.get(f"{PATHS}/{path['id']}.svg", params={"language": "nl"})
    assert other.headers["content-language"] == "nl"


async def test_the_profile_and_the_wishes_count(catalogue: httpx.AsyncClient) -> None:
    (path, *_) = await _propose(catalogue)
    done = path["steps"][0]["module"]
    (shorter, *_) = await _propose(catalogue, profile={"modules_done": [done]})
    assert shorter["hours"] < path["hours"]
    assert done not in {step["module"] for step in shorter["steps"]}
    (without, *_) = await _propose(catalogue, preferences={"without": ["GMP-101"]})
    assert "GMP-101" not in {step["module"] for step in without["steps"]}
    (liege, *_) = await _propose(catalogue, preferences={"site": "liege"})
    assert set(liege["sites"]) <= {"liege", "online"}
    late = {"earliest_start": "2027-02-01"}
    assert (await _propose(catalogue, preferences=late))[0]["first_day"] >= "2027-02-01"


async def test_competencies_are_a_goal_too(catalogue: httpx.AsyncClient) -> None:
    goal = {"competencies": ["sector_knowledge", "gmp_basics"], "language": "en"}
    answer = await catalogue.post(PATHS, json=goal)
    (path, *_) = answer.json()["paths"]
    assert (path["job"], path["competencies"]) == (None, ["gmp_basics", "sector_knowledge"])
    again = (await catalogue.get(path["links"]["path"])).json()
    assert {one["id"] for step in again["steps"] for one in step["covers"]} == set(goal["competencies"])


@pytest.mark.parametrize(
    ("body", "field", "expected"),
    [
        ({}, "", "job | competencies"),
        ({"job": JOB, "competencies": ["gmp_basics"]}, "", "job | competencies"),
        ({"job": "usp_operatr"}, "job.0", JOB),
        ({"competencies": []}, "competencies", "≥ 1"),
        ({"competencies": ["gmp_basic"]}, "competencies.0", "gmp_basics"),
        ({"job": JOB, "person": "me"}, "", "job, competencies, profile"),
        ({"job": JOB, "profile": {"age": 3}}, "profile", "audience"),
        ({"job": JOB, "profile": {"audience": "king"}}, "profile.audience", "jobseeker"),
        ({"job": JOB, "preferences": {"site": "eu_biotech_campus"}}, "preferences.site", "seneffe"),
        ({"job": JOB, "preferences": {"days": ["sunday"]}}, "preferences.days.0", "saturday"),
        ({"job": JOB, "preferences": {"without": ["GMP-999"]}}, "preferences.without.0", "GMP-"),
        ({"job": JOB, "preferences": {"hours_per_week": 0}}, "preferences.hours_per_week", "1 … 168"),
        ({"job": JOB, "preferences": {"earliest_start": 5}}, "preferences.earliest_start", "YYYY-MM-DD"),
        ({"job": JOB, "preferences": {"latest_end": "2027-02-30"}}, "preferences.latest_end", "YYYY-MM-DD"),
        (
            {"job": JOB, "preferences": {"earliest_start": "2027-02-02", "latest_end": "2027-02-01"}},
            "preferences.latest_end",
            "earliest_start ≤",
        ),
        ({"job": JOB, "language": "es"}, "language", "fr, nl, en, de"),
        ([], "", "job, competencies"),
    ],
)
async def test_a_wrong_body_is_answered_by_what_would_be_right(
    catalogue: httpx.AsyncClient, body: Any, field: str, expected: str
) -> None:
    answer = await catalogue.post(PATHS, json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_body")
    assert answer.json()["field"] == field
    assert expected in answer.json()["expected"]


async def test_nothing_of_the_person_is_kept_or_logged(
    running: Running, loaded_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    profile = {
        "audience": "teacher",
        "region": "flanders",
        "education": "lower_secondary",
        "french": "A1",
        "modules_done": ["BIO-205"],
        "competencies_held": ["forklift"],
    }
    async with running(database_url=loaded_url) as client:
        paths = await _propose(client, profile=profile, preferences={"without": ["GMP-102"]})
        engine = create_engine(loaded_url)
        with engine.connect() as connection:
            kept = str([dict(row) for row in connection.execute(sa.select(kept_path)).mappings()])
        engine.dispose()
    lacks = {one["lack"] for path in paths for one in path["uncovered"]}
    assert lacks & {"not_for_audience", "education", "french"}  # so that something could have leaked
    logged = str([vars(record) for record in caplog.records])
    for told in (
        "teacher",
        "flanders",
        "lower_secondary",
        "BIO-205",
        "forklift",
        "GMP-102",
        "not_for",
        "french",
    ):
        assert told not in kept, told
        assert told not in logged, told
    assert paths[0]["id"] in kept
    assert paths[0]["id"] not in logged


async def test_what_is_said_of_a_kept_path_is_impersonal(catalogue: httpx.AsyncClient) -> None:
    paths = await _propose(catalogue, profile={"audience": "teacher", "french": "A1"})
    for path in paths:
        again = (await catalogue.get(path["links"]["path"])).json()
        assert [one["competency"]["id"] for one in again["uncovered"]] == [
            one["competency"]["id"] for one in path["uncovered"]
        ]
        assert {one["lack"] for one in again["uncovered"]} <= {"no_module", "no_session", "conditions"}


@pytest.mark.parametrize("suffix", ["", ".ics", ".svg", ".pdf"])
@pytest.mark.parametrize(
    "identifier",
    [
        UNGUESSED,
        "x",
        "..",
        "%00",
        "%2e%2e%2f",
        "A" * 23,
        "A" * 5000,
        "' OR 1=1 --",
        "é" * 22,
        "A" * 21 + "%0a",
    ],
)
async def test_an_unknown_or_hostile_id_is_not_found(
    catalogue: httpx.AsyncClient, identifier: str, suffix: str
) -> None:
    answer = await catalogue.get(f"{PATHS}/{identifier}{suffix}")
    assert answer.status_code == 404
    assert answer.json()["code"] in {"path_not_found", "not_found"}


@pytest.mark.parametrize(("name", "value"), [("language", "es"), ("language", ""), ("lang", "fr")])
async def test_a_wrong_language_is_answered_by_those_there_are(
    catalogue: httpx.AsyncClient, name: str, value: str
) -> None:
    (path, *_) = await _propose(catalogue)
    answer = await catalogue.get(f"{PATHS}/{path['id']}.svg", params={name: value})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_filter")
    assert answer.json()["expected"] in {"fr, nl, en, de", "language"}


@pytest.mark.parametrize("host", ["evil.example/<script>", "a b", "x" * 300, "me@evil.example", "é.example"])
async def test_a_hostile_host_is_never_printed(catalogue: httpx.AsyncClient, host: str) -> None:
    (path, *_) = await _propose(catalogue)
    answer = await catalogue.get(path["links"]["ics"], headers={"Host": host.encode()})
    if answer.status_code == 200:  # the web framework has taken the server's own name
        assert Calendar.from_ical(answer.content)["URL"].startswith("http://gateway")
    else:
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


async def test_the_public_address_is_what_is_printed(running: Running, loaded_url: str) -> None:
    async with running(database_url=loaded_url, public_url="https://advice.example.org/") as client:
        (path, *_) = await _propose(client)
        printed = read_pdf((await client.get(path["links"]["pdf"])).content)
        assert f"https://advice.example.org{path['links']['pdf']}" in printed.text


async def test_an_expired_path_is_gone_at_once_and_purged(
    running: Running, loaded_url: str, clock: MovableClock
) -> None:
    async with running(database_url=loaded_url, path_days=2) as client:
        (path, *_) = await _propose(client)
        clock.moment = NOON + dt.timedelta(days=2, seconds=-1)
        assert (await client.get(path["links"]["path"])).status_code == 200
        clock.moment = NOON + dt.timedelta(days=2)
        for address in path["links"].values():
            answer = await client.get(address)
            assert (answer.status_code, answer.json()["code"]) == (404, "path_not_found")
    assert _count(loaded_url) > 0
    async with running(database_url=loaded_url), asyncio.timeout(10):
        while _count(loaded_url):  # noqa: ASYNC110 (it happens in the database)
            await asyncio.sleep(0.02)
    assert cells_with(loaded_url, path["id"]) == []


async def test_what_has_not_expired_stays(running: Running, loaded_url: str, clock: MovableClock) -> None:
    async with running(database_url=loaded_url, path_days=2) as client:
        (path, *_) = await _propose(client)
        clock.moment = NOON + dt.timedelta(days=1)
        (later, *more) = await _propose(client)
        clock.moment = NOON + dt.timedelta(days=2)
    async with running(database_url=loaded_url, expiry_sweep_seconds=1) as client, asyncio.timeout(10):
        while _count(loaded_url) > 1 + len(more):  # noqa: ASYNC110 (it happens in the database)
            await asyncio.sleep(0.02)
        assert cells_with(loaded_url, path["id"]) == []
        assert (await client.get(later["links"]["path"])).status_code == 200


async def test_a_new_calendar_breaks_no_path_and_is_said(
    running: Running, loaded_url: str, clock: MovableClock
) -> None:
    async with running(database_url=loaded_url) as client:
        (path, *_) = await _propose(client)
    clock.moment = NOON + dt.timedelta(weeks=3)
    load_shipped(loaded_url, clock.today())
    async with running(database_url=loaded_url) as client:
        again = (await client.get(path["links"]["path"])).json()
        changed = [step for step in again["steps"] if step["change"]]
        assert changed
        for step, before in zip(again["steps"], path["steps"], strict=True):
            if step["change"] and step["change"]["what"] == "gone":
                assert step["session"] is None
                assert step["change"]["before"]["start"] == before["session"]["start"]
                assert step["change"]["next"]["start"] >= clock.today().isoformat()
        for name in FILES:
            assert (await client.get(path["links"][name])).status_code == 200


async def test_paths_are_kept_on_both_databases(
    running: Running, database_url: str, clock: MovableClock
) -> None:
    load_shipped(database_url, NOON.date())
    async with running(database_url=database_url) as client:
        (path, *_) = await _propose(client)
        assert (await client.get(path["links"]["path"])).json()["hours"] == path["hours"]
        assert (await client.get(path["links"]["ics"])).status_code == 200


async def test_ids_cannot_be_guessed(catalogue: httpx.AsyncClient) -> None:
    ids = [path["id"] for _ in range(5) for path in await _propose(catalogue)]
    assert len(set(ids)) == len(ids)
    assert {len(identifier) for identifier in ids} == {22}  # 128 bits in base64


async def test_work_for_one_address_is_limited(running: Running, loaded_url: str) -> None:
    async with running(database_url=loaded_url, rate_limit_paths_per_address="2/minute") as client:
        (path, *_) = await _propose(client)
        assert (await client.get(path["links"]["pdf"])).status_code == 200
        for refused in (
            await client.get(path["links"]["pdf"]),
            await client.post(PATHS, json={"job": JOB}),
        ):
            assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
        assert (await client.get(path["links"]["svg"])).status_code == 200


async def test_without_a_catalogue_it_says_so(client: httpx.AsyncClient) -> None:
    answer = await client.post(PATHS, json={"job": JOB})
    assert (answer.status_code, answer.json()["code"]) == (503, "catalogue_not_loaded")
