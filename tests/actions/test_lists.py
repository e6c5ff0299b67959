"""Lists of modules: by topic and filter, cut, empty, by domain."""

from __future__ import annotations

import pytest

from tests.actions.asking import Conversation
from tests.actions.small_catalogue import SITE_PAGE

LIST = "action_module_list"


@pytest.mark.parametrize(
    ("entities", "codes"),
    [
        ({"domain": "gmp"}, ["GMP-101", "GMP-102"]),
        ({"site": "online"}, ["GMP-102"]),
        ({"job": "analyst"}, ["LAB-201", "LAB-301"]),
        ({"level": "3"}, ["LAB-301"]),
        ({"level": 2}, ["ASE-201", "LAB-201"]),
        ({"requested_language": "en"}, ["ASE-101"]),
        ({"domain": "aseptic", "site": "liege"}, ["ASE-101"]),
    ],
)
def test_by_filter(talk: Conversation, entities: dict[str, str], codes: list[str]) -> None:
    said = talk.ask(LIST, "zzz", **entities)
    assert said.response == "utter_module_list"
    assert said.modules == codes
    assert talk.slots["listed_modules"] == codes
    assert [entities["module"] for intent, entities in said.choices() if intent == "ask_module"] == codes
    assert "sample" in said.provenances()


def test_by_topic_in_words(talk: Conversation) -> None:
    assert "HSE-101" in talk.ask(LIST, "des formations sur l'atex ?").modules


def test_a_name_with_several_meanings_lists_them_all(talk: Conversation) -> None:
    place = [{"entity": "module", "value": code, "start": 3, "end": 6} for code in ("GMP-102", "GMP-101")]
    assert talk.run(LIST, "zzz", None, place).modules == ["GMP-102", "GMP-101"]


def test_the_filters_are_said(talk: Conversation) -> None:
    text = talk.ask(LIST, "zzz", site="liege", audience="worker", level="1").text("nl")
    assert "Luik, werknemers en beginnersniveau" in text


def test_a_long_list_can_be_read_to_its_end(talk: Conversation) -> None:
    first = talk.ask(LIST, "zzz", audience="worker")
    assert len(first.modules) == 6
    assert "encore 3 autres" in first.text()
    intent, entities = first.choices()[-1]
    assert intent == "ask_modules"
    rest = talk.click(LIST, **entities)
    assert len(rest.modules) == 3
    assert not set(first.modules) & set(rest.modules)
    assert all(intent == "ask_module" for intent, _ in rest.choices())


@pytest.mark.parametrize("offset", ["99", "-1", "x", ""])
def test_a_strange_offset_harms_nothing(talk: Conversation, offset: str) -> None:
    assert talk.click(LIST, domain="gmp", offset=offset).modules == ["GMP-101", "GMP-102"]


def test_everything_is_shown_by_domain(talk: Conversation) -> None:
    said = talk.ask(LIST, "")
    assert said.response == "utter_module_list_domains"
    assert "Laboratory: 3 modules" in said.text("en")
    assert ("ask_modules", {"domain": "gmp"}) in said.choices()


def test_nothing_found_offers_something_near(talk: Conversation) -> None:
    said = talk.ask(LIST, "zzz", domain="gmp", requested_language="en")
    assert said.response == "utter_module_list_near"
    assert said.modules == ["GMP-101", "GMP-102"]
    assert "in English" in said.text("en")


def test_a_filter_the_catalogue_does_not_know_is_dropped(talk: Conversation) -> None:
    said = talk.click(LIST, domain="gone")
    assert said.act == "module_list"


def test_modules_at_a_site(talk: Conversation) -> None:
    said = talk.ask("action_site_modules", "zzz", site="liege")
    assert (said.act, said.modules, said.sites) == ("site_modules", ["ASE-101", "GMP-101"], ["liege"])
    assert talk.ask("action_site_modules", "zzz").sites == ["liege"]


@pytest.mark.parametrize("action", [LIST, "action_site_modules"])
def test_a_place_that_may_not_be_open_is_said_with_its_dated_status(talk: Conversation, action: str) -> None:
    said = talk.ask(action, "zzz", site="liege")
    assert said.text("en").endswith(
        "Liège: announced, opening not confirmed (information dated October 2023)"
    )
    assert SITE_PAGE in [source["url"] for source in said.sources]
    assert "not confirmed" not in talk.ask(action, "zzz", site="online").text("en")


@pytest.mark.parametrize("name", ["rhythm", "max_hours"])
def test_a_filter_that_nothing_meets_is_not_dropped_silently(talk: Conversation, name: str) -> None:
    said = talk.click(LIST, **{name: {"rhythm": "saturday", "max_hours": "1"}[name]})
    assert said.response == "utter_module_list_near_domains"
    assert {"rhythm": "on Saturday", "max_hours": "at most 1 hour"}[name] in said.text("en")


def test_by_rhythm_only_modules_that_have_such_a_session(talk: Conversation) -> None:
    said = talk.ask(LIST, "zzz", rhythm="evenings")
    assert (said.response, said.modules) == ("utter_module_list", ["ASE-101"])
    assert "in the evening" in said.text("en")
    assert talk.ask(LIST, "zzz", rhythm="evenings", domain="gmp").response == "utter_module_list_near"


def test_by_hours(talk: Conversation) -> None:
    assert talk.ask(LIST, "des formations de moins de 8 heures").modules == ["GMP-102"]


def test_for_a_job_short_and_specific_modules_come_first(talk: Conversation) -> None:
    said = talk.ask(LIST, "zzz", job="operator")
    assert said.modules[0] == "GMP-102"  # 4 hours; the others give the same in 8 or more
    assert "per hour of class" in said.text("en")
    assert "per hour of class" not in talk.ask(LIST, "zzz", domain="gmp").text("en")


def test_which_courses_there_are_just_after_a_place(talk: Conversation) -> None:
    talk.ask("action_site_detail", site="liege")
    assert talk.ask(LIST, "welche Kurse gibt es dort?").sites == ["liege"]
    assert "HSE-101" in talk.ask(LIST, "atex").modules


def test_modules_at_no_site(talk: Conversation) -> None:
    said = talk.ask("action_site_modules", "zzz")
    assert said.act == "clarification"
    assert ("ask_site_modules", {"site": "liege"}) in said.choices()
