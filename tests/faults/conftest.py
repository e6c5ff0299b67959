"""A conversation of the real product, for tests that break a part of it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.faults.talking import Conversation
from tests.stack import Stack


@pytest.fixture
def client(stack: Stack) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{stack.url}/api/v1", timeout=30) as client:
        yield client


@pytest.fixture
def conversation(client: httpx.Client) -> Conversation:
    return Conversation(client, "fr")
