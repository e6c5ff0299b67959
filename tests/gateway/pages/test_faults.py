"""A fault that nobody expected: a page in words for people, a problem document for programs."""

from __future__ import annotations

import httpx
import pytest
from jinja2 import ChoiceLoader, DictLoader

from gateway.conversations.service import Conversations
from gateway.pages.rendering import environment
from gateway.words import say
from knowledge.knowledge_base import KnowledgeBase
from tests.gateway.pages.forms import open_plain
from tests.gateway.pages.outline import outline_of

LANGUAGES = ("fr", "nl", "en", "de")
SECRET = "quoting: une question personnelle"


@pytest.fixture
def broken_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    """The template around every page asks for a variable that there is not."""
    loader = environment().loader
    assert loader
    broken = DictLoader({"base.html": "{{ say.nothing.at_all }}"})
    monkeypatch.setattr(environment(), "loader", ChoiceLoader([broken, loader]))


@pytest.fixture
def broken_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(KnowledgeBase, "catalogue", fail)


def _check(answer: httpx.Response, language: str) -> str:
    """Check the page of a fault and return its text."""
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-language"] == language
    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    page = outline_of(answer.text)
    assert page.all("html", lang=language)
    assert say(language, "problem-internal-error") in page.text
    assert f"/{language}" in page.links()
    assert "https://www.aptaskil.be" in page.links()
    assert not page.all("script")
    for inner in ("personnelle", "RuntimeError", "Undefined", "Traceback", "{"):
        assert inner not in answer.text
    return page.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["", "/modules", "/modules/ASE-101", "/jobs", "/sites/seneffe"])
async def test_a_broken_page_of_the_catalogue(
    client: httpx.AsyncClient, broken_catalogue: None, path: str, language: str
) -> None:
    answer = await client.get(f"/{language}{path}", headers={"Accept-Language": "fr"})
    assert say(language, "fault-sent") not in _check(answer, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/", "/plain", "/privacy", "/accessibility", "/problems"])
async def test_a_page_whose_frame_is_broken(
    client: httpx.AsyncClient, broken_frame: None, path: str, language: str
) -> None:
    _check(await client.get(path, params={"language": language}), language)
    _check(await client.get(path, headers={"Accept-Language": language}), language)


async def test_a_broken_page_of_a_problem(client: httpx.AsyncClient, broken_frame: None) -> None:
    _check(await client.get("/nl/jobs/unknown"), "nl")


async def test_a_form_keeps_its_language_and_its_text(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    form = await open_plain(client, language="de")

    async def fail(*_: object, **__: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(Conversations, "begin", fail)
    answer = await client.post(
        "/plain", data={**form.hidden, "text": "une question personnelle"}, headers={"Accept-Language": "fr"}
    )
    assert say("de", "fault-sent") in _check(answer, "de")
    assert "personnelle" not in caplog.text + str([vars(record) for record in caplog.records])
    (fault,) = [record for record in caplog.records if record.message == "fault"]
    assert vars(fault)["fault"] == "RuntimeError"


async def test_a_program_still_gets_a_problem_document(
    client: httpx.AsyncClient, broken_catalogue: None
) -> None:
    answer = await client.get("/api/v1/modules", headers={"Accept": "text/html"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert "personnelle" not in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/kontakt", "/nothing/here", "/docs"])
async def test_an_address_that_is_none_is_a_page_for_a_browser(
    client: httpx.AsyncClient, path: str, language: str
) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language": language}
    answer = await client.get(path, headers=browser)
    assert (answer.status_code, answer.headers["content-language"]) == (404, language)
    page = outline_of(answer.text)
    assert page.all("html", lang=language)
    assert say(language, "problem-not-found") in page.text
    assert f"/{language}" in page.links()


@pytest.mark.parametrize(
    ("path", "accept"),
    [("/api/v1/nothing", "text/html"), ("/kontakt", "*/*"), ("/kontakt", "application/json")],
)
async def test_an_address_that_is_none_is_a_problem_document_for_a_program(
    client: httpx.AsyncClient, path: str, accept: str
) -> None:
    answer = await client.get(path, headers={"Accept": accept})
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
