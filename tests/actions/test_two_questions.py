"""Two questions in one message: two answers, in their order."""

from __future__ import annotations

import pytest

from tests.actions.asking import Conversation, Said, found

TEXT = "combien d'heures dure ATEX et c'est quand ?"


def both(talk: Conversation, action: str, further: str, **named: tuple[str, str]) -> list[Said]:
    return talk.hear(action, TEXT, found(TEXT, **named), further=further)


def test_both_are_answered_in_order(talk: Conversation) -> None:
    heard = both(talk, "action_module_duration", "ask_dates", module=("ATEX", "HSE-101"))
    assert [said.act for said in heard] == ["module_duration", "module_dates"]
    assert [said.modules for said in heard] == [["HSE-101"], ["HSE-101"]]
    assert talk.slots["module"] == "HSE-101"


def test_a_follow_up_is_about_the_second(talk: Conversation) -> None:
    both(talk, "action_module_duration", "ask_dates", module=("ATEX", "HSE-101"))
    assert talk.ask("action_follow_up", "et le gowning ?", module="ASE-101").act == "module_dates"


def test_the_second_is_about_the_module_that_the_first_found(talk: Conversation) -> None:
    talk.slots["module"] = "LAB-101"
    heard = both(talk, "action_module_duration", "ask_certificate")
    assert [said.modules for said in heard] == [["HSE-101"], ["HSE-101"]]


def test_which_sites_after_a_module_are_those_of_the_module(talk: Conversation) -> None:
    heard = both(talk, "action_module_duration", "ask_sites", module=("ATEX", "HSE-101"))
    assert [(said.act, said.sites) for said in heard][1:] == [("module_place", ["seneffe"])]


def test_which_sites_without_a_module_are_all(talk: Conversation) -> None:
    heard = both(talk, "action_contact", "ask_sites")
    assert [said.act for said in heard] == ["contact", "site_list"]


@pytest.mark.parametrize(
    ("action", "response"),
    [
        ("action_module_duration", "utter_which_module_any"),
        ("action_training_path", "utter_path_question"),
        ("action_module_comparison", "utter_compare_which"),
        ("action_job_detail", "utter_which_job"),
    ],
)
def test_where_the_first_asks_back_only_that_is_said(talk: Conversation, action: str, response: str) -> None:
    heard = talk.hear(action, "zzz", further="ask_contact")
    assert [said.response for said in heard] == [response]


def test_a_code_that_does_not_exist_is_cleared_up_first(talk: Conversation) -> None:
    (said,) = talk.hear("action_module_duration", "ASE-999 ?", further="ask_contact")
    assert said.response == "utter_unknown_code"


def test_a_second_that_would_ask_back_is_left_out(talk: Conversation) -> None:
    assert [said.act for said in talk.hear("action_contact", "zzz", further="ask_path")] == ["contact"]
    assert [said.act for said in talk.hear("action_contact", "zzz", further="ask_dates")] == ["contact"]


@pytest.mark.parametrize("further", ["ask_duration", "nothing_known"])
def test_the_same_twice_is_said_once(talk: Conversation, further: str) -> None:
    assert len(both(talk, "action_module_duration", further, module=("ATEX", "HSE-101"))) == 1


def test_after_a_change_of_language_the_second_is_in_the_new_one(talk: Conversation) -> None:
    text = "in English please, and how long is ATEX?"
    places = found(text, requested_language=("English", "en"), module=("ATEX", "HSE-101"))
    first, second = talk.hear("action_change_language", text, places, further="ask_duration")
    assert (first.act, first.raw["language"]) == ("language_changed", "en")
    assert (second.act, second.raw["language"]) == ("module_duration", "en")
    assert talk.slots["language"] == "en"


def test_so_is_all_that_the_second_says(talk: Conversation) -> None:
    text = "auf Deutsch bitte, und melden Sie mir neue Termine von ATEX"
    places = found(text, requested_language=("Deutsch", "de"), module=("ATEX", "HSE-101"))
    heard = talk.hear("action_change_language", text, places, further="ask_alert")
    assert [said.act for said in heard] == ["language_changed", "out_of_scope", "module_dates"]
    assert [said.raw["language"] for said in heard] == ["de", "de", "de"]


def test_without_a_change_the_language_of_the_talk_stands(talk: Conversation) -> None:
    for said in both(talk, "action_module_duration", "ask_dates", module=("ATEX", "HSE-101")):
        assert not said.raw.get("language")


def test_three_are_answered_in_order(talk: Conversation) -> None:
    skill = "action_module_duration"
    entities = found(TEXT, module=("ATEX", "HSE-101"))
    heard = talk.hear(skill, TEXT, entities, further=["ask_dates", "ask_place", "ask_certificate"])
    assert [said.act for said in heard] == ["module_duration", "module_dates", "module_place"]


@pytest.mark.parametrize("action", ["action_site_detail", "action_site_list"])
def test_a_place_beside_a_question_about_a_module_is_its_place(talk: Conversation, action: str) -> None:
    heard = both(talk, action, "ask_duration", module=("ATEX", "HSE-101"))
    assert [said.act for said in heard] == ["module_place", "module_duration"]


def test_what_they_teach_beside_a_question_about_a_site_is_what_is_given_there(talk: Conversation) -> None:
    text = "is there parking in Liège, and what do they teach there?"
    heard = talk.hear("action_site_access", text, found(text, site=("Liège", "liege")), further="ask_content")
    assert [said.act for said in heard] == ["site_access", "site_modules"]
