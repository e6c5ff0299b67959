"""schema.org documents: of the vocabulary, true to the catalogue, silent on what it does not know."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from gateway.feeds import schema_org
from gateway.words import say
from knowledge.records import LANGUAGES, Catalogue, Session
from tests.gateway.feeds.vocabulary import faults

BASE = "https://advice.example.org"
FEED = f"{BASE}/api/v1/feeds/courses.jsonld?language=fr"


def _course(catalogue: Catalogue, code: str, language: str = "fr") -> dict[str, Any]:
    module = catalogue.modules[code]
    sessions = catalogue.sessions[code]
    return schema_org.course(module, catalogue, sessions, language=language, base_url=BASE)


def _nodes(value: Any) -> Iterator[Mapping[str, Any]]:
    """Yield every node of a document."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feed_is_of_the_vocabulary(shipped: Catalogue, language: str) -> None:
    feed = schema_org.course_feed(shipped, shipped.sessions, language=language, base_url=BASE, address=FEED)
    assert faults(feed) == []
    assert [course["courseCode"] for course in feed["dataFeedElement"]] == sorted(shipped.modules)
    instances = [one for course in feed["dataFeedElement"] for one in course.get("hasCourseInstance", [])]
    assert len(instances) == sum(map(len, shipped.sessions.values()))
    assert feed["inLanguage"] == language
    assert feed["dateModified"] == shipped.loaded_on.isoformat()
    identifiers = [one["@id"] for one in [*feed["dataFeedElement"], *instances]]
    assert len(set(identifiers)) == len(identifiers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sites_jobs_and_the_centre_are_of_the_vocabulary(shipped: Catalogue, language: str) -> None:
    documents = [
        schema_org.organisation(shipped, language=language, base_url=BASE),
        *(schema_org.site(site, language=language, base_url=BASE) for site in shipped.sites.values()),
        *(schema_org.job(job, shipped, language=language, base_url=BASE) for job in shipped.jobs.values()),
    ]
    assert len(documents) == 1 + len(shipped.sites) + len(shipped.jobs)
    for document in documents:
        assert document["@context"] == "https://schema.org"
        assert faults(document) == []


def test_a_course_says_what_the_catalogue_says(shipped: Catalogue) -> None:
    module = shipped.modules["ASE-201"]
    found = _course(shipped, "ASE-201", "nl")
    assert found["@id"] == found["url"] == f"{BASE}/nl/modules/ASE-201"
    assert found["name"] == module.title.nl
    assert found["timeRequired"] == f"PT{module.hours}H"
    assert found["inLanguage"] == ["fr", *module.also_taught_in]
    terms = [one["termCode"] for one in found["teaches"] if isinstance(one, dict)]
    assert terms == list(module.gives)
    assert set(module.objectives.nl) <= set(map(str, found["teaches"]))
    asked = json.dumps(found["coursePrerequisites"], ensure_ascii=False)
    for code in {*module.requires, *(code for group in module.requires_any for code in group)}:
        assert code in asked
    assert say("nl", "condition-french", level=module.french) in asked
    credential = found["educationalCredentialAwarded"]
    assert (credential["credentialCategory"], credential["validFor"]) == ("skills_attestation", "P12M")


def test_an_instance_says_what_its_session_says(shipped: Catalogue) -> None:
    seen = set()
    for code, sessions in shipped.sessions.items():
        instances = _course(shipped, code).get("hasCourseInstance", [])
        for instance, session in zip(instances, sessions, strict=True):
            assert (instance["startDate"], instance["endDate"]) == (str(session.start), str(session.end))
            assert instance["inLanguage"] == session.language
            assert instance["remainingAttendeeCapacity"] == session.seats_left
            assert instance["location"]["@id"].endswith(f"/sites/{session.site}")
            assert instance["description"] == shipped.calendar_note.fr
            seen.add(instance["location"]["@type"])
    assert seen == {"Place", "VirtualLocation"}


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        ("full_time", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
        ("one_day_a_week", ["Wednesday"]),
        ("saturday", ["Saturday"]),
        ("two_days_a_week", None),  # the second day is in no row of the catalogue
        ("evenings", None),
    ],
)
def test_only_days_that_are_known_are_named(shipped: Catalogue, rhythm: str, days: list[str] | None) -> None:
    start = dt.date(2026, 12, 5 if rhythm == "saturday" else 2)
    planned = _one_session(shipped, rhythm=rhythm, start=start, end=start + dt.timedelta(weeks=2))
    schedule = _course(planned, "ASE-201")["hasCourseInstance"][0]["courseSchedule"]
    assert schedule["repeatFrequency"] == "P1W"
    assert schedule.get("byDay") == (days and [f"https://schema.org/{day}" for day in days])
    assert "startTime" not in schedule


