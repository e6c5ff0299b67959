"""What takes processor time for long: in threads, few at once, so that everybody else is still answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool as in_thread

from gateway.conversations.locks import Overloaded


class HeavyWork:
    """Runs ``at_once`` pieces of work; the next one waits ``wait_seconds`` at most."""

    def __init__(self, *, at_once: int, wait_seconds: float) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._wait_seconds = wait_seconds

    async def run[Result](self, work: Callable[[], Result]) -> Result:
        """Return what ``work`` returns; raises ``Overloaded`` if no place gets free in time."""
        try:
            async with asyncio.timeout(self._wait_seconds):
                await self._places.acquire()
        except TimeoutError:
            raise Overloaded from None
        try:
            return await in_thread(work)  # a caller who goes away leaves the place only when it is done
        finally:
            self._places.release()
