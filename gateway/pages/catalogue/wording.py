"""What several pages of the catalogue say in words of one language."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from gateway.pages.catalogue.list_query import FACETS
from gateway.words import say
from knowledge.records import Catalogue, Module, Session, Site
from locales.localization import date_in_words, days_in_words, list_in_words


class CatalogueWords:
    """The words for records of ``catalogue``; every text is plain, escaped by the template that shows it."""

    def __init__(self, catalogue: Catalogue, language: str) -> None:
        self._catalogue = catalogue
        self.language = language

    @property
    def calendar_note(self) -> str:
        """The reserve to be said with any date."""
        return self._catalogue.calendar_note.in_language(self.language)

    @property
    def loaded_on(self) -> str:
        """The day of the catalogue."""
        return self.date(self._catalogue.loaded_on.isoformat())

    def date(self, iso: str) -> str:
        return date_in_words(self.language, iso)

    def days(self, session: Session) -> str:
        """The first and last day of a session."""
        return days_in_words(self.language, session.start, session.end)

    def town(self, identifier: str) -> str:
        """The name of a site without what stands in brackets."""
        return self._catalogue.sites[identifier].name.in_language(self.language).partition(" (")[0]

    def sites(self, module: Module) -> str:
        return self.all_of(self.town(site) for site in module.sites)

    def domain(self, module: Module) -> str:
        return self._catalogue.domains[module.domain].title.in_language(self.language)

    def competency(self, identifier: str) -> str:
        return self._catalogue.competencies[identifier].title.in_language(self.language)

    def languages(self, module: Module) -> str:
        """The languages in which it is taught; French always."""
        codes = ("fr", *module.also_taught_in)
        return self.all_of(say(self.language, "language-name", language=code) for code in codes)

    def audiences(self, audiences: Iterable[str]) -> str:
        return self.all_of(say(self.language, "audience", audience=audience) for audience in audiences)

    def status(self, site: Site) -> str:
        """Whether a site is open, always with the date of that information."""
        if site.status_as_of is None:
            return say(self.language, "site-status-undated", status=site.status)
        return say(self.language, "site-status", status=site.status, date=self.date(site.status_as_of))

    def all_of(self, items: Iterable[str]) -> str:
        return list_in_words(self.language, list(items), "and")


def filter_name(language: str, name: str) -> str:
    """Return what the reader knows the parameter ``name`` of the list of modules by."""
    if name in FACETS:
        return say(language, "pages-facet", facet=name)
    return say(language, "pages-asked", name=name)


def host(address: str) -> str:
    """Return the website of a page: the rest of its address may hold the name of a person."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def capital(text: str) -> str:
    """Return ``text`` as it begins a line."""
    return text[:1].upper() + text[1:]
