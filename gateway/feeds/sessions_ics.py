"""Sessions to come as a calendar that a program may subscribe to: one event for each, of whole days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from icalendar import Component, Timezone

from gateway.calendars import describe, new_calendar, session_event
from gateway.conditions import module_in_words
from gateway.feeds.addresses import module_page
from gateway.words import say
from knowledge.clock import ZONE
from knowledge.records import Catalogue, Session
from locales.localization import days_in_words

_EVERY_DAY = dt.timedelta(days=1)
_YEARS_AHEAD = 3


def sessions_calendar(
    sessions: Iterable[Session], catalogue: Catalogue, *, language: str, base_url: str, address: str
) -> bytes:
    """Return ``sessions`` as an ``.ics`` file, UTF-8; ``address`` is the feed's own.

    The UID of an event depends on its session alone: it is the same in every language, and in a path.
    """
    about = f"{say(language, 'feed-sample')} {catalogue.calendar_note.in_language(language)}"
    calendar = new_calendar("Sessions", say(language, "feed-sessions-title"), about, address)
    calendar.add("refresh-interval", _EVERY_DAY, parameters={"VALUE": "DURATION"})
    calendar.add_component(_zone(catalogue.loaded_on.year))
    for session in sessions:
        calendar.add_component(_event(session, catalogue, language, base_url))
    written: bytes = calendar.to_ical()
    return written


def _zone(year: int) -> Timezone:
    """Return the rules of Belgium's clock from ``year`` on: the calendar is said to be of this zone."""
    return Timezone.from_tzid(
        str(ZONE), first_date=dt.date(year, 1, 1), last_date=dt.date(year + _YEARS_AHEAD, 1, 1)
    )


def _event(session: Session, catalogue: Catalogue, language: str, base_url: str) -> Component:
    module = catalogue.modules[session.module]
    name = module_in_words(language, module)
    sample = session.provenance == "sample"
    summary = say(language, "path-event-sample", title=name) if sample else name
    site = catalogue.sites[session.site].name.in_language(language)
    event = session_event(session, summary, site)
    describe(
        event,
        _description(session, catalogue, language),
        language=language,
        address=module_page(base_url, language, module.code),
        made_at=dt.datetime.combine(catalogue.loaded_on, dt.time(), ZONE),
    )
    return event


def _description(session: Session, catalogue: Catalogue, language: str) -> list[str]:
    module = catalogue.modules[session.module]
    when = [
        days_in_words(language, session.start, session.end),
        say(language, "rhythm", rhythm=session.rhythm),
        say(language, "hours", hours=module.hours),
    ]
    lines = [
        ", ".join(when),
        say(language, "path-event-language", language=say(language, "taught-in", language=session.language)),
        say(language, "seats-left", seats=session.seats_left),
        say(language, "path-event-hours"),
    ]
    if session.provenance == "sample":
        lines += [say(language, "path-sample-badge"), catalogue.calendar_note.in_language(language)]
    return lines
