"""The list of modules: it finds what the API finds, counts what it would find, and says what is wrong."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from tests.gateway.pages.outline import Outline, outline_of

QUERIES: list[dict[str, str]] = [
    {},
    {"domain": "aseptic"},
    {"site": "liege", "level": "1"},
    {"audience": "teacher", "max_hours": "8"},
    {"job": "usp_operator", "language": "nl"},
    {"q": "gmp"},
    {"q": "habillage salle blanche", "site": "liege"},
    {"q": "heftruck", "audience": "worker"},
    {"q": "ASE-101"},
    {"from": "2027-01-04", "to": "2027-01-31"},
    {"q": "xqzwv"},
]
FACETS = ("domain", "job", "site", "month", "audience", "level", "max_hours", "language")


async def _listed(client: httpx.AsyncClient, **query: str) -> tuple[int, list[str]]:
    """Return the number said and the codes on all pages."""
    codes: list[str] = []
    for number in range(1, 9):
        answer = await client.get("/en/modules", params={**query, "page": str(number)})
        assert answer.status_code == 200, answer.text
        page = outline_of(answer.text)
        codes += [link.rsplit("/", 1)[1] for link in page.links() if link.startswith("/en/modules/")]
        if not page.all("a", rel="next"):
            break
    return _total(page), codes


def _total(page: Outline) -> int:
    found = re.search(r"(\d+|No) courses?(?: for “|$| )", page.text[page.text.index("Code") :])
    assert found
    return 0 if found[1] == "No" else int(found[1])


async def _by_api(client: httpx.AsyncClient, **query: str) -> list[str]:
    answer = await client.get("/api/v1/modules", params={**query, "limit": "200"})
    return [module["code"] for module in answer.json()["modules"]]


@pytest.mark.parametrize("query", QUERIES, ids=str)
async def test_it_finds_what_the_api_finds_in_the_same_order(
    catalogue: httpx.AsyncClient, query: dict[str, str]
) -> None:
    expected = await _by_api(catalogue, **query)
    assert await _listed(catalogue, **query) == (len(expected), expected)


async def test_a_month_is_its_days(catalogue: httpx.AsyncClient) -> None:
    for month, last in (("2026-12", "31"), ("2027-02", "28")):
        expected = await _by_api(catalogue, **{"from": f"{month}-01", "to": f"{month}-{last}"})
        assert expected
        assert (await _listed(catalogue, month=month))[1] == expected


@pytest.mark.parametrize(
    "query", [{}, {"site": "liege", "level": "2"}, {"q": "gmp", "month": "2027-03"}], ids=str
)
async def test_each_count_is_what_choosing_it_finds(
    catalogue: httpx.AsyncClient, query: dict[str, str]
) -> None:
    text = (await catalogue.get("/en/modules", params=query)).text
    checked = 0
    for facet in FACETS:
        select = re.search(rf'<select id="{facet}".*?</select>', text, re.DOTALL)
        assert select
        for value, count in re.findall(r'<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)</option>', select[0]):
            answer = await catalogue.get("/en/modules", params={**query, facet: value})
            assert _total(outline_of(answer.text)) == int(count), (facet, value)
            checked += 1
    assert checked > 40


async def test_what_is_chosen_can_be_taken_away(catalogue: httpx.AsyncClient) -> None:
    page = outline_of((await catalogue.get("/fr/modules?q=gmp&site=liege&sort=hours&utm_source=x")).text)
    assert {"/fr/modules?q=gmp&sort=hours", "/fr/modules?site=liege&sort=hours", "/fr/modules"} <= set(
        page.links()
    )
    assert [found["value"] for found in page.all("option", selected="")] == ["liege", "hours"]
    assert page.all("input", name="q")[0]["value"] == "gmp"


async def test_empty_fields_of_the_form_are_no_filters(catalogue: httpx.AsyncClient) -> None:
    empty = dict.fromkeys(("q", *FACETS, "sort"), "")
    assert (await _listed(catalogue, **empty))[0] == 130


async def test_the_orders(catalogue: httpx.AsyncClient) -> None:
    modules = (await catalogue.get("/api/v1/modules?limit=200")).json()["modules"]
    hours = {module["code"]: module["hours"] for module in modules}
    titles = {module["code"]: module["title"]["en"] for module in modules}
    shortest = (await _listed(catalogue, sort="hours"))[1]
    assert [hours[code] for code in shortest] == sorted(hours.values())
    by_title = (await _listed(catalogue, sort="title"))[1]
    letters = [titles[code].lstrip("\"“‘'")[0].lower() for code in by_title]
    assert [one for one in letters if one.isalpha()] == sorted(one for one in letters if one.isalpha())
    soonest = await catalogue.get("/en/modules?sort=date")
    starts = [
        (await catalogue.get(f"/api/v1/modules/{link.rsplit('/', 1)[1]}/sessions")).json()["sessions"]
        for link in outline_of(soonest.text).links()
        if link.startswith("/en/modules/")
    ]
    days = [min(one["start"] for one in sessions if one["seats_left"]) for sessions in starts]
    assert len(days) == 20
    assert days == sorted(days)


async def test_nothing_found_says_what_is_in_the_way(catalogue: httpx.AsyncClient) -> None:
    page = outline_of((await catalogue.get("/en/modules?domain=clinical&level=3&max_hours=8")).text)
    assert "No course" in page.text
    offered = re.findall(r"Without “([^”]+)” (\d+) course", page.text)
    assert offered
    for _, count in offered:
        assert int(count) > 0
    described = outline_of((await catalogue.get("/en/modules?q=xqzwv+plumbing")).text)
    assert "/?language=en&question=xqzwv+plumbing" in described.links()


@pytest.mark.parametrize(
    ("query", "possible"),
    [
        ({"level": "9"}, "1, 2, 3"),
        ({"level": "high"}, "1, 2, 3"),
        ({"domain": "nix"}, "discover, gmp, aseptic"),
        ({"site": "<script>"}, "seneffe, liege, online"),
        ({"month": "2027-13"}, "YYYY-MM"),
        ({"month": "soon"}, "YYYY-MM"),
        ({"from": "2027-05-01", "to": "2027-04-01"}, "from ≤ to"),
        ({"max_hours": "0"}, "1 … 1000"),
        ({"language": "es"}, "fr, nl, en, de"),
        ({"sort": "price"}, "title, hours, date, code"),
        ({"page": "0"}, "1 … 1000"),
        ({"q": "x" * 201}, "≤ 200"),
    ],
    ids=str,
)
async def test_a_filter_not_understood_is_said_in_words(
    catalogue: httpx.AsyncClient, query: dict[str, Any], possible: str
) -> None:
    answer = await catalogue.get("/en/modules", params=query)
    assert answer.status_code == 422
    page = outline_of(answer.text)
    assert f"isn't possible. Possible: {possible}" in page.text
    assert "/en/modules" in page.links()
    assert "<script>" not in answer.text


@pytest.mark.parametrize(
    ("language", "name", "shown"),
    [
        ("fr", "month", "Début"),
        ("nl", "max_hours", "Duur"),
        ("en", "language", "Language of the course"),
        ("de", "sort", "Reihenfolge"),
        ("fr", "q", "Recherche"),
    ],
)
async def test_a_filter_not_understood_has_the_name_that_the_reader_knows(
    catalogue: httpx.AsyncClient, language: str, name: str, shown: str
) -> None:
    page = outline_of((await catalogue.get(f"/{language}/modules", params={name: "?" * 201})).text)
    assert any(f"{left}{shown}{right}" in page.text for left, right in ("“”", "„“", ("« ", " »")))
    refused = (await catalogue.get("/api/v1/modules", params={"level": "9"})).json()
    assert refused["filter"] == "level"  # a program reads the name of its parameter


async def test_a_page_beyond_the_last_is_the_last(catalogue: httpx.AsyncClient) -> None:
    page = outline_of((await catalogue.get("/en/modules?page=99")).text)
    assert "Page 7 of 7" in page.text
    assert not page.all("a", rel="next")
