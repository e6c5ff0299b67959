"""A path for one's own calendar: iCalendar (RFC 5545), one all-day event for each session.

The catalogue holds no times of day, so none is written: an event spans the days of its session and says its
rhythm in words.
"""

from __future__ import annotations

import datetime as dt
import uuid

from icalendar import Calendar, Component, Event, Todo, vText

from gateway.paths.records import KeptSession
from gateway.paths.today import PathToday
from gateway.paths.wording import PathWords
from knowledge.clock import ZONE
from knowledge.path_records import Step
from knowledge.records import Catalogue, Session

# Never to change: with another one every event that somebody has in their calendar would come a second time.
_NAMESPACE = uuid.UUID("9b1c8f0e-6d0a-4a52-9a3c-3f1f7c0f5e21")
_DAY = dt.timedelta(days=1)


def calendar_file(shown: PathToday, catalogue: Catalogue, language: str, address: str) -> bytes:
    """Return the path as an ``.ics`` file, UTF-8; ``address`` leads back to the path.

    The UID of an event depends on its session alone, so the same session in two paths is one event in a
    calendar. A session that is gone comes as a cancelled event, a module without a date as a to-do.
    """
    words = PathWords(shown, catalogue, language)
    calendar = Calendar()
    calendar.add("prodid", "-//Course advisor//Training path//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-timezone", str(ZONE))
    # Escaped by hand: the library takes these two for no text. More programs read the older X- names.
    for name in ("name", "x-wr-calname"):
        calendar.add(name, vText(words.title))
    about = "\n".join(
        [words.kind, ", ".join(words.totals), words.say("path-sample-badge"), words.calendar_note]
    )
    for name in ("description", "x-wr-caldesc"):
        calendar.add(name, vText(about))
    calendar.add("url", address)
    for step in shown.path.steps:
        calendar.add_component(_component(step, shown, words, address, catalogue.loaded_on))
    written: bytes = calendar.to_ical()
    return written


def _component(step: Step, shown: PathToday, words: PathWords, address: str, loaded_on: dt.date) -> Component:
    change = shown.changes.get(step.module.code)
    session = step.session or (change.before if change else None)
    component = _todo(step, shown, words) if session is None else _event(step, session, words)
    if change and change.what != "full":
        # Grows with each new calendar: else a program keeps the event as it has it.
        component.add("sequence", max(1, (loaded_on - shown.kept.created_at.date()).days))
        if change.what == "gone":
            component.add("status", "CANCELLED")
    component.add("dtstamp", shown.kept.created_at.astimezone(dt.UTC))
    component.add("url", address)
    component.add("description", "\n".join(_description(step, session, words)))
    for name in {"summary", "description", "location"} & {name.lower() for name in component}:
        component[name].params["LANGUAGE"] = words.language
    return component


def _event(step: Step, session: Session | KeptSession, words: PathWords) -> Event:
    event = Event()
    event.add("uid", str(uuid.uuid5(_NAMESPACE, session.id)))
    event.add("summary", words.say("path-event-sample", title=words.module(step.module)))
    event.add("location", words.site(session.site))
    event.add("dtstart", session.start)
    event.add("dtend", session.end + _DAY)  # the first day after it
    event.add("transp", "TRANSPARENT")  # nobody is taken from morning to night on each of these days
    return event


def _todo(step: Step, shown: PathToday, words: PathWords) -> Todo:
    todo = Todo()
    todo.add("uid", str(uuid.uuid5(_NAMESPACE, f"{shown.kept.id} {step.module.code}")))
    title = words.say("path-event-undated", title=words.module(step.module))
    todo.add("summary", words.say("path-event-sample", title=title))
    return todo


def _description(step: Step, session: Session | KeptSession | None, words: PathWords) -> list[str]:
    reasons = [words.needed_by(step), words.change(step.module.code)]
    lines = [words.title, *words.competencies(step.covers), *(reason for reason in reasons if reason)]
    if session is None:
        planned = words.is_planned(step.module)
        lines.append(words.say("path-event-none-fits" if planned else "path-event-on-request"))
    else:
        lines += [
            f"{words.when(session)}, {words.say('hours', hours=step.module.hours)}",
            words.say("path-event-language", language=words.say("taught-in", language=session.language)),
            words.say("path-event-hours"),
        ]
    return [*lines, words.say("path-sample-badge"), words.calendar_note]
