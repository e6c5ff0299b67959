"""Each fact of one module: said from its record, with its source."""

from __future__ import annotations

import pytest

from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import CONTACT, NOTE, SESSIONS

FACTS = {
    "action_module_detail": ("module_detail", "8"),
    "action_module_content": ("module_content", "deux"),
    "action_module_duration": ("module_duration", "8 heures"),
    "action_module_schedule": ("module_schedule", "le soir"),
    "action_module_dates": ("module_dates", "5 octobre 2026"),
    "action_module_seats": ("module_seats", "12 places"),
    "action_module_price": ("unknown_fact", "www.centre.example"),
    "action_module_place": ("module_place", "Liège"),
    "action_module_prerequisites": ("module_prerequisites", "A2"),
    "action_module_certificate": ("module_certificate", "attestation de participation"),
    "action_module_teaching_language": ("module_teaching_language", "anglais"),
    "action_module_enrolment": ("module_enrolment", "VIA FOREM"),
}


@pytest.mark.parametrize(("action", "expected"), FACTS.items())
class TestEveryFact:
    def test_of_the_module_named(self, talk: Conversation, action: str, expected: tuple[str, str]) -> None:
        said = talk.ask(action, "…", module="ASE-101")
        act, words = expected
        assert said.act == act
        assert words in said.text()
        assert "ASE-101" in said.text()
        assert said.modules == ["ASE-101"]
        assert talk.slots["module"] == "ASE-101"

    def test_has_a_source(self, talk: Conversation, action: str, expected: tuple[str, str]) -> None:
        said = talk.ask(action, "…", module="ASE-101")
        provenances = {"unknown", "sourced"} if expected[0] == "unknown_fact" else {"sample"}
        assert provenances <= said.provenances()

    def test_of_the_module_in_mind(self, talk: Conversation, action: str, expected: tuple[str, str]) -> None:
        talk.slots["module"] = "LAB-101"
        assert talk.ask(action, "?").modules == ["LAB-101"]

    def test_of_the_module_whose_name_is_in_the_text(
        self, talk: Conversation, action: str, expected: tuple[str, str]
    ) -> None:
        talk.slots["module"] = "LAB-101"
        assert talk.ask(action, "gowning").modules == ["ASE-101"]

    def test_asks_where_one_name_means_several(
        self, talk: Conversation, action: str, expected: tuple[str, str]
    ) -> None:
        place = [{"entity": "module", "value": code, "start": 3, "end": 6} for code in ("GMP-101", "GMP-102")]
        said = talk.run(action, "le GMP", None, place)
        assert said.act == "clarification"
        assert [entities["module"] for _, entities in said.choices()] == ["GMP-101", "GMP-102"]
        assert len({intent for intent, _ in said.choices()}) == 1
        assert talk.slots["listed_modules"] == ["GMP-101", "GMP-102"]
        assert "Règles d'or GMP" in said.text()
        chosen = talk.click(action, **said.choices()[1][1])
        assert (chosen.act, chosen.modules) == (expected[0], ["GMP-102"])

    def test_a_module_that_is_gone_is_not_made_up(
        self, talk: Conversation, action: str, expected: tuple[str, str]
    ) -> None:
        said = talk.click(action, module="OLD-999")
        assert said.act != "error"
        assert said.modules == []


IN_GENERAL = {"action_module_price", "action_module_enrolment", "action_module_place"}
"""What has an answer without a module too."""


@pytest.mark.parametrize("action", sorted(FACTS.keys() - IN_GENERAL))
def test_asks_for_a_module_where_none_is_named(talk: Conversation, action: str) -> None:
    said = talk.ask(action, "zzz")
    assert said.act == "clarification"
    assert said.choices()[0] == ("ask_modules", {"domain": "aseptic"})
    assert said.modules == []


def test_where_courses_are_given_at_all(talk: Conversation) -> None:
    said = talk.ask("action_module_place", "où donnez-vous vos cours ?")
    assert (said.act, said.sites) == ("site_list", ["seneffe", "liege", "online"])


@pytest.mark.parametrize(
    ("action", "entities", "codes"),
    [
        ("action_module_schedule", {"rhythm": "evenings"}, ["ASE-101"]),
        ("action_module_schedule", {"rhythm": "full_time"}, ["ASE-101", "HSE-101"]),
        ("action_module_teaching_language", {"teaching_language": "en"}, ["ASE-101"]),
        ("action_module_teaching_language", {"requested_language": "en"}, ["ASE-101"]),
    ],
)
def test_which_courses_there_are_so(
    talk: Conversation, action: str, entities: dict[str, str], codes: list[str]
) -> None:
    said = talk.ask(action, "zzz", **entities)
    assert (said.act, said.modules) == ("module_list", codes)


def test_a_rhythm_or_language_of_the_module_in_mind(talk: Conversation) -> None:
    talk.slots["module"] = "ASE-101"
    assert talk.ask("action_module_schedule", "le soir ?", rhythm="evenings").act == "module_schedule"
    said = talk.ask("action_module_teaching_language", "zzz ?", teaching_language="en")
    assert said.response == "utter_module_teaching_language_yes"


