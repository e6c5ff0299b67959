"""The chat for everybody: axe on every state, keyboard alone, screen reader, zoom, motion, forced colours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.browsing import (
    Visits,
    ask,
    axe_everywhere,
    axe_violations,
    focused_text,
    newest_answer,
)
from tests.browser.chat import (
    DURATION,
    MESSAGES,
    fail,
    forgive_failed_calls,
    listen,
    open_options,
    told,
    unfold,
)
from tests.browser.test_chat_cards import LOCALES, QUESTIONS

PATH = {
    "fr": "je veux devenir opérateur de production en chimie",
    "nl": "ik wil procesoperator chemie worden",
    "en": "I want to become a chemical process operator",
    "de": "ich möchte Chemikant werden",
}


@pytest.mark.parametrize("language", LOCALES)
def test_nothing_that_axe_can_find_in_any_state(visits: Visits, language: str) -> None:
    page = visits.open(locale=LOCALES[language], reduced_motion="reduce")
    expect(page.get_by_role("textbox")).to_be_visible()
    found = {state: violations for state in _states(page, language) if (violations := axe_everywhere(page))}
    assert found == {}
    forgive_failed_calls(visits)


def _states(page: Page, language: str) -> Iterator[str]:
    yield "welcome"
    open_options(page, language)
    yield "options before the first question"
    page.keyboard.press("Escape")
    for question in (*QUESTIONS[language].values(), PATH[language]):
        ask(page, question)
    unfold(page)
    expect(page.locator(".tools button").last).to_be_visible()
    yield "answers of every kind"
    open_options(page, language)
    yield "options"
    page.keyboard.press("Escape")
    fail(page, 1, 503, {"Retry-After": "60"})
    page.get_by_role("textbox").fill(DURATION)
    page.keyboard.press("Enter")
    expect(page.get_by_role("timer")).to_be_visible()
    yield "waiting for the next try"
    page.locator(".notice-actions button").last.click()
    expect(page.locator(".said.failed")).to_be_visible()
    yield "not sent"
    page.get_by_role("textbox").fill("x" * 2001)
    yield "too long"
    page.get_by_role("textbox").fill("")
    open_options(page, language).locator(".data button").nth(1).click()
    yield "question before erasing"
    page.locator(".notice-actions button").last.click()
    page.locator(".footnote button").click()
    yield "begun anew"
    page.locator(".notice-actions button").nth(1).click()
    expect(page.locator(".notice-done .notice-actions button")).to_have_count(1)
    yield "receipt"


def test_a_whole_visit_by_keyboard_alone(visits: Visits) -> None:
    page = visits.open()
    _tab_until(page, "Aller à la question")
    page.keyboard.press("Enter")
    page.keyboard.type("formation ATEX")
    page.keyboard.press("Enter")
    newest_answer(page, "formation ATEX")
    choices = page.get_by_role("group", name="Réponses proposées", exact=True).get_by_role("button")
    first = choices.first.inner_text()
    page.keyboard.press("Tab")
    assert focused_text(page) == first
    page.keyboard.press("Enter")
    newest_answer(page, first)
    # Back over the messages to the options, where the arrows pick the theme.
    _tab_until(page, "Options", key="Shift+Tab")
    page.keyboard.press("Enter")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert page.get_by_role("log").evaluate("log => log.getRootNode().host.theme") == "light"
    page.keyboard.press("Escape")
    assert focused_text(page) == "Options"
    # Erasing asks first, with the focus on what keeps everything.
    page.keyboard.press("Enter")
    _tab_until(page, "Effacer la conversation")
    page.keyboard.press("Enter")
    assert focused_text(page) == "Garder"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Effacé partout")
    page.keyboard.type("la suite")
    expect(page.get_by_role("textbox")).to_have_value("la suite")


def test_the_focus_is_always_seen(visits: Visits) -> None:
    page = visits.open()
    ask(page, "formation ATEX")
    open_options(page)
    for _ in range(25):
        page.keyboard.press("Tab")
        assert page.evaluate(SEEN), focused_text(page)


def test_what_a_screen_reader_is_told_in_order(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    listen(page)
    held: list[Route] = []
    page.route(MESSAGES, lambda route: held.append(route))
    page.get_by_role("textbox").fill("les sites")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("L’assistant écrit…")
    held[0].continue_()
    answered = newest_answer(page, "les sites").locator(".text p").first.inner_text()
    expect(page.get_by_role("button", name="Imprimer", exact=True).last).to_be_visible()
    page.unroute(MESSAGES)
    fail(page, 1, 503)
    page.get_by_role("textbox").fill("Et ensuite ?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("timer")).to_contain_text("1 seconde")
    page.get_by_role("button", name="Ne plus réessayer").click()
    heard = [text for text in told(page) if "…" not in text or text == "L’assistant écrit…"]
    typing, sites, *problem = heard
    assert typing == "L’assistant écrit…"
    assert sites.startswith("Assistant: Le centre forme à ces 3 lieux")
    assert answered.replace("\u00a0", " ") in sites.replace("\u00a0", " ")
    assert "Copier" not in sites
    # The problem once, never the seconds that pass.
    assert problem == ["L’assistant ne répond pas pour le moment. Votre message est gardé."]
    forgive_failed_calls(visits)


def test_what_a_conversation_is_to_a_screen_reader(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    tree = page.locator("course-advisor").aria_snapshot()
    parts = [
        'heading "Conversation" [level=2]',
        "paragraph: Une machine répond.",
        'button "Options"',
        'log "Conversation"',
        "8 heures",
        "status",
        "alert",
        'textbox "Votre question"',
        'button "Envoyer"',
        'group "Réponses proposées"',
        'link "Vie privée (nouvel onglet)"',
        'button "Recommencer"',
    ]
    places = [tree.index(part) for part in parts]
    assert places == sorted(places), tree


def test_with_four_hundred_percent_nothing_is_held_over_the_text(visits: Visits) -> None:
    page = visits.open(viewport={"width": 320, "height": 200})
    ask(page, "compare ASE-101 et GMP-101")
    open_options(page)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    for part in ("advisor-menu", ".foot", ".footnote"):
        assert page.locator(part).evaluate("part => getComputedStyle(part).position") == "static"
    page.get_by_role("textbox").scroll_into_view_if_needed()
    expect(page.get_by_role("textbox")).to_be_in_viewport()
    assert axe_violations(page) == []


def test_nothing_moves_for_those_who_want_no_motion(visits: Visits) -> None:
    page = visits.open(reduced_motion="reduce")
    ask(page, DURATION)
    page.route(MESSAGES, lambda _route: None)
    page.get_by_role("textbox").fill("les sites")
    page.keyboard.press("Enter")
    dot = page.locator(".dots i").first
    expect(dot).to_be_visible()
    assert dot.evaluate("dot => getComputedStyle(dot).animationName") == "none"


def test_forced_colours_keep_what_is_picked_apart(visits: Visits) -> None:
    page = visits.open(forced_colors="active")
    ask(page, "puis-je suivre AUT-201 ?")
    options = open_options(page)
    picked = "input => getComputedStyle(input.nextElementSibling).backgroundColor"
    normal, large = (options.get_by_role("radio", name=name, exact=True) for name in ("Normale", "Grande"))
    assert normal.evaluate(picked) != large.evaluate(picked)
    expect(page.locator(".condition svg").first).to_be_visible()


def _tab_until(page: Page, name: str, key: str = "Tab") -> None:
    """Press Tab until the element of this text has the focus; fail if that takes too long."""
    for _ in range(40):
        page.keyboard.press(key)
        if focused_text(page) == name:
            return
    raise AssertionError(f"{key} does not lead to {name}")


SEEN = """() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const outlined = one => {
        const style = one && getComputedStyle(one);
        return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    };
    const drawnBy = [element, element.nextElementSibling, element.parentElement];
    return element === document.body || drawnBy.some(outlined);
}"""
