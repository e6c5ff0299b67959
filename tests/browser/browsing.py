"""How the tests visit the page: in new browser contexts, with an eye on everything that should not happen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    WebError,
    expect,
)

AXE = Path(__file__).parents[2] / "widget" / "node_modules" / "axe-core" / "axe.min.js"
# All that a theme changes; the other rules find in the dark what they found in the light.
COLOUR_RULES = ("color-contrast", "link-in-text-block")


class Visits:
    """Opens the page at ``url``; ``faults`` gathers errors in its console and requests to anywhere else.

    A page of another website may also ask the site that ``advisor`` names.
    """

    def __init__(self, browser: Browser, url: str, advisor: str = "") -> None:
        self.browser = browser
        self.url = url
        self.origins = (url, advisor or url)
        self.faults: list[str] = []
        self.contexts: list[BrowserContext] = []

    def open(self, path: str = "", **options: Any) -> Page:
        """Return a page in a new context: of a desktop that prefers French, unless ``options`` differ."""
        usual: dict[str, Any] = {"locale": "fr-BE", "viewport": {"width": 1280, "height": 800}}
        context = self.browser.new_context(**{**usual, **options})
        self.contexts.append(context)
        context.on("request", self._requested)
        context.on("console", self._said)
        context.on("weberror", self._failed)
        page = context.new_page()
        page.goto(self.url + path)
        return page

    def close(self) -> None:
        for context in self.contexts:
            context.close()

    def _requested(self, request: Request) -> None:
        if not request.url.startswith(self.origins):
            self.faults.append(f"asked for {request.url}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.faults.append(message.text)

    def _failed(self, error: WebError) -> None:
        self.faults.append(str(error.error))


def ask(page: Page, text: str) -> Locator:
    """Ask by keyboard and return the assistant's newest message, once it is there."""
    question = page.get_by_role("textbox")
    question.fill(text)
    question.press("Enter")
    return newest_answer(page, text)


def newest_answer(page: Page, question: str) -> Locator:
    """Return the last message after ``question``, once it was answered."""
    said = page.locator(".said", has_text=question).last
    expect(said).to_have_class("said sent")
    return said.locator("xpath=following-sibling::li").last


def focused_text(page: Page) -> str:
    """Return the text of the element that has the focus, also inside components."""
    text: str = page.evaluate("""() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element.textContent.trim();
    }""")
    return text


def watch_announcements(page: Page) -> None:
    """From now on, keep what is added to the log where a screen reader listens; ``announced`` gives it."""
    page.locator("[role=log]").evaluate("""log => {
        window.announced = [];
        new MutationObserver(changes => {
            if (log.getAttribute("aria-live") !== "polite") return;
            for (const change of changes) for (const node of [...change.addedNodes, change.target]) {
                if (change.type === "childList" && node === change.target) continue;
                const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
                const text = node.textContent.trim();
                if (text && !element?.closest("[aria-live=off]")) window.announced.push(text);
            }
        }).observe(log, { childList: true, characterData: true, subtree: true });
    }""")


def announced(page: Page) -> list[str]:
    """Return the texts added to the log since ``watch_announcements``."""
    texts: list[str] = page.evaluate("window.announced")
    return texts


def in_every_view(page: Page) -> Iterator[str]:
    """Show the page as it stands in each width and theme; yields which. Narrow and dark it is left."""
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            yield f"{width} pixels, {scheme}"


def axe_everywhere(page: Page) -> list[str]:
    """Return what axe-core finds on the page as it stands, in each width and theme."""
    return [
        f"{view}: {found}"
        for view in in_every_view(page)
        for found in axe_violations(page, only=COLOUR_RULES if view.endswith("dark") else ())
    ]


def axe_violations(page: Page, only: Sequence[str] = ()) -> list[str]:
    """Return what axe-core finds on the page as it stands: rules and elements. ``only``: of these rules."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    options: dict[str, Any] = {"resultTypes": ["violations"]}  # of what passes one element is looked for
    if only:
        options["runOnly"] = only
    else:  # the rule for the size of targets, new in WCAG 2.2, is off unless asked for
        options["rules"] = {"target-size": {"enabled": True}}
    found = page.evaluate("(options) => axe.run(options).then((result) => result.violations)", options)
    return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']]}" for rule in found]
