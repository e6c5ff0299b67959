"""``.venv/bin/python -m bench.widget``: the chat on a page of another website, beside deep-chat.

Both stand on the same page and ask the same gateway, in a browser without cache for each round. Prints what
is loaded, how long until something is there, what moves, and what axe-core finds. deep-chat is put in the
corner by a button, as ours comes, and gets its first words from the page (``bench/deepchat``).
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Response, sync_playwright

from bench.report import percentile, table
from scripts import prepare
from scripts.steps import ROOT, VARIABLE_DATA, say, step, when_changed
from tests.browser.browsing import axe_violations
from tests.browser.conftest import QUIET_BROWSER
from tests.browser.host_site import TEXT, HostSite, serving
from tests.stack import running_stack

DEEP_CHAT = ROOT / "bench" / "deepchat"
WORK = VARIABLE_DATA / "bench" / "deepchat"
QUESTION = "Combien de temps dure ASE-101 ?"
# Moves that no press explains, and all moves of the page around (a chat's own nodes are hidden).
SHIFTS = """
window.shift = [0, 0];
const note = entry => {
    if (!entry.hadRecentInput) window.shift[0] += entry.value;
    if (entry.sources.some(source => source.node)) window.shift[1] += entry.value;
};
new PerformanceObserver(list => list.getEntries().forEach(note))
    .observe({ type: "layout-shift", buffered: true });
"""
# Runs ``start``, then gives the milliseconds until ``there`` is true, looked at before each frame.
TIMED = """async ([start, there]) => {
    const began = performance.now();
    (0, eval)(start);
    while (!(0, eval)(there)) await new Promise(requestAnimationFrame);
    return performance.now() - began;
}"""


@dataclass
class Rival:
    """One chat: its page, and in JavaScript where its button, words and field are."""

    name: str
    path: str
    button: str
    first_words: str
    question: str
    answer: str
    opening: list[float] = field(default_factory=list)
    answering: list[float] = field(default_factory=list)
    shifts: list[tuple[float, float]] = field(default_factory=list)
    others: set[str] = field(default_factory=set)
    first_bytes: int = 0
    all_bytes: int = 0
    found: dict[str, list[str]] = field(default_factory=dict)


_ADVISOR = "document.querySelector('course-advisor').shadowRoot"
_CHAT = f"{_ADVISOR}.querySelector('course-advisor-chat')?.shadowRoot"
_ANSWERS = "one => one.textContent.includes('8 heures')"
_DEEP = "document.querySelector('deep-chat')?.shadowRoot"


def rivals() -> list[Rival]:
    """Return the two chats."""
    return [
        Rival(
            name="`<course-advisor>`",
            path="/advisor",
            button=f"{_ADVISOR}.querySelector('.launcher').click()",
            first_words=f"{_CHAT}?.querySelector('.welcome')?.checkVisibility()",
            question="course-advisor textarea",
            answer=f"[...{_CHAT}.querySelectorAll('.answer')].some({_ANSWERS})",
        ),
        Rival(
            name="deep-chat 2.4.2",
            path="/deepchat",
            button="document.querySelector('#open').click()",
            first_words=f"{_DEEP}?.querySelector('.ai-message-text')?.checkVisibility()",
            question="deep-chat #text-input",
            answer=f"[...{_DEEP}.querySelectorAll('.ai-message-text')].some({_ANSWERS})",
        ),
    ]


def installed_deep_chat() -> str:
    """Return deep-chat's script, installed as locked."""
    WORK.mkdir(parents=True, exist_ok=True)
    with when_changed("deepchat", [DEEP_CHAT / "package-lock.json"], WORK / "node_modules") as stale:
        if stale:
            shutil.copytree(DEEP_CHAT, WORK, dirs_exist_ok=True)
            with step("install deep-chat"):
                advice = "This needs the npm registry: is the network reachable?"
                prepare.npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", advice=advice, folder=WORK)
    bundle = WORK / "node_modules" / "deep-chat" / "dist" / "deepChat.bundle.js"
    return bundle.read_text(encoding="utf-8")


def put_pages(site: HostSite, advisor: str) -> None:
    """Put the same page on the website twice, once with each chat."""
    site.page("/advisor", advisor, "<course-advisor></course-advisor>")
    script = (DEEP_CHAT / "page.js").read_text(encoding="utf-8").replace("GATEWAY", advisor)
    site.answers["/deepchat.js"] = ("text/javascript", script, "")
    site.answers["/deepChat.bundle.js"] = ("text/javascript", installed_deep_chat(), "")
    site.answers["/deepchat.css"] = ("text/css", (DEEP_CHAT / "page.css").read_text(encoding="utf-8"), "")
    html = (DEEP_CHAT / "page.html").read_text(encoding="utf-8").replace("TEXT", TEXT)
    site.answers["/deepchat"] = ("text/html", html, "")


