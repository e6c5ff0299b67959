"""How many calls are let through, and whose they are."""

from __future__ import annotations

import httpx
import pytest

from gateway.limiting import address_key
from tests.gateway.conftest import ADDRESS, Running
from tests.gateway.talking import open_talk

PATH = "/api/v1/conversations/AAAAAAAAAAAAAAAAAAAAAA"


async def _status(client: httpx.AsyncClient, forwarded: str | None = None) -> int:
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    return (await client.get(PATH, headers=headers)).status_code


async def test_one_address_is_stopped(running: Running) -> None:
    async with running(rate_limit_per_address="3/minute") as client:
        assert [await _status(client) for _ in range(5)] == [401, 401, 401, 429, 429]
        answer = await client.get(PATH, headers={"Accept-Language": "nl"})
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        assert answer.json()["code"] == "too_many_requests"
        assert "seconden" in answer.json()["detail"]
        assert (await client.get("/health")).status_code == 200


async def test_one_conversation_is_stopped(running: Running) -> None:
    async with running(rate_limit_per_conversation="2/hour") as client:
        talk, other = await open_talk(client), await open_talk(client)
        assert [(await talk.say("a")).status_code for _ in range(3)] == [200, 200, 429]
        assert (await other.say("a")).status_code == 200
        assert (await talk.history()).status_code == 200


async def test_a_stranger_cannot_choose_their_address(running: Running) -> None:
    async with running(rate_limit_per_address="2/minute") as client:
        assert [await _status(client, f"198.51.100.{n}") for n in range(3)] == [401, 401, 429]


async def test_a_trusted_proxy_says_whose_call_it_is(running: Running) -> None:
    async with running(rate_limit_per_address="1/minute", trusted_proxies=f"{ADDRESS}, 10.0.0.0/8") as client:
        assert await _status(client, "198.51.100.1") == 401
        assert await _status(client, "198.51.100.2") == 401
        assert await _status(client, "198.51.100.1, 10.1.2.3") == 429  # two proxies
        # What the caller itself wrote stands on the left; only the last stranger counts.
        assert await _status(client, "203.0.113.99, 198.51.100.1") == 429


async def test_another_proxy_is_not_believed(running: Running) -> None:
    async with running(rate_limit_per_address="1/minute", trusted_proxies="10.0.0.0/8") as client:
        assert await _status(client, "198.51.100.1") == 401
        assert await _status(client, "198.51.100.2") == 429


@pytest.mark.parametrize(
    ("host", "key"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unix-socket", "unix-socket"),
        (None, "unknown"),
    ],
)
def test_one_caller_has_one_key(host: str | None, key: str) -> None:
    assert address_key(host) == key
