"""The options of the chat: languages, text size, theme, print, a copy of what is kept, erasing it."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.browsing import Visits, ask, focused_text
from tests.browser.chat import DURATION, open_options, ticket


def test_a_theme_is_kept_in_the_tab_and_holds_for_the_page(visits: Visits) -> None:
    page = visits.open(color_scheme="light")
    bright = _surface(page)
    open_options(page).get_by_role("radio", name="Sombre").check()
    dark = _surface(page)
    assert dark != bright
    page.reload()
    expect(page.get_by_role("textbox")).to_be_visible()
    assert _surface(page) == dark
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
    open_options(page).get_by_role("radio", name="Comme l’appareil").check()
    assert _surface(page) == bright


def test_larger_text_needs_no_sideways_scrolling(visits: Visits) -> None:
    page = visits.open(viewport={"width": 320, "height": 640})
    ask(page, "compare ASE-101 et GMP-101")
    letters = page.locator(".said .text").first
    normal = letters.evaluate("text => text.getBoundingClientRect().height")
    open_options(page).get_by_role("radio", name="Très grande").check()
    assert letters.evaluate("text => text.getBoundingClientRect().height") > normal * 1.3
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.locator("course-advisor .chat").evaluate("chat => chat.scrollWidth <= chat.clientWidth")


def test_the_language_of_the_options_is_that_of_page_and_assistant(visits: Visits) -> None:
    page = visits.open()
    open_options(page).get_by_role("radio", name="Deutsch").check()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kursberatung")
    expect(page.locator("advisor-language-menu select")).to_have_value("de")
    expect(ask(page, "ASE-101")).to_have_attribute("lang", "de")


def test_escape_closes_the_options_and_gives_the_focus_back(visits: Visits) -> None:
    page = visits.open()
    options = open_options(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(options).to_be_hidden()
    assert focused_text(page) == "Options"


def test_it_says_what_is_kept_and_until_when(visits: Visits) -> None:
    page = visits.open()
    expect(open_options(page)).to_contain_text("Rien n’est gardé avant votre première question.")
    page.keyboard.press("Escape")
    ask(page, DURATION)
    expect(open_options(page)).to_contain_text("Cette conversation est gardée jusqu’à ce moment")


def test_a_copy_of_what_is_kept_is_saved_and_named(visits: Visits, tmp_path: Path) -> None:
    page = visits.open()
    ask(page, DURATION)
    options = open_options(page)
    with page.expect_download() as download:
        options.get_by_role("button", name="Enregistrer une copie").click()
    download.value.save_as(tmp_path / "copy.json")
    kept = json.loads((tmp_path / "copy.json").read_text())
    assert kept["turns"][1]["text"] == DURATION
    expect(page.get_by_role("alert")).to_contain_text("Fichier enregistré : course-advisor.json")
    assert download.value.suggested_filename == "course-advisor.json"
    page.get_by_role("button", name="Fermer").click()
    expect(page.locator(".notice")).to_have_count(0)


def test_erasing_says_what_was_erased(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    owned = ticket(page)
    open_options(page).get_by_role("button", name="Effacer la conversation").click()
    assert focused_text(page) == "Garder"
    page.locator(".notice").get_by_role("button", name="Effacer la conversation").click()
    expect(page.get_by_role("alert")).to_contain_text("Effacé partout : 1 conversation, 2 échanges,")
    expect(page.locator(".said, .answer")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 0
    address = f"{visits.url}/api/v1/conversations/{owned['id']}"
    headers = {"Authorization": f"Bearer {owned['token']}"}
    assert page.request.get(address, headers=headers).status == 404


def test_what_must_not_be_typed_is_said_before_the_first_question_only(visits: Visits) -> None:
    page = visits.open()
    warning = page.get_by_text("N’écrivez ni numéro national")
    expect(warning).to_be_visible()
    expect(page.get_by_role("textbox")).to_have_accessible_description(
        "N’écrivez ni numéro national, ni informations sur votre santé."
    )
    ask(page, DURATION)
    expect(warning).to_be_hidden()


def test_on_paper_is_the_whole_conversation_without_what_can_only_be_pressed(visits: Visits) -> None:
    page = visits.open()
    ask(page, "prochaines dates ASE-101")
    ask(page, DURATION)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for hidden in ("textbox", "button", "combobox"):
        for element in page.get_by_role(hidden).all():
            expect(element).to_be_hidden()
    assert [said.is_visible() for said in page.locator(".said").all()] == [True, True]
    expect(page.locator(".card-session").first).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).height") != "800px"
    chat = page.locator("course-advisor .chat")
    assert chat.evaluate("chat => chat.scrollHeight === chat.clientHeight")
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".card-session").first).to_be_hidden()


def test_the_dark_theme_is_not_printed(visits: Visits) -> None:
    page = visits.open(color_scheme="dark")
    open_options(page).get_by_role("radio", name="Sombre").check()
    ask(page, DURATION)
    page.emulate_media(media="print")
    ink = page.locator(".answer").last.evaluate("answer => getComputedStyle(answer).color")
    assert all(int(part) < 64 for part in ink.removeprefix("rgb(").removesuffix(")").split(","))


def test_one_answer_can_be_printed_alone(visits: Visits) -> None:
    page = visits.open()
    ask(page, "les sites")
    ask(page, DURATION)
    page.evaluate("window.print = () => undefined")
    page.get_by_role("button", name="Imprimer", exact=True).last.click()
    page.emulate_media(media="print")
    assert _visible_messages(page) == 1
    expect(page.locator(".answer").last).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert _visible_messages(page) == page.locator(".said, .answer").count()


def _visible_messages(page: Page) -> int:
    return sum(message.is_visible() for message in page.locator(".said, .answer").all())


def _surface(page: Page) -> str:
    """Return the colour behind the chat."""
    colour: str = page.get_by_role("log").evaluate(
        "log => getComputedStyle(log.getRootNode().host).backgroundColor"
    )
    return colour
