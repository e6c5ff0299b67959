"""Feeds as they were last written: who asks for the same again waits for no writing."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable

MOST_KEPT = 24
"""Every feed in every language, and as many calendars of one module; the largest has about 0.7 MB."""


class KeptFeeds:
    """Keeps the feeds asked for last; safe to share among threads.

    A key names all that a feed depends on: the version of the catalogue, the day, what was asked for.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, write: Callable[[], bytes]) -> bytes:
        """Return the feed of ``key``, which ``write`` makes if it is not kept."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        written = write()
        with self._lock:
            self._kept[key] = written
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return written
