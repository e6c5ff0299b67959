"""The schema.org document that stands in each page: of the vocabulary, and about that page."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import httpx
import pytest

from knowledge.records import Catalogue
from tests.gateway.feeds.making import LANGUAGES
from tests.gateway.feeds.vocabulary import faults

DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


async def _document(client: httpx.AsyncClient, address: str) -> dict[str, Any]:
    answer = await client.get(address)
    assert answer.status_code == 200, address
    (data,) = DATA.findall(answer.text)
    assert data == html.unescape(
        data
    )  # a browser reads a script as it stands: nothing in it is escaped as HTML
    found: dict[str, Any] = json.loads(data)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_document_of_each_page(
    catalogue: httpx.AsyncClient, shipped: Catalogue, language: str
) -> None:
    pages = [
        *(f"/{language}/modules/{code}" for code in shipped.modules),
        *(f"/{language}/sites/{site}" for site in shipped.sites),
        f"/{language}/jobs/{next(iter(shipped.jobs))}",
    ]
    for page in pages:
        document = await _document(catalogue, page)
        assert faults(document) == [], page
        assert document["@id"] == document["url"] == f"http://gateway{page}"


async def test_the_page_and_the_feed_say_the_same(catalogue: httpx.AsyncClient) -> None:
    feed = json.loads((await catalogue.get("/api/v1/feeds/courses.jsonld?language=en")).content)
    for course in feed["dataFeedElement"][:5]:
        page = await _document(catalogue, f"/en/modules/{course['courseCode']}")
        assert page == {"@context": feed["@context"], **course}
