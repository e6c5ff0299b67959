"""The advisor without script in a real browser: ask, choose, switch the language, take away, erase."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.browsing import Visits, axe_everywhere, focused_text

DURATION = "Combien de temps dure ASE-101 ?"


def open_plain(visits: Visits, **options: Any) -> Page:
    """Return the plain page, in a browser whose scripts are switched off unless ``options`` say otherwise."""
    page = visits.open(**{"java_script_enabled": False, **options})
    page.goto(f"{visits.url}/plain")
    return page


def ask(page: Page, text: str) -> Locator:
    """Send ``text`` and return the newest exchange."""
    page.get_by_role("textbox").fill(text)
    page.locator("button.send").click()
    return newest(page)


def newest(page: Page) -> Locator:
    return page.locator("#newest")


def test_the_chat_leads_there_without_script(visits: Visits) -> None:
    page = visits.open(java_script_enabled=False)
    page.locator('noscript a[lang="en"]').click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("textbox", name="Your question")).to_be_visible()


def test_ask_choose_and_read(visits: Visits) -> None:
    page = open_plain(visits)
    answer = ask(page, DURATION)
    expect(answer).to_contain_text("8 heures")
    expect(answer.locator(".sources")).to_contain_text("exemple")
    expect(answer.locator(".answer")).to_have_attribute("lang", "fr")
    choice = page.get_by_role("group", name="Réponses proposées").get_by_role("button").first
    title = choice.inner_text()
    choice.click()
    expect(newest(page).locator(".said")).to_contain_text(title)
    expect(page.locator(".said")).to_have_count(2)
    assert page.url == f"{visits.url}/plain#newest"
    assert page.context.cookies() == []


def test_a_reload_runs_nothing_twice(visits: Visits) -> None:
    page = open_plain(visits)
    expected = ask(page, DURATION).inner_text()
    page.reload()
    expect(page.locator(".said")).to_have_count(1)
    assert newest(page).inner_text() == expected


def test_a_path_is_taken_home(visits: Visits) -> None:
    page = open_plain(visits)
    answer = ask(page, "Quelles formations pour devenir opérateur de production en chimie ?")
    for fold in answer.locator("details > summary").all():
        fold.click()
    with page.expect_download() as download:
        answer.get_by_role("link", name="ICS").first.click()
    assert "BEGIN:VCALENDAR" in Path(download.value.path()).read_text()


def test_the_language_is_switched(visits: Visits) -> None:
    page = open_plain(visits)
    ask(page, DURATION)
    page.get_by_role("textbox").fill("ASE-101")
    page.get_by_role("button", name="Nederlands").click()
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page.get_by_role("textbox")).to_have_value("ASE-101")
    page.locator("button.send").click()
    expect(newest(page).locator(".answer").last).to_have_attribute("lang", "nl")
    expect(page.locator(".said", has_text=DURATION)).to_have_attribute("lang", "fr")


def test_what_says_who_one_is_is_masked_in_sight(visits: Visits) -> None:
    page = open_plain(visits)
    answer = ask(page, "Je suis jean.dupont@example.be. Combien de temps dure ASE-101 ?")
    expect(answer.locator(".said")).to_contain_text("[***]")
    expect(answer.locator(".said")).to_contain_text("adresse e-mail")
    expect(answer).to_contain_text("8 heures")
    assert "jean.dupont" not in page.content()


def test_take_away_and_erase(visits: Visits) -> None:
    page = open_plain(visits)
    ask(page, DURATION)
    token = page.locator("input[name=token]").get_attribute("value")
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger mes données").click()
    assert download.value.suggested_filename == "course-advisor.json"
    taken = json.loads(Path(download.value.path()).read_text())
    assert [turn["text"] for turn in taken["turns"]] == ["", DURATION]
    assert taken["assistant_events"]
    page.get_by_role("button", name="Effacer la conversation").click()
    page.get_by_role("alert").get_by_role("button", name="Effacer la conversation").click()
    expect(page.get_by_role("status")).to_contain_text("La conversation a été effacée")
    expect(page.locator(".said")).to_have_count(0)
    gone = page.request.get(
        f"{visits.url}/api/v1/conversations/{taken['conversation']['id']}",
        headers={"Authorization": f"Bearer {token}"},
    )
    assert gone.status == 404


def test_asking_and_choosing_by_keyboard_alone(visits: Visits) -> None:
    page = open_plain(visits, java_script_enabled=True)  # so that the focus can be asked for
    page.keyboard.press("Tab")
    assert focused_text(page) == "Aller au contenu"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("formation ATEX")
    page.keyboard.press("Tab")
    assert focused_text(page) == "Envoyer"
    page.keyboard.press("Enter")
    expect(newest(page)).to_be_focused()
    first = page.get_by_role("group", name="Réponses proposées").get_by_role("button").first
    title = first.inner_text()
    for _ in range(20):  # past the answer's own links, which come first
        page.keyboard.press("Tab")
        if focused_text(page) == title:
            break
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    expect(newest(page).locator(".said")).to_contain_text(title)


def test_what_looks_like_html_stays_text(visits: Visits) -> None:
    page = open_plain(visits, java_script_enabled=True)
    hostile = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"
    expect(ask(page, hostile).locator(".words")).to_have_text(hostile)
    assert "broken" not in page.title()


def test_nothing_that_axe_can_find(visits: Visits) -> None:
    page = open_plain(visits, java_script_enabled=True, reduced_motion="reduce")  # axe itself is a script

    def check(state: str) -> None:
        assert axe_everywhere(page) == [], state
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state  # the narrow one

    check("empty")
    for question in (
        "formation ATEX, mon gsm est le 0470 12 34 56",
        "prochaines dates ASE-101",
        "compare ASE-101 et GMP-101",
        "combien de personnes formez-vous par an ?",
        "Quelles formations pour devenir opérateur de production en chimie ?",
        "x" * 300,
    ):
        ask(page, question)
    for fold in page.locator("main details > summary").all():
        fold.click()
    check("talking")
    ask(page, " ")
    check("refused")
    page.get_by_role("button", name="Deutsch").click()
    check("switched")
    page.get_by_role("button", name="Français").click()
    page.get_by_role("button", name="Effacer la conversation").click()
    check("asked whether to erase")
    page.get_by_role("alert").get_by_role("button", name="Effacer la conversation").click()
    check("erased")
    for path in (
        "/accessibility",
        "/privacy",
        "/plain?language=nl",
        "/plain?language=en",
        "/plain?language=de",
    ):
        page.goto(f"{visits.url}{path}")
        check(path)
    visits.faults.clear()  # the browser's own note of the 422
