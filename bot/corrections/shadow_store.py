"""A conversation that can't be saved is not kept in memory instead, where nobody can erase it.

Rasa wraps the tracker store in one that, after any error, goes on with an in-memory copy and never says so.
"""

from __future__ import annotations

from rasa.core.agent import Agent
from rasa.core.tracker_store import InMemoryTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain


def _plain(store: TrackerStore | None, domain: Domain | None) -> TrackerStore:
    if store is None:
        return InMemoryTrackerStore(domain)
    store.domain = domain
    return store


def apply() -> None:
    """Let an agent use its tracker store itself."""
    Agent._create_tracker_store = staticmethod(_plain)
