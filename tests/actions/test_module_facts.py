"""Each fact of one module: said from its record, with its source."""

from __future__ import annotations

import pytest

from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import CONTACT, NOTE

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


@pytest.mark.parametrize("action", sorted(FACTS.keys() - {"action_module_price", "action_module_enrolment"}))
def test_asks_for_a_module_where_none_is_named(talk: Conversation, action: str) -> None:
    said = talk.ask(action, "zzz")
    assert said.act == "clarification"
    assert said.choices()[0] == ("ask_modules", {"domain": "aseptic"})
    assert said.modules == []


def test_a_sourced_module_keeps_its_page_beside_the_sample(talk: Conversation) -> None:
    said = talk.ask("action_module_detail", "", module="HSE-101")
    assert [source["label"] for source in said.shown("sources", "en")] == ["Sample catalogue", "news.example"]
    assert talk.ask("action_module_duration").provenances() == {"sample"}


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
    assert "VIA EMPLOYER" in both.text()
    one = talk.ask("action_module_enrolment", module="ASE-101", audience="worker")
    assert "VIA FOREM" not in one.text()
    assert [source["as_of"] for source in one.sources if source["url"] == "https://faq.example/enrol_worker"]


def test_enrolment_in_general(talk: Conversation) -> None:
    said = talk.ask("action_module_enrolment", "zzz")
    assert said.act == "module_enrolment"
    assert said.modules == []
    assert "VIA FOREM" in said.text()
