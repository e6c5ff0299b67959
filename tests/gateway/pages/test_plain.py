"""The chat without script: a form, the conversation above it, no cookie and no secret in an address."""

from __future__ import annotations

import asyncio
import datetime as dt
import json

import httpx
import pytest

from gateway.conversations.masking import MARK
from gateway.conversations.tokens import conversation_id
from gateway.words import say
from tests.gateway.assistant import Assistant
from tests.gateway.conftest import LIFETIME, NOON, MovableClock, Running
from tests.gateway.pages.forms import PLAIN, PlainPage, open_plain
from tests.gateway.rows import rows
from tests.gateway.talking import Talk

LANGUAGES = ("fr", "nl", "en", "de")


def api(page: PlainPage) -> Talk:
    """The same conversation by the API."""
    return Talk(page.client, conversation_id(page.hidden["token"]), page.hidden["token"], {})


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_empty_page_in_each_language(client: httpx.AsyncClient, language: str) -> None:
    page = await open_plain(client, language=language)
    preferred = PlainPage(client, await client.get(PLAIN, headers={"Accept-Language": language}))
    assert page.words == preferred.words
    assert say(language, "ask-label") in page.words
    assert page.answer.headers["content-language"] == language
    assert page.answer.headers["cache-control"] == "no-store"  # it holds a secret
    assert "script" not in page.reader.tags
    assert "style" not in page.reader.tags
    assert not [name for name, _ in page.reader.attributes if name == "style" or name.startswith("on")]
    assert (await client.head(PLAIN)).status_code == 200


async def test_nothing_is_opened_before_the_first_question(
    client: httpx.AsyncClient, assistant: Assistant, sqlite_url: str
) -> None:
    await open_plain(client)
    assert assistant.turns == []
    assert set(rows(sqlite_url).values()) == {0}