@contextmanager
def visited(browser: Browser, url: str, rival: Rival) -> Iterator[Page]:
    """Open the page in a new browser context and count the scripts and styles that it loads, gzipped."""
    context = browser.new_context(locale="fr-BE", viewport={"width": 1280, "height": 800})
    context.add_init_script(SHIFTS)
    page = context.new_page()
    loaded: list[Response] = []
    page.on("response", lambda response: loaded.append(response))
    page.on("request", lambda request: rival.others.add(urlsplit(request.url).hostname or "data:"))
    page.goto(url + rival.path, wait_until="networkidle")
    rival.first_bytes = weight(loaded)
    yield page
    rival.all_bytes = weight(loaded)
    rival.others -= {"127.0.0.1", "data:"}
    context.close()


def weight(loaded: list[Response]) -> int:
    """Return the gzipped bytes of the scripts; the page's own style sheet is no part of a chat."""
    return sum(len(gzip.compress(one.body(), mtime=0)) for one in loaded if one.url.endswith(".js"))


def use(page: Page, rival: Rival) -> None:
    """Open the chat, ask one question, note the times."""
    rival.opening.append(page.evaluate(TIMED, [rival.button, rival.first_words]))
    question = page.locator(rival.question)
    question.fill(QUESTION)
    question.focus()
    page.evaluate(f"window.there = ({TIMED})(['0', {rival.answer!r}]); 0")
    page.keyboard.press("Enter")
    rival.answering.append(page.evaluate("window.there"))
    whole, of_the_page = page.evaluate("window.shift")
    rival.shifts.append((whole, of_the_page))


def findings(browser: Browser, url: str, rival: Rival) -> None:
    """Note what axe-core finds on the page with the chat closed, open, and with an answer in it."""
    with visited(browser, url, rival) as page:
        rival.found["closed"] = axe_violations(page)
        page.evaluate(TIMED, [rival.button, rival.first_words])
        rival.found["open"] = axe_violations(page)
        page.locator(rival.question).fill(QUESTION)
        page.locator(rival.question).press("Enter")
        page.evaluate(TIMED, ["0", rival.answer])
        rival.found["with an answer"] = axe_violations(page)


def report(chats: list[Rival]) -> None:
    """Print the tables."""
    header = [
        "chat",
        "scripts before a click, kB gzipped",
        "in all",
        "click to first words, median / p95 ms",
        "question to answer, median / p95 ms",
        "layout shift of the page, largest",
        "with the chat's own",
        "other servers asked",
    ]
    rows = [
        [
            chat.name,
            f"{chat.first_bytes / 1000:.1f}",
            f"{chat.all_bytes / 1000:.1f}",
            middle(chat.opening),
            middle(chat.answering),
            f"{max(page for _, page in chat.shifts):.4f}",
            f"{max(whole for whole, _ in chat.shifts):.4f}",
            ", ".join(sorted(chat.others)) or "none",
        ]
        for chat in chats
    ]
    table(header, rows)
    states = list(chats[0].found)
    table(
        ["axe-core finds", *states],
        [[chat.name, *(str(len(chat.found[state])) for state in states)] for chat in chats],
    )
    for chat in chats:
        for finding in sorted({one for state in states for one in chat.found[state]}):
            say(f"- {chat.name}: {finding}")


def middle(times: list[float]) -> str:
    """Return "median / p95" of milliseconds."""
    return f"{statistics.median(times):.0f} / {percentile(times, 0.95):.0f}"


def main() -> None:
    """Measure both, in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="visits with each chat, the first not counted")
    rounds = parser.parse_args().rounds
    chats = rivals()
    with (
        tempfile.TemporaryDirectory() as name,
        serving() as site,
        running_stack(Path(name), ALLOWED_ORIGINS=site.url) as stack,
        sync_playwright() as playwright,
    ):
        put_pages(site, stack.url)
        chromium = shutil.which("chromium") or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET_BROWSER)
        for _ in range(rounds + 1):
            for chat in chats:
                with visited(browser, site.url, chat) as page:
                    use(page, chat)
        for chat in chats:
            del chat.opening[0], chat.answering[0]
            findings(browser, site.url, chat)
        browser.close()
    report(chats)


if __name__ == "__main__":
    main()
