"""Opening a conversation, talking, resuming."""

from __future__ import annotations

import datetime as dt

import httpx

from tests.gateway.assistant import Assistant
from tests.gateway.conftest import NOON
from tests.gateway.talking import CONVERSATIONS, open_talk


async def test_a_conversation_opens_with_the_assistants_words(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    answer = await client.post(CONVERSATIONS, json={"language": "nl", "page": "https://example.org/a?name=Ann#x"})
    assert answer.status_code == 201
    assert answer.headers["cache-control"] == "no-store"
    opened = answer.json()
    assert set(opened) == {"conversation", "messages"}
    conversation = opened["conversation"]
    assert set(conversation) == {"id", "token", "language", "expires_at"}
    assert conversation["language"] == "nl"
    assert dt.datetime.fromisoformat(conversation["expires_at"]) == NOON + dt.timedelta(hours=24)
    assert len(conversation["token"]) >= 43  # 256 bits
    assert assistant.turns == [
        {
            "conversation": conversation["id"],
            "language": "nl",
            "language_fixed": True,
            "page": "https://example.org/a",
            "choice": {"intent": "start_conversation", "entities": {}, "title": ""},
        }
    ]


async def test_a_message_is_answered_in_the_shape_of_the_contract(client: httpx.AsyncClient) -> None:
    talk = await open_talk(client)
    answer = await talk.say("C'est combien d'heures ?")
    assert answer.status_code == 200
    body = answer.json()
    assert (body["language"], body["turn"]) == ("fr", 1)
    (message,) = body["messages"]
    assert set(message) == {
        "id", "lang", "text", "act", "modules", "sites", "jobs", "choices", "cards", "sources",
    }  # fmt: skip
    assert message["id"].startswith("m_")
    assert message["text"] == "2: C'est combien d'heures ?"
    assert [set(choice) for choice in message["choices"]] == [{"title", "value"}] * 2
    assert message["cards"][0]["id"] == "ASE-101"


async def test_ready_names_what_is_missing(client: httpx.AsyncClient, assistant: Assistant) -> None:
    assert (await client.get("/health")).json() == {"status": "ok"}
    answer = await client.get("/health/ready")
    assert answer.status_code == 503
    assert answer.json() == {
        "status": "not_ready",
        "database": "ok",
        "catalogue": "not loaded: run `python -m knowledge load`",
        "assistant": "ok",
    }
    assistant.status = 503
    assert (await client.get("/health/ready")).json()["assistant"] == "does not answer (status 503)"
