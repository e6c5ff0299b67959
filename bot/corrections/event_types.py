"""The class of an event is looked up once for each kind; Rasa walks all subclasses for each event."""

from __future__ import annotations

from functools import cache

from rasa.shared.core.events import Event


def apply() -> None:
    """Let ``Event.resolve_by_type`` remember what it found; a second time changes nothing."""
    stock = Event.resolve_by_type
    if not hasattr(stock, "cache_info"):
        Event.resolve_by_type = staticmethod(cache(stock))