def test_a_language_that_is_not_taught_in_asks_for_the_module(talk: Conversation) -> None:
    said = talk.ask("action_module_teaching_language", "zzz", teaching_language="it")
    assert said.act == "clarification"


@pytest.mark.parametrize(
    ("ranking", "act"),
    [
        ({"ask_dates": 0.15, "ask_price": 0.1}, "module_dates"),
        ({"nlu_fallback": 0.3, "ask_duration": 0.2}, "module_duration"),
        ({"check_entry": 0.4}, "entry_check"),
        ({"ask_dates": 0.14}, "module_detail"),
        ({"ask_sites": 0.5, "ask_dates": 0.4}, "module_detail"),
        ({}, "module_detail"),
    ],
)
def test_what_is_unsure_about_a_module_named_gets_the_likeliest_fact(
    talk: Conversation, ranking: dict[str, float], act: str
) -> None:
    place = [{"entity": "module", "value": "ASE-101", "start": 0, "end": 7}]
    said, *_ = talk.hear("action_clarify", "ASE-101 zzz", place, ranking=ranking)
    assert (said.act, said.modules) == (act, ["ASE-101"])


def test_what_is_unsure_and_names_no_module_is_asked_about(talk: Conversation) -> None:
    (said,) = talk.hear("action_clarify", "zzz", ranking={"ask_dates": 0.5, "check_entry": 0.2})
    assert said.act == "clarification"
    assert [intent for intent, _ in said.choices()] == ["ask_dates", "check_entry"]


def test_a_sourced_module_keeps_its_page_beside_the_sample(talk: Conversation) -> None:
    said = talk.ask("action_module_detail", "", module="HSE-101")
    assert [source["label"] for source in said.shown("sources", "en")] == [
        "Sample catalogue",
        "news.example (title or topic)",
    ]
    assert "These are sample values." in said.text("en")
    assert said.cards[0]["provenance"] == "sample"
    assert talk.ask("action_module_duration").provenances() == {"sample"}


OPENING = "Lüttich: angekündigt, Eröffnung nicht bestätigt (Stand: Oktober 2023)"


@pytest.mark.parametrize(
    "action",
    ["module_detail", "module_dates", "module_seats", "module_place", "module_comparison"],
)
def test_a_place_that_may_not_be_open_is_never_said_as_if_it_were(talk: Conversation, action: str) -> None:
    named = ["ASE-101", "GMP-101"] if action == "module_comparison" else "ASE-101"
    said = talk.ask(f"action_{action}", module=named)
    assert OPENING in said.text("de").splitlines() or f"- {OPENING}" in said.text("de")
    assert said.text("de").count(OPENING) == 1
    assert said.sites == ["seneffe", "liege"]
    assert "sourced" in said.provenances()


def test_a_place_asked_about_keeps_its_status_where_the_answer_is_no(talk: Conversation) -> None:
    for action in ("action_module_place", "action_module_dates", "action_module_schedule"):
        said = talk.ask(action, module="HSE-101", site="liege")
        assert OPENING in said.text("de")
        assert "liege" in said.sites


def test_the_places_of_a_card_keep_their_status(talk: Conversation) -> None:
    (card,) = talk.ask("action_module_duration", module="ASE-101").shown("cards", "de")
    (places,) = [fact["value"] for fact in card["facts"] if fact["label"] == "Orte"]
    assert OPENING in places


def test_the_next_session_is_one_with_seats_left(talk: Conversation) -> None:
    text = talk.ask("action_module_detail", module="ASE-101").text("en")
    assert "5 October" not in text
    assert "Next session with seats left: on 2 November 2026, Liège (1 place left)" in text


