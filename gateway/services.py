"""What the routes work with, opened when the application starts and closed when it ends."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends, Request
from starlette.concurrency import run_in_threadpool as in_thread

from gateway import words
from gateway.conversations.bot import Bot
from gateway.conversations.expiry import erasing
from gateway.conversations.locks import Locks
from gateway.conversations.service import Conversations
from gateway.conversations.store import Store, open_engine
from gateway.feeds.keeping import KeptFeeds
from gateway.limiting import Limiter
from gateway.migrating import upgrade
from gateway.pages.catalogue.job_paths import JobPaths
from gateway.paths.cards import PathCards
from gateway.paths.heavy import HeavyWork
from gateway.paths.store import Paths
from gateway.settings import Settings
from knowledge.clock import Clock
from knowledge.knowledge_base import KnowledgeBase


@dataclass(frozen=True, slots=True)
class Services:
    settings: Settings
    clock: Clock
    engine: sa.Engine
    knowledge: KnowledgeBase
    bot: Bot
    conversations: Conversations
    paths: Paths
    feeds: KeptFeeds
    heavy_work: HeavyWork
    job_paths: JobPaths
    limiter: Limiter


@contextlib.asynccontextmanager
async def opened(settings: Settings, clock: Clock) -> AsyncIterator[Services]:
    """Open everything, bring the tables up to date, and keep erasing what expires until the end."""
    engine = open_engine(settings.database_url)
    await in_thread(upgrade, engine)
    await in_thread(words.say, "fr", "problem-not-found")  # reads the Fluent files once, now
    bot = Bot(
        settings.bot_url, timeout_seconds=settings.bot_timeout_seconds, connections=settings.turns_at_once + 8
    )
    locks = Locks(engine.url, wait_seconds=settings.turn_wait_seconds, at_once=settings.turns_at_once)
    knowledge = KnowledgeBase(engine, clock)
    paths = Paths(engine, now=clock.now, lifetime=dt.timedelta(days=settings.path_days))
    conversations = Conversations(
        store=Store(engine),
        bot=bot,
        path_cards=PathCards(paths, knowledge),
        locks=locks,
        now=clock.now,
        lifetime=dt.timedelta(hours=settings.conversation_hours),
    )
    heavy_work = HeavyWork(at_once=settings.paths_at_once, wait_seconds=settings.turn_wait_seconds)
    limiter = Limiter(
        address=settings.rate_limit_per_address,
        conversation=settings.rate_limit_per_conversation,
        paths=settings.rate_limit_paths_per_address,
    )
    try:
        async with erasing(conversations, paths, settings.expiry_sweep_seconds):
            yield Services(
                settings=settings,
                clock=clock,
                engine=engine,
                knowledge=knowledge,
                bot=bot,
                conversations=conversations,
                paths=paths,
                feeds=KeptFeeds(),
                heavy_work=heavy_work,
                job_paths=JobPaths(heavy_work),
                limiter=limiter,
            )
    finally:
        await bot.close()
        locks.close()
        engine.dispose()


async def services(request: Request) -> Services:
    """Return what the application opened; a dependency of the routes (async: no thread for a look-up)."""
    found: Services = request.app.state.services
    return found


Open = Annotated[Services, Depends(services)]
