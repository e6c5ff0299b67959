"""The assistant is away, slow or talks nonsense: the person is told, and nothing that was typed is lost."""

from __future__ import annotations

import httpx
import pytest

from tests.gateway.assistant import Assistant
from tests.gateway.conftest import Running
from tests.gateway.talking import CONVERSATIONS, open_talk

WORDS = {"fr": "pas répondre", "nl": "niet antwoorden", "en": "can't answer", "de": "nicht antworten"}


@pytest.mark.parametrize("language", sorted(WORDS))
async def test_the_message_can_be_sent_again(
    client: httpx.AsyncClient, assistant: Assistant, language: str
) -> None:
    talk = await open_talk(client, language=language)
    assistant.status = 500
    refused = await talk.say("question une")
    assert (refused.status_code, refused.json()["code"]) == (503, "assistant_unavailable")
    assert WORDS[language] in refused.json()["detail"]
    waiting = (await talk.history()).json()["turns"][-1]
    assert (waiting["text"], waiting["messages"], waiting["answered_at"]) == ("question une", [], None)
    assistant.status = 200
    again = await talk.say("question une", message_id=refused.json()["message_id"])
    assert again.json()["messages"][0]["text"] == "2: question une"
    assert len((await talk.history()).json()["turns"]) == 2


async def test_a_late_answer_comes_after_what_was_said_since(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talk = await open_talk(any_client)
    assistant.status = 503
    assert (await talk.say("première", message_id="1")).status_code == 503
    assistant.status = 200
    assert (await talk.say("deuxième", message_id="2")).json()["turn"] == 2
    assert (await talk.say("première", message_id="1")).json()["turn"] == 3
    turns = (await talk.history()).json()["turns"]
    assert [(turn["turn"], turn["text"]) for turn in turns] == [(0, None), (2, "deuxième"), (3, "première")]
    assert [turn["messages"][0]["text"][0] for turn in turns] == ["1", "2", "3"]


async def test_a_slow_assistant_is_not_waited_for(running: Running, assistant: Assistant) -> None:
    async with running(bot_timeout_seconds=0.2) as client:
        talk = await open_talk(client)
        assistant.delay_seconds = 0.5
        assert (await talk.say("Bonjour")).json()["code"] == "assistant_unavailable"


async def test_an_assistant_that_is_not_there(running: Running) -> None:
    async with running(bot_url="http://127.0.0.1:9") as client:
        answer = await client.post(CONVERSATIONS, json={"language": "en"})
        assert (answer.status_code, answer.json()["code"]) == (503, "assistant_unavailable")
        assert answer.headers["content-language"] == "en"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html>",
        b'{"language": "fr", "messages": []}',
        b'{"language": "es", "messages": [{"text": "a", "lang": "es", "act": "x"}]}',
        b'{"language": "fr", "messages": [{"text": "", "lang": "fr", "act": "x"}]}',
        b'{"language": "fr", "messages": [{"text": "a", "lang": "fr", "act": "x", "sources": [{}]}]}',
        b"[" * 50_000,
    ],
)
async def test_nonsense_is_no_answer(client: httpx.AsyncClient, assistant: Assistant, raw: bytes) -> None:
    talk = await open_talk(client)
    assistant.raw_answer = raw
    answer = await talk.say("Bonjour")
    assert (answer.status_code, answer.json()["code"]) == (503, "assistant_unavailable")
