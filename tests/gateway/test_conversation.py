"""Opening a conversation, talking, resuming."""

from __future__ import annotations

import datetime as dt

import httpx
import pytest

from tests.gateway.assistant import Assistant
from tests.gateway.conftest import LIFETIME, NOON, MovableClock
from tests.gateway.talking import CONVERSATIONS, open_talk

FIELDS = {"id", "lang", "text", "act", "modules", "sites", "jobs", "choices", "cards", "sources"}


async def test_a_conversation_opens_with_the_assistants_words(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    page = "https://ann:secret@example.org/a?name=Ann#x"
    answer = await any_client.post(CONVERSATIONS, json={"language": "nl", "page": page})
    assert answer.status_code == 201
    assert answer.headers["cache-control"] == "no-store"
    opened = answer.json()
    assert set(opened) == {"conversation", "messages"}
    conversation = opened["conversation"]
    assert set(conversation) == {"id", "token", "language", "expires_at"}
    assert conversation["language"] == "nl"
    assert dt.datetime.fromisoformat(conversation["expires_at"]) == NOON + LIFETIME
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


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("es, nl;q=0.3, en;q=0.4", "en"),
        ("es", "fr"),
        ("nl;q=x, ;;;,=", "fr"),
    ],
)
async def test_the_browser_says_the_first_language(
    client: httpx.AsyncClient, assistant: Assistant, header: str, language: str
) -> None:
    answer = await client.post(CONVERSATIONS, headers={"Accept-Language": header})  # without any body
    assert answer.json()["conversation"]["language"] == language
    assert "language_fixed" not in assistant.turns[0]


async def test_a_message_is_answered_in_the_shape_of_the_contract(any_client: httpx.AsyncClient) -> None:
    talk = await open_talk(any_client)
    answer = await talk.say("C'est combien d'heures ?")
    assert answer.status_code == 200
    body = answer.json()
    assert (body["language"], body["turn"]) == ("fr", 1)
    (message,) = body["messages"]
    assert set(message) == FIELDS
    assert message["id"].startswith("m_")
    assert message["text"] == "2: C'est combien d'heures ?"
    assert [set(choice) for choice in message["choices"]] == [{"title", "value"}] * 2
    assert message["cards"] == [
        {"kind": "module", "id": "ASE-101", "title": "Salle blanche", "provenance": "sample"}
    ]


async def test_a_choice_reaches_the_assistant_as_what_it_means(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talk = await open_talk(any_client)
    offered = talk.opening["messages"][0]["choices"][0]
    assert offered["value"].startswith("c_")
    assert "ask_dates" not in str(talk.opening)
    assert (await talk.say(choice=offered["value"])).status_code == 200
    meant = {"intent": "ask_dates", "entities": {"module": "ASE-101"}, "title": "Voir les dates"}
    assert assistant.turns[-1]["choice"] == meant
    assert "text" not in assistant.turns[-1]


async def test_a_choice_is_valid_only_in_its_conversation(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    mine, other = await open_talk(client), await open_talk(client)
    value = other.opening["messages"][0]["choices"][0]["value"]
    before = len(assistant.turns)
    for wrong in (value, "c_nothing", "", "/restart", "c_\x00"):
        answer = await mine.say(choice=wrong)
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown_choice")
    assert len(assistant.turns) == before
    assert [turn["turn"] for turn in (await mine.history()).json()["turns"]] == [0]


async def test_a_leading_slash_is_text(client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(client)
    assert (await talk.say('/restart{"a": 1}')).status_code == 200
    assert assistant.turns[-1]["text"] == '/restart{"a": 1}'


async def test_the_conversation_takes_over_the_language_of_the_answer(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talk = await open_talk(any_client, language="fr")
    assistant.answer_language = "nl"
    assert (await talk.say("Hoeveel uur?")).json()["language"] == "nl"
    assistant.answer_language = None
    assert (await talk.say("En in Luik?")).json()["language"] == "nl"
    assert assistant.turns[-1]["language"] == "nl"
    assert "language_fixed" not in assistant.turns[-1]
    assert (await talk.history()).json()["conversation"]["language"] == "nl"


async def test_a_language_that_is_asked_for_is_fixed_for_that_answer(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talk = await open_talk(client)
    await talk.say("Bonjour", language="de")
    assert (assistant.turns[-1]["language"], assistant.turns[-1]["language_fixed"]) == ("de", True)
    await talk.say("Und dann?")
    assert assistant.turns[-1]["language"] == "de"
    assert "language_fixed" not in assistant.turns[-1]


async def test_the_history_resumes_a_conversation(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talk = await open_talk(any_client)
    said = (await talk.say("Première question", message_id="a1")).json()
    picked = said["messages"][0]["choices"][0]
    await talk.say(choice=picked["value"])
    history = (await talk.history()).json()
    assert set(history) == {"conversation", "turns"}
    assert set(history["conversation"]) == {"id", "language", "expires_at"}
    opening, first, second = history["turns"]
    assert (opening["turn"], opening["text"]) == (0, None)
    assert opening["messages"] == talk.opening["messages"]
    assert (first["turn"], first["text"], first["message_id"]) == (1, "Première question", "a1")
    assert first["messages"] == said["messages"]
    assert (second["turn"], second["text"], second["choice"]) == (2, "Voir les dates", picked["value"])
    assert dt.datetime.fromisoformat(first["asked_at"]) == NOON
    again = history["turns"][2]["messages"][0]["choices"][1]["value"]
    assert (await talk.say(choice=again)).status_code == 200
    assert assistant.turns[-1]["choice"]["intent"] == "ask_sites"


async def test_each_message_puts_the_end_off(any_client: httpx.AsyncClient, clock: MovableClock) -> None:
    talk = await open_talk(any_client)
    clock.moment = NOON + dt.timedelta(hours=20)
    answer = await talk.say("Encore là")
    assert dt.datetime.fromisoformat(answer.json()["expires_at"]) == clock.moment + LIFETIME
    clock.moment = NOON + dt.timedelta(hours=40)
    assert (await talk.say("Toujours là")).status_code == 200


async def test_only_the_token_of_a_conversation_opens_it(client: httpx.AsyncClient) -> None:
    mine, other = await open_talk(client), await open_talk(client)
    for header in (
        {},
        {"Authorization": ""},
        {"Authorization": "Bearer"},
        {"Authorization": f"Basic {mine.token}"},
        {"Authorization": f"Bearer {other.token}"},
        {"Authorization": f"Bearer {mine.token[:-1]}"},
        {"Authorization": "Bearer \xe9\xff".encode("latin-1").decode("latin-1")},
    ):
        raw = [(name.encode(), value.encode("latin-1")) for name, value in header.items()]
        for method, path in (
            ("GET", mine.path),
            ("GET", f"{mine.path}/export"),
            ("POST", f"{mine.path}/messages"),
            ("DELETE", mine.path),
        ):
            answer = await client.request(method, path, headers=raw)
            assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")
            assert answer.headers["www-authenticate"] == "Bearer"
    assert (await mine.history()).status_code == 200


@pytest.mark.parametrize("identifier", ["A" * 22, "x", "%00" * 20, "..%2f..%2fmodules", "é" * 20, "a" * 5000])
async def test_an_unknown_conversation_is_not_found(client: httpx.AsyncClient, identifier: str) -> None:
    answer = await client.get(f"{CONVERSATIONS}/{identifier}", headers={"Authorization": "Bearer x"})
    assert answer.status_code == 404
    assert answer.json()["code"] in {"conversation_not_found", "not_found"}
