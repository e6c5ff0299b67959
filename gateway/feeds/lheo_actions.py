"""The actions of a module in LHÉO: where, in which rhythm and language it is given, and on which dates."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from gateway.words import say
from gateway.xml_tree import Element, element, fitted, text_element
from knowledge.path_sessions import ONLINE
from knowledge.records import Catalogue, Module, Session, Site
from locales.localization import list_in_words

_MODES = {"onsite": "0", "virtual_reality": "0", "blended": "1", "online": "2"}  # dict-modalites-enseignement
_FIXED_DATES = "0"
_OPEN, _CLOSED = "1", "2"  # dict-etat-recrutement
_YES, _NO = "1", "0"
# What LHÉO writes for a day that is not known.
_NO_START, _NO_END = "00000000", "99999999"
_LONGEST_ADDRESS = 400


def action_elements(
    module: Module, catalogue: Catalogue, sessions: Iterable[Session], conditions: str, language: str
) -> Iterator[Element]:
    """Yield an action for each place, rhythm and language; if nothing is planned one without a day."""
    alike = sorted(sessions, key=_alike)
    for (site, rhythm, taught_in), found in groupby(alike, key=_alike):
        note = catalogue.calendar_note.in_language(language)
        yield _action(
            module,
            f"{say(language, 'rhythm', rhythm=rhythm)}. {note}",
            conditions,
            language,
            places=[catalogue.sites[site]],
            dates=[_session(session, module, language) for session in found],
            taught_in=[taught_in],
        )
    if not alike:
        yield _action(
            module,
            say(language, "path-event-on-request"),
            conditions,
            language,
            places=[catalogue.sites[site] for site in module.sites],
            dates=[_undated()],
            taught_in=["fr", *module.also_taught_in],
        )


def website_element(name: str, address: str) -> Element | None:
    """Return an address on the web; LHÉO takes none that is longer than 400 characters."""
    if len(address) > _LONGEST_ADDRESS:
        return None
    return element(name, text_element("urlweb", address, most=_LONGEST_ADDRESS))


def _alike(session: Session) -> tuple[str, str, str]:
    return session.site, session.rhythm, session.language


def _action(
    module: Module,
    rhythm: str,
    conditions: str,
    language: str,
    *,
    places: list[Site],
    dates: list[Element],
    taught_in: list[str],
) -> Element:
    audiences = [say(language, "audience", audience=audience) for audience in module.audiences]
    experience = module.education_or_experience_years is not None
    compulsory = module.education != "none" and not experience
    return element(
        "action",
        text_element("rythme-formation", rhythm),
        text_element("info-public-vise", list_in_words(language, audiences, "and"), most=250),
        text_element("niveau-entree-obligatoire", _YES if compulsory else _NO),
        text_element("modalites-alternance", say(language, "not-known")),
        text_element("modalites-enseignement", _MODES[module.format]),
        text_element("conditions-specifiques", conditions),
        *(_place(site, language) for site in places if site.id != ONLINE),
        text_element("modalites-entrees-sorties", _FIXED_DATES),
        *dates,
        *(text_element("langue-formation", taught) for taught in taught_in),
        text_element("nombre-heures-total", str(module.hours)),
    )


def _place(site: Site, language: str) -> Element:
    """Return name and municipality as lines.

    Not as ``adresse``: it asks for a street and a postcode of five figures, and Belgium's have four.
    """
    names = [site.name.in_language(language), site.municipality or ""]
    lines = [line for name in names if name for line in textwrap.wrap(fitted(name, 100), 50, max_lines=2)]
    return element(
        "lieu-de-formation",
        element("coordonnees", *(text_element("ligne", line, most=50) for line in lines[:3])),
    )


def _session(session: Session, module: Module, language: str) -> Element:
    sample = session.provenance == "sample"
    return element(
        "session",
        _period(session.start.strftime("%Y%m%d"), session.end.strftime("%Y%m%d")),
        text_element("etat-recrutement", _OPEN if session.seats_left else _CLOSED),
        element(
            "extras",
            text_element("extra", str(module.seats), info="places"),
            text_element("extra", str(session.seats_left), info="places-libres"),
            text_element("extra", say(language, "path-sample-badge"), info="donnees-exemple")
            if sample
            else None,
        ),
        numero=session.id,
    )


def _undated() -> Element:
    return element("session", _period(_NO_START, _NO_END))


def _period(begin: str, end: str) -> Element:
    return element("periode", text_element("debut", begin), text_element("fin", end))
