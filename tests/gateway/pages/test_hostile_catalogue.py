"""Texts of the data are shown as text, whatever they hold."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from knowledge.knowledge_base import KnowledgeBase
from knowledge.records import Catalogue, Text, Words
from tests.gateway.conftest import MovableClock
from tests.gateway.pages.outline import outline_of

HOSTILE = (
    '</script><script>alert(1)</script><!-- <b onclick="x">**b**</b> [a](javascript:x) {{ 7*7 }} & \u2028'
)
LONG = "Donaudampfschifffahrt" * 5  # as long as the longest title, in one word
HUGE = "Donaudampfschifffahrt " * 240


def _with(value: Any, text: str) -> Any:
    """Return ``value`` with ``text`` in place of every text that people read."""
    if isinstance(value, Text):
        return Text(*(text for _ in range(4)))
    if isinstance(value, Words):
        return Words(*((text, text) for _ in range(4)))
    if isinstance(value, tuple):
        return tuple(_with(one, text) for one in value)
    if isinstance(value, Mapping):
        return {key: _with(one, text) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changes = {field.name: _with(getattr(value, field.name), text) for field in dataclasses.fields(value)}
        return dataclasses.replace(value, **changes)
    return value


def _small(catalogue: Catalogue, text: str) -> Catalogue:
    """Return a catalogue of the domain ``aseptic`` with ``text`` everywhere, addresses of sites included."""
    hostile: Catalogue = _with(catalogue, text)
    sites = {
        key: dataclasses.replace(site, municipality=text, address=text, phone=text, transport=text)
        for key, site in hostile.sites.items()
    }
    return dataclasses.replace(hostile, sites=sites, version=text)


@pytest.fixture(params=[HOSTILE, LONG, HUGE], ids=["hostile", "long", "huge"])
def text(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
async def hostile(
    client: httpx.AsyncClient, shipped: Catalogue, clock: MovableClock, text: str
) -> httpx.AsyncClient:
    """A client of the application over the shipped catalogue with ``text`` for every text."""
    transport = client._transport
    assert isinstance(transport, httpx.ASGITransport)
    state = transport.app.state  # type: ignore[attr-defined]
    knowledge = KnowledgeBase.from_catalogue(_small(shipped, text), clock)
    state.services = dataclasses.replace(state.services, knowledge=knowledge)
    return client


PATHS = (
    "",
    "/modules",
    "/modules?domain=aseptic&site=liege&month=2027-03",
    "/modules/ASE-204",
    "/modules/ASE-101",
    "/jobs",
    "/jobs/usp_operator",
    "/sites",
    "/sites/seneffe",
)


@pytest.mark.parametrize("path", PATHS)
async def test_texts_of_the_data_stay_text(hostile: httpx.AsyncClient, text: str, path: str) -> None:
    answer = await hostile.get(f"/fr{path}")
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    page = outline_of(answer.text)
    assert " ".join(text.split()) in page.text
    assert not page.all("b")
    assert not [name for _, found in page.tags for name in found if name.startswith("on")]
    kinds = {found.get("type") for found in page.all("script")}
    assert kinds <= {"application/ld+json", "module"}
    for document in page.documents:
        assert json.dumps(text)[1:-1] in json.dumps(document)


@pytest.mark.parametrize("path", ["/modules/NIX", "/modules?q=nix", "/modules?domain=nix"])
async def test_also_where_nothing_is_found(hostile: httpx.AsyncClient, path: str) -> None:
    answer = await hostile.get(f"/en{path}")
    assert answer.status_code in {200, 404, 422}
    assert "<script>alert" not in answer.text


async def test_what_is_searched_stays_text(catalogue: httpx.AsyncClient) -> None:
    answer = await catalogue.get("/en/modules", params={"q": HOSTILE})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert HOSTILE[:40] in outline_of(answer.text).text
