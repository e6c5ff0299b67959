"""``/api/v1/feeds``: in four languages, cacheable, filtered, described in the OpenAPI document."""

from __future__ import annotations

import datetime as dt
import json
import logging
from typing import Any

import httpx
import pytest
from icalendar import Calendar
from xmlschema import XMLSchema

from tests.gateway.conftest import NOON, MovableClock, Running
from tests.gateway.documented import openapi_document
from tests.gateway.feeds.making import LANGUAGES
from tests.gateway.feeds.test_lheo import SCHEMA
from tests.gateway.feeds.vocabulary import faults

FEEDS = "/api/v1/feeds"
MEDIA_TYPES = {
    "courses.jsonld": "application/ld+json",
    "courses.lheo.xml": "application/xml",
    "sessions.ics": "text/calendar",
}
SAMPLES = {"fr": "Données d’exemple", "nl": "Voorbeeldgegevens", "en": "Sample data", "de": "Beispieldaten"}


def _unfolded(answer: httpx.Response) -> str:
    """Return the text of a feed; lines that iCalendar has broken are whole."""
    return answer.content.replace(b"\r\n ", b"").decode()


def _events(answer: httpx.Response) -> list[Any]:
    assert answer.status_code == 200, answer.text
    return [*Calendar.from_ical(answer.content).walk("VEVENT")]


@pytest.mark.parametrize("feed", MEDIA_TYPES)
async def test_each_feed_in_each_language(catalogue: httpx.AsyncClient, feed: str) -> None:
    for language in LANGUAGES:
        answer = await catalogue.get(f"{FEEDS}/{feed}", params={"language": language})
        assert answer.status_code == 200
        assert answer.headers["content-type"].partition(";")[0] == MEDIA_TYPES[feed]
        assert answer.headers["content-language"] == language
        assert answer.headers["cache-control"].startswith("public")
        assert SAMPLES[language] in _unfolded(answer)
        assert f"http://gateway/{language}/modules/ASE-101" in _unfolded(answer)


async def test_what_is_served_is_valid(catalogue: httpx.AsyncClient) -> None:
    courses = json.loads((await catalogue.get(f"{FEEDS}/courses.jsonld")).content)
    assert faults(courses) == []
    assert courses["@id"] == "http://gateway/api/v1/feeds/courses.jsonld?language=fr"
    lheo = await catalogue.get(f"{FEEDS}/courses.lheo.xml")
    assert not list(XMLSchema(SCHEMA).iter_errors(lheo.text))
    total = (await catalogue.get("/api/v1/modules?limit=1")).json()["total"]
    assert len(courses["dataFeedElement"]) == lheo.text.count("<formation ") == total


@pytest.mark.parametrize("feed", MEDIA_TYPES)
async def test_french_is_the_default_whatever_the_browser_prefers(
    catalogue: httpx.AsyncClient, feed: str
) -> None:
    """A feed has one language at one address, so that shared caches can keep it."""
    answer = await catalogue.get(f"{FEEDS}/{feed}", headers={"Accept-Language": "de"})
    assert answer.headers["content-language"] == "fr"
    assert "accept-language" not in answer.headers.get("vary", "").lower()


@pytest.mark.parametrize("feed", MEDIA_TYPES)
async def test_who_has_it_is_not_sent_it_again(catalogue: httpx.AsyncClient, feed: str) -> None:
    first = await catalogue.get(f"{FEEDS}/{feed}")
    again = await catalogue.get(f"{FEEDS}/{feed}", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    other = await catalogue.get(
        f"{FEEDS}/{feed}?language=nl", headers={"If-None-Match": first.headers["etag"]}
    )
    assert other.status_code == 200


async def test_a_session_that_has_begun_leaves_the_feeds(
    catalogue: httpx.AsyncClient, clock: MovableClock
) -> None:
    before = _events(await catalogue.get(f"{FEEDS}/sessions.ics"))
    clock.moment = NOON + dt.timedelta(days=60)
    after = await catalogue.get(f"{FEEDS}/sessions.ics")
    gone = [event for event in before if event.start < clock.today()]
    assert gone
    assert len(_events(after)) == len(before) - len(gone)
    courses = json.loads((await catalogue.get(f"{FEEDS}/courses.jsonld")).content)["dataFeedElement"]
    starts = [one["startDate"] for course in courses for one in course.get("hasCourseInstance", [])]
    assert min(starts) >= clock.today().isoformat()


async def test_the_sessions_of_one_module(catalogue: httpx.AsyncClient) -> None:
    sessions = (await catalogue.get("/api/v1/modules/ASE-101/sessions")).json()["sessions"]
    events = _events(await catalogue.get(f"{FEEDS}/sessions.ics", params={"module": "ase-101"}))
    assert [str(event.start) for event in events] == sorted(session["start"] for session in sessions)
    for name, key in (("site", "site"), ("taught_in", "language")):
        for value in {session[key] for session in sessions}:
            found = _events(
                await catalogue.get(f"{FEEDS}/sessions.ics", params={"module": "ASE-101", name: value})
            )
            assert len(found) == sum(session[key] == value for session in sessions)


@pytest.mark.parametrize(
    ("query", "name", "expected"),
    [
        ("language=es", "language", "fr, nl, en, de"),
        ("language=", "language", "fr, nl, en, de"),
        ("taught_in=es", "taught_in", "fr, nl, en, de"),
        ("module=ASE-1O1", "module", "ASE-101"),
        ("module=", "module", "…"),
        ("module=%00%3Cscript%3E", "module", "…"),
        ("site=paris", "site", "seneffe"),
        ("lang=fr", "lang", "language, module, site, taught_in"),
    ],
)
async def test_a_wrong_filter_is_answered_by_what_would_be_right(
    catalogue: httpx.AsyncClient, query: str, name: str, expected: str
) -> None:
    answer = await catalogue.get(f"{FEEDS}/sessions.ics?{query}")
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "invalid_filter")
    assert problem["filter"] == name
    assert expected in problem["expected"]
    assert "script" not in answer.text


