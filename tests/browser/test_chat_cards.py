"""Answers as cards, in four languages: marked as samples, to copy and to take home, text always as text."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.browsing import Visits, ask
from tests.browser.chat import DURATION, change_answers, unfold

LOCALES = {"fr": "fr-BE", "nl": "nl-BE", "en": "en-GB", "de": "de-DE"}
QUESTIONS = {
    "fr": {
        "card-module": "formation ATEX",
        "card-session": "prochaines dates ASE-101",
        "card-comparison": "compare ASE-101 et GMP-101",
        "card-site": "les sites",
        "card-job": "le métier d'opérateur de production en chimie",
        "card-entry_check": "puis-je suivre AUT-201 ?",
    },
    "nl": {
        "card-module": "opleiding HSE-201",
        "card-session": "volgende data ASE-101",
        "card-comparison": "vergelijk ASE-101 en GMP-101",
        "card-site": "de locaties",
        "card-job": "het beroep procesoperator chemie",
        "card-entry_check": "kan ik AUT-201 volgen?",
    },
    "en": {
        "card-module": "ATEX course",
        "card-session": "next dates for ASE-101",
        "card-comparison": "compare ASE-101 and GMP-101",
        "card-site": "the sites",
        "card-job": "the job of chemical process operator",
        "card-entry_check": "can I take AUT-201?",
    },
    "de": {
        "card-module": "Kurs ATEX",
        "card-session": "nächste Termine ASE-101",
        "card-comparison": "vergleiche ASE-101 und GMP-101",
        "card-site": "die Standorte",
        "card-job": "der Beruf Chemikant",
        "card-entry_check": "kann ich AUT-201 besuchen?",
    },
}
HOSTILE = "<script>document.title='broken'</script><img src=x onerror=alert(1)>**b** [a](javascript:alert(1))"


@pytest.mark.parametrize("language", LOCALES)
def test_each_kind_of_card_fits_a_small_screen_and_shows_where_it_comes_from(
    visits: Visits, language: str
) -> None:
    page = visits.open(locale=LOCALES[language], viewport={"width": 320, "height": 640})
    for kind, question in QUESTIONS[language].items():
        answer = page.locator(".said", has_text=question).locator("xpath=following-sibling::li[1]")
        ask(page, question)
        card = answer.locator(f".card.{kind}").first
        expect(card, kind).to_be_attached()
        unfold(page)
        expect(card.locator(".mark"), kind).to_be_visible()
        expect(answer.locator(".sources"), kind).to_be_visible()
        expect(answer, kind).to_have_attribute("lang", language)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.locator("course-advisor .chat").evaluate("chat => chat.scrollWidth <= chat.clientWidth")
    # The columns of the comparison stand one under the other, and each value says of what it is.
    frame = page.locator(".card-comparison .table-frame")
    assert frame.evaluate("frame => frame.scrollWidth <= frame.clientWidth")
    expect(frame.locator("td").first.locator(".cell-name")).to_be_visible()


def test_a_comparison_keeps_its_columns_where_there_is_room(visits: Visits) -> None:
    page = visits.open()
    answer = ask(page, "compare ASE-101 et GMP-101")
    table = answer.get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_count(3)
    expect(table.locator("td .cell-name").first).to_be_hidden()
    # What stands in the table is not said a second time.
    expect(answer.locator(".text li")).to_have_count(0)


def test_a_comparison_is_still_a_table_where_it_is_stacked(visits: Visits) -> None:
    page = visits.open(viewport={"width": 320, "height": 640})
    ask(page, "compare ASE-101 et GMP-101")
    table = page.get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_count(3)
    expect(table.get_by_role("rowheader").first).to_have_text("Durée")
    assert table.get_by_role("cell").count() == 2 * table.get_by_role("rowheader").count()


def test_a_figure_shows_every_value_with_its_page(visits: Visits) -> None:
    page = visits.open(viewport={"width": 320, "height": 640})
    answer = ask(page, "combien de personnes formez-vous par an ?")
    rows = answer.locator(".card-figure").first.locator("tbody tr")
    assert rows.count() > 1
    for row in rows.all():
        expect(row.get_by_role("link")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("width", [320, 1280])
def test_a_path_is_a_picture_a_text_and_files(visits: Visits, width: int) -> None:
    page = visits.open(viewport={"width": width, "height": 800})
    ask(page, "je veux devenir opérateur de production en chimie")
    card = page.locator(".card-path").first
    expect(card).to_be_visible()
    picture = card.locator("img")
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") == 1000
    assert "Ligne du temps du parcours" in (picture.get_attribute("alt") or "")
    steps = card.locator("ol.path-steps > li")
    assert steps.count() > 1
    expect(steps.first).to_contain_text("Seneffe")
    for link, media_type in (("ICS", "text/calendar"), ("PDF", "application/pdf"), ("SVG", "image/svg+xml")):
        address = card.get_by_role("link", name=link).get_attribute("href")
        fetched = page.request.get(f"{visits.url}{address}")
        assert fetched.ok
        assert fetched.headers["content-type"].startswith(media_type)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_picture_that_cannot_be_had_leaves_the_text(visits: Visits) -> None:
    page = visits.open()
    page.route("**/api/v1/paths/*.svg*", lambda route: route.fulfill(status=404, json={}))
    ask(page, "je veux devenir opérateur de production en chimie")
    card = page.locator(".card-path").first
    expect(card.locator("details")).to_be_hidden()
    expect(card.locator("ol.path-steps > li").first).to_be_visible()
    visits.faults.clear()  # the browser's own note of the picture


def test_an_answer_is_copied_with_its_source_and_that_it_is_a_sample(visits: Visits) -> None:
    page = visits.open(permissions=["clipboard-read", "clipboard-write"])
    answer = ask(page, DURATION)
    answer.get_by_role("button", name="Copier").click()
    expect(page.get_by_role("status")).to_have_text("Copié.")
    copied: str = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(answer.locator(".text p").first.inner_text().replace("\u00a0", " "))
    assert "Catalogue d’exemple" in copied
    assert "Elles ne sont pas celles du centre." in copied


def test_each_of_several_cards_is_copied_and_printed_by_itself(visits: Visits) -> None:
    page = visits.open(permissions=["clipboard-read", "clipboard-write"])
    ask(page, DURATION)
    answer = ask(page, "compare ASE-101 et GMP-101")
    expect(answer.get_by_role("button", name="Copier")).to_have_count(
        1
    )  # one card: the answer's own tools do
    answer = ask(page, "prochaines dates ASE-101")
    expect(answer.get_by_role("button", name="Copier", exact=True)).to_have_count(1)
    unfold(page)
    cards = answer.locator(".card")
    assert cards.count() > 1
    second = cards.nth(1)
    second.get_by_role("button", name="Copier").click()
    expect(page.get_by_role("status")).to_have_text("Copié.")
    copied: str = page.evaluate("navigator.clipboard.readText()")
    assert second.locator(".summary").inner_text() in copied
    assert cards.first.locator(".summary").inner_text() not in copied
    assert "Elles ne sont pas celles du centre." in copied
    page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))")
    second.get_by_role("button", name="Imprimer").click()
    page.emulate_media(media="print")
    expect(second).to_be_visible()
    expect(answer.locator(".sources")).to_be_visible()
    for hidden in (
        cards.first,
        answer.locator(".text"),
        page.locator(".said").first,
        second.locator(".tools"),
    ):
        expect(hidden).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(answer.locator(".text")).to_be_visible()


def test_where_copying_is_forbidden_it_is_said(visits: Visits) -> None:
    page = visits.open()
    answer = ask(page, DURATION)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden')); }")
    answer.get_by_role("button", name="Copier").click()
    expect(page.get_by_role("status")).to_contain_text("Sélectionnez le texte")


def test_markup_in_data_is_shown_as_text_everywhere(visits: Visits) -> None:
    page = visits.open()
    change_answers(page, _hostile)
    answer = ask(page, DURATION)
    expect(answer.locator(".text")).to_contain_text(HOSTILE)
    expect(answer.locator("script, img, strong, a[href^=javascript]")).to_have_count(0)
    shown = answer.inner_text() + "".join(page.locator(".choices").all_inner_texts())
    assert shown.count("<script>") == 7
    assert page.title() != "broken"


def _hostile(message: dict[str, Any]) -> None:
    facts = [{"label": HOSTILE, "value": HOSTILE}]
    message |= {
        "text": HOSTILE,
        "cards": [{"kind": "module", "title": HOSTILE, "summary": f"plus {HOSTILE}", "facts": facts}],
        "sources": [{"label": HOSTILE, "url": "javascript:alert(1)", "as_of": None, "provenance": "sample"}],
        "choices": [{"title": HOSTILE, "value": "c_1"}],
    }
