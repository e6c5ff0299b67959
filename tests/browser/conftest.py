"""Debian's Chromium for the tests of the page, against the real product (fixture ``stack``)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.browsing import Visits
from tests.stack import Stack

ANSWER_MILLISECONDS = 15_000
QUIET_BROWSER = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")  # its event loop must end before other tests start theirs
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=ANSWER_MILLISECONDS)
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium") or "/usr/bin/chromium"
        running = playwright.chromium.launch(executable_path=chromium, args=QUIET_BROWSER)
        yield running
        running.close()


@pytest.fixture
def visits(browser: Browser, stack: Stack) -> Iterator[Visits]:
    """Visits to the page; an error in its console, or a request to anywhere else, fails the test."""
    visits = Visits(browser, stack.url)
    yield visits
    visits.close()
    assert visits.faults == []
