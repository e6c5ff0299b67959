"""What Rasa 3.6.21 does wrong at run time and no setting changes: one correction a file.

Each has a test in ``tests/bot/corrections`` that shows the fault without it.
"""

from __future__ import annotations

from bot.corrections import (
    action_call,
    action_reply,
    action_timeout,
    domain_is_empty,
    event_types,
    graph_runner,
    lookup_tables,
    private_logs,
    rules_by_intent,
    session_pool,
    shadow_store,
    slash_is_text,
    telemetry,
)
from bot.settings import Settings


def apply(settings: Settings) -> None:
    """Install all corrections in this process; a second time changes nothing."""
    telemetry.apply()
    private_logs.apply()
    slash_is_text.apply()
    action_call.apply()
    action_reply.apply()
    action_timeout.apply(settings.action_timeout)
    domain_is_empty.apply()
    event_types.apply()
    graph_runner.apply()
    lookup_tables.apply()
    rules_by_intent.apply()
    session_pool.apply()
    shadow_store.apply()
