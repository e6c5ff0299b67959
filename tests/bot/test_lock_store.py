"""Messages of one conversation run one after the other, in order, and without waiting a second each."""

from __future__ import annotations

import asyncio
import time

import pytest
from rasa.core.lock_store import InMemoryLockStore

from bot.lock_store import PromptLockStore


async def together(store: InMemoryLockStore, messages: int) -> tuple[float, list[int]]:
    """Return how long ``messages`` of one conversation take, and the order in which they ran."""
    order: list[int] = []
    running = 0

    async def turn(number: int) -> None:
        nonlocal running
        async with store.lock("conversation-0001"):
            running += 1
            assert running == 1
            await asyncio.sleep(0.005)
            order.append(number)
            running -= 1

    started = time.monotonic()
    await asyncio.gather(*(turn(number) for number in range(messages)))
    return time.monotonic() - started, order


async def test_twenty_messages_at_once_run_in_order_within_two_seconds() -> None:
    store = PromptLockStore()
    seconds, order = await together(store, 20)
    assert order == list(range(20))
    assert seconds < 2
    assert store.conversation_locks == {}


async def test_stock_rasa_looks_once_a_second() -> None:
    """The fault that the store corrects."""
    seconds, _ = await together(InMemoryLockStore(), 2)
    assert seconds >= 1


async def test_a_turn_that_fails_gives_the_conversation_back() -> None:
    store = PromptLockStore()
    with pytest.raises(RuntimeError):
        async with store.lock("conversation-0001"):
            raise RuntimeError
    assert (await together(store, 1))[1] == [0]
