"""The calendar file, read back with the library that other programs use."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from icalendar import Calendar, Component

from gateway.paths.ics import calendar_file
from gateway.paths.records import Goal
from gateway.paths.today import as_of_today
from gateway.words import say
from knowledge.records import Catalogue
from tests.gateway.paths.making import (
    ADDRESS,
    JOB,
    LANGUAGES,
    NOON,
    kept,
    path_to,
    shown,
    titled,
    undated,
)

HOSTILE = 'A\r\nEND:VCALENDAR\nATTENDEE:mailto:x@example.org;,\\n"<script>'


def _read(content: bytes) -> tuple[Calendar, list[Component]]:
    (calendar,) = Calendar.from_ical(content, multiple=True)
    assert not [part.errors for part in calendar.walk() if part.errors]
    return calendar, calendar.subcomponents


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_session_is_an_event_of_whole_days(shipped: Catalogue, language: str) -> None:
    path = path_to(shipped)
    calendar, events = _read(calendar_file(shown(shipped, path), shipped, language, ADDRESS))
    assert calendar["X-WR-TIMEZONE"] == "Europe/Brussels"
    assert shipped.jobs[JOB].title.in_language(language) in calendar["NAME"]
    assert say(language, "path-sample-badge") in calendar["DESCRIPTION"]
    assert len(events) == len(path.steps) == len(path.sessions)
    for event, step in zip(events, path.steps, strict=True):
        session = step.session
        assert session is not None
        assert event.name == "VEVENT"
        assert (type(event.start), type(event.end)) == (dt.date, dt.date)  # never a time of day
        assert (event.start, event.end) == (session.start, session.end + dt.timedelta(days=1))
        assert step.module.title.in_language(language) in event["SUMMARY"]
        assert event["LOCATION"] == shipped.sites[session.site].name.in_language(language)
        assert event["DESCRIPTION"].params["LANGUAGE"] == language
        assert say(language, "rhythm", rhythm=session.rhythm) in event["DESCRIPTION"]
        assert say(language, "path-sample-badge") in event["DESCRIPTION"]
        assert shipped.calendar_note.in_language(language) in event["DESCRIPTION"]
        assert event["URL"] == ADDRESS
        assert event["DTSTAMP"].dt == NOON


def test_the_same_path_is_the_same_file(shipped: Catalogue) -> None:
    path = path_to(shipped)
    first, second = (calendar_file(shown(shipped, path), shipped, "fr", ADDRESS) for _ in range(2))
    assert first == second


def test_a_session_has_one_uid_in_every_path_and_language(shipped: Catalogue) -> None:
    uids = []
    for identifier, language in (("A" * 22, "fr"), ("B" * 22, "de")):
        found = as_of_today(kept(path_to(shipped), identifier=identifier), shipped, NOON.date())
        _, events = _read(calendar_file(found, shipped, language, ADDRESS))
        uids.append([event["UID"] for event in events])
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == len(uids[0])


def test_the_uid_of_a_session_never_changes(shipped: Catalogue) -> None:
    """Were this to fail, everybody's calendar would show each session twice."""
    path = path_to(shipped)
    session = dataclasses.replace(path.sessions[0], id="gmp_101_20261211_seneffe")
    step = dataclasses.replace(path.steps[0], session=session)
    one = dataclasses.replace(path, steps=(step,))
    _, (event,) = _read(calendar_file(shown(shipped, one), shipped, "fr", ADDRESS))
    assert event["UID"] == "17c3e0c2-bc3e-544d-b04b-32eaecbfa3ee"


def test_a_module_without_a_date_is_a_to_do(shipped: Catalogue) -> None:
    path = undated(path_to(shipped), "GMP-101")
    _, parts = _read(calendar_file(shown(shipped, path), shipped, "en", ADDRESS))
    (todo,) = [part for part in parts if part.name == "VTODO"]
    assert "GMP-101" in todo["SUMMARY"]
    assert "DTSTART" not in todo
    assert "DUE" not in todo
    assert say("en", "path-event-none-fits") in todo["DESCRIPTION"]
    unplanned = dataclasses.replace(shipped, sessions={**shipped.sessions, "GMP-101": ()})
    _, parts = _read(calendar_file(shown(unplanned, path), unplanned, "en", ADDRESS))
    (todo,) = [part for part in parts if part.name == "VTODO"]
    assert say("en", "path-event-on-request") in todo["DESCRIPTION"]


def test_a_session_that_is_gone_is_cancelled(shipped: Catalogue) -> None:
    path = path_to(shipped)
    code = path.steps[0].module.code
    without = dataclasses.replace(shipped, sessions={**shipped.sessions, code: ()})
    _, before = _read(calendar_file(shown(shipped, path), shipped, "fr", ADDRESS))
    _, after = _read(calendar_file(as_of_today(kept(path), without, NOON.date()), without, "fr", ADDRESS))
    assert (before[0].get("STATUS"), before[0].get("SEQUENCE")) == (None, None)
    assert (after[0]["STATUS"], after[0]["SEQUENCE"]) == ("CANCELLED", 1)
    assert after[0]["UID"] == before[0]["UID"]
    assert after[1].get("STATUS") is None
    later = dataclasses.replace(without, loaded_on=NOON.date() + dt.timedelta(weeks=3))
    _, again = _read(calendar_file(as_of_today(kept(path), later, later.loaded_on), later, "fr", ADDRESS))
    assert again[0]["SEQUENCE"] > after[0]["SEQUENCE"]


def test_a_title_may_be_of_any_length(shipped: Catalogue) -> None:
    long = titled(shipped, "très long " * 500)
    _, events = _read(calendar_file(shown(long, path_to(long)), long, "fr", ADDRESS))
    assert "très long " * 499 in events[0]["SUMMARY"]


def test_hostile_titles_stay_text(shipped: Catalogue) -> None:
    hostile = titled(shipped, HOSTILE)
    content = calendar_file(shown(hostile, path_to(hostile)), hostile, "fr", ADDRESS)
    calendar, events = _read(content)
    assert len(events) == len(path_to(hostile).steps)
    assert all("ATTENDEE" not in part for part in calendar.walk())
    assert "END:VCALENDAR" in events[0]["SUMMARY"]
    assert content.count(b"\r\nEND:VCALENDAR") == 1
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_a_goal_of_competencies_has_a_name(shipped: Catalogue) -> None:
    goal = Goal(None, tuple(shipped.jobs[JOB].needs))
    calendar, _ = _read(calendar_file(shown(shipped, path_to(shipped), goal), shipped, "nl", ADDRESS))
    assert calendar["NAME"] == say("nl", "path-title")
