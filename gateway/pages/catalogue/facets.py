"""The filters of the list of modules: for each value how many modules it would leave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gateway.pages.catalogue.list_query import FACETS, ListQuery, end_of_month
from gateway.pages.catalogue.wording import capital
from gateway.words import say
from knowledge.profile import AUDIENCES
from knowledge.records import LANGUAGES, Catalogue, Module
from knowledge.search import Filters
from knowledge.upcoming import upcoming
from locales.localization import date_in_words

_HOURS = (8, 16, 24, 40, 80)


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet as it stands in an address, in words, and the modules that it would leave."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """``name`` is that of the filter; ``values`` in the order to show."""

    name: str
    values: tuple[Value, ...]

    @property
    def chosen(self) -> Value | None:
        return next((value for value in self.values if value.chosen), None)


def facets_of(
    query: ListQuery, found: Sequence[Module], catalogue: Catalogue, language: str, today: dt.date
) -> list[Facet]:
    """Return all facets; ``found`` are the modules that the words alone find, without any filter."""
    filters = query.filters(catalogue, today)
    asked = query.chosen()
    labels = _labels(query, catalogue, language, today)
    facets = []
    for name in FACETS:
        others = _apply(filters, name, None, today)
        left = [module for module in found if others.accepts(module, catalogue)]
        values = []
        for value, label in labels[name].items():
            narrowed = _apply(filters, name, value, today)
            count = sum(narrowed.accepts(module, catalogue) for module in left)
            values.append(Value(value, label, count, asked.get(name) == value))
        facets.append(Facet(name, tuple(values)))
    return facets


def _apply(filters: Filters, name: str, value: str | None, today: dt.date) -> Filters:
    """Return ``filters`` with the facet ``name`` set to ``value`` alone, or taken away."""
    if name == "month":
        if value is None:
            return replace(filters, from_date=None, to_date=None)
        month = dt.date.fromisoformat(f"{value}-01")
        return replace(filters, from_date=max(month, today), to_date=end_of_month(month))
    change: dict[str, Any] = {name: value}
    if name in {"level", "max_hours"} and value is not None:
        change[name] = int(value)
    return replace(filters, **change)


def _labels(
    query: ListQuery, catalogue: Catalogue, language: str, today: dt.date
) -> dict[str, dict[str, str]]:
    """Return the values of each facet with their words."""

    def worded(message: str, variable: str, values: Iterable[object]) -> dict[str, str]:
        return {
            str(value): capital(say(language, message, **{variable: value}))  # type: ignore[arg-type]
            for value in values
        }

    hours = {*_HOURS, query.max_hours} if query.max_hours else _HOURS
    taught_at = {site for module in catalogue.modules.values() for site in module.sites}
    return {
        "domain": {key: domain.title.in_language(language) for key, domain in catalogue.domains.items()},
        "job": {key: job.title.in_language(language) for key, job in catalogue.jobs.items()},
        "site": {
            key: site.name.in_language(language)
            for key, site in catalogue.sites.items()
            if key in taught_at or key == query.site
        },
        "month": {
            f"{month:%Y-%m}": capital(date_in_words(language, f"{month:%Y-%m}"))
            for month in _months(query, catalogue, today)
        },
        "audience": worded("audience", "audience", AUDIENCES),
        "level": worded("level", "level", (1, 2, 3)),
        "max_hours": worded("hours-at-most", "hours", sorted(hours)),
        "language": worded("language-name", "language", LANGUAGES),
    }


def _months(query: ListQuery, catalogue: Catalogue, today: dt.date) -> list[dt.date]:
    """Return the months in which any session still starts, and the one asked for."""
    starts = {
        session.start.replace(day=1)
        for sessions in catalogue.sessions.values()
        for session in upcoming(sessions, today)
    }
    return sorted(starts | ({query.month.replace(day=1)} if query.month else set()))
