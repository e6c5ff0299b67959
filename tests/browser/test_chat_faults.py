"""When things go wrong: said in plain words, tried again with the same id, and no typed text is ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from scripts.run import free_port
from tests.browser.browsing import Visits, ask, newest_answer
from tests.browser.chat import DURATION, MESSAGES, fail, forgive_failed_calls, open_options, ticket
from tests.browser.conftest import ANSWER_MILLISECONDS
from tests.stack import COMMANDS, Stack

RESTART_MILLISECONDS = 90_000


def _type(page: Page, text: str) -> None:
    page.get_by_role("textbox").fill(text)
    page.keyboard.press("Enter")


def test_a_text_written_offline_goes_out_by_itself_once_back(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    page.context.set_offline(True)
    expect(page.get_by_role("status")).to_contain_text("Vous êtes hors ligne")
    _type(page, "Et les dates ?")
    expect(page.get_by_role("alert")).to_contain_text("partira dès que la connexion revient")
    page.get_by_role("textbox").fill("Ce que j’écris entre-temps")
    page.context.set_offline(False)
    expect(newest_answer(page, "Et les dates ?")).to_be_visible()
    expect(page.locator(".notice")).to_have_count(0)
    expect(page.get_by_role("textbox")).to_have_value("Ce que j’écris entre-temps")
    forgive_failed_calls(visits)


def test_a_server_that_restarts_is_asked_again_with_the_same_id(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    sent = fail(page, 2, 503)
    _type(page, "Et les dates ?")
    expect(page.get_by_role("alert")).to_contain_text("L’assistant ne répond pas pour le moment")
    expect(page.get_by_role("timer")).to_contain_text("Nouvel essai dans 1 seconde")
    expect(newest_answer(page, "Et les dates ?")).to_be_visible()
    assert len(sent) == 3
    assert sent[0] == sent[1] == sent[2]
    forgive_failed_calls(visits)


@pytest.fixture
def without_bot(stack: Stack) -> Iterator[Stack]:
    """The product whose assistant has ended; it runs again afterwards, whatever the test did."""
    stack.stop("bot")
    yield stack
    if "bot" not in stack.processes:
        stack.start("bot", COMMANDS["bot"])
    stack.wait_until_ready()


def test_an_assistant_that_really_restarts_answers_once_without_typing_again(
    visits: Visits, without_bot: Stack
) -> None:
    page = visits.open()
    _type(page, DURATION)
    expect(page.get_by_role("alert")).to_contain_text("L’assistant ne répond pas pour le moment")
    expect(page.get_by_role("timer")).to_contain_text("Nouvel essai dans")
    expect(page.locator(".said")).to_contain_text(DURATION)
    page.get_by_role("textbox").fill("Ce que j’écris entre-temps")
    without_bot.start("bot", COMMANDS["bot"])
    expect(page.locator(".said")).to_have_class("said sent", timeout=RESTART_MILLISECONDS)
    expect(page.locator(".answer", has_text="8 heures")).to_have_count(1)
    expect(page.locator(".notice")).to_have_count(0)
    expect(page.get_by_role("textbox")).to_have_value("Ce que j’écris entre-temps")
    assert _kept_texts(page, visits) == [DURATION]
    forgive_failed_calls(visits)


def test_trying_can_be_stopped_and_the_text_survives_a_reload(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    sent = fail(page, 1, 503)
    _type(page, "Et les dates ?")
    page.get_by_role("button", name="Ne plus réessayer").click()
    expect(page.locator(".said.failed")).to_contain_text("Et les dates ?")
    page.reload()
    expect(page.get_by_role("alert")).to_contain_text("n’a pas reçu de réponse")
    page.get_by_role("button", name="Réessayer").click()
    expect(newest_answer(page, "Et les dates ?")).to_be_visible()
    assert sent[0]["message_id"] == sent[1]["message_id"]
    page.reload()
    expect(newest_answer(page, "Et les dates ?")).to_be_visible()
    expect(page.locator(".notice")).to_have_count(0)
    forgive_failed_calls(visits)


def test_a_message_that_could_not_be_sent_can_be_changed(visits: Visits) -> None:
    page = visits.open()
    fail(page, 1, 503)
    _type(page, "Combien de tmps dure ASE-101 ?")
    page.get_by_role("button", name="Ne plus réessayer").click()
    page.get_by_role("button", name="Modifier").click()
    expect(page.get_by_role("textbox")).to_have_value("Combien de tmps dure ASE-101 ?")
    expect(page.get_by_role("textbox")).to_be_focused()
    expect(page.locator(".said")).to_have_count(0)
    forgive_failed_calls(visits)


def test_too_many_messages_wait_as_long_as_the_server_asks(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    sent = fail(page, 1, 429, {"Retry-After": "2"})
    _type(page, "Et les dates ?")
    expect(page.get_by_role("alert")).to_contain_text("Trop de messages en peu de temps")
    expect(page.get_by_role("timer")).to_be_visible()
    expect(newest_answer(page, "Et les dates ?")).to_be_visible()
    assert len(sent) == 2
    forgive_failed_calls(visits)


@pytest.fixture
def strict_visits(browser: Browser, stack: Stack) -> Iterator[Visits]:
    """Visits to a second gateway of the product, which lets one message in ten seconds through.

    So long that a busy machine, too, sees the second one refused.
    """
    port = free_port(0)
    settings = {"PORT": str(port), "RATE_LIMIT_PER_CONVERSATION": "1/10second"}
    strict = replace(
        stack, url=f"http://127.0.0.1:{port}", environment=stack.environment | settings, processes={}
    )
    visits = Visits(browser, strict.url)
    try:
        strict.start("gateway", COMMANDS["gateway"])
        strict.wait_until_ready()
        yield visits
    finally:
        visits.close()
        strict.stop("gateway")
    assert visits.faults == []


def test_a_rate_that_is_used_up_really_is_waited_for(strict_visits: Visits) -> None:
    page = strict_visits.open()
    statuses: list[int] = []
    page.on(
        "response", lambda response: statuses.append(response.status) if _is_message(response.url) else None
    )
    ask(page, DURATION)
    _type(page, "Et les dates ?")
    expect(page.get_by_role("alert")).to_contain_text("Trop de messages en peu de temps")
    expect(page.get_by_role("timer")).to_contain_text("Nouvel essai dans")
    expect(newest_answer(page, "Et les dates ?")).to_be_visible(timeout=3 * ANSWER_MILLISECONDS)
    assert (statuses[0], statuses[1], statuses[-1]) == (200, 429, 200)
    assert _kept_texts(page, strict_visits) == [DURATION, "Et les dates ?"]
    forgive_failed_calls(strict_visits)


def test_a_conversation_that_is_over_goes_on_in_a_new_one_with_the_text(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    _erase(page, visits)
    _type(page, "Quelles sont les dates de ASE-101 ?")
    expect(page.get_by_role("alert")).to_contain_text("Cette conversation est terminée")
    expect(page.locator(".said.failed")).to_contain_text("Quelles sont les dates de ASE-101 ?")
    page.get_by_role("button", name="Commencer une nouvelle conversation et l’envoyer").click()
    expect(newest_answer(page, "Quelles sont les dates de ASE-101 ?")).to_be_visible()
    forgive_failed_calls(visits)


def test_a_wrong_token_is_a_conversation_that_is_over(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    page.evaluate("""() => {
        const kept = JSON.parse(sessionStorage.getItem("course-advisor"));
        sessionStorage.setItem("course-advisor", JSON.stringify({ ...kept, token: "wrong" }));
    }""")
    page.reload()
    expect(page.get_by_role("alert")).to_contain_text("Cette conversation est terminée")
    expect(ask(page, DURATION)).to_contain_text("8 heures")
    forgive_failed_calls(visits)


def test_what_is_being_typed_survives_a_reload(visits: Visits) -> None:
    page = visits.open()
    page.get_by_role("textbox").press_sequentially("Je cherche")
    page.reload()
    expect(page.get_by_role("textbox")).to_have_value("Je cherche")
    _type(page, DURATION)
    expect(newest_answer(page, DURATION)).to_be_visible()
    page.reload()
    expect(newest_answer(page, DURATION)).to_be_visible()
    expect(page.get_by_role("textbox")).to_have_value("")


def test_an_answer_that_takes_long_is_said_to(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    held: list[Route] = []
    page.route(MESSAGES, lambda route: held.append(route))
    page.clock.install()
    _type(page, "Et les dates ?")
    page.clock.run_for(400)
    expect(page.get_by_role("status")).to_have_text("L’assistant écrit…")
    page.clock.run_for(8000)
    expect(page.get_by_role("status")).to_have_text("Cela prend plus de temps que d’habitude…")
    held[0].continue_()
    expect(newest_answer(page, "Et les dates ?")).to_be_visible()
    expect(page.get_by_role("status")).to_be_empty()


def test_the_end_of_the_conversation_is_announced_and_a_message_puts_it_off(visits: Visits) -> None:
    page = visits.open()
    page.clock.install()
    ask(page, DURATION)
    page.clock.fast_forward("23:45:00")
    page.clock.fast_forward(31_000)
    expect(page.locator(".notice")).to_have_count(0)
    page.clock.fast_forward("08:00")
    expect(page.get_by_role("alert")).to_contain_text("Cette conversation sera effacée à")
    expect(page.get_by_role("button", name="Enregistrer une copie")).to_be_visible()
    ask(page, "Et les dates ?")
    expect(page.locator(".notice")).to_have_count(0)


def test_two_tabs_have_two_conversations(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    other = page.context.new_page()
    other.goto(visits.url)
    expect(other.get_by_role("heading", name="Bonjour, que cherchez-vous ?")).to_be_visible()
    ask(other, DURATION)
    assert ticket(page)["id"] != ticket(other)["id"]


def test_what_a_copy_of_the_tab_erases_is_over_in_the_first_one_too(visits: Visits) -> None:
    page = visits.open()
    ask(page, DURATION)
    with page.expect_popup() as popup:
        page.evaluate("window.open('/')")  # takes sessionStorage with it, as the browser's "duplicate" does
    copy = popup.value
    expect(copy.locator(".said", has_text=DURATION)).to_be_visible()
    open_options(copy).get_by_role("button", name="Effacer la conversation").click()
    copy.locator(".notice").get_by_role("button", name="Effacer la conversation").click()
    expect(copy.get_by_role("alert")).to_contain_text("Effacé partout")
    _type(page, "Et les dates ?")
    expect(page.get_by_role("alert")).to_contain_text("Cette conversation est terminée")
    expect(page.locator(".said.failed")).to_contain_text("Et les dates ?")
    forgive_failed_calls(visits)


def _erase(page: Page, visits: Visits) -> None:
    owned = ticket(page)
    address = f"{visits.url}/api/v1/conversations/{owned['id']}"
    erased = page.request.delete(address, headers={"Authorization": f"Bearer {owned['token']}"})
    assert erased.ok


def _is_message(url: str) -> bool:
    return url.endswith("/messages")


def _kept_texts(page: Page, visits: Visits) -> list[str]:
    """Return what the person said in the conversation of this tab, as the server has kept it."""
    owned = ticket(page)
    address = f"{visits.url}/api/v1/conversations/{owned['id']}"
    history = page.request.get(address, headers={"Authorization": f"Bearer {owned['token']}"}).json()
    return [turn["text"] for turn in history["turns"] if turn["text"] is not None]
