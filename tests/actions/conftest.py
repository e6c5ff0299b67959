"""A knowledge base in memory, on a fixed day, and a conversation with it."""

from __future__ import annotations

import pytest

from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import TODAY, small_catalogue


@pytest.fixture(scope="session")
def knowledge() -> KnowledgeBase:
    """The small catalogue; its search is built once for all tests."""
    knowledge = KnowledgeBase.from_catalogue(small_catalogue(), FixedClock(TODAY))
    assert knowledge.search.modules("gowning")
    return knowledge


@pytest.fixture
def talk(knowledge: KnowledgeBase) -> Conversation:
    """A new conversation."""
    return Conversation(knowledge)
