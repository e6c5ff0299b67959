"""The catalogue in a real browser: searched, filtered, read by keyboard, on small screens, on paper."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.browsing import Visits, axe_everywhere, focused_text

KINDS = {
    "home": "/fr",
    "list": "/de/modules?q=GMP&site=liege",
    "nothing found": "/nl/modules?domain=clinical&level=3&max_hours=8",
    "module": "/de/modules/ASE-204",
    "module without dates": "/fr/modules/CLI-102",
    "jobs": "/nl/jobs",
    "job": "/de/jobs/usp_operator",
    "sites": "/en/sites",
    "site": "/fr/sites/seneffe",
    "notice": "/privacy?language=de",
    "errors": "/problems?language=fr",
}
# Pages that are errors: the browser notes their status in its console.
LACKING = {"unknown module": "/fr/modules/ASE-199", "wrong filter": "/fr/modules?level=9"}


def _open(visits: Visits, path: str, **options: object) -> Page:
    page = visits.open(**options)
    page.goto(visits.url + path)
    return page


def test_the_list_follows_what_is_typed(visits: Visits) -> None:
    page = _open(visits, "/fr/modules")
    expect(page.locator("#found")).to_have_text("130 formations")
    field = page.get_by_role("searchbox", name="Rechercher une formation")
    status = page.locator("#found [role=status]").element_handle()
    field.press_sequentially("autoclave")
    expect(page).to_have_url(re.compile(r"\?q=autoclave$"))
    expect(page.locator("#found")).to_contain_text("pour « autoclave »")
    expect(field).to_be_focused()
    assert status.text_content() == page.locator("#found").text_content()  # the same element: it is read out
    first = page.locator(".item a").first
    found = first.inner_text()
    first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(found)
    page.go_back()
    expect(field).to_have_value("autoclave")
    expect(page.locator(".item a").first).to_have_text(found)


def test_choosing_a_filter_changes_list_counts_and_language_links(visits: Visits) -> None:
    page = _open(visits, "/fr/modules")
    page.get_by_text("Filtres", exact=True).click()
    page.get_by_label("Lieu", exact=True).focus()
    page.get_by_label("Lieu", exact=True).select_option("liege")
    expect(page.locator(".chip")).to_contain_text("Liège")
    expect(page.get_by_label("Lieu", exact=True)).to_be_focused()
    expect(page.locator("summary")).to_have_text("Filtres (1)")
    number = page.locator("#found").inner_text().split()[0]
    expect(page.get_by_label("Lieu", exact=True).locator("option:checked")).to_contain_text(f"({number})")
    page.get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(re.compile(r"/de/modules\?site=liege$"))
    expect(page.locator("#found")).to_contain_text(number)
    page.locator(".chip").click()
    expect(page.locator("#found")).to_have_text("130 Kurse")


def test_without_script_the_form_does_the_same(visits: Visits) -> None:
    page = _open(visits, "/en/modules", java_script_enabled=False)
    page.get_by_text("Filters", exact=True).click()
    page.get_by_label("Level", exact=True).select_option("3")
    page.get_by_role("searchbox").fill("GMP")
    page.get_by_role("button", name="Show").click()
    expect(page.locator("#found")).to_contain_text("for “GMP”")
    expect(page.locator(".chip")).to_have_count(2)
    for facts in page.locator(".item .facts").all():
        expect(facts).to_contain_text("advanced level")


def test_while_offline_the_list_and_what_was_typed_stay(visits: Visits) -> None:
    page = _open(visits, "/fr/modules")
    page.context.set_offline(True)
    with page.expect_event("requestfailed"):
        page.get_by_role("searchbox").fill("gmp")
    expect(page.locator("#results")).not_to_have_attribute("aria-busy", "true")
    expect(page.locator("#found")).to_have_text("130 formations")
    page.context.set_offline(False)
    page.get_by_role("searchbox").press_sequentially(" liège")
    expect(page.locator("#found")).to_contain_text("pour « gmp liège »")
    visits.faults.clear()  # the browser's own notes of the call that failed


def test_by_keyboard_alone(visits: Visits) -> None:
    page = _open(visits, "/fr/modules")
    page.keyboard.press("Tab")
    assert focused_text(page) == "Aller au contenu"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("habillage")
    page.keyboard.press("Enter")
    expect(page.locator("#found")).to_contain_text("habillage")
    page.keyboard.press("Tab")  # the button
    page.keyboard.press("Tab")
    assert focused_text(page).startswith("Filtres")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Domaine")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Domaine")).to_be_focused()
    page.locator(".item a").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("article")).to_be_visible()


def test_nothing_that_axe_can_find_and_nothing_beside_the_screen(visits: Visits) -> None:
    page = visits.open(reduced_motion="reduce")
    for kind, path in (KINDS | LACKING).items():
        page.goto(visits.url + path)
        page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
        assert axe_everywhere(page) == [], kind
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), kind  # of the narrow one
    visits.faults = [fault for fault in visits.faults if "status of 4" not in fault]


def test_on_paper_only_what_is_to_be_read(visits: Visits) -> None:
    page = _open(visits, "/fr/modules/ASE-204")
    page.emulate_media(media="print", color_scheme="dark")
    for hidden in ("header.site", ".skip", "footer.site ul"):
        expect(page.locator(hidden)).to_be_hidden()
    for shown in ("h1", ".sessions", ".graph", ".origin", "footer.site .sample"):
        expect(page.locator(shown).first).to_be_visible()
    assert (
        page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
        == "rgb(255, 255, 255)"
    )
    page.goto(visits.url + "/fr/jobs/usp_operator")
    for path in page.locator(".path ol").all():
        expect(path).to_be_visible()  # also those that are folded on the screen
