"""Export, erasure and expiry: everything is shown, and nothing stays anywhere."""

from __future__ import annotations

import asyncio
import datetime as dt

import httpx
import pytest

from tests.gateway.assistant import Assistant
from tests.gateway.conftest import LIFETIME, NOON, MovableClock, Running
from tests.gateway.rows import cells_with, rows
from tests.gateway.talking import CONVERSATIONS, Talk, open_talk

NONE = {"conversation": 0, "conversation_choice": 0, "conversation_turn": 0}


async def test_the_export_holds_everything_that_is_kept(
    any_client: httpx.AsyncClient, database_url: str
) -> None:
    talk = await open_talk(any_client, page="/cours", channel="web")
    await talk.say("Une question personnelle", message_id="m-1")
    export = (await talk.export()).json()
    assert set(export) == {"conversation", "turns", "choices", "assistant_events"}
    assert export["conversation"]["page"] == "/cours"
    assert export["turns"][1]["text"] == "Une question personnelle"
    assert len(export["choices"]) == 4
    assert export["assistant_events"][1]["asked"]["text"] == "Une question personnelle"
    kept = rows(database_url)
    assert kept == {"conversation": 1, "conversation_choice": 4, "conversation_turn": 2}
    assert talk.token not in str(export)
    assert "token_hash" not in export["conversation"]


async def test_the_token_itself_is_kept_nowhere(any_client: httpx.AsyncClient, database_url: str) -> None:
    talk = await open_talk(any_client)
    await talk.say("Bonjour")
    assert cells_with(database_url, talk.id)
    assert cells_with(database_url, talk.token) == []


async def test_erasing_leaves_no_row_anywhere(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    talk, other = await open_talk(any_client), await open_talk(any_client)
    await talk.say("Une question personnelle")
    answer = await talk.erase()
    assert answer.status_code == 200
    assert answer.json() == {"erased": {"conversations": 1, "turns": 2, "choices": 4, "assistant_events": 2}}
    assert cells_with(database_url, talk.id) == []
    assert cells_with(database_url, "personnelle") == []
    assert talk.id not in assistant.events
    for gone in (await talk.history(), await talk.say("?"), await talk.export(), await talk.erase()):
        assert (gone.status_code, gone.json()["code"]) == (404, "conversation_not_found")
    assert (await other.history()).status_code == 200


async def test_erasing_twice_at_once(any_client: httpx.AsyncClient) -> None:
    talk = await open_talk(any_client)
    answers = await asyncio.gather(talk.erase(), talk.erase())
    assert sorted(answer.status_code for answer in answers) == [200, 404]


async def test_erasing_waits_for_the_answer_under_way(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    talk = await open_talk(any_client)
    assistant.delay_seconds = 0.2
    said = asyncio.create_task(talk.say("Bonjour"))
    while not assistant.answering:  # noqa: ASYNC110 (it is told in another thread)
        await asyncio.sleep(0.01)
    late, erased = await asyncio.gather(said, talk.erase())
    assert (late.status_code, erased.status_code) == (200, 200)
    assert rows(database_url) == NONE
    assert talk.id not in assistant.events


async def test_without_the_assistant_the_content_goes_at_once_and_the_rest_later(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    talk = await open_talk(any_client, page="/personnel")
    await talk.say("Une question personnelle")
    assistant.status = 503
    refused = await talk.erase()
    assert (refused.status_code, refused.json()["code"]) == (503, "assistant_unavailable")
    assert cells_with(database_url, "personnel") == []
    assert (await talk.history()).status_code == 404
    assert (await talk.say("?")).status_code == 404
    assistant.status = 200
    again = await talk.erase()
    assert again.json()["erased"] == {"conversations": 1, "turns": 0, "choices": 0, "assistant_events": 2}
    assert rows(database_url) == NONE


async def _until_erased(url: str) -> None:
    async with asyncio.timeout(10):
        while rows(url) != NONE:  # noqa: ASYNC110 (it happens in the database)
            await asyncio.sleep(0.02)


async def test_an_expired_conversation_is_gone_at_once(
    any_client: httpx.AsyncClient, clock: MovableClock
) -> None:
    talk = await open_talk(any_client)
    clock.moment = NOON + LIFETIME - dt.timedelta(seconds=1)
    assert (await talk.history()).status_code == 200
    clock.moment = NOON + LIFETIME
    for gone in (await talk.history(), await talk.say("?"), await talk.export(), await talk.erase()):
        assert (gone.status_code, gone.json()["code"]) == (404, "conversation_not_found")


async def test_what_expires_is_erased_everywhere(
    running: Running, database_url: str, assistant: Assistant, clock: MovableClock
) -> None:
    async with running(database_url=database_url, expiry_sweep_seconds=1) as client:
        talk = await open_talk(client)
        await talk.say("Une question personnelle")
        clock.moment = NOON + LIFETIME
        await _until_erased(database_url)
        assert assistant.events == {}


async def test_what_expired_while_it_was_down_is_erased_at_the_start(
    running: Running, sqlite_url: str, assistant: Assistant, clock: MovableClock
) -> None:
    async with running() as client:
        for _ in range(3):
            await (await open_talk(client)).say("Bonjour")
    clock.moment = NOON + LIFETIME
    async with running():
        await _until_erased(sqlite_url)
    assert assistant.events == {}


async def test_without_the_assistant_the_content_still_expires(
    running: Running, sqlite_url: str, assistant: Assistant, clock: MovableClock
) -> None:
    async with running() as client:
        for _ in range(3):
            await (await open_talk(client)).say("Une question personnelle")
    clock.moment = NOON + LIFETIME
    assistant.status = 503
    async with running(), asyncio.timeout(10):
        while rows(sqlite_url)["conversation_turn"]:  # noqa: ASYNC110 (it happens in the database)
            await asyncio.sleep(0.02)
    assert rows(sqlite_url) == NONE | {"conversation": 3}
    assistant.status = 200
    async with running():
        await _until_erased(sqlite_url)
    assert assistant.events == {}


async def test_a_conversation_that_could_not_open_leaves_nothing(
    running: Running, sqlite_url: str, assistant: Assistant
) -> None:
    async with running() as client:
        assistant.status = 500
        assert (await client.post(CONVERSATIONS)).status_code == 503
        assert rows(sqlite_url) == NONE | {"conversation": 1}
    assistant.status = 200
    async with running():
        await _until_erased(sqlite_url)


@pytest.mark.parametrize("hours", [0.5, 72])
async def test_the_lifetime_is_a_setting(running: Running, clock: MovableClock, hours: float) -> None:
    async with running(conversation_hours=hours) as client:
        talk: Talk = await open_talk(client)
        clock.moment = NOON + dt.timedelta(hours=hours) - dt.timedelta(seconds=1)
        assert (await talk.history()).status_code == 200
        clock.moment += dt.timedelta(seconds=1)
        assert (await talk.history()).status_code == 404


async def test_what_the_person_asks_to_erase_in_the_chat_is_erased(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    talk = await open_talk(any_client)
    await talk.say("Une question personnelle")
    assistant.act = "data_erased"
    answer = await talk.say("Effacez tout")
    assert answer.status_code == 200
    assert [message["act"] for message in answer.json()["messages"]] == ["data_erased"]
    assert cells_with(database_url, talk.id) == []
    assert talk.id not in assistant.events
    assert (await talk.history()).status_code == 404
