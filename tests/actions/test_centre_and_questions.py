"""The centre, its figures, how to reach it, and the frequent questions."""

from __future__ import annotations

import pytest

from actions import centre_figures
from knowledge.search import CERTAIN, QuestionHit
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import CONTACT, FIGURE_PAGE


def test_what_the_centre_is(talk: Conversation) -> None:
    said = talk.ask("action_centre_about", "zzz")
    assert (said.act, said.sites) == ("centre_about", ["seneffe"])
    assert said.text() == "« Qu'est-ce que le centre ? »\nA TRAINING CENTRE"
    assert ("ask_figures", {"figure": "people_trained"}) in said.choices()


def test_a_figure_by_its_name_is_its_safe_statement(talk: Conversation) -> None:
    said = talk.ask("action_centre_figures", "how many people trained a year?")
    assert (said.act, said.text("en")) == ("centre_figures", "MORE THAN 3400")
    assert said.sources[0]["url"] == FIGURE_PAGE
    assert said.cards[0]["values"][0]["value"] == 987654.0


def test_a_bare_value_is_never_said(talk: Conversation) -> None:
    for text in ("zzz", "people trained a year", "staff of the centre"):
        assert "987" not in talk.ask("action_centre_figures", text).text()


def test_a_frequent_question_about_figures(talk: Conversation) -> None:
    said = talk.ask("action_centre_figures", "does it lead to work?")
    assert said.act == "centre_figures"
    assert said.text().endswith("\nABOUT 85 PERCENT")


def test_a_chosen_figure(talk: Conversation) -> None:
    assert talk.click("action_centre_figures", figure="staff").text() == "STAFF OF 23"


def test_figures_in_general_offer_the_others(talk: Conversation) -> None:
    said = talk.ask("action_centre_figures", "zzz")
    assert "MORE THAN 3400" in said.text()
    assert said.choices() == [("ask_figures", {"figure": "staff"})]


def test_several_figures_are_introduced(talk: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(centre_figures, "HEADLINES", ("people_trained", "staff"))
    text = talk.ask("action_centre_figures", "zzz").text("en")
    assert text == "Some figures of the centre:\n- MORE THAN 3400\n- STAFF OF 23"


def test_only_the_website_is_known(talk: Conversation) -> None:
    said = talk.ask("action_contact")
    assert said.act == "contact"
    assert "www.centre.example" in said.text()
    assert "téléphone" in said.text()
    assert said.sources[0]["url"] == CONTACT


@pytest.mark.parametrize(
    ("id_", "act", "provenances"),
    [
        ("keep_benefit", "funding", {"sourced"}),
        ("price_jobseeker", "unknown_fact", {"unknown", "sourced"}),
        ("human_or_machine", "machine_disclosure", set()),
    ],
)
def test_act_and_source_come_from_the_record(
    talk: Conversation, id_: str, act: str, provenances: set[str]
) -> None:
    said = talk.click("action_faq", question=id_)
    assert (said.act, said.provenances()) == (act, provenances)


def test_a_sourced_answer_keeps_its_date(talk: Conversation) -> None:
    (source,) = talk.ask("action_faq", "garder mes allocations de chômage").shown("sources")
    assert source == {
        "label": "faq.example",
        "url": "https://faq.example/keep_benefit",
        "as_of": "2025",
        "provenance": "sourced",
    }


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fr", "« Garder mes allocations de chômage ? »"),
        ("nl", "“Mijn uitkering behouden?”"),
        ("en", "“Keep my unemployment benefit?”"),
        ("de", "„Arbeitslosengeld behalten?“"),
    ],
)
def test_an_answer_is_said_with_the_question_it_answers(
    talk: Conversation, language: str, heading: str
) -> None:
    assert talk.click("action_faq", question="keep_benefit").text(language) == f"{heading}\nOFTEN YES"


