"""The parts that several messages share: how a module, a site, a session or a list is put."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from actions.turn import Turn
from actions.wording import Choice, Value, choice, date, joined, message, text
from knowledge.records import Catalogue, Module, Session, Site

MAX_LINES = 6


def module_line(module: Module) -> Value:
    """Return a module as one line of a list: title, code and hours."""
    return message("module-line", title=text(module.title), code=module.code, hours=module.hours)


def module_lines(modules: Iterable[Module]) -> Value:
    """Return modules as lines of a list."""
    return joined((module_line(module) for module in modules), "lines")


def module_choices(modules: Iterable[Module], intent: str, site: str | None = None) -> tuple[Choice, ...]:
    """Return one choice for each module; each asks the same question about it."""
    return tuple(choice(text(module.title), intent, module=module.code, site=site) for module in modules)


def module_card(module: Module, catalogue: Catalogue) -> dict[str, Any]:
    """Return the card of a module."""
    facts: list[tuple[str, Value]] = [
        ("label-duration", message("hours", hours=module.hours)),
        ("label-level", message("level", level=module.level)),
        ("label-format", message("format", format=module.format)),
        ("label-places", site_names(module.sites, catalogue)),
    ]
    return {
        "kind": "module",
        "id": module.code,
        "title": text(module.title),
        "summary": text(module.summary),
        "facts": [{"label": message(label), "value": value} for label, value in facts],
        "provenance": module.provenance,
    }


def site_names(sites: Iterable[str], catalogue: Catalogue) -> Value:
    """Return the names of sites, joined."""
    return joined(text(catalogue.sites[site].name) for site in sites)


def site_status(site: Site) -> Value:
    """Return the status of a site, always with its date."""
    if site.status_as_of is None:
        return message("site-status-undated", status=site.status)
    return message("site-status", status=site.status, date=date(site.status_as_of))


def session_line(session: Session, catalogue: Catalogue) -> Value:
    """Return a session as one line of a list: dates, place, rhythm, language, seats left."""
    return message(
        "session-line",
        when=session_days(session),
        site=text(catalogue.sites[session.site].name),
        rhythm=message("rhythm", rhythm=session.rhythm),
        language=message("taught-in", language=session.language),
        seats=message("seats-left", seats=session.seats_left),
    )


def session_days(session: Session) -> Value:
    """Return the first and last day of a session, or its one day."""
    if session.start == session.end:
        return message("session-day", date=date(session.start))
    return message("session-days", start=date(session.start), end=date(session.end))


def session_card(session: Session, module: Module, catalogue: Catalogue) -> dict[str, Any]:
    """Return the card of a session, with its machine-readable fields."""
    facts: list[tuple[str, Value]] = [
        ("label-place", text(catalogue.sites[session.site].name)),
        (
            "label-rhythm",
            message(
                "rhythm-with-hours",
                rhythm=message("rhythm", rhythm=session.rhythm),
                hours=session.hours_per_week,
            ),
        ),
        ("label-language", message("language-name", language=session.language)),
        ("label-seats-left", message("seats-left", seats=session.seats_left)),
    ]
    return {
        "kind": "session",
        "id": session.id,
        "title": text(module.title),
        "summary": session_days(session),
        "facts": [{"label": message(label), "value": value} for label, value in facts],
        "provenance": session.provenance,
        "module": module.code,
        "site": session.site,
        "start": session.start.isoformat(),
        "end": session.end.isoformat(),
        "language": session.language,
        "rhythm": session.rhythm,
        "seats_left": session.seats_left,
        "seats": module.seats,
    }


def next_session(turn: Turn, module: Module) -> Value:
    """Return the next session of a module in a few words; the calendar note is to be said with it."""
    upcoming = turn.knowledge.upcoming_sessions(module.code)
    if not upcoming:
        return message("next-session-none")
    return message(
        "next-session",
        when=session_days(upcoming[0]),
        site=text(turn.catalogue.sites[upcoming[0].site].name),
        seats=message("seats-left", seats=upcoming[0].seats_left),
    )
