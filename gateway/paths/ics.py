"""A path for one's own calendar: an event for each session, a to-do for each module without a date."""

from __future__ import annotations

import datetime as dt

from icalendar import Component, Todo

from gateway.calendars import describe, new_calendar, session_event, uid
from gateway.paths.records import KeptSession
from gateway.paths.today import PathToday
from gateway.paths.wording import PathWords
from knowledge.path_records import Step
from knowledge.records import Catalogue, Session


def calendar_file(shown: PathToday, catalogue: Catalogue, language: str, address: str) -> bytes:
    """Return the path as an ``.ics`` file, UTF-8; ``address`` leads back to the path.

    The UID of an event depends on its session alone, so the same session in two paths is one event in a
    calendar. A session that is gone comes as a cancelled event, a module without a date as a to-do.
    """
    words = PathWords(shown, catalogue, language)
    about = "\n".join(
        [words.kind, ", ".join(words.totals), words.say("path-sample-badge"), words.calendar_note]
    )
    calendar = new_calendar("Training path", words.title, about, address)
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
    lines = _description(step, session, words)
    describe(component, lines, language=words.language, address=address, made_at=shown.kept.created_at)
    return component


def _event(step: Step, session: Session | KeptSession, words: PathWords) -> Component:
    summary = words.say("path-event-sample", title=words.module(step.module))
    return session_event(session, summary, words.site(session.site))


def _todo(step: Step, shown: PathToday, words: PathWords) -> Todo:
    todo = Todo()
    todo.add("uid", uid(f"{shown.kept.id} {step.module.code}"))
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