def test_all_sessions_full_is_said(talk: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    full = [each for each in SESSIONS["ASE-101"] if not each.seats_left]
    monkeypatch.setattr(talk.knowledge, "upcoming_sessions", lambda code: tuple(full))
    text = talk.ask("action_module_detail", module="ASE-101").text("en")
    assert "Next session with seats left: none, the planned sessions are full." in text


def test_one_place_is_no_plural(talk: Conversation) -> None:
    said = talk.ask("action_module_detail", module="GMP-102")
    assert "Lieu : En ligne." in said.text()
    assert "Lieu" in [fact["label"] for fact in said.shown("cards")[0]["facts"]]


def test_modules_to_choose_from_are_named_with_their_source(talk: Conversation) -> None:
    said = talk.ask("action_module_dates", "zzz", domain="gmp")
    assert said.modules == ["GMP-101", "GMP-102"]
    assert said.provenances() == {"sample"}


def test_content_names_the_competencies(talk: Conversation) -> None:
    assert "Eine HPLC bedienen" in talk.ask("action_module_content", module="LAB-201").text("de")


def test_conditions_are_listed_and_decide_nothing(talk: Conversation) -> None:
    text = talk.ask("action_module_prerequisites", module="ASE-201").text()
    for part in ("Habillage en salle blanche (ASE-101)", "CESS", "2 ans", "B1", "aptitude médicale"):
        assert part in text
    assert "Règles d'or GMP (GMP-101), Recyclage GMP (GMP-102), Zones ATEX (HSE-101) ou LAB-101" in text
    assert "c’est le centre qui décide" in text


def test_a_module_without_conditions_says_so(talk: Conversation) -> None:
    text = talk.ask("action_module_prerequisites", module="GMP-101").text("nl")
    assert "Geen module die je eerst moet volgen" in text
    assert "Gevraagd diploma: geen" in text


def test_a_certificate_says_when_it_must_be_renewed(talk: Conversation) -> None:
    assert "12 months" in talk.ask("action_module_certificate", module="ASE-201").text("en")
    assert "No renewal is given" in talk.ask("action_module_certificate", module="ASE-101").text("en")


@pytest.mark.parametrize(
    ("module", "language", "response"),
    [
        ("ASE-101", "en", "utter_module_teaching_language_yes"),
        ("ASE-101", "fr", "utter_module_teaching_language_yes"),
        ("ASE-101", "de", "utter_module_teaching_language_no"),
    ],
)
def test_a_language_asked_about_gets_yes_or_no(
    talk: Conversation, module: str, language: str, response: str
) -> None:
    said = talk.ask("action_module_teaching_language", module=module, requested_language=language)
    assert said.response == response


def test_the_name_of_a_language_is_not_looked_for_as_a_topic(talk: Conversation) -> None:
    talk.slots["module"] = "ASE-101"
    places = [{"entity": "requested_language", "value": "en", "start": 3, "end": 7}]
    said = talk.run("action_module_teaching_language", "en HPLC ?", None, places)
    assert said.modules == ["ASE-101"]


@pytest.mark.parametrize(
    ("site", "response", "sites"),
    [
        ("liege", "utter_module_place_yes", ["seneffe", "liege"]),
        ("online", "utter_module_place_no", ["seneffe", "liege", "online"]),
    ],
)
def test_a_place_asked_about_gets_yes_or_no(
    talk: Conversation, site: str, response: str, sites: list[str]
) -> None:
    said = talk.ask("action_module_place", module="ASE-101", site=site)
    assert (said.response, said.sites) == (response, sites)


def test_a_place_is_said_with_its_dated_status(talk: Conversation) -> None:
    text = talk.ask("action_module_place", module="ASE-101").text("en")
    assert "Liège: announced, opening not confirmed (information dated October 2023)" in text


def test_hours_of_the_day_are_said_to_be_unknown(talk: Conversation) -> None:
    said = talk.ask("action_module_schedule", module="ASE-101")
    assert "heures de la journée ne sont pas dans mes données" in said.text()
    assert "unknown" in said.provenances()
    assert NOTE.fr in said.text()


def test_a_rhythm_that_no_session_has_is_not_promised(talk: Conversation) -> None:
    said = talk.ask("action_module_schedule", module="ASE-101", rhythm="saturday")
    assert said.response == "utter_module_schedule_other"
    assert "le samedi" in said.text()


def test_a_price_is_never_known(talk: Conversation) -> None:
    said = talk.ask("action_module_price", module="ASE-101")
    for language in LANGUAGES:
        assert "www.centre.example" in said.text(language)
        assert "€" not in said.text(language)
    assert said.sources[-1]["url"] == CONTACT
    assert ("ask_faq", {"question": "price_jobseeker"}) in said.choices()


def test_a_price_in_general_is_answered_for_who_asks(talk: Conversation) -> None:
    said = talk.ask("action_module_price", "", audience="jobseeker")
    assert said.act == "unknown_fact"
    assert "NO PRICE KNOWN" in said.text()
    assert "www.centre.example" in said.text()


def test_a_price_without_module_is_unknown_too(talk: Conversation) -> None:
    said = talk.ask("action_module_price", "zzz")
    assert said.act == "unknown_fact"
    assert said.provenances() == {"unknown", "sourced"}


def test_enrolment_is_said_for_both_audiences_or_for_the_one_named(talk: Conversation) -> None:
    both = talk.ask("action_module_enrolment", module="ASE-101")
    assert "VIA FOREM" in both.text()
    assert "- travailleurs : VIA EMPLOYER" in both.text()
    one = talk.ask("action_module_enrolment", module="ASE-101", audience="worker")
    assert "VIA FOREM" not in one.text()
    assert [source["as_of"] for source in one.sources if source["url"] == "https://faq.example/enrol_worker"]


def test_enrolment_does_not_add_that_one_asks_the_centre(talk: Conversation) -> None:
    text = talk.ask("action_module_enrolment", module="ASE-101").text("en")
    assert "The centre’s website: www.centre.example." in text
    assert "ask the centre" not in text.lower()


def test_enrolment_in_general(talk: Conversation) -> None:
    said = talk.ask("action_module_enrolment", "zzz")
    assert said.act == "module_enrolment"
    assert said.modules == []
    assert "VIA FOREM" in said.text()
