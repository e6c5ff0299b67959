"""The parts that several messages share: how a module, a site, a session or a list is put."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from actions.reply import Message
from actions.sources import source_of_record, unique
from actions.turn import Turn
from actions.wording import Choice, Value, choice, date, joined, message, text
from knowledge.records import LANGUAGES, Catalogue, Module, Session, Site, Text

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
    """Return the card of a module. Its values are samples, also where a page gives the module's title."""
    facts: list[tuple[str, Value]] = [
        ("label-duration", message("hours", hours=module.hours)),
        ("label-level", message("level", level=module.level)),
        ("label-format", message("format", format=module.format)),
        (places_label(module), joined(dated_name(catalogue.sites[site]) for site in module.sites)),
    ]
    return {
        "kind": "module",
        "id": module.code,
        "title": text(module.title),
        "summary": text(module.summary),
        "facts": [{"label": message(label), "value": value} for label, value in facts],
        "provenance": "sample",
    }


def places_label(module: Module) -> str:
    """Return the name of the label for the places of a module."""
    return "label-place" if len(module.sites) == 1 else "label-places"


def site_names(sites: Iterable[str], catalogue: Catalogue) -> Value:
    """Return the names of sites, joined."""
    return joined(text(catalogue.sites[site].name) for site in sites)


def town(site: Site) -> Value | None:
    """Return the municipality of a site; in each language where the site is named after it."""
    names = {language: site.name.in_language(language).partition(" (")[0] for language in LANGUAGES}
    return text(Text(**names)) if names["fr"] == site.municipality else site.municipality


def site_status(site: Site) -> Value:
    """Return the status of a site, always with its date."""
    if site.status_as_of is None:
        return message("site-status-undated", status=site.status)
    return message("site-status", status=site.status, date=date(site.status_as_of))


def site_line(site: Site) -> Value:
    """Return a site as one line of a list: name and dated status."""
    return message("site-line", name=text(site.name), status=site_status(site))


def dated_name(site: Site) -> Value:
    """Return the name of a site; with its dated status where it is not known to be open."""
    return text(site.name) if site.status == "open" else site_line(site)


def with_openings(said: Message, value: str, catalogue: Catalogue) -> Message:
    """Return a message that says the dated status of each of its sites that is not known to be open.

    ``value`` names the value of the message after which these lines stand.
    """
    sites = [catalogue.sites[id_] for id_ in said.sites]
    doubtful = [site for site in sites if site.status != "open"]
    if not doubtful:
        return said
    return replace(
        said,
        values={**said.values, value: joined([said.values[value], *map(site_line, doubtful)], "stacked")},
        sources=unique(*said.sources, *(source_of_record(site, site.status_as_of) for site in doubtful)),
    )


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
        ("label-place", dated_name(catalogue.sites[session.site])),
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
    """Return the next session with seats left in a few words; the calendar note is to be said with it."""
    return next_of(turn.knowledge.upcoming_sessions(module.code), turn.catalogue)


def next_of(upcoming: Sequence[Session], catalogue: Catalogue) -> Value:
    """Return the first of some sessions that has seats left, in a few words; or that there is none."""
    if not upcoming:
        return message("next-session-none")
    free = next((session for session in upcoming if session.seats_left), None)
    if free is None:
        return message("next-session-full")
    return message(
        "next-session",
        when=session_days(free),
        site=text(catalogue.sites[free.site].name),
        seats=message("seats-left", seats=free.seats_left),
    )
