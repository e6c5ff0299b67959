"""Whatever is sent, the answer is a problem document or an answer to plain text; never a fault."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from gateway.conversations.text import MAX_CHARACTERS
from tests.gateway.assistant import Assistant
from tests.gateway.conftest import Running
from tests.gateway.talking import CONVERSATIONS, Talk, open_talk


async def _post(talk: Talk, content: bytes, content_type: str = "application/json") -> httpx.Response:
    headers = talk.headers | {"Content-Type": content_type}
    return await talk.client.post(f"{talk.path}/messages", content=content, headers=headers)


async def test_two_thousand_characters_are_the_limit(client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(client, language="nl")
    longest = "😀" * MAX_CHARACTERS  # the JSON of it is 24,000 bytes: not too large
    assert (await talk.say(longest)).status_code == 200
    assert assistant.turns[-1]["text"] == longest
    answer = await talk.say("a" * (MAX_CHARACTERS + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "text_too_long")
    assert "2000 tekens" in answer.json()["detail"].replace("\u00a0", "").replace(".", "", 1)
    assert answer.headers["content-language"] == "nl"


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\x00", "\ud800", "\u200b\ufeff", "\u202e"])
async def test_an_empty_text_is_refused(client: httpx.AsyncClient, text: str) -> None:
    talk = await open_talk(client)
    answer = await _post(talk, json.dumps({"text": text}).encode())
    assert (answer.status_code, answer.json()["code"]) == (422, "empty_text")


async def test_what_cannot_be_stored_is_cleaned_away(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talk = await open_talk(any_client)
    text = "  a\x00b\ud800c\u202ed\r\ne\tf\u200b👩\u200d🔬\x85 "
    assert (await _post(talk, json.dumps({"text": text}).encode())).status_code == 200
    assert assistant.turns[-1]["text"] == "abcd\ne\tf👩\u200d🔬"
    assert (await talk.history()).json()["turns"][1]["text"] == "abcd\ne\tf👩\u200d🔬"


BAD_BODIES = [
    b"{",
    b"[]",
    b"null",
    b'"text"',
    b"NaN",
    b"\xff\xfe",
    b"[" * 30_000,
    b"1" * 10_000,
    b"{}",
    b'{"text": null}',
    b'{"text": 5}',
    b'{"text": ["a"]}',
    b'{"text": {"a": 1}}',
    b'{"text": "a", "choice": "b"}',
    b'{"text": "a", "admin": true}',
    b'{"text": "a", "language": "es"}',
    b'{"text": "a", "message_id": ""}',
    b'{"text": "a", "message_id": "a b"}',
    b'{"text": "a", "message_id": "\\u0000"}',
    b'{"text": "a", "message_id": "\\ud800"}',
    b'{"text": "a", "message_id": 7}',
    b'{"text": "a", "message_id": "' + b"a" * 65 + b'"}',
]


@pytest.mark.parametrize("body", BAD_BODIES, ids=[body[:40].decode("latin-1") for body in BAD_BODIES])
async def test_a_wrong_body_is_refused(client: httpx.AsyncClient, assistant: Assistant, body: bytes) -> None:
    talk = await open_talk(client)
    answer = await _post(talk, body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_body")
    assert len(assistant.turns) == 1


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
async def test_a_form_of_another_website_is_refused(client: httpx.AsyncClient, content_type: str) -> None:
    """What a page may send anywhere without being asked (no preflight) is never taken for JSON."""
    talk = await open_talk(client)
    answer = await _post(talk, b'{"text": "a"}', content_type)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_body")


@pytest.mark.parametrize(
    "body", [b'{"channel": "../x"}', b'{"channel": 1}', b'{"page": 5}', b'{"language": "FR"}', b"3"]
)
async def test_a_conversation_does_not_open_with_nonsense(client: httpx.AsyncClient, body: bytes) -> None:
    answer = await client.post(CONVERSATIONS, content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_body")


@pytest.mark.parametrize("page", ["http://[", "javascript:alert(1)", "\x00\ud800", "/a\x00b", "x" * 2000, ""])
async def test_any_page_is_taken_as_far_as_it_is_one(
    any_client: httpx.AsyncClient, assistant: Assistant, page: str
) -> None:
    body = json.dumps({"page": page}).encode()
    answer = await any_client.post(CONVERSATIONS, content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 201
    assert len(assistant.turns[0].get("page", "")) <= 500


async def test_a_large_body_is_refused_before_it_is_read(client: httpx.AsyncClient) -> None:
    talk = await open_talk(client, language="en")
    answer = await _post(talk, b" " * 65_537)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    assert answer.headers["content-language"] == "en"

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 4096

    headers = talk.headers | {"Content-Type": "application/json"}
    answer = await client.post(f"{talk.path}/messages", content=endless(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


@pytest.mark.parametrize("length", ["-1", "x", "1e3", "9" * 5000, "٣"])
async def test_a_false_content_length_is_refused(client: httpx.AsyncClient, length: str) -> None:
    talk = await open_talk(client)
    headers = [(name.encode(), value.encode()) for name, value in talk.headers.items()]
    headers += [(b"content-length", length.encode()), (b"content-type", b"application/json")]
    answer = await client.post(f"{talk.path}/messages", content=b'{"text": "a"}', headers=headers)
    assert answer.status_code in {200, 413}  # the client may put the true length beside the false one


async def test_a_body_that_never_ends_is_not_waited_for(running: Running) -> None:
    async def never() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(2)

    async with running(body_timeout_seconds=0.1) as client:
        talk = await open_talk(client)
        headers = talk.headers | {"Content-Type": "application/json"}
        answer = await client.post(f"{talk.path}/messages", content=never(), headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (408, "body_too_slow")
