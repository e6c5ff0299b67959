"""The calendar of sessions, read back with the library that other programs use."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from icalendar import Calendar, Component

from gateway.feeds.sessions import listed, to_come
from gateway.feeds.sessions_ics import sessions_calendar
from gateway.paths.ics import calendar_file
from gateway.words import say
from knowledge.records import Catalogue, Session
from tests.gateway.conftest import NOON
from tests.gateway.feeds.making import BASE, CONTROL, LANGUAGES, LONG, MARKUP, hostile, some_modules
from tests.gateway.paths.making import path_to, shown

FEED = f"{BASE}/api/v1/feeds/sessions.ics?language=fr"


def _written(catalogue: Catalogue, sessions: list[Session], language: str = "fr") -> bytes:
    return sessions_calendar(sessions, catalogue, language=language, base_url=BASE, address=FEED)


def _read(content: bytes) -> tuple[Calendar, list[Component]]:
    (calendar,) = Calendar.from_ical(content, multiple=True)
    assert not [part.errors for part in calendar.walk() if part.errors]
    return calendar, [part for part in calendar.subcomponents if part.name == "VEVENT"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_session_is_an_event_of_whole_days(shipped: Catalogue, language: str) -> None:
    sessions = listed(to_come(shipped, NOON.date()))
    calendar, events = _read(_written(shipped, sessions, language))
    assert calendar["X-WR-TIMEZONE"] == "Europe/Brussels"
    assert [part["TZID"] for part in calendar.walk("VTIMEZONE")] == ["Europe/Brussels"]
    assert say(language, "feed-sample") in calendar["DESCRIPTION"].replace("\\,", ",").replace("\\;", ";")
    assert len(events) == len(sessions) == sum(map(len, shipped.sessions.values()))
    for event, session in zip(events, sessions, strict=True):
        module = shipped.modules[session.module]
        assert (type(event.start), type(event.end)) == (dt.date, dt.date)  # never a time of day
        assert (event.start, event.end) == (session.start, session.end + dt.timedelta(days=1))
        assert event["SUMMARY"] == say(
            language,
            "path-event-sample",
            title=say(language, "module-name", title=module.title.in_language(language), code=module.code),
        )
        assert event["LOCATION"] == shipped.sites[session.site].name.in_language(language)
        assert event["URL"] == f"{BASE}/{language}/modules/{session.module}"
        description = event["DESCRIPTION"]
        assert description.params["LANGUAGE"] == language
        assert say(language, "seats-left", seats=session.seats_left) in description
        assert say(language, "path-sample-badge") in description
        assert shipped.calendar_note.in_language(language) in description


def test_a_session_is_one_event_in_every_language_and_in_a_path(shipped: Catalogue) -> None:
    sessions = listed(to_come(shipped, NOON.date()))
    uids = [[event["UID"] for event in _read(_written(shipped, sessions, one))[1]] for one in ("fr", "de")]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == len(uids[0])
    path = calendar_file(shown(shipped, path_to(shipped)), shipped, "fr", FEED)
    assert {event["UID"] for event in _read(path)[1]} <= set(uids[0])


def test_the_same_sessions_are_the_same_file(shipped: Catalogue) -> None:
    sessions = listed(to_come(shipped, NOON.date()), module="ASE-101")
    assert _written(shipped, sessions) == _written(shipped, sessions)


def test_what_has_begun_is_not_to_come(shipped: Catalogue) -> None:
    first = min(one.start for each in shipped.sessions.values() for one in each)
    everything = listed(to_come(shipped, first))
    later = listed(to_come(shipped, first + dt.timedelta(days=1)))
    assert {one.start for one in everything} - {one.start for one in later} == {first}


def test_every_filter_must_hold(shipped: Catalogue) -> None:
    sessions = to_come(shipped, NOON.date())
    everything = listed(sessions)
    assert [one.start for one in everything] == sorted(one.start for one in everything)
    one = next(session for session in everything if session.language != "fr")
    found = listed(sessions, module=one.module, site=one.site, taught_in=one.language)
    assert one in found
    assert {(each.module, each.site, each.language) for each in found} == {
        (one.module, one.site, one.language)
    }
    assert {each.site for each in listed(sessions, site="liege")} == {"liege"}
    assert {each.language for each in listed(sessions, taught_in="nl")} == {"nl"}


def test_nothing_to_come_is_an_empty_calendar(shipped: Catalogue) -> None:
    _, events = _read(_written(shipped, []))
    assert events == []


def test_dates_of_the_centre_are_no_sample(shipped: Catalogue) -> None:
    session = dataclasses.replace(shipped.sessions["ASE-101"][0], provenance="sourced")
    _, (event,) = _read(_written(shipped, [session]))
    assert say("fr", "path-sample-badge") not in event["DESCRIPTION"]
    assert event["SUMMARY"] == say(
        "fr", "module-name", title=shipped.modules["ASE-101"].title.fr, code="ASE-101"
    )


@pytest.mark.parametrize("text", [MARKUP, CONTROL, LONG], ids=["markup", "control", "long"])
def test_hostile_texts_stay_text(shipped: Catalogue, text: str) -> None:
    small = hostile(some_modules(shipped, "ASE-101", "GEN-101"), text)
    content = _written(small, listed(to_come(small, NOON.date())))
    calendar, events = _read(content)
    assert len(events) == len(shipped.sessions["ASE-101"]) + len(shipped.sessions["GEN-101"])
    assert all("ATTENDEE" not in part for part in calendar.walk())
    assert content.count(b"\r\nEND:VCALENDAR") == 1
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
