"""What tests of the chat share: its menu, its calls to the API, what it tells a screen reader."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.browsing import Visits

MESSAGES = "**/api/v1/conversations/*/messages"
DURATION = "Combien de temps dure ASE-101 ?"

OPTIONS = {"fr": "Options", "nl": "Opties", "en": "Options", "de": "Optionen"}


def open_options(page: Page, language: str = "fr") -> Locator:
    """Open the options and return what they hold."""
    page.get_by_role("button", name=OPTIONS[language], exact=True).click()
    options = page.locator("advisor-menu #options")
    expect(options).to_be_visible()
    return options


def unfold(page: Page) -> None:
    """Open all that is folded away in answers."""
    page.locator(".answer details").evaluate_all("all => all.forEach(details => (details.open = true))")


def ticket(page: Page) -> dict[str, str]:
    """Return what the tab keeps to take its conversation up again: id and token."""
    kept: dict[str, str] = json.loads(page.evaluate("sessionStorage.getItem('course-advisor')"))
    return kept


def fail(page: Page, times: int, status: int, headers: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """Answer the next ``times`` messages with ``status``, the later ones by the server; gather all bodies."""
    bodies: list[dict[str, Any]] = []

    def answer(route: Route) -> None:
        bodies.append(json.loads(route.request.post_data or "{}"))
        if len(bodies) <= times:
            route.fulfill(status=status, headers=headers or {}, json={})
        else:
            route.fallback()

    page.route(MESSAGES, answer)
    return bodies


def change_answers(page: Page, change: Callable[[dict[str, Any]], None]) -> None:
    """Let the server answer, and ``change`` the first message of each answer on its way back."""

    def answer(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        change(body["messages"][0])
        route.fulfill(response=response, json=body)

    page.route(MESSAGES, answer)


def forgive_failed_calls(visits: Visits) -> None:
    """Drop the browser's own notes of calls that failed, as the test wanted; other faults stay."""
    notes = ("Failed to load resource", "net::ERR_INTERNET_DISCONNECTED")
    visits.faults[:] = [fault for fault in visits.faults if not any(note in fault for note in notes)]


def listen(page: Page) -> None:
    """From now on keep, in order, what every live region of the chat has to say; ``told`` gives it."""
    page.get_by_role("log").evaluate("""log => {
        window.told = [];
        const roles = { log: "polite", status: "polite", alert: "assertive" };
        const politeness = element => {
            const region = element.closest("[aria-live], [role=log], [role=status], [role=alert]");
            return region?.getAttribute("aria-live") ?? roles[region?.getAttribute("role")] ?? "off";
        };
        const say = node => {
            if (node.nodeType === Node.COMMENT_NODE) return;
            const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
            const text = node.textContent.replace(/\\s+/g, " ").trim();
            if (text && element && politeness(element) !== "off") window.told.push(text);
        };
        new MutationObserver(changes => {
            for (const change of changes) {
                if (change.type === "childList") change.addedNodes.forEach(say);
                else say(change.target);
            }
        }).observe(log.getRootNode(), { childList: true, characterData: true, subtree: true });
    }""")


def told(page: Page) -> list[str]:
    """Return what was told since ``listen``, in order."""
    texts: list[str] = page.evaluate("window.told")
    return texts
