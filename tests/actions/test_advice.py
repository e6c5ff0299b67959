"""Entry, paths, money, formalities, people and privacy."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation, found
from tests.actions.small_catalogue import TODAY, small_catalogue

ENTRY = "action_entry_check"
PATH = "action_training_path"
MONEY = "action_funding"


class TestMayIFollowIt:
    def test_a_module_s_conditions_are_to_be_checked_and_decide_nothing(self, talk: Conversation) -> None:
        said = talk.ask(ENTRY, "…", module="ASE-201")
        assert (said.act, said.modules) == ("entry_check", ["ASE-201"])
        for part in ("Habillage en salle blanche (ASE-101)", "CESS", "2 ans", "B1", "aptitude médicale"):
            assert part in said.text()
        assert "c’est le centre qui décide" in said.text()
        assert said.choices()[0] == ("ask_module", {"module": "ASE-101"})
        assert talk.slots["module"] == "ASE-201"
        assert said.provenances() == {"sample"}

    @pytest.mark.parametrize("text", ["j'ai le gowning, puis-je suivre ASE-201 ?", "ASE-201 avec gowning ?"])
    def test_a_module_one_has_already_is_not_the_one_asked_about(self, talk: Conversation, text: str) -> None:
        places = found(text, module=("gowning", "ASE-101"), module2=("ASE-201", "ASE-201"))
        assert talk.run(ENTRY, text, None, places).modules == ["ASE-201"]

    def test_one_of_several_that_would_do_counts_as_well(self, talk: Conversation) -> None:
        assert talk.ask(ENTRY, "…", module=["HSE-101", "ASE-201"]).modules == ["ASE-201"]

    def test_of_two_that_do_not_need_each_other_the_first(self, talk: Conversation) -> None:
        assert talk.ask(ENTRY, "…", module=["HSE-102", "ASE-201"]).modules == ["HSE-102"]

    def test_the_module_in_mind(self, talk: Conversation) -> None:
        talk.ask("action_module_dates", module="ASE-201")
        assert talk.ask(ENTRY, "je suis maçon et j'ai 50 ans").modules == ["ASE-201"]

    def test_a_story_without_a_module_gets_those_that_ask_for_least(self, talk: Conversation) -> None:
        said = talk.ask(ENTRY, "je suis maçon de formation")
        assert (said.act, said.response) == ("entry_check", "utter_entry_open")
        assert "ASE-201" not in said.modules
        assert "8 modules" in said.text()
        assert "et encore 2 autres" in said.text()
        assert said.choices()[0] == ("check_entry", {"module": "ASE-101"})
        assert "c’est le centre qui décide" in said.text()
        assert talk.slots["listed_modules"] == said.modules

    @pytest.mark.parametrize(
        "asked",
        [{"requires": ("LAB-201",)}, {"requires_any": (("LAB-201", "HSE-101"),)}, {"education": "cess"}],
    )
    def test_what_asks_for_a_module_or_a_diploma_is_not_open(self, asked: dict[str, Any]) -> None:
        small = small_catalogue()
        first = replace(small.modules["ASE-101"], **asked)
        changed = replace(small, modules={**small.modules, "ASE-101": first})
        talk = Conversation(KnowledgeBase.from_catalogue(changed, FixedClock(TODAY)))
        assert talk.ask(ENTRY, "zzz").modules[0] == "GMP-101"

    def test_for_whom_is_said(self, talk: Conversation) -> None:
        said = talk.ask(ENTRY, "zzz", audience="worker")
        assert said.response == "utter_entry_groups"
        assert "You told me: worker." in said.text("en")
        assert "jobseekers" not in said.text("en")

    def test_a_question_about_entry_is_answered_as_one(self, talk: Conversation) -> None:
        said = talk.ask(ENTRY, "sans diplôme ?")
        assert said.act == "entry_check"
        assert "OFTEN POSSIBLE" in said.text()

    def test_for_somebody_else(self, talk: Conversation) -> None:
        talk.ask("action_module_dates", module="ASE-201")
        said = talk.ask("action_follow_up", "et pour un étudiant ?", audience="student")
        assert (said.act, said.modules) == ("entry_check", ["ASE-201"])

    def test_enrolment_for_somebody_else_stays_enrolment(self, talk: Conversation) -> None:
        talk.ask("action_module_enrolment", module="ASE-101")
        said = talk.ask("action_follow_up", "et pour un salarié ?", audience="worker")
        assert said.act == "module_enrolment"
        assert "VIA EMPLOYER" in said.text()
        assert "VIA FOREM" not in said.text()


class TestHowDoIBecome:
    def test_a_job_gets_its_shortest_path(self, talk: Conversation) -> None:
        said = talk.ask(PATH, "…", job="operator")
        assert (said.act, said.modules, said.jobs) == ("path_proposal", ["GMP-102"], ["operator"])
        assert "Fewest hours: 1 module, 4 hours." in said.text("en")
        assert "gives all that was still to be learned" in said.text("en")
        # It has no date: another that has one is proposed as well.
        assert [card["proposal"] for card in said.cards] == ["shortest", "soonest"]
        assert ("check_entry", {"module": "GMP-102"}) in said.choices()

    def test_a_job_by_its_name_in_the_text(self, talk: Conversation) -> None:
        assert talk.ask(PATH, "comment devenir analyste au labo ?").jobs == ["analyst"]

    @pytest.mark.parametrize("text", ["zzz", ""])
    def test_without_a_job_it_is_asked_for(self, talk: Conversation, text: str) -> None:
        said = talk.ask(PATH, text)
        assert said.act == "path_question"
        assert said.choices() == [("ask_path", {"job": "operator"}), ("ask_path", {"job": "analyst"})]
        chosen = talk.click(PATH, **said.choices()[1][1])
        assert (chosen.act, chosen.jobs) == ("path_proposal", ["analyst"])

    def test_of_two_jobs_named_one_is_asked_for(self, talk: Conversation) -> None:
        assert talk.ask(PATH, "…", job=["operator", "analyst"]).jobs == ["operator", "analyst"]

    def test_the_job_talked_about(self, talk: Conversation) -> None:
        talk.ask("action_job_detail", job="analyst")
        assert talk.ask(PATH, "et comment y arriver ?").jobs == ["analyst"]

    def test_a_list_of_jobs_is_no_job_in_mind(self, talk: Conversation) -> None:
        talk.ask("action_job_list", "zzz")
        assert talk.ask(PATH, "et comment y arriver ?").act == "path_question"

    def test_whoever_it_is_for_can_be_chosen(self, talk: Conversation) -> None:
        said = talk.ask(PATH, "…", job="operator")
        choices = {entities["audience"]: entities for _, entities in said.choices() if "audience" in entities}
        assert sorted(choices) == ["jobseeker", "worker"]
        again = talk.click(PATH, **choices["worker"])
        assert "Vous m’avez dit : travailleur." in again.text()
        assert not any("audience" in entities for _, entities in again.choices())

    def test_an_audience_that_no_module_is_open_to_gets_no_empty_promise(self, talk: Conversation) -> None:
        said = talk.ask(PATH, "…", job="analyst", audience="teacher")
        assert said.modules == []
        assert "You told me: teacher.\nNo module of the sample fits." in said.text("en")
        assert "Use an HPLC (the modules that give it are not open" in said.text("en")
        for language in LANGUAGES:
            assert "0" not in said.text(language)

    def test_whom_a_company_sends_are_workers(self, talk: Conversation) -> None:
        said = talk.ask(PATH, "…", job="operator", audience="company")
        assert said.modules == ["GMP-102"]
        assert "You told me: company." in said.text("en")

    def test_a_follow_up_changes_for_whom(self, talk: Conversation) -> None:
        talk.ask(PATH, "…", job="operator")
        said = talk.ask("action_follow_up", "et pour un salarié ?", audience="worker")
        assert (said.act, said.jobs) == ("path_adjusted", ["operator"])
        assert "The path stays the same" in said.text("en")
        assert talk.slots["profile"] == {"audience": "worker"}


class TestMoney:
    def test_a_question_about_money_is_answered(self, talk: Conversation) -> None:
        said = talk.ask(MONEY, "garder mes allocations de chômage ?")
        assert said.act == "funding"
        assert "OFTEN YES" in said.text()
        assert [source["as_of"] for source in said.sources] == ["2025"]

    def test_otherwise_the_schemes_are_listed_to_choose_from(self, talk: Conversation) -> None:
        said = talk.ask(MONEY, "zzz")
        assert said.act == "funding"
        for part in ("Hourly bonus", "Paid leave", "The public service decides"):
            assert part in said.text("en")
        assert said.choices() == [
            ("ask_funding", {"scheme": "allowance"}),
            ("ask_funding", {"scheme": "leave"}),
        ]
        assert [source["as_of"] for source in said.sources] == ["2025-03", "2025-03"]

    def test_a_scheme_chosen_is_said_with_its_caution_and_conditions(self, talk: Conversation) -> None:
        said = talk.click(MONEY, **talk.ask(MONEY, "zzz").choices()[1][1])
        assert said.act == "funding"
        for part in ("Paid leave", "GIVES", "CAUTION", "CONDITION TWO", "THE FOREM", "CALL"):
            assert part in said.text("en")
        assert [source["url"] for source in said.sources] == ["https://funding.example/leave"]

    def test_a_scheme_that_is_gone_lists_the_others(self, talk: Conversation) -> None:
        assert talk.click(MONEY, scheme="gone").response == "utter_funding_by_situation"


class TestFormalities:
    @pytest.mark.parametrize(
        ("action", "text", "act", "answer"),
        [
            ("action_procedure", "m'inscrire comme salarié ?", "procedure", "VIA EMPLOYER"),
            ("action_company_training", "Train my team?", "company_training", "MADE TO MEASURE"),
            ("action_privacy_notice", "Wat bewaar je van mij?", "privacy_notice", "MESSAGES ONLY"),
        ],
    )
    def test_the_nearest_question_of_the_subject_is_answered(
        self, talk: Conversation, action: str, text: str, act: str, answer: str
    ) -> None:
        said = talk.ask(action, text)
        assert said.act == act
        assert answer in said.text()

    def test_near_ones_are_offered_beside_it(self, talk: Conversation) -> None:
        said = talk.ask("action_procedure", "m'inscrire comme salarié ?")
        assert ("ask_faq", {"question": "enrol_jobseeker"}) in said.choices()
        assert all(entities["question"] != "train_my_team" for _, entities in said.choices())

    @pytest.mark.parametrize(
        ("action", "answer"),
        [("action_company_training", "MADE TO MEASURE"), ("action_privacy_notice", "MESSAGES ONLY")],
    )
    def test_the_only_question_of_a_subject_is_the_answer(
        self, talk: Conversation, action: str, answer: str
    ) -> None:
        assert answer in talk.ask(action, "zzz").text()

    def test_of_several_one_is_asked_for(self, talk: Conversation) -> None:
        said = talk.ask("action_procedure", "zzz")
        assert said.response == "utter_which_question"
        asked = [entities["question"] for _, entities in said.choices()]
        assert asked == ["enrol_jobseeker", "enrol_worker", "no_diploma"]
        assert "Enrol as an employee?" in said.text("en")

    def test_a_subject_of_which_nothing_is_known_is_not_made_up(self, talk: Conversation) -> None:
        said = talk.ask("action_school_visit", "zzz")
        assert said.act == "unknown_fact"
        assert "www.centre.example" in said.text()


class TestOtherFacts:
    def test_what_is_not_known_is_said_and_whom_to_ask(self, talk: Conversation) -> None:
        said = talk.ask("action_other_fact", "zzz")
        assert (said.act, said.modules) == ("unknown_fact", [])
        assert "www.centre.example" in said.text()
        assert said.provenances() == {"unknown", "sourced"}

    def test_of_a_module_stays_about_the_module(self, talk: Conversation) -> None:
        said = talk.ask("action_other_fact", "qui donne le cours ?", module="HSE-101")
        assert (said.act, said.modules) == ("unknown_fact", ["HSE-101"])
        assert talk.ask("action_module_dates", "et quand ?").modules == ["HSE-101"]

    def test_a_frequent_question_is_answered(self, talk: Conversation) -> None:
        assert "A PROGRAM" in talk.ask("action_other_fact", "Are you human?").text()


def test_a_person_cannot_take_over_and_the_website_is_said(talk: Conversation) -> None:
    said = talk.ask("action_person")
    assert said.act == "contact"
    assert "www.centre.example" in said.text()


class TestWarnMe:
    def test_no_alert_is_promised_and_the_dates_are_said(self, talk: Conversation) -> None:
        first, second = talk.hear("action_module_alert", "…", found("…", module=("…", "ASE-101")))
        assert (first.act, first.response) == ("out_of_scope", "utter_no_alerts")
        assert "ne peux pas encore vous prévenir" in first.text()
        assert (second.act, second.modules) == ("module_dates", ["ASE-101"])

    def test_after_which_module_the_same_is_said(self, talk: Conversation) -> None:
        assert talk.ask("action_module_alert", "zzz").response == "utter_which_module_any"
        place = [{"entity": "module", "value": code, "start": 3, "end": 6} for code in ("GMP-101", "GMP-102")]
        ((intent, entities), *_) = talk.run("action_module_alert", "le GMP", None, place).choices()
        assert intent == "ask_alert"
        heard = talk.hear("action_module_detail", "GMP-101", found("GMP-101", module=("GMP-101", "GMP-101")))
        assert [said.response for said in heard] == ["utter_no_alerts", "utter_module_dates_none"]
        assert entities == {"module": "GMP-101"}


class TestMyData:
    def test_how_to_take_it_away(self, talk: Conversation) -> None:
        said = talk.ask("action_export_data")
        assert said.act == "data_export"
        assert "Mes données" in said.text()

    def test_what_is_surely_asked_is_erased(self, talk: Conversation) -> None:
        (said,) = talk.hear("action_erase_data", "effacez tout", confidence=0.6)
        assert said.act == "data_erased"

    def test_what_may_be_asked_is_asked_first(self, talk: Conversation) -> None:
        (said,) = talk.hear("action_erase_data", "effacez mon inscription ?", confidence=0.59)
        assert said.act == "clarification"
        assert said.choices() == [("erase_data", {})]
        assert talk.click("action_erase_data").act == "data_erased"


def test_a_question_of_companies_is_not_for_who_looks_for_work(talk: Conversation) -> None:
    said = talk.ask("action_funding", "quelles aides pour un demandeur d'emploi ?", audience="jobseeker")
    assert said.response == "utter_funding"


def test_modules_that_are_open_leave_the_last_one_behind(talk: Conversation) -> None:
    talk.slots["module"] = "GONE-999"
    assert talk.ask("action_entry_check", "zzz").response == "utter_entry_open"
    assert talk.slots["module"] is None
