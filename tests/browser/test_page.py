"""A visit to the page in a real browser: ask, choose, read, switch language, come back, start again."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.browsing import (
    Visits,
    announced,
    ask,
    axe_everywhere,
    focused_text,
    newest_answer,
    watch_announcements,
)
from tests.browser.chat import ticket

DURATION = "Combien de temps dure ASE-101 ?"


def test_one_question_brings_one_answer_with_its_source(visits: Visits) -> None:
    page = visits.open()
    answer = ask(page, DURATION)
    expect(answer).to_contain_text("8 heures")
    expect(answer.locator(".sources")).to_contain_text("exemple")
    expect(answer).to_have_attribute("lang", "fr")


def test_nothing_is_stored_before_the_first_question_and_never_a_cookie(visits: Visits) -> None:
    page = visits.open()
    expect(page.get_by_role("textbox")).to_be_visible()
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0
    ask(page, DURATION)
    assert page.evaluate("Object.keys(sessionStorage)") == ["course-advisor"]
    assert page.evaluate("localStorage.length") == 0
    assert page.context.cookies() == []


def test_a_reload_takes_the_conversation_up_again(visits: Visits) -> None:
    page = visits.open()
    expected = ask(page, DURATION).locator(".text").inner_text()
    page.reload()
    expect(page.locator(".said", has_text=DURATION)).to_be_visible()
    assert newest_answer(page, DURATION).locator(".text").inner_text() == expected
    follow_up = ask(page, "Et à quelle heure ?")
    expect(follow_up).to_be_visible()


def test_asking_and_choosing_by_keyboard_alone(visits: Visits) -> None:
    page = visits.open()
    page.keyboard.press("Tab")
    assert focused_text(page) == "Aller à la question"
    page.keyboard.press("Enter")
    page.keyboard.type("formation ATEX")
    page.keyboard.press("Enter")
    newest_answer(page, "formation ATEX")
    choices = page.get_by_role("group", name="Réponses proposées", exact=True).get_by_role("button")
    first = choices.first.inner_text()
    page.keyboard.press("Tab")
    assert focused_text(page) == first
    page.keyboard.press("Enter")
    expect(newest_answer(page, first)).to_be_visible()
    # The choices of the message before stay, quietly, inside it.
    expect(page.locator(".choices-earlier").get_by_role("button", name=first, exact=True)).to_be_visible()


def test_each_answer_is_announced_once_and_nothing_else(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    watch_announcements(page)
    answer = ask(page, "formation ATEX")
    page.get_by_label("Langue").select_option("nl")
    expect(page.get_by_role("heading", level=1)).to_have_text("Opleidingsadvies")
    heard = announced(page)
    assert len(heard) == 1
    assert answer.locator(".text p").first.inner_text() in heard[0]


def test_the_language_menu_changes_the_page_at_once_and_then_the_assistant(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    page.get_by_label("Langue").select_option("nl")
    expect(page.get_by_role("heading", level=1)).to_have_text("Opleidingsadvies")
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    answer = ask(page, "ASE-101")
    expect(answer).to_have_attribute("lang", "nl")
    expect(page.locator(".said", has_text=DURATION)).to_have_attribute("lang", "fr")


def test_starting_again_erases_nothing_and_says_when_the_one_before_is_gone(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    left = ticket(page)
    page.get_by_role("button", name="Recommencer").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("La précédente s’effacera d’elle-même")
    expect(page.locator(".said, .answer")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 0
    expect(page.get_by_role("textbox")).to_be_focused()
    page.get_by_role("button", name="Revenir à la précédente").click()
    expect(newest_answer(page, DURATION)).to_contain_text("8 heures")
    assert ticket(page) == left
    page.get_by_role("button", name="Recommencer").click()
    ask(page, "Quelles sont les dates de ASE-101 ?")
    expect(page.locator(".said")).to_have_count(1)
    expect(page.locator(".notice")).to_have_count(0)
    assert ticket(page)["id"] != left["id"]


def test_what_was_left_for_a_new_conversation_can_be_erased_at_once(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    left = ticket(page)
    page.get_by_role("button", name="Recommencer").click()
    page.get_by_role("button", name="L’effacer maintenant").click()
    expect(page.get_by_role("alert")).to_contain_text("Effacé partout : 1 conversation, 2 échanges,")
    expect(page.locator(".said, .answer")).to_have_count(0)
    gone = page.request.get(
        f"{visits.url}/api/v1/conversations/{left['id']}",
        headers={"Authorization": f"Bearer {left['token']}"},
    )
    assert gone.status == 404


def test_what_looks_like_html_stays_text(visits: Visits) -> None:
    page = visits.open()
    hostile = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"
    expect(ask(page, hostile)).to_be_visible()
    expect(page.locator(".said .text")).to_have_text(hostile)
    assert page.title() != "broken"


def test_nothing_that_axe_can_find(visits: Visits) -> None:
    page = visits.open(reduced_motion="reduce")
    expect(page.get_by_role("textbox")).to_be_visible()
    assert axe_everywhere(page) == []
    for question in ("formation ATEX", "prochaines dates ASE-101", "compare ASE-101 et GMP-101", "les sites"):
        ask(page, question)
    for fold in page.locator("course-advisor details > summary").all():
        fold.click()
    expect(page.locator("course-advisor details:not([open])")).to_have_count(0)
    assert axe_everywhere(page) == []
    page.get_by_role("button", name="Recommencer").click()
    assert axe_everywhere(page) == []


def test_a_narrow_screen_never_scrolls_sideways(visits: Visits) -> None:
    page = visits.open(viewport={"width": 320, "height": 640})
    for question in ("formation ATEX", "compare ASE-101 et GMP-101", "x" * 300):
        ask(page, question)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.locator("course-advisor .chat").evaluate("chat => chat.scrollWidth <= chat.clientWidth")
