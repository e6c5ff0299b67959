"""The page, its files, the plain pages, and the headers that protect the reader."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest

from tests.gateway.conftest import Running

LANGUAGES = ("fr", "nl", "en", "de")
FOR_EVER = "public, max-age=31536000, immutable"


@pytest.fixture
def static(tmp_path: Path) -> Path:
    folder = tmp_path / "static"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Advisor</title>")
    (folder / "favicon.svg").write_text("<svg/>")
    (folder / "assets" / "index-BkT3x_9a.js").write_text("1")
    (folder / "assets" / "plain.js").write_text("2")
    (folder / "course-advisor.js").write_text("3")
    (folder / "script-as_hashed1.js").write_text("4")
    (tmp_path / "secret.txt").write_text("secret")
    return folder


async def test_the_page_is_asked_for_each_time_and_its_hashed_files_once(
    client: httpx.AsyncClient, static: Path
) -> None:
    page = await client.get("/")
    assert (page.status_code, page.headers["cache-control"]) == (200, "no-cache")
    assert "Advisor" in page.text
    assert (await client.get("/", headers={"If-None-Match": page.headers["etag"]})).status_code == 304
    assert (await client.head("/")).status_code == 200
    script = await client.get("/assets/index-BkT3x_9a.js")
    assert script.headers["cache-control"] == FOR_EVER
    assert script.headers["content-type"].startswith("text/javascript")
    assert (await client.get("/assets/plain.js")).headers["cache-control"] == "no-cache"
    assert (await client.get("/favicon.svg")).headers["content-type"] == "image/svg+xml"


@pytest.mark.parametrize("path", ["/course-advisor.js", "/script-as_hashed1.js"])
async def test_a_script_that_websites_name_is_asked_for_each_time(
    running: Running, static: Path, path: str
) -> None:
    async with running(allowed_origins="https://a.example") as client:
        script = await client.get(path, headers={"Origin": "https://a.example"})
    assert script.headers["cache-control"] == "no-cache"
    assert script.headers["access-control-allow-origin"] == "https://a.example"
    assert "origin" in script.headers["vary"].lower()


@pytest.mark.parametrize(
    "path",
    [
        "/assets/nothing.js",
        "/assets/",
        "/assets",
        "/secret.txt",
        "/..%2fsecret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "/assets/%00",
        "/%00",
        "/assets//etc/passwd",
        "/" + "a" * 300,
    ],
)
async def test_nothing_outside_of_the_folder_is_served(
    client: httpx.AsyncClient, static: Path, path: str
) -> None:
    answer = await client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_page_that_is_not_built_says_so(client: httpx.AsyncClient, language: str) -> None:
    answer = await client.get("/", headers={"Accept-Language": language})
    assert answer.status_code == 503
    assert "make run" in answer.text
    assert answer.headers["content-language"] == language


@pytest.mark.parametrize(
    "path", ["/", "/privacy", "/health", "/api/v1/modules", "/nothing/here", "/api/v1/conversations"]
)
async def test_every_answer_protects_the_reader(client: httpx.AsyncClient, path: str) -> None:
    headers = (await client.get(path)).headers
    policy = dict(
        directive.strip().split(" ", 1) for directive in headers["content-security-policy"].split(";")
    )
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "connect-src": "'self'",
        "img-src": "'self' data:",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "camera=()" in headers["permissions-policy"]
    assert "server" not in headers


async def test_who_may_frame_the_page_is_a_setting(running: Running) -> None:
    async with running(frame_ancestors="https://a.example, https://b.example") as client:
        policy = (await client.get("/privacy")).headers["content-security-policy"]
    assert policy.endswith("frame-ancestors https://a.example https://b.example")


async def test_other_websites_may_call_only_if_they_are_named(running: Running) -> None:
    preflight = {"Origin": "https://a.example", "Access-Control-Request-Method": "POST"}
    async with running() as client:
        answer = await client.get("/api/v1/nothing", headers={"Origin": "https://a.example"})
        assert "access-control-allow-origin" not in answer.headers
    async with running(allowed_origins="https://a.example") as client:
        answer = await client.options("/api/v1/conversations", headers=preflight)
        assert answer.headers["access-control-allow-origin"] == "https://a.example"
        other = await client.get("/api/v1/nothing", headers={"Origin": "https://b.example"})
        assert "access-control-allow-origin" not in other.headers


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs


@pytest.mark.parametrize("path", ["/privacy", "/problems"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_plain_page_in_each_language(client: httpx.AsyncClient, path: str, language: str) -> None:
    asked = await client.get(path, params={"language": language})
    preferred = await client.get(path, headers={"Accept-Language": language})
    assert asked.text == preferred.text
    assert asked.headers["content-language"] == language
    outline = _Outline()
    outline.feed(asked.text)
    assert outline.tags.count("h1") == outline.tags.count("main") == 1
    assert ("lang", language) in outline.attributes
    assert not {"script", "style"} & set(outline.tags)  # the policy would refuse them
    assert not [name for name, _ in outline.attributes if name == "style" or name.startswith("on")]
    assert "{" not in asked.text


async def test_the_notice_says_how_long_conversations_are_kept(running: Running) -> None:
    async with running(conversation_hours=36) as client:
        assert "36 hours" in (await client.get("/privacy?language=en")).text
    async with running(conversation_hours=0.5) as client:
        assert "0,5 heure" in (await client.get("/privacy?language=fr")).text


async def test_the_notice_says_how_long_paths_are_kept(running: Running) -> None:
    async with running(path_days=36) as client:
        assert "36 dagen" in (await client.get("/privacy?language=nl")).text
    async with running(path_days=1) as client:
        assert "einen Tag" in (await client.get("/privacy?language=de")).text


async def test_an_unknown_language_is_no_fault(client: httpx.AsyncClient) -> None:
    answer = await client.get("/privacy", params={"language": "<script>"})
    assert answer.status_code == 200
    assert "<script>" not in answer.text
