"""The shipped catalogue, for tests that only look at it. Parsing its files takes seconds: it is done once."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from knowledge import loading
from knowledge.clock import FixedClock
from knowledge.database import create_engine
from knowledge.folder import Folder
from knowledge.loading import check
from knowledge.reading import catalogue_from
from knowledge.records import Catalogue
from knowledge.rows import rows_from


@cache
def shipped_folder() -> Folder:
    """Return the records as the files hold them."""
    return check()


@cache
def shipped_catalogue(today: dt.date) -> Catalogue:
    """Return the catalogue as it would be loaded on the day ``today``."""
    return catalogue_from(rows_from(shipped_folder(), today))


def load_shipped(url: str, today: dt.date) -> None:
    """Load the catalogue into the database at ``url``, as the product does."""
    engine = create_engine(url)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(loading, "check", lambda *_: shipped_folder())
            loading.load(engine, clock=FixedClock(today))
    finally:
        engine.dispose()
