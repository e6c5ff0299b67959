"""The shipped catalogue, for tests that only look at it: its files are parsed once, which takes seconds."""

from __future__ import annotations

import datetime as dt
from functools import cache

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
