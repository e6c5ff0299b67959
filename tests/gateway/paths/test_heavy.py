"""Heavy work: few at once, off the event loop, and a refusal rather than an endless queue."""

from __future__ import annotations

import asyncio
import threading

import pytest

from gateway.conversations.locks import Overloaded
from gateway.paths.heavy import HeavyWork


async def test_no_more_than_allowed_run_at_once_and_all_are_done() -> None:
    work, lock = HeavyWork(at_once=2, wait_seconds=10), threading.Lock()
    running, most = 0, 0
    both = threading.Barrier(2, timeout=10)

    def job() -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        both.wait()  # never passed unless two run together
        with lock:
            running -= 1
        return threading.get_ident()

    threads = await asyncio.gather(*(work.run(job) for _ in range(8)))
    assert most == 2
    assert threading.get_ident() not in threads


async def test_who_waits_too_long_is_told() -> None:
    work, done = HeavyWork(at_once=1, wait_seconds=0.05), threading.Event()
    first = asyncio.create_task(work.run(lambda: done.wait(10)))
    await asyncio.sleep(0)
    with pytest.raises(Overloaded):
        await work.run(lambda: None)
    done.set()
    assert await first
    assert await work.run(lambda: "free") == "free"


async def test_a_fault_frees_the_place() -> None:
    work = HeavyWork(at_once=1, wait_seconds=1)
    with pytest.raises(ZeroDivisionError):
        await work.run(lambda: 1 // 0)
    assert await work.run(lambda: "free") == "free"
