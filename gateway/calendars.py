"""What every calendar file of the gateway has in common (iCalendar, RFC 5545).

The catalogue holds no times of day, so none is written: an event spans the days of its session and says its
rhythm in words.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Protocol

from icalendar import Calendar, Component, Event, vText

from knowledge.clock import ZONE

# Never to change: with another one every event that somebody has in their calendar would come a second time.
_NAMESPACE = uuid.UUID("9b1c8f0e-6d0a-4a52-9a3c-3f1f7c0f5e21")
_DAY = dt.timedelta(days=1)


class Dated(Protocol):
    """What an event is made of: a session of the catalogue, or of a kept path."""

    @property
    def id(self) -> str: ...
    @property
    def start(self) -> dt.date: ...
    @property
    def end(self) -> dt.date: ...


def uid(name: str) -> str:
    """Return the UID that stands for ``name`` in every file, path and language."""
    return str(uuid.uuid5(_NAMESPACE, name))


def new_calendar(product: str, title: str, about: str, address: str) -> Calendar:
    """Return a calendar without events; ``address`` leads back to it."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Course advisor//{product}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-timezone", str(ZONE))
    # Escaped by hand: the library takes these two for no text. More programs read the older X- names.
    for name in ("name", "x-wr-calname"):
        calendar.add(name, vText(title))
    for name in ("description", "x-wr-caldesc"):
        calendar.add(name, vText(about))
    calendar.add("url", address)
    return calendar


def session_event(session: Dated, summary: str, location: str) -> Event:
    """Return the days of ``session``; from whatever file, the same session is one event in a calendar."""
    event = Event()
    event.add("uid", uid(session.id))
    event.add("summary", summary)
    event.add("location", location)
    event.add("dtstart", session.start)
    event.add("dtend", session.end + _DAY)  # the first day after it
    event.add("transp", "TRANSPARENT")  # nobody is taken from morning to night on each of these days
    return event


def describe(
    component: Component, lines: list[str], *, language: str, address: str, made_at: dt.datetime
) -> None:
    """Add what every component ends with, and say the language of its texts."""
    component.add("dtstamp", made_at.astimezone(dt.UTC))
    component.add("url", address)
    component.add("description", "\n".join(lines))
    for name in {"summary", "description", "location"} & {name.lower() for name in component}:
        component[name].params["LANGUAGE"] = language
