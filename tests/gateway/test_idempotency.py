"""The same ``message_id`` twice returns the first answer and runs nothing twice."""

from __future__ import annotations

import asyncio

import httpx

from tests.gateway.assistant import Assistant
from tests.gateway.talking import open_talk


async def test_the_first_answer_comes_again(any_client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(any_client)
    first = await talk.say("Bonjour", message_id="m-1")
    await talk.say("Autre chose")
    again = await talk.say("Bonjour", message_id="m-1")
    assert again.status_code == 200
    assert again.json()["messages"] == first.json()["messages"]
    assert (again.json()["turn"], again.json()["language"]) == (1, "fr")
    assert [turn.get("text") for turn in assistant.turns] == [None, "Bonjour", "Autre chose"]


async def test_two_at_the_same_time_run_once(any_client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(any_client)
    assistant.delay_seconds = 0.05
    answers = await asyncio.gather(*(talk.say("Bonjour", message_id="same") for _ in range(10)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert sum(turn.get("text") == "Bonjour" for turn in assistant.turns) == 1


async def test_another_body_is_refused(any_client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(any_client)
    await talk.say("Bonjour", message_id="m-1")
    value = talk.opening["messages"][0]["choices"][0]["value"]
    for body in ({"text": "Bonsoir"}, {"choice": value}, {"text": "Bonjour", "language": "nl"}):
        answer = await talk.say(message_id="m-1", **body)
        assert (answer.status_code, answer.json()["code"]) == (409, "message_id_reused")
    assert len(assistant.turns) == 2


async def test_a_choice_may_be_sent_again(any_client: httpx.AsyncClient, assistant: Assistant) -> None:
    talk = await open_talk(any_client)
    value = talk.opening["messages"][0]["choices"][0]["value"]
    first = await talk.say(choice=value, message_id="click")
    again = await talk.say(choice=value, message_id="click")
    assert first.json() == again.json()
    assert len(assistant.turns) == 2


async def test_the_same_id_in_two_conversations_is_two_messages(client: httpx.AsyncClient) -> None:
    mine, other = await open_talk(client), await open_talk(client)
    await mine.say("un", message_id="1")
    assert (await other.say("deux", message_id="1")).json()["messages"][0]["text"] == "2: deux"
