"""The pages of the catalogue: each in four languages, well formed, linked, kept and found."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import httpx
import pytest

from knowledge.records import LANGUAGES, Catalogue
from tests.gateway.conftest import NOON, MovableClock, Running
from tests.gateway.pages.outline import Outline, outline_of


async def _page(client: httpx.AsyncClient, path: str, status: int = 200, **query: Any) -> Outline:
    answer = await client.get(path, params=query or None)
    assert answer.status_code == status, path
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return outline_of(answer.text)


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


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_in_each_language(
    catalogue: httpx.AsyncClient, shipped: Catalogue, language: str
) -> None:
    titles: dict[str, str] = {}
    for path in _paths(shipped):
        answer = await catalogue.get(f"/{language}{path}")
        assert (answer.status_code, answer.headers["content-language"]) == (200, language), path
        title = re.search("<title>(.*?)</title>", answer.text)
        assert title
        titles[title[1]] = path
        page = outline_of(answer.text)
        assert page.all("html", lang=language)
        assert len(page.all("h1")) == len(page.all("main")) == 1
        assert page.all("meta", name="description")[0]["content"]
        identifiers = [found["id"] for _, found in page.tags if "id" in found]
        assert len(set(identifiers)) == len(identifiers)
        assert not {"style", "iframe", "img"} & {tag for tag, _ in page.tags}
        assert not [
            name for _, found in page.tags for name in found if name == "style" or name.startswith("on")
        ]
        assert "{" not in page.text
    assert len(titles) == len(_paths(shipped))  # no two pages have the same title


async def test_every_link_leads_somewhere(catalogue: httpx.AsyncClient) -> None:
    seen, ahead = set(), {"/en", "/en/modules?page=7", "/en/modules?q=gmp&level=3"}
    elsewhere = ("/?", "/api/v1/feeds/", "/accessibility", "/plain", "http", "#")
    while ahead:
        path = ahead.pop()
        seen.add(path)
        answer = await catalogue.get(path)
        assert answer.status_code == 200, path
        if path.startswith("/en"):
            found = {link for link in outline_of(answer.text).links() if not link.startswith(elsewhere)}
            ahead |= {link for link in found if not link.startswith(("/fr", "/nl", "/de"))} - seen
    assert len([path for path in seen if path.startswith("/en/modules/")]) == 130


async def test_the_versions_of_a_page_name_each_other(catalogue: httpx.AsyncClient) -> None:
    for path in ("", "/modules", "/modules/ASE-101", "/jobs/usp_operator", "/sites/liege"):
        expected = {language: f"http://gateway/{language}{path}" for language in LANGUAGES}
        for language in LANGUAGES:
            page = await _page(catalogue, f"/{language}{path}")
            named = {link["hreflang"]: link["href"] for link in page.all("link", rel="alternate")}
            assert named == expected | {"x-default": expected["fr"]}
            assert [link["href"] for link in page.all("link", rel="canonical")] == [expected[language]]


async def test_the_language_switch_keeps_what_is_asked_for(catalogue: httpx.AsyncClient) -> None:
    page = await _page(catalogue, "/fr/modules", q="gmp", level="1")
    assert "/de/modules?q=gmp&level=1" in page.links()
    assert page.all("link", rel="canonical")[0]["href"] == "http://gateway/fr/modules"


async def test_whole_addresses_are_those_of_the_settings(running: Running) -> None:
    async with running(public_url="https://advice.example.org") as client:
        page = await _page(client, "/privacy", language="nl")
        assert (
            page.all("link", rel="canonical")[0]["href"] == "https://advice.example.org/privacy?language=nl"
        )
        assert "Sitemap: https://advice.example.org/sitemap.xml" in (await client.get("/robots.txt")).text


async def test_a_page_is_not_sent_again_to_who_has_it(catalogue: httpx.AsyncClient) -> None:
    for path in ("/fr", "/fr/modules?q=gmp", "/fr/modules/ASE-101", "/sitemap.xml"):
        answer = await catalogue.get(path)
        assert answer.headers["cache-control"] == "public, max-age=60"
        again = await catalogue.get(path, headers={"If-None-Match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert (await catalogue.head(path)).status_code == 200


async def test_a_module_says_all_that_is_known(catalogue: httpx.AsyncClient, shipped: Catalogue) -> None:
    module = shipped.modules["ASE-204"]
    page = await _page(catalogue, "/en/modules/ASE-204")
    for text in (
        module.title.en,
        module.summary.en,
        *module.objectives.en,
        "24 hours",
        "intermediate level",
        "Seneffe",
        "a skills certificate",
        "Level of French: B1",
        "2–23 Mar 2027",
        "one day a week (8 hours a week)",
        "5 places left",
        "Sample data",
        "Price",
        "not known. Please ask the centre.",
        shipped.calendar_note.en,
    ):
        assert text in page.text
    for code in ("ASE-201", "ASE-202", "CHI-210", "ASE-206", "ASE-302"):
        assert f"/en/modules/{code}" in page.links()
    assert "/en/jobs/aseptic_filling_operator" in page.links()
    assert "/?language=en&question=What+are+the+next+dates+of+ASE-204%3F" in page.links()
    (data,) = page.documents
    assert (data["@type"], data["@id"]) == ("Course", "http://gateway/en/modules/ASE-204")


async def test_what_is_over_is_no_coming_session(
    catalogue: httpx.AsyncClient, clock: MovableClock, shipped: Catalogue
) -> None:
    clock.moment = NOON + dt.timedelta(days=500)
    assert max(one.start for found in shipped.sessions.values() for one in found) < clock.today()
    page = await _page(catalogue, "/fr/modules/ASE-204")
    assert "la date est sur demande" in page.text
    assert not page.all("table")
    assert "Date sur demande" in (await _page(catalogue, "/fr/modules")).text
    assert not (await _page(catalogue, "/fr")).all("table")


async def test_a_module_without_anything_before_or_after(
    catalogue: httpx.AsyncClient, shipped: Catalogue
) -> None:
    asked = {code for one in shipped.modules.values() for group in one.requires_any for code in group}
    asked |= {code for one in shipped.modules.values() for code in one.requires}
    alone = next(
        code
        for code, module in shipped.modules.items()
        if code not in asked and not module.requires and not module.requires_any
    )
    page = await _page(catalogue, f"/en/modules/{alone}")
    assert "No module to follow first" in page.text
    assert "No course of the catalogue asks for this one first." in page.text
    assert not page.all("figure")


async def test_a_code_in_small_letters_is_sent_to_its_page(catalogue: httpx.AsyncClient) -> None:
    answer = await catalogue.get("/nl/modules/ase-101")
    assert (answer.status_code, answer.headers["location"]) == (308, "/nl/modules/ASE-101")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_unknown_module_is_a_page_that_helps(catalogue: httpx.AsyncClient, language: str) -> None:
    page = await _page(catalogue, f"/{language}/modules/ASE-199", 404)
    assert page.all("input", name="q")
    assert [link for link in page.links() if f"/{language}/modules/ASE-" in link]  # codes that are near
    assert page.all("meta", name="robots", content="noindex")
    assert not page.all("link", rel="alternate")


@pytest.mark.parametrize(
    "path", ["/fr/jobs/nix", "/fr/sites/nix", "/fr/nix", "/fr/modules/a/b", "/fr/modules/%00"]
)
async def test_what_does_not_exist_is_a_page_in_words(catalogue: httpx.AsyncClient, path: str) -> None:
    page = await _page(catalogue, path, 404)
    assert page.all("html", lang="fr")
    assert "/fr" in page.links()


async def test_a_stroke_too_many_is_forgiven(catalogue: httpx.AsyncClient) -> None:
    for path in ("/fr/", "/fr/modules/"):
        answer = await catalogue.get(path)
        assert (answer.status_code, answer.headers["location"]) == (308, path.rstrip("/"))


@pytest.mark.parametrize("path", ["/de", "/de/modules", "/de/modules/ASE-101", "/de/jobs", "/de/sites/liege"])
async def test_without_a_catalogue_a_page_says_so(client: httpx.AsyncClient, path: str) -> None:
    page = await _page(client, path, 503)
    assert "Der Katalog ist noch nicht geladen" in page.text


async def test_too_many_calls_are_answered_in_words(running: Running) -> None:
    async with running(rate_limit_per_address="1/minute") as client:
        await client.get("/en/modules")
        answer = await client.get("/en/modules")
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) >= 1
    assert "Too many requests" in answer.text


async def test_a_job_has_a_path_for_everybody(catalogue: httpx.AsyncClient, shipped: Catalogue) -> None:
    for job in shipped.jobs.values():
        page = await _page(catalogue, f"/en/jobs/{job.id}")
        for audience in ("obseekers", "orkers", "tudents", "eachers"):
            assert audience in page.text
        assert [link for link in page.links() if link.startswith("/en/modules/")]
        assert f"/en/modules?job={job.id}" in page.links()


async def test_a_site_says_what_is_not_known(catalogue: httpx.AsyncClient) -> None:
    page = await _page(catalogue, "/en/sites/seneffe")
    assert "Telephone" in page.text
    assert "not known" in page.text
    assert "Please ask the centre." in page.text
    other = await _page(catalogue, "/en/sites/eu_biotech_campus")
    assert "different organisation" in other.text
    assert "No course of the catalogue is given there." in other.text


async def test_the_sitemap_names_every_page_once(catalogue: httpx.AsyncClient, shipped: Catalogue) -> None:
    answer = await catalogue.get("/sitemap.xml")
    assert answer.headers["content-type"] == "application/xml"
    named = re.findall("<loc>(.*?)</loc>", answer.text)
    expected = [f"http://gateway/{language}{path}" for path in _paths(shipped) for language in LANGUAGES]
    assert named == expected
