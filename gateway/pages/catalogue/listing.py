"""The list of modules: what was found, in the order asked for, one page of it."""

from __future__ import annotations

import datetime as dt
import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.pages.catalogue.facets import Facet, facets_of
from gateway.pages.catalogue.list_query import ListQuery
from gateway.services import Services
from knowledge.records import Catalogue, Module, Session
from knowledge.upcoming import upcoming

PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """One module of the list; ``next`` is its next session with places left, in the month asked for if any.

    ``planned``: whether any session is still to come.
    """

    module: Module
    next: Session | None
    planned: bool


@dataclass(frozen=True, slots=True)
class Without:
    """How many modules there would be without the filter ``name``, which ``label`` puts into words."""

    name: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Listing:
    """``total`` modules were found; ``modules`` are those of page ``page`` of ``pages``.

    ``without``: where nothing was found, the filters of which one alone is in the way.
    """

    total: int
    page: int
    pages: int
    modules: tuple[Listed, ...]
    facets: tuple[Facet, ...]
    without: tuple[Without, ...]

    @property
    def chosen(self) -> tuple[Facet, ...]:
        """The facets that are set."""
        return tuple(facet for facet in self.facets if facet.chosen)


def listing_of(query: ListQuery, services: Services, language: str) -> Listing:
    """Return what ``query`` finds; raises ``Problem`` for an id that does not exist."""
    catalogue, today = services.knowledge.catalogue(), services.clock.today()
    filters = query.filters(catalogue, today)
    everything = _by_words(query, catalogue, services)
    found = [module for module in everything if filters.accepts(module, catalogue)]
    listed = [_listed(module, query, catalogue, today) for module in found]
    _sort(listed, query, language)
    pages = max(1, math.ceil(len(listed) / PAGE_SIZE))
    page = min(query.page, pages)
    facets = facets_of(query, everything, catalogue, language, today)
    return Listing(
        total=len(listed),
        page=page,
        pages=pages,
        modules=tuple(listed[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]),
        facets=tuple(facets),
        without=() if listed else _without(query, facets, everything, catalogue, today),
    )


def _without(
    query: ListQuery,
    facets: Sequence[Facet],
    everything: Sequence[Module],
    catalogue: Catalogue,
    today: dt.date,
) -> tuple[Without, ...]:
    """Return what would be found without each filter, and without the words, where that is anything."""
    found = [
        Without(facet.name, facet.chosen.label, _count(query, facet.name, everything, catalogue, today))
        for facet in facets
        if facet.chosen
    ]
    if query.q:
        count = _count(query, "q", tuple(catalogue.modules.values()), catalogue, today)
        found.append(Without("q", query.q, count))
    return tuple(one for one in found if one.count)


def _count(
    query: ListQuery, without: str, modules: Sequence[Module], catalogue: Catalogue, today: dt.date
) -> int:
    filters = query.model_copy(update={without: None}).filters(catalogue, today)
    return sum(filters.accepts(module, catalogue) for module in modules)


def _by_words(query: ListQuery, catalogue: Catalogue, services: Services) -> Sequence[Module]:
    """Return what the words find, the best match first: filters take away from it and change no order."""
    if not query.q:
        return [catalogue.modules[code] for code in sorted(catalogue.modules)]
    hits = services.knowledge.search.modules(query.q, limit=len(catalogue.modules))
    return [hit.module for hit in hits]


def _listed(module: Module, query: ListQuery, catalogue: Catalogue, today: dt.date) -> Listed:
    coming = upcoming(catalogue.sessions[module.code], today)
    fitting = (
        session
        for session in coming
        if session.seats_left
        and query.site in (None, session.site)
        and query.language in (None, session.language)
        and (query.month is None or session.start.replace(day=1) == query.month.replace(day=1))
    )
    return Listed(module, next(fitting, None), bool(coming))


def _sort(listed: list[Listed], query: ListQuery, language: str) -> None:
    """Put the list into the order asked for; what is equal stays as it was."""
    match query.sort:
        case "code":
            listed.sort(key=lambda one: one.module.code)
        case "title":
            listed.sort(key=lambda one: sortable(one.module.title.in_language(language)))
        case "hours":
            listed.sort(key=lambda one: one.module.hours)
        case "date":
            listed.sort(key=lambda one: one.next.start if one.next else dt.date.max)


def sortable(text: str) -> str:
    """Return ``text`` without accents and capitals, to be compared by."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if letter.isalpha()).casefold()