@pytest.mark.parametrize("feed", ["courses.jsonld", "courses.lheo.xml"])
async def test_a_feed_of_modules_takes_a_language_only(catalogue: httpx.AsyncClient, feed: str) -> None:
    answer = await catalogue.get(f"{FEEDS}/{feed}?module=ASE-101")
    assert (answer.status_code, answer.json()["expected"]) == (422, "language")


@pytest.mark.parametrize("feed", MEDIA_TYPES)
async def test_without_a_catalogue_there_is_no_feed(client: httpx.AsyncClient, feed: str) -> None:
    answer = await client.get(f"{FEEDS}/{feed}")
    assert (answer.status_code, answer.json()["code"]) == (503, "catalogue_not_loaded")


@pytest.mark.parametrize("feed", MEDIA_TYPES)
async def test_it_counts_as_work_of_the_caller(running: Running, loaded_url: str, feed: str) -> None:
    async with running(database_url=loaded_url, rate_limit_paths_per_address="1/minute") as client:
        assert (await client.get(f"{FEEDS}/{feed}")).status_code == 200
        answer = await client.get(f"{FEEDS}/{feed}")
        assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")


@pytest.mark.parametrize("feed", MEDIA_TYPES)
async def test_the_public_address_is_what_is_named(running: Running, loaded_url: str, feed: str) -> None:
    async with running(database_url=loaded_url, public_url="https://advice.example.org") as client:
        content = _unfolded(await client.get(f"{FEEDS}/{feed}"))
    assert "https://advice.example.org/fr/modules/ASE-101" in content
    assert "http://gateway" not in content


@pytest.mark.parametrize("host", ["evil.example/<script>", "a b", "x" * 300, "me@evil.example"])
async def test_a_hostile_host_is_never_named(catalogue: httpx.AsyncClient, host: str) -> None:
    answer = await catalogue.get(f"{FEEDS}/sessions.ics?module=ASE-101", headers={"Host": host.encode()})
    if answer.status_code == 200:  # the web framework has taken the server's own name
        assert f"http://{host}" not in _unfolded(answer)
    else:
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")


async def test_one_host_is_not_sent_what_was_written_for_another(catalogue: httpx.AsyncClient) -> None:
    for host in ("one.example", "two.example"):
        answer = await catalogue.get(f"{FEEDS}/courses.jsonld", headers={"Host": host})
        assert json.loads(answer.content)["@id"].startswith(f"http://{host}/")


async def test_it_is_written_once(catalogue: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from gateway.api import feeds

    calls = []
    write = feeds.lheo
    monkeypatch.setattr(feeds, "lheo", lambda *given, **named: calls.append(1) or write(*given, **named))
    bodies = {(await catalogue.get(f"{FEEDS}/courses.lheo.xml")).content for _ in range(3)}
    assert (len(bodies), len(calls)) == (1, 1)


async def test_the_openapi_document_lists_them() -> None:
    paths = openapi_document()["paths"]
    for feed, media_type in MEDIA_TYPES.items():
        operation = paths[f"{FEEDS}/{feed}"]["get"]
        assert media_type in operation["responses"]["200"]["content"]
        assert {"304", "422", "429", "503"} <= operation["responses"].keys()
    names = {parameter["name"] for parameter in paths[f"{FEEDS}/sessions.ics"]["get"]["parameters"]}
    assert names == {"language", "module", "site", "taught_in"}


async def test_nothing_is_logged_of_what_was_asked(
    catalogue: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await catalogue.get(f"{FEEDS}/sessions.ics?module=GMP-999")
    gateway = [vars(record) for record in caplog.records if record.name.startswith("gateway")]
    assert gateway
    assert "GMP-999" not in str(gateway)
