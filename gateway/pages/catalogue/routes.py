"""``/fr``, ``/fr/modules``, ``/fr/sites``, ``/fr/jobs`` and the same in the other languages."""

from __future__ import annotations

from itertools import chain
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool as in_thread

from gateway.addresses import absolute
from gateway.api.access import limited
from gateway.api.problems import Problem
from gateway.conditions import conditions_in_words
from gateway.feeds import schema_org
from gateway.pages.catalogue.graph import HEIGHT, WIDTH, graph_of
from gateway.pages.catalogue.list_query import ListQuery
from gateway.pages.catalogue.listing import listing_of
from gateway.pages.catalogue.relations import Relations
from gateway.pages.catalogue.wording import CatalogueWords, capital, host
from gateway.pages.errors import PageRoute
from gateway.pages.languages import IN_LANGUAGE
from gateway.pages.rendering import render
from gateway.services import Open, Services
from knowledge.records import Catalogue, Job, Session, Site
from knowledge.upcoming import in_order, upcoming

router = APIRouter(
    prefix=IN_LANGUAGE, include_in_schema=False, route_class=PageRoute, dependencies=[Depends(limited)]
)
_READ = ["GET", "HEAD"]


@router.api_route("", methods=_READ)
def home(request: Request, language: str, services: Open) -> Response:
    catalogue = services.knowledge.catalogue()
    return render(
        request,
        "catalogue/home.html",
        language,
        catalogue=catalogue,
        words=CatalogueWords(catalogue, language),
        coming=_coming(catalogue, services)[:6],
    )


@router.api_route("/modules", methods=_READ)
def modules(
    request: Request, language: str, query: Annotated[ListQuery, Query()], services: Open
) -> Response:
    catalogue = services.knowledge.catalogue()
    return render(
        request,
        "catalogue/modules.html",
        language,
        query=query,
        listing=listing_of(query, services, language),
        words=CatalogueWords(catalogue, language),
    )


@router.api_route("/modules/{code}", methods=_READ)
def module(request: Request, language: str, code: str, services: Open) -> Response:
    catalogue = services.knowledge.catalogue()
    found = catalogue.modules.get(code.upper())
    if found is None:
        near = services.knowledge.search.modules(code[:200], limit=5)
        return render(
            request, "catalogue/unknown_module.html", language, status=404, near=[hit.module for hit in near]
        )
    if code != found.code:
        return RedirectResponse(f"/{language}/modules/{found.code}", 308)
    relations = Relations.of(found, catalogue)
    sessions = services.knowledge.upcoming_sessions(found.code)
    return render(
        request,
        "catalogue/module.html",
        language,
        module=found,
        catalogue=catalogue,
        words=CatalogueWords(catalogue, language),
        sessions=sessions,
        relations=relations,
        graph=graph_of(relations, language),
        node_width=WIDTH,
        node_height=HEIGHT,
        conditions=list(conditions_in_words(language, found)),
        host=host,
        data=schema_org.course(
            found, catalogue, sessions, language=language, base_url=_base(request, services)
        ),
    )


@router.api_route("/sites", methods=_READ)
def sites(request: Request, language: str, services: Open) -> Response:
    catalogue = services.knowledge.catalogue()
    return render(
        request,
        "catalogue/sites.html",
        language,
        catalogue=catalogue,
        counts={site: _count_at(site, catalogue) for site in catalogue.sites},
        words=CatalogueWords(catalogue, language),
    )


@router.api_route("/sites/{id}", methods=_READ)
def site(request: Request, language: str, id: str, services: Open) -> Response:  # noqa: A002 (the name in the path)
    catalogue = services.knowledge.catalogue()
    found: Site = _known(catalogue.sites.get(id))
    return render(
        request,
        "catalogue/site.html",
        language,
        site=found,
        catalogue=catalogue,
        words=CatalogueWords(catalogue, language),
        count=_count_at(found.id, catalogue),
        coming=[one for one in _coming(catalogue, services) if one.site == found.id][:10],
        host=host,
        data=schema_org.site(found, language=language, base_url=_base(request, services)),
    )


@router.api_route("/jobs", methods=_READ)
def jobs(request: Request, language: str, services: Open) -> Response:
    catalogue = services.knowledge.catalogue()
    counts = {job.id: len(_modules_for(job, catalogue)) for job in catalogue.jobs.values()}
    return render(request, "catalogue/jobs.html", language, catalogue=catalogue, counts=counts)


@router.api_route("/jobs/{id}", methods=_READ)
async def job(request: Request, language: str, id: str, services: Open) -> Response:  # noqa: A002
    catalogue = await in_thread(services.knowledge.catalogue)
    found: Job = _known(catalogue.jobs.get(id))
    paths = await services.job_paths.of(found, catalogue)
    return await in_thread(
        lambda: render(
            request,
            "catalogue/job.html",
            language,
            job=found,
            paths=paths,
            count=len(_modules_for(found, catalogue)),
            words=CatalogueWords(catalogue, language),
            capital=capital,
            host=host,
            data=schema_org.job(found, catalogue, language=language, base_url=_base(request, services)),
        )
    )


@router.api_route("/{rest:path}", methods=_READ)
def nothing(language: str, rest: str) -> Response:
    """Send a reader from ``/fr/modules/`` to the page without the last stroke; else there is nothing."""
    if rest.endswith("/") or not rest:
        return RedirectResponse(f"/{language}/{rest}".rstrip("/"), 308)
    raise Problem("not_found")


def _base(request: Request, services: Services) -> str:
    return absolute(request, services.settings, "")


def _coming(catalogue: Catalogue, services: Services) -> list[Session]:
    """Return the sessions to come that have places left, of all modules."""
    sessions = upcoming(chain.from_iterable(catalogue.sessions.values()), services.clock.today())
    return in_order(session for session in sessions if session.seats_left)


def _modules_for(job: Job, catalogue: Catalogue) -> list[str]:
    return [code for code, module in catalogue.modules.items() if not set(job.needs).isdisjoint(module.gives)]


def _count_at(site: str, catalogue: Catalogue) -> int:
    return sum(site in module.sites for module in catalogue.modules.values())


def _known[Record](record: Record | None) -> Record:
    if record is None:
        raise Problem("record_not_found")
    return record
