"""``/robots.txt`` and ``/sitemap.xml``: which pages there are, each in four languages."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response

from gateway.addresses import absolute
from gateway.api.caching import cacheable_body
from gateway.pages.rendering import environment
from gateway.services import Open
from knowledge.records import LANGUAGES, Catalogue

router = APIRouter(include_in_schema=False)


@router.api_route("/robots.txt", methods=["GET", "HEAD"])
async def robots(request: Request, services: Open) -> Response:
    address = absolute(request, services.settings, "/sitemap.xml")
    return PlainTextResponse(f"User-agent: *\nDisallow: /api/\nDisallow: /plain\nSitemap: {address}\n")


@router.api_route("/sitemap.xml", methods=["GET", "HEAD"])
def sitemap(request: Request, services: Open) -> Response:
    pages = [
        {language: absolute(request, services.settings, f"/{language}{path}") for language in LANGUAGES}
        for path in _paths(services.knowledge.catalogue())
    ]
    content = environment().get_template("sitemap.xml").render(pages=pages)
    return cacheable_body(request, content.encode(), "application/xml")


def _paths(catalogue: Catalogue) -> list[str]:
    return [
        "",
        "/modules",
        "/jobs",
        "/sites",
        *(f"/modules/{code}" for code in catalogue.modules),
        *(f"/jobs/{job}" for job in catalogue.jobs),
        *(f"/sites/{site}" for site in catalogue.sites),
    ]
