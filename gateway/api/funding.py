"""``/api/v1/funding``: money, leave and rules around a course, by who asks."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from gateway.api.access import limited
from gateway.api.caching import UNCHANGED, cacheable
from gateway.api.funding_models import Funding, FundingQuery
from gateway.api.problems import documented
from gateway.services import Open
from knowledge.funding import funding

router = APIRouter(prefix="/api/v1", tags=["Advice"], dependencies=[Depends(limited)])


@router.get(
    "/funding",
    response_model=Funding,
    responses=UNCHANGED | documented("invalid_filter", "catalogue_not_loaded", "database_unavailable"),
    summary="Schemes, by whether they apply",
)
def list_funding(request: Request, query: Annotated[FundingQuery, Query()], services: Open) -> Response:
    """All schemes, whoever asks, in three groups. It informs: the public service decides."""
    found = funding(services.knowledge.catalogue(), query.profile())
    return cacheable(request, Funding.of(found))
