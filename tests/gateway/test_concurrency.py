"""Many messages at once: none lost, none crossed, one at a time in a conversation."""

from __future__ import annotations

import asyncio

import httpx

from tests.gateway.assistant import Assistant
from tests.gateway.conftest import Running
from tests.gateway.talking import Talk, open_talk


async def _in_order(talk: Talk, count: int) -> None:
    """All ``count`` texts must have been answered, each once, in the order the assistant heard them."""
    turns = (await talk.history()).json()["turns"]
    assert [turn["turn"] for turn in turns] == list(range(count + 1))
    heard = [turn["messages"][0]["text"] for turn in turns[1:]]
    assert heard == [f"{number}: {turn['text']}" for number, turn in enumerate(turns[1:], 2)]
    assert {turn["text"] for turn in turns[1:]} == {f"question {n}" for n in range(count)}


async def test_twenty_at_once_in_one_conversation(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talk = await open_talk(any_client)
    assistant.delay_seconds = 0.01
    answers = await asyncio.gather(*(talk.say(f"question {n}") for n in range(20)))
    assert [answer.status_code for answer in answers] == [200] * 20
    for number, answer in enumerate(answers):
        assert answer.json()["messages"][0]["text"].endswith(f": question {number}")
    assert assistant.crossed == 0
    await _in_order(talk, 20)


async def test_conversations_do_not_wait_for_each_other(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    talks = [await open_talk(any_client) for _ in range(8)]
    assistant.delay_seconds = 0.2
    answers = await asyncio.gather(*(talk.say(f"from {talk.id}") for talk in talks))
    for talk, answer in zip(talks, answers, strict=True):
        assert answer.json()["messages"][0]["text"] == f"2: from {talk.id}"
    assert assistant.answering_at_once >= 4


async def test_two_gateways_on_one_postgresql_take_turns(
    running: Running, postgresql_url: str, assistant: Assistant
) -> None:
    """Without the lock in the database, each would let one message through at the same time."""
    async with running(database_url=postgresql_url) as one, running(database_url=postgresql_url) as two:
        talk = await open_talk(one)
        same = Talk(two, talk.id, talk.token, talk.opening)
        assistant.delay_seconds = 0.02
        said = [(talk, same)[n % 2].say(f"question {n}") for n in range(10)]
        answers = await asyncio.gather(*said)
        assert [answer.status_code for answer in answers] == [200] * 10
        assert assistant.crossed == 0
        await _in_order(talk, 10)


async def test_a_message_waits_only_so_long(
    running: Running, database_url: str, assistant: Assistant
) -> None:
    async with running(database_url=database_url, turn_wait_seconds=0.2, bot_timeout_seconds=1) as client:
        talk = await open_talk(client, language="de")
        assistant.delay_seconds = 0.6
        first, second = await asyncio.gather(talk.say("eins"), talk.say("zwei", message_id="2"))
        refused, answered = sorted((first, second), key=lambda answer: answer.status_code, reverse=True)
        assert answered.status_code == 200
        assert (refused.status_code, refused.json()["code"]) == (429, "conversation_busy")
        assert refused.headers["content-language"] == "de"


async def test_two_gateways_on_one_postgresql_wait_only_so_long(
    running: Running, postgresql_url: str, assistant: Assistant
) -> None:
    settings = {"database_url": postgresql_url, "turn_wait_seconds": 0.2, "bot_timeout_seconds": 1}
    async with running(**settings) as one, running(**settings) as two:
        talk = await open_talk(one)
        assistant.delay_seconds = 0.6
        first = asyncio.create_task(talk.say("eins"))
        while not assistant.answering:  # noqa: ASYNC110 (it is told in another thread)
            await asyncio.sleep(0.01)
        second = await Talk(two, talk.id, talk.token, {}).say("zwei")
        assert (second.status_code, second.json()["code"]) == (429, "conversation_busy")
        assert (await first).status_code == 200


async def test_too_many_conversations_at_once_are_refused(
    running: Running, database_url: str, assistant: Assistant
) -> None:
    settings = {"turns_at_once": 2, "turn_wait_seconds": 0.2, "bot_timeout_seconds": 1}
    async with running(database_url=database_url, **settings) as client:
        talks = [await open_talk(client) for _ in range(4)]
        assistant.delay_seconds = 0.6
        answers = await asyncio.gather(*(talk.say("Bonjour") for talk in talks))
        codes = sorted(answer.json().get("code", "answered") for answer in answers)
        assert codes == ["answered", "answered", "overloaded", "overloaded"]
        assert assistant.answering_at_once == 2
