"""``/health``: is the process there; ``/health/ready``: can it answer people."""

from __future__ import annotations

from typing import Literal

import sqlalchemy as sa
from fastapi import APIRouter, Response
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool as in_thread

from gateway.conversations.bot import AssistantUnavailable
from gateway.services import Open, Services
from knowledge.database import reading
from knowledge.errors import KnowledgeError

router = APIRouter(tags=["Health"])


class Health(BaseModel):
    status: Literal["ok"] = "ok"


class Readiness(BaseModel):
    """Every part with "ok" or what is wrong with it."""

    status: Literal["ready", "not_ready"]
    database: str
    catalogue: str
    assistant: str


@router.get("/health", summary="Is the process alive")
async def live() -> Health:
    return Health()


@router.get(
    "/health/ready",
    summary="Can it answer",
    responses={503: {"model": Readiness, "description": "Some part is not ready; it is named."}},
)
async def ready(response: Response, services: Open) -> Readiness:
    response.headers["Cache-Control"] = "no-store"
    parts = {
        "database": await in_thread(_database, services),
        "catalogue": await in_thread(_catalogue, services),
        "assistant": await _assistant(services),
    }
    is_ready = all(state == "ok" for state in parts.values())
    response.status_code = 200 if is_ready else 503
    return Readiness(status="ready" if is_ready else "not_ready", **parts)


def _database(services: Services) -> str:
    try:
        with reading(services.engine) as connection:
            connection.execute(sa.select(1))
    except KnowledgeError:
        return "out of reach"
    return "ok"


def _catalogue(services: Services) -> str:
    try:
        services.knowledge.catalogue()
    except KnowledgeError:
        return "not loaded: run `python -m knowledge load`"
    return "ok"


async def _assistant(services: Services) -> str:
    try:
        await services.bot.check()
    except AssistantUnavailable as error:
        return f"does not answer ({error})"
    return "ok"