def test_a_session_of_one_day_repeats_nothing(shipped: Catalogue) -> None:
    day = dt.date(2026, 12, 2)
    planned = _one_session(shipped, start=day, end=day)
    schedule = _course(planned, "ASE-201")["hasCourseInstance"][0]["courseSchedule"]
    assert not {"repeatFrequency", "byDay"} & schedule.keys()


def test_nothing_is_said_that_the_catalogue_does_not_know(shipped: Catalogue) -> None:
    """No price, no "free", no telephone, no country, no hour of the day: no row of the catalogue has them."""
    feed = schema_org.course_feed(shipped, shipped.sessions, language="fr", base_url=BASE, address=FEED)
    sites = [schema_org.site(site, language="fr", base_url=BASE) for site in shipped.sites.values()]
    said = {name for node in _nodes([feed, *sites]) for name in node}
    assert {"coursePrerequisites", "addressLocality", "geo"} <= said
    assert not said & {
        "offers",
        "price",
        "isAccessibleForFree",
        "telephone",
        "email",
        "addressCountry",
        "streetAddress",
        "startTime",
        "endTime",
        "openingHours",
        "aggregateRating",
    }
    assert not [
        name for node in _nodes([feed, *sites]) for name, value in node.items() if value in (None, "", [])
    ]


def test_what_becomes_known_is_said(shipped: Catalogue) -> None:
    site = dataclasses.replace(
        shipped.sites["seneffe"],
        address="Rue de l'Exemple 1",
        postcode="7180",
        phone="+32 00 00 00 00",
        location_precision=None,
    )
    document = schema_org.site(site, language="fr", base_url=BASE)
    assert faults(document) == []
    assert document["address"]["streetAddress"] == "Rue de l'Exemple 1"
    assert document["telephone"] == "+32 00 00 00 00"
    assert document["geo"]["latitude"] == site.latitude


def test_the_middle_of_a_municipality_is_not_the_place_of_the_site(shipped: Catalogue) -> None:
    document = schema_org.site(shipped.sites["seneffe"], language="fr", base_url=BASE)
    assert "geo" not in document
    assert document["containedInPlace"]["name"] == "Seneffe"


def test_a_module_without_sessions_or_certificate_has_none(shipped: Catalogue) -> None:
    unplanned = next(code for code, sessions in shipped.sessions.items() if not sessions)
    assert "hasCourseInstance" not in _course(shipped, unplanned)
    without = next(code for code, module in shipped.modules.items() if module.certificate == "none")
    assert "educationalCredentialAwarded" not in _course(shipped, without)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sample_data_are_said_to_be(shipped: Catalogue, language: str) -> None:
    for code in shipped.modules:
        course = _course(shipped, code, language)
        assert course["creativeWorkStatus"] == say(language, "path-sample-badge")
        assert course["description"].endswith(say(language, "feed-sample"))


def test_dates_of_the_centre_bear_no_reserve(shipped: Catalogue) -> None:
    planned = _one_session(shipped, provenance="sourced")
    assert "description" not in _course(planned, "ASE-201")["hasCourseInstance"][0]


def _one_session(catalogue: Catalogue, **changes: Any) -> Catalogue:
    """Return the catalogue with ASE-201 planned once, changed as told."""
    session: Session = dataclasses.replace(catalogue.sessions["ASE-201"][0], **changes)
    return dataclasses.replace(catalogue, sessions={**catalogue.sessions, "ASE-201": (session,)})
