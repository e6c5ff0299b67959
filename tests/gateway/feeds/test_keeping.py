"""A feed that is asked for again is not written again; no more are kept than there is room for."""

from __future__ import annotations

import pytest

from gateway.feeds.keeping import KeptFeeds


def test_the_same_is_written_once() -> None:
    written = []
    feeds = KeptFeeds()
    for _ in range(3):
        assert feeds.get("a", lambda: written.append(1) or b"feed") == b"feed"  # type: ignore[func-returns-value]
    assert feeds.get("b", lambda: b"other") == b"other"
    assert written == [1]


def test_what_was_asked_for_last_is_kept() -> None:
    feeds = KeptFeeds(most=2)
    for key in ("a", "b", "a", "c"):
        feeds.get(key, key.encode)
    assert feeds.get("a", lambda: b"again") == b"a"
    assert feeds.get("b", lambda: b"again") == b"again"


def test_what_could_not_be_written_is_not_kept() -> None:
    feeds = KeptFeeds()

    def fails() -> bytes:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        feeds.get("a", fails)
    assert feeds.get("a", lambda: b"feed") == b"feed"
