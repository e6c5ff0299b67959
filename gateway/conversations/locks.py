"""One message at a time in a conversation, in this process and, on PostgreSQL, in all of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from weakref import WeakValueDictionary

import anyio
import anyio.to_thread
import sqlalchemy as sa

from knowledge.database import writing

_LOCK = sa.text("SELECT pg_advisory_xact_lock(hashtextextended(:identifier, 0))")
_LOCK_NOT_AVAILABLE = "55P03"
_CONNECT_SECONDS = 5


class Busy(Exception):
    """The message before it took too long."""


class Overloaded(Exception):
    """Too many conversations are being answered at once."""


class Locks:
    """Locks by conversation id, each held for a whole turn.

    In a process an ``asyncio.Lock`` queues fairly and costs nothing. On PostgreSQL a transaction-level
    advisory lock is taken as well, on a connection of a pool of its own: it ends with its connection, so a
    killed process leaves none behind, and waiting never uses up the connections that the holder needs.
    """

    def __init__(self, url: sa.URL, *, wait_seconds: float, at_once: int) -> None:
        self._wait_seconds = wait_seconds
        self._slots = asyncio.Semaphore(at_once)
        self._in_process: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        # Threads of their own: waiting here never keeps those busy that other work needs.
        self._threads = anyio.CapacityLimiter(at_once)
        self._engine: sa.Engine | None = None
        if url.get_backend_name() == "postgresql":
            self._engine = sa.create_engine(
                url,
                pool_size=at_once,
                max_overflow=0,
                pool_pre_ping=True,
                hide_parameters=True,
                connect_args={"connect_timeout": _CONNECT_SECONDS},
            )

    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()

    @asynccontextmanager
    async def hold(self, identifier: str) -> AsyncIterator[None]:
        """Hold the conversation; raises ``Busy`` or ``Overloaded`` after ``wait_seconds``."""
        lock = self._in_process.setdefault(identifier, asyncio.Lock())
        await _acquire(lock, self._wait_seconds, Busy)
        try:
            await _acquire(self._slots, self._wait_seconds, Overloaded)
            try:
                async with self._across_processes(identifier):
                    yield
            finally:
                self._slots.release()
        finally:
            lock.release()

    @asynccontextmanager
    async def _across_processes(self, identifier: str) -> AsyncIterator[None]:
        if self._engine is None:
            yield
            return
        held = await anyio.to_thread.run_sync(self._lock, self._engine, identifier, limiter=self._threads)
        try:
            yield
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(held.close, limiter=self._threads)

    def _lock(self, engine: sa.Engine, identifier: str) -> ExitStack:
        """Return what gives the lock back when it is closed."""
        with ExitStack() as stack:
            connection = stack.enter_context(writing(engine))
            connection.execute(sa.text(f"SET LOCAL lock_timeout = {int(self._wait_seconds * 1000)}"))
            try:
                connection.execute(_LOCK, {"identifier": identifier})
            except sa.exc.OperationalError as error:
                if getattr(error.orig, "sqlstate", None) == _LOCK_NOT_AVAILABLE:
                    raise Busy from None
                raise
            return stack.pop_all()


async def _acquire(lock: asyncio.Lock | asyncio.Semaphore, seconds: float, refusal: type[Exception]) -> None:
    try:
        async with asyncio.timeout(seconds):
            await lock.acquire()
    except TimeoutError:
        raise refusal from None
