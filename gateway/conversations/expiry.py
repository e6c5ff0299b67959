"""Erasing what has expired, everywhere it is kept."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Coroutine

from starlette.concurrency import run_in_threadpool as in_thread

from gateway.conversations.bot import AssistantUnavailable
from gateway.conversations.locks import Busy, Overloaded
from gateway.conversations.service import Conversations
from gateway.paths.store import Paths
from knowledge.errors import DatabaseUnavailable

_log = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def erasing(conversations: Conversations, paths: Paths, every_seconds: float) -> AsyncIterator[None]:
    """Erase what is due at once and then every ``every_seconds``, until the end of the ``with`` block.

    It ends after the conversation under way, never in the middle of one: a thread that uses the database
    can't be called back.
    """
    stop = asyncio.Event()
    task = asyncio.create_task(_keep_erasing(conversations, paths, every_seconds, stop))
    try:
        yield
    finally:
        stop.set()
        await task


async def _keep_erasing(
    conversations: Conversations, paths: Paths, every_seconds: float, stop: asyncio.Event
) -> None:
    while not stop.is_set():
        await _trying(_erase_due(conversations, stop))
        await _trying(_purge(paths))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(every_seconds):
                await stop.wait()


async def _trying(erasure: Coroutine[None, None, None]) -> None:
    try:
        await erasure
    except Exception as error:  # whatever it was, the next time may go well; else nothing expires
        _log.error("expiry failed", extra={"fault": type(error).__name__})


async def _erase_due(conversations: Conversations, stop: asyncio.Event) -> None:
    """Erase what is due; what is kept here goes even while the assistant is out of reach."""
    erased, faults = 0, set[str]()
    for identifier in await conversations.due():
        if stop.is_set():
            break
        try:
            reachable = AssistantUnavailable.__name__ not in faults
            erased += await conversations.erase_if_due(identifier, at_assistant=reachable)
        except (AssistantUnavailable, Busy, DatabaseUnavailable, Overloaded) as error:
            faults.add(type(error).__name__)
    if erased or faults:
        _log.info("expiry", extra={"erased": erased, "faults": sorted(faults)})


async def _purge(paths: Paths) -> None:
    purged = await in_thread(paths.purge)
    if purged:
        _log.info("expiry", extra={"paths": purged})
