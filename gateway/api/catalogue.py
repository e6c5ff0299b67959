"""``/api/v1/modules``, ``/sites``, ``/jobs``, ``/domains``: the catalogue, read-only, for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from gateway.api.access import limited
from gateway.api.caching import UNCHANGED, cacheable
from gateway.api.catalogue_models import (
    Domain,
    DomainList,
    Job,
    JobList,
    Module,
    ModuleList,
    Session,
    SessionList,
    Site,
    SiteList,
)
from gateway.api.catalogue_query import ModuleQuery
from gateway.api.problems import Problem, documented
from gateway.services import Open, Services
from knowledge.records import Catalogue

router = APIRouter(prefix="/api/v1", tags=["Catalogue"], dependencies=[Depends(limited)])

_LIST = UNCHANGED | documented("catalogue_not_loaded", "database_unavailable")
_ONE = UNCHANGED | documented("record_not_found", "catalogue_not_loaded", "database_unavailable")
_FILTERED = UNCHANGED | documented(
    "invalid_filter", "invalid_cursor", "catalogue_not_loaded", "database_unavailable"
)


@router.get("/modules", response_model=ModuleList, responses=_FILTERED, summary="Modules, filtered")
def list_modules(request: Request, query: Annotated[ModuleQuery, Query()], services: Open) -> Response:
    """With `q` the best match comes first; else in the order of codes."""
    catalogue = services.knowledge.catalogue()
    found = _found(query, catalogue, services)
    start = query.page_start([module.code for module in found])
    page = found[start : start + query.limit]
    last = start + query.limit >= len(found)
    following = None if last else query.cursor_after(page[-1].code)
    return cacheable(request, ModuleList(modules=page, total=len(found), next=following))


def _found(query: ModuleQuery, catalogue: Catalogue, services: Services) -> list[Module]:
    filters = query.filters(catalogue, services.clock.today())
    if not query.q:  # needs no index, so nobody waits until one is built
        modules = (catalogue.modules[code] for code in sorted(catalogue.modules))
        return [Module.of(module, catalogue) for module in modules if filters.accepts(module, catalogue)]
    hits = services.knowledge.search.modules(query.q, filters, limit=len(catalogue.modules))
    return [Module.of(hit.module, catalogue, hit) for hit in hits]


@router.get("/modules/{code}", response_model=Module, responses=_ONE, summary="One module")
def read_module(request: Request, code: str, services: Open) -> Response:
    catalogue = services.knowledge.catalogue()
    return cacheable(request, Module.of(_known(catalogue.modules, code.upper()), catalogue))


@router.get(
    "/modules/{code}/sessions", response_model=SessionList, responses=_ONE, summary="Sessions of a module"
)
def list_sessions(request: Request, code: str, services: Open) -> Response:
    catalogue = services.knowledge.catalogue()
    module = _known(catalogue.modules, code.upper())
    sessions = services.knowledge.upcoming_sessions(module.code)
    content = {
        "module": module.code,
        "sessions": [Session.model_validate(session) for session in sessions],
        "note": catalogue.calendar_note,
        "loaded_on": catalogue.loaded_on,
    }
    return cacheable(request, SessionList.model_validate(content))


@router.get("/sites", response_model=SiteList, responses=_LIST, summary="Sites")
def list_sites(request: Request, services: Open) -> Response:
    sites = services.knowledge.catalogue().sites.values()
    return cacheable(request, SiteList(sites=[Site.model_validate(site) for site in sites]))


@router.get("/sites/{id}", response_model=Site, responses=_ONE, summary="One site")
def read_site(request: Request, id: str, services: Open) -> Response:  # noqa: A002 (the name in the path)
    return cacheable(request, Site.model_validate(_known(services.knowledge.catalogue().sites, id)))


@router.get("/jobs", response_model=JobList, responses=_LIST, summary="Jobs")
def list_jobs(request: Request, services: Open) -> Response:
    catalogue = services.knowledge.catalogue()
    return cacheable(request, JobList(jobs=[Job.of(job, catalogue) for job in catalogue.jobs.values()]))


@router.get("/jobs/{id}", response_model=Job, responses=_ONE, summary="One job")
def read_job(request: Request, id: str, services: Open) -> Response:  # noqa: A002 (the name in the path)
    catalogue = services.knowledge.catalogue()
    return cacheable(request, Job.of(_known(catalogue.jobs, id), catalogue))


@router.get("/domains", response_model=DomainList, responses=_LIST, summary="Domains")
def list_domains(request: Request, services: Open) -> Response:
    domains = services.knowledge.catalogue().domains.values()
    return cacheable(request, DomainList(domains=[Domain.model_validate(domain) for domain in domains]))


def _known[Record](records: Mapping[str, Record], identifier: str) -> Record:
    if identifier not in records:
        raise Problem("record_not_found")
    return records[identifier]