async def test_a_question_is_answered_on_the_page(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    page = await (await open_plain(any_client)).send("Combien d'heures ?")
    assert page.answer.status_code == 200
    assert [turn.get("text") for turn in assistant.turns] == [None, "Combien d'heures ?"]
    assert "language_fixed" not in assistant.turns[1]
    assert "2: Combien d'heures ?" in page.words
    assert "Salle blanche" in page.words  # the card
    assert "exemple" in page.words  # and that it is a sample
    assert page.typed == ""
    following = await page.send("Et les dates ?")
    assert "2: Combien d'heures ?" in following.words
    assert "3: Et les dates ?" in following.words
    assert following.reader.attributes.count(("id", "newest")) == 1


async def test_the_token_stands_in_no_address_and_no_cookie(client: httpx.AsyncClient) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    token = page.hidden["token"]
    addresses = [
        value or "" for name, value in page.reader.attributes if name in {"href", "action", "formaction"}
    ]
    assert addresses
    assert not [address for address in addresses if token in address or conversation_id(token) in address]
    assert "set-cookie" not in page.answer.headers
    assert page.answer.headers["cache-control"] == "no-store"
    assert page.answer.headers["referrer-policy"] == "no-referrer"
    assert ("autocomplete", "off") in page.reader.attributes


async def test_it_is_a_conversation_as_any_other(client: httpx.AsyncClient) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    history = (await api(page).history()).json()
    assert [turn["text"] for turn in history["turns"]] == [None, "Bonjour"]


async def test_a_choice_is_a_button(client: httpx.AsyncClient, assistant: Assistant) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    typed = await page.send("pas encore envoyé", choice=page.choices["Voir les dates"])
    assert assistant.turns[-1]["choice"]["intent"] == "ask_dates"
    assert typed.typed == "pas encore envoyé"  # what was typed beside stays
    assert len(assistant.turns) == 3


async def test_an_example_is_a_question(client: httpx.AsyncClient, assistant: Assistant) -> None:
    page = await open_plain(client, language="nl")
    (first, *_) = [button for button in page.reader.buttons if button.name == "example"]
    await page.send(example=first.value)
    assert assistant.turns[-1]["text"] == first.value


async def test_sent_twice_it_runs_once(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    page = await open_plain(any_client)
    first = await page.send("Bonjour")
    reloaded = await page.send("Bonjour")
    assert reloaded.words == first.words
    second = await first.send("Et puis ?")
    assert (await first.send("Et puis ?")).words == second.words
    assert [turn.get("text") for turn in assistant.turns] == [None, "Bonjour", "Et puis ?"]
    assert rows(database_url)["conversation"] == 1


async def test_a_double_click_opens_one_conversation(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    page = await open_plain(any_client)
    assistant.delay_seconds = 0.05
    both = await asyncio.gather(page.send("Bonjour"), page.send("Bonjour"))
    assert [one.answer.status_code for one in both] == [200, 200]
    assert len(assistant.turns) == 2
    assert rows(database_url)["conversation"] == 1


async def test_going_back_and_asking_something_else_is_another_question(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    await page.send("Les dates ?")
    other = await page.send("Les prix ?")
    assert other.answer.status_code == 200
    assert [turn.get("text") for turn in assistant.turns] == [None, "Bonjour", "Les dates ?", "Les prix ?"]


async def test_the_language_is_switched_and_what_was_typed_stays(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    page = await (await open_plain(client, language="fr")).send("Bonjour")
    switched = await page.send("Hoe lang?", switch="nl")
    assert switched.answer.headers["content-language"] == "nl"
    assert switched.typed == "Hoe lang?"
    assert "Het volgende antwoord is in het Nederlands." in switched.words
    assert len(assistant.turns) == 2
    answered = await switched.send("Hoe lang?")
    assert (assistant.turns[-1]["language"], assistant.turns[-1]["language_fixed"]) == ("nl", True)
    await answered.send("En dan?")
    assert "language_fixed" not in assistant.turns[-1]


async def test_the_page_follows_the_language_of_the_answer(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    assistant.answer_language = "de"
    page = await (await open_plain(client, language="fr")).send("Guten Tag")
    assert page.answer.headers["content-language"] == "de"
    assert page.hidden["language"] == "de"


async def test_what_is_masked_is_said(client: httpx.AsyncClient, assistant: Assistant) -> None:
    page = await (await open_plain(client)).send("ann@example.be et 0470 12 34 56")
    assert f"{MARK} et {MARK}" in page.words
    assert "adresse e-mail et numéro de téléphone" in page.words
    assert "ann@" not in page.answer.text
    assert assistant.turns[-1]["text"] == f"{MARK} et {MARK}"


async def test_everything_is_taken_away_as_a_file(client: httpx.AsyncClient) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    taken = (await page.send(to=f"{PLAIN}/export")).answer
    assert taken.headers["content-disposition"] == 'attachment; filename="course-advisor.json"'
    assert taken.headers["cache-control"] == "no-store"
    assert taken.json() == (await api(page).export()).json()
    assert page.hidden["token"] not in taken.text


async def test_erasing_asks_first_and_gives_a_receipt(
    any_client: httpx.AsyncClient, assistant: Assistant, database_url: str
) -> None:
    page = await (await open_plain(any_client)).send("Bonjour")
    asked = await page.send(do="confirm")
    assert "sera effacée partout" in asked.words
    kept = await asked.send(do="keep")
    assert "2: Bonjour" in kept.words
    erased = await asked.send("encore là", do="erase")
    assert "Effacée le 23 novembre 2026 à 12:00:00." in erased.words
    assert "2 échanges (accueil compris), 4 réponses proposées, 2 notes" in erased.words
    assert "2: Bonjour" not in erased.words
    assert set(rows(database_url).values()) == {0}
    assert assistant.events == {}
    assert "begun" not in erased.hidden
    assert erased.hidden["token"] != page.hidden["token"]
    assert erased.typed == "encore là"
    assert (await erased.send("Bonjour")).answer.status_code == 200


async def test_starting_again_erases_nothing_and_says_when_the_one_before_is_gone(
    client: httpx.AsyncClient,
) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    begun = await page.send("encore là", do="anew")
    assert "La précédente s’effacera d’elle-même le 24 novembre 2026 à 12:00." in begun.words
    assert "2: Bonjour" not in begun.words
    assert "begun" not in begun.hidden
    assert begun.hidden["token"] != page.hidden["token"]
    assert begun.typed == "encore là"
    assert (await begun.send("Autre chose")).words.count("2: ") == 1
    assert (await api(page).history()).json()["turns"][1]["text"] == "Bonjour"
    stranger = {**page.hidden, "token": "A" * 43, "text": "", "do": "anew"}
    assert (await client.post(PLAIN, data=stranger)).status_code == 404


async def test_erasing_without_the_assistant_says_what_is_left(
    client: httpx.AsyncClient, assistant: Assistant, sqlite_url: str
) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    assistant.status = 500
    erased = await page.send(do="erase")
    assert erased.answer.status_code == 200
    assert "seront supprimées d’elles-mêmes" in erased.words
    assert rows(sqlite_url) == {"conversation": 1, "conversation_choice": 0, "conversation_turn": 0}


async def test_erased_by_words_it_is_over(client: httpx.AsyncClient, assistant: Assistant) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    assistant.act = "data_erased"
    over = await page.send("Effacez tout")
    assert "3: Effacez tout" in over.words
    assert "begun" not in over.hidden
    assert over.hidden["token"] != page.hidden["token"]
    assert over.choices == {}


async def test_an_expired_conversation_goes_on_in_a_new_one(
    client: httpx.AsyncClient, clock: MovableClock
) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    assert "gardée jusqu’au 24 novembre 2026 à 12:00" in page.words
    clock.moment = NOON + LIFETIME + dt.timedelta(seconds=1)
    over = await page.send("Toujours là ?")
    assert over.answer.status_code == 404
    assert "elle a expiré ou a été effacée" in over.words
    assert over.typed == "Toujours là ?"
    assert "2: Toujours là ?" in (await over.send(over.typed)).words


async def test_the_first_form_sent_again_after_all_was_over_opens_nothing_by_itself(
    client: httpx.AsyncClient, clock: MovableClock, assistant: Assistant
) -> None:
    page = await open_plain(client)
    await page.send("Bonjour")
    clock.moment = NOON + LIFETIME + dt.timedelta(seconds=1)
    assert (await page.send("Bonjour")).answer.status_code == 404
    assert len(assistant.turns) == 2


async def test_while_the_assistant_is_out_of_reach_nothing_typed_is_lost(
    any_client: httpx.AsyncClient, assistant: Assistant
) -> None:
    page = await (await open_plain(any_client)).send("Bonjour")
    assistant.status = 500
    failed = await page.send("Les dates ?")
    assert (failed.answer.status_code, failed.answer.headers["retry-after"]) == (503, "5")
    assert "L’assistant ne peut pas répondre" in failed.words
    assert "Pas encore de réponse" in failed.words
    assert failed.typed == "Les dates ?"
    assert failed.reader.attributes.count(("id", "newest")) == 1
    assistant.status = 200
    again = await failed.send(failed.typed)
    assert "3: Les dates ?" in again.words
    assert "Pas encore de réponse" not in again.words


async def test_a_choice_that_got_no_answer_can_be_sent_again(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    assistant.status = 500
    failed = await page.send(choice=page.choices["Voir les dates"])
    assert "Réessayer" in failed.choices
    assistant.status = 200
    again = await failed.send(choice=failed.choices["Réessayer"])
    assert again.answer.status_code == 200
    assert assistant.turns[-1]["choice"]["intent"] == "ask_dates"


async def test_the_first_question_waits_for_the_assistant_too(
    client: httpx.AsyncClient, assistant: Assistant
) -> None:
    assistant.status = 500
    failed = await (await open_plain(client)).send("Bonjour")
    assert (failed.answer.status_code, failed.typed) == (503, "Bonjour")
    assistant.status = 200
    assert "Bonjour" in (await failed.send(failed.typed)).words


async def test_limits_hold_and_what_was_typed_stays(running: Running) -> None:
    async with running(rate_limit_per_conversation="1/hour") as client:
        page = await (await open_plain(client)).send("Bonjour")
        refused = await page.send("Encore")
        assert (refused.answer.status_code, refused.typed) == (429, "Encore")
        assert "Trop de demandes" in refused.words
        assert int(refused.answer.headers["retry-after"]) >= 1
    async with running(rate_limit_per_address="1/hour") as client:
        page = await (await open_plain(client)).send("Bonjour")
        refused = await page.send("Encore")
        assert (refused.answer.status_code, refused.typed) == (429, "Encore")


async def test_a_text_too_long_is_given_back(client: httpx.AsyncClient, assistant: Assistant) -> None:
    text = "é" * 2_001
    refused = await (await open_plain(client)).send(text)
    assert (refused.answer.status_code, refused.typed) == (413, text)
    assert assistant.turns == []
    lines = "a\r\n" * 1000  # a browser sends each end of line as two characters; it counts as one
    assert (await refused.send(lines)).answer.status_code == 200


async def test_an_empty_question_is_explained(client: httpx.AsyncClient) -> None:
    refused = await (await open_plain(client)).send("  ")
    assert refused.answer.status_code == 422
    assert "Votre message est vide" in refused.words


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_a_form_of_another_website_does_nothing(
    client: httpx.AsyncClient, assistant: Assistant, site: str
) -> None:
    """Else another website could make its visitor talk in a conversation whose token it knows."""
    page = await (await open_plain(client)).send("Bonjour")
    for to in (PLAIN, f"{PLAIN}/export"):
        sent = {**page.hidden, "text": "à son insu"}
        answer = await client.post(to, data=sent, headers={"Sec-Fetch-Site": site})
        refused = PlainPage(client, answer)
        assert answer.status_code == 403
        assert "depuis un autre site" in refused.words
        assert page.hidden["token"] not in answer.text
    assert len(assistant.turns) == 2


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"text=a",
        b"token=x&message=m&text=a",
        b"&".join(b"a%d=1" % n for n in range(50)),
        b"\xff\xfe\x00",
        b"token=" + b"a" * 43 + b"&message=%00&text=a",
    ],
)
async def test_what_no_page_of_ours_sends_is_refused(
    client: httpx.AsyncClient, assistant: Assistant, body: bytes
) -> None:
    answer = await client.post(
        PLAIN, content=body, headers={"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert answer.status_code == 422
    assert say("fr", "ask-label") in answer.text
    assert assistant.turns == []


async def test_other_kinds_of_bodies_are_refused(client: httpx.AsyncClient) -> None:
    page = await open_plain(client)
    answer = await client.post(PLAIN, json={**page.hidden, "text": "a"})
    assert answer.status_code == 422
    large = await client.post(PLAIN, data={**page.hidden, "text": "a" * 70_000})
    assert large.status_code == 413


async def test_only_the_token_opens_a_conversation(client: httpx.AsyncClient) -> None:
    page = await (await open_plain(client)).send("Bonjour")
    other = {**page.hidden, "token": "A" * 43, "text": "", "do": "confirm"}
    refused = PlainPage(client, await client.post(PLAIN, data=other))
    assert "2: Bonjour" not in refused.words
    wrong = {**page.hidden, "token": "A" * 43, "text": "a"}
    assert (await client.post(PLAIN, data=wrong)).status_code == 404
    assert (await client.post(f"{PLAIN}/export", data=wrong)).status_code == 404


async def test_a_choice_of_elsewhere_is_refused(any_client: httpx.AsyncClient) -> None:
    page = await (await open_plain(any_client)).send("Bonjour")
    for value in ("c_nothing", "", "c_\x00", "x" * 5000):
        refused = await page.send(choice=value)
        assert refused.answer.status_code == 422
        assert "n’est pas proposé dans cette conversation" in refused.words


async def test_whatever_is_said_is_shown_as_text(client: httpx.AsyncClient, assistant: Assistant) -> None:
    hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)> **gras** [lien](javascript:alert(1))'
    language = "en"
    message = {
        "text": f"- {hostile}\nhttps://example.org/<b> /privacy",
        "lang": language,
        "act": "module_detail",
        "modules": [],
        "sites": [],
        "jobs": [],
        "choices": [{"title": hostile, "intent": "ask_dates", "entities": {}}],
        "cards": [
            {"kind": "module", "id": hostile, "title": hostile, "summary": hostile, "provenance": "sample",
             "facts": [{"label": hostile, "value": hostile}]},
            {"kind": "comparison", "title": hostile, "columns": [hostile],
             "rows": [{"label": hostile, "values": [hostile, 3]}]},
            {"kind": "figure", "title": hostile, "values": [
                {"year": 2024, "value": 3400, "unit": "people_per_year", "qualifier": hostile,
                 "source": "javascript:alert(1)", "as_of": hostile}]},
            {"kind": "path", "title": hostile, "name": hostile, "expires_at": hostile,
             "links": {"ics": "//evil.example", "pdf": "javascript:alert(1)", "svg": "/api/v1/x.svg"},
             "modules": [{"code": hostile, "title": hostile, "hours": 8, "when": hostile, "rhythm": None,
                          "reason": hostile}]},
            {"kind": hostile, "title": hostile},
            {"kind": "comparison"},
            {"kind": "figure"},
            {"kind": "path"},
        ],
        "sources": [
            {"label": hostile, "url": "javascript:alert(1)", "as_of": hostile, "provenance": "sourced"},
            {"label": "b", "url": "https://example.org/a?b=1&c=2", "as_of": "2025", "provenance": "sourced"},
        ],
    }  # fmt: skip
    assistant.raw_answer = json.dumps({"language": language, "messages": [message]}).encode()
    page = await (await open_plain(client)).send(hostile)
    assert page.answer.status_code == 200
    assert "script" not in page.reader.tags
    assert "img" not in page.reader.tags
    assert not [name for name, _ in page.reader.attributes if name.startswith("on")]
    addresses = [value or "" for name, value in page.reader.attributes if name == "href"]
    assert not [address for address in addresses if not address.startswith(("/", "#", "http"))]
    assert not [address for address in addresses if address.startswith("//")]
    assert {"https://example.org/", "/privacy", "https://example.org/a?b=1&c=2", "/api/v1/x.svg"} <= set(
        addresses
    )
    assert page.words.count("<script>alert(1)</script>") > 10
    assert hostile in page.choices


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_accessibility_statement(client: httpx.AsyncClient, language: str) -> None:
    answer = await client.get("/accessibility", params={"language": language})
    assert answer.status_code == 200
    assert answer.headers["content-language"] == language
    assert "WCAG 2.2" in answer.text
    assert "{" not in answer.text
    assert f'href="/plain?language={language}"' in answer.text


async def test_the_privacy_notice_says_what_is_masked(client: httpx.AsyncClient) -> None:
    for language in LANGUAGES:
        assert MARK in (await client.get("/privacy", params={"language": language})).text
