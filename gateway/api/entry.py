"""``/api/v1/entry-checks``: how the conditions of a module stand for somebody. Nothing of it is kept."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from starlette.concurrency import run_in_threadpool as in_thread

from gateway.api.access import limited
from gateway.api.bodies import BODY_PROBLEMS, body_schema, read_body
from gateway.api.caching import never_cached
from gateway.api.entry_models import EntryCheck, EntryCheckDraft
from gateway.api.problems import documented
from gateway.api.profile_models import unknown_identifier
from gateway.services import Open, Services
from knowledge.entry import entry_check

router = APIRouter(prefix="/api/v1", tags=["Advice"], dependencies=[Depends(limited), Depends(never_cached)])


@router.post(
    "/entry-checks",
    summary="Check the entry conditions of a module",
    responses=documented(*BODY_PROBLEMS, "catalogue_not_loaded", "database_unavailable"),
    openapi_extra=body_schema(EntryCheckDraft, required=True),
)
async def check_entry(request: Request, services: Open) -> EntryCheck:
    """Every published condition as met, missing or unknown, and what would close each gap.

    It informs: the centre decides. What the profile leaves out is unknown. Nothing of it is stored or logged.
    """
    draft = await read_body(request, EntryCheckDraft, services.settings)
    return await in_thread(_checked, draft, services)


def _checked(draft: EntryCheckDraft, services: Services) -> EntryCheck:
    catalogue = services.knowledge.catalogue()
    module = catalogue.modules.get(draft.module.upper())
    if module is None:
        raise unknown_identifier(draft.module.upper(), catalogue.modules, "module")
    found = entry_check(catalogue, module, draft.profile.checked(catalogue), services.clock.today())
    return EntryCheck.of(found, catalogue)
