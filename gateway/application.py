"""The web application; nothing is opened before it starts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from gateway.api import catalogue, conversations, entry, feeds, funding, handlers, health, openapi, paths
from gateway.middleware import Requests, SecurityHeaders
from gateway.pages import errors, search_engines
from gateway.pages import routes as pages
from gateway.pages.catalogue import routes as catalogue_pages
from gateway.pages.plain import routes as plain
from gateway.services import opened
from gateway.settings import Settings
from knowledge.clock import Clock, SystemClock


def create_application(settings: Settings, clock: Clock | None = None) -> FastAPI:
    """Return the application; its database, its client and its timer live as long as it runs."""

    @asynccontextmanager
    async def lifespan(application: FastAPI) -> AsyncIterator[None]:
        async with opened(settings, clock or SystemClock()) as services:
            application.state.services = services
            yield

    application = FastAPI(
        title="Course advisor",
        version="1",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # these pages load scripts of third parties
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
    )
    for router in (
        conversations.router,
        catalogue.router,
        entry.router,
        funding.router,
        paths.router,
        feeds.router,
        health.router,
        search_engines.router,
        catalogue_pages.router,
        plain.router,
        pages.router,
        pages.files,
    ):
        application.include_router(router)
    handlers.install(application)
    errors.install(application)
    openapi.install(application)
    _wrap(application, settings)
    return application


def _wrap(application: FastAPI, settings: Settings) -> None:
    """Add what surrounds every request; the last one added is the outermost."""
    if settings.allowed_origins:
        application.add_middleware(
            CORSMiddleware,
            allow_origins=list(settings.allowed_origins),
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["Authorization", "Content-Type"],
            expose_headers=["ETag", "Retry-After"],
            max_age=600,
        )
    application.add_middleware(Requests)
    application.add_middleware(SecurityHeaders, frame_ancestors=settings.frame_ancestors)
    if settings.trusted_proxies:
        application.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(settings.trusted_proxies))