def test_a_person_cannot_be_called_yet(talk: Conversation) -> None:
    said = talk.click("action_faq", question="talk_to_person")
    assert said.act == "contact"
    assert "cannot hand the conversation over to a person" in said.text("en")


@pytest.mark.parametrize(("score", "acts"), [(0.8, ["funding", "clarification"]), (CERTAIN, ["funding"] * 2)])
def test_after_a_fact_about_a_module_a_question_must_be_sure(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch, score: float, acts: list[str]
) -> None:
    search = talk.knowledge.search
    question = talk.knowledge.catalogue().questions["keep_benefit"]
    monkeypatch.setattr(search, "questions", lambda text, limit: [QuestionHit(question, score)])
    before = talk.ask("action_faq", "j'ai 17 ans").act
    talk.ask("action_module_prerequisites", module="ASE-201")
    after = talk.ask("action_faq", "j'ai 17 ans")
    assert [before, after.act] == acts
    assert ("ask_faq", {"question": "keep_benefit"}) in after.choices() or score == CERTAIN


def test_what_no_question_answers_is_unknown(talk: Conversation) -> None:
    said = talk.ask("action_faq", "zzz")
    assert said.act == "unknown_fact"
    assert "www.centre.example" in said.text()
    assert said.provenances() == {"unknown", "sourced"}


class TestNotUnderstood:
    def test_a_sure_question_is_answered(self, talk: Conversation) -> None:
        assert talk.ask("action_clarify", "Garder mes allocations de chômage ?").act == "funding"

    def test_a_module_that_is_named_is_described(self, talk: Conversation) -> None:
        said = talk.ask("action_clarify", "gowning machin")
        assert (said.act, said.modules) == ("module_detail", ["ASE-101"])

    def test_modules_that_may_be_meant_are_offered(self, talk: Conversation) -> None:
        said = talk.ask("action_clarify", "zzz", domain="gmp")
        assert said.act == "clarification"
        assert said.choices()[0] == ("ask_module", {"module": "GMP-101"})

    def test_the_module_in_mind_does_not_hide_the_guesses(self, talk: Conversation) -> None:
        talk.slots["module"] = "ASE-101"
        assert talk.ask("action_clarify", "zzz").response == "utter_did_you_mean"

    def test_a_fair_guess_about_the_module_talked_about_is_answered_with_the_doubt(
        self, talk: Conversation
    ) -> None:
        talk.ask("action_module_duration", module="ASE-101")
        ranking = {"ask_dates": 0.27, "ask_price": 0.2, "out_of_scope": 0.1}
        heard = talk.hear("action_clarify", "redonne les jours stp", ranking=ranking)
        assert [said.act for said in heard] == ["module_dates", "clarification"]
        assert heard[0].modules == ["ASE-101"]

    @pytest.mark.parametrize("ranking", [{"out_of_scope": 0.29, "ask_dates": 0.2}, {"ask_dates": 0.1}])
    def test_no_other_guess_is(self, talk: Conversation, ranking: dict[str, float]) -> None:
        talk.ask("action_module_duration", module="ASE-101")
        assert talk.hear("action_clarify", "zzz", ranking=ranking)[0].act == "clarification"

    def test_words_that_no_name_has_are_no_modules(self, talk: Conversation) -> None:
        assert talk.ask("action_clarify", "remontrez tout").response == "utter_did_you_mean"

    def test_the_best_guesses_are_offered_as_working_choices(self, talk: Conversation) -> None:
        said = talk.ask("action_clarify", "zzz")
        assert said.act == "clarification"
        assert [intent for intent, _ in said.choices()] == ["ask_dates", "ask_price", "ask_sites"]
        assert "Le prix d’un module" in said.text()

    def test_a_site_that_was_named_stays_in_the_choices(self, talk: Conversation) -> None:
        assert talk.ask("action_clarify", "zzz", site="liege").choices()[0] == (
            "ask_dates",
            {"site": "liege"},
        )
