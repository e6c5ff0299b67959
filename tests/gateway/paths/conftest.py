"""The shipped catalogue, read once."""

from __future__ import annotations

import pytest

from knowledge.clock import FixedClock
from knowledge.loading import read_catalogue
from knowledge.records import Catalogue
from tests.gateway.paths.making import NOON


@pytest.fixture(scope="session")
def shipped() -> Catalogue:
    return read_catalogue(clock=FixedClock(NOON))
