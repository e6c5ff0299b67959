"""The last question again, about another module, site or language."""

from __future__ import annotations

import pytest

from tests.actions.asking import Conversation, found

FOLLOW_UP = "action_follow_up"


def test_another_site(talk: Conversation) -> None:
    talk.ask("action_module_dates", module="ASE-101")
    said = talk.ask(FOLLOW_UP, "et à Liège ?", site="liege")
    assert (said.act, said.modules, said.sites) == ("module_dates", ["ASE-101"], ["liege"])


@pytest.mark.parametrize("action", ["duration", "detail", "enrolment", "price", "prerequisites"])
def test_another_site_where_the_answer_is_the_same_everywhere(talk: Conversation, action: str) -> None:
    talk.ask(f"action_module_{action}", module="ASE-101")
    said = talk.ask(FOLLOW_UP, "et à Liège ?", site="liege")
    assert (said.act, said.response) == ("module_place", "utter_module_place_yes")
    assert "2 novembre 2026" in said.text()
    assert "Dates d'exemple" in said.text()
    talk.ask(f"action_module_{action}", module="HSE-101")
    assert talk.ask(FOLLOW_UP, "et à Liège ?", site="liege").response == "utter_module_place_no"


@pytest.mark.parametrize("action", ["action_site_detail", "action_site_access", "action_site_list"])
def test_a_module_after_a_place(talk: Conversation, action: str) -> None:
    talk.ask(action, site="liege")
    said = talk.ask(FOLLOW_UP, "et pour l'atex ?", module="HSE-101")
    assert (said.act, said.modules) == ("module_detail", ["HSE-101"])


def test_another_module_keeps_the_site(talk: Conversation) -> None:
    talk.ask("action_module_dates", module="GMP-101", site="liege")
    said = talk.ask(FOLLOW_UP, "et le gowning ?", module="ASE-101")
    assert (said.modules, said.sites) == (["ASE-101"], ["liege"])


def test_a_new_question_forgets_the_site(talk: Conversation) -> None:
    talk.ask("action_module_dates", module="ASE-101", site="liege")
    assert talk.ask("action_module_dates").sites == ["seneffe", "liege"]
    assert talk.slots["site"] is None


def test_a_list_is_narrowed(talk: Conversation) -> None:
    talk.ask("action_module_list", domain="gmp")
    said = talk.ask(FOLLOW_UP, "et à Liège ?", site="liege")
    assert (said.act, said.modules, said.sites) == ("module_list", ["GMP-101"], ["liege"])


def test_a_list_on_another_topic(talk: Conversation) -> None:
    talk.ask("action_module_list", domain="gmp", site="liege")
    said = talk.ask(FOLLOW_UP, "et l'atex ?", module="HSE-101")
    assert said.modules == ["HSE-101"]


def test_another_site_s_modules(talk: Conversation) -> None:
    talk.ask("action_site_modules", site="liege")
    assert talk.ask(FOLLOW_UP, "et en ligne ?", site="online").sites == ["online"]


def test_without_a_question_before(talk: Conversation) -> None:
    assert talk.ask(FOLLOW_UP, "et le gowning ?", module="ASE-101").act == "module_detail"
    assert Conversation(talk.knowledge).ask(FOLLOW_UP, "et à Liège ?", site="liege").act == "site_detail"
    assert Conversation(talk.knowledge).ask(FOLLOW_UP, "et zzz ?").act == "clarification"


def test_a_bare_name_answers_which_module(talk: Conversation) -> None:
    place = [{"entity": "module", "value": code, "start": 3, "end": 6} for code in ("GMP-101", "GMP-102")]
    talk.run("action_module_duration", "le GMP", None, place)
    said = talk.ask("action_module_detail", "GMP-102", module="GMP-102")
    assert (said.act, said.modules) == ("module_duration", ["GMP-102"])
    assert talk.ask("action_module_detail", "GMP-102", module="GMP-102").act == "module_detail"


def test_the_site_asked_for_survives_which_module(talk: Conversation) -> None:
    place = [{"entity": "module", "value": code, "start": 3, "end": 6} for code in ("ASE-101", "GMP-102")]
    site = {"entity": "site", "value": "liege", "start": 9, "end": 12}
    talk.run("action_module_dates", "…", None, [*place, site])
    assert talk.ask("action_module_detail", "ASE-101", module="ASE-101").sites == ["liege"]


@pytest.mark.parametrize("action", ["duration", "detail", "price", "place"])
def test_a_language_of_teaching(talk: Conversation, action: str) -> None:
    talk.ask(f"action_module_{action}", module="ASE-101")
    said = talk.ask(FOLLOW_UP, "en in het Nederlands?", requested_language="nl")
    assert (said.act, said.modules) == ("module_teaching_language", ["ASE-101"])


def test_a_language_after_dates_is_that_of_the_sessions(talk: Conversation) -> None:
    talk.ask("action_module_dates", module="ASE-101")
    assert talk.ask(FOLLOW_UP, "et en anglais ?", teaching_language="en").act == "module_dates"


def test_the_sector_of_a_worker_after_a_price_is_about_funding(talk: Conversation) -> None:
    talk.ask("action_module_price", module="ASE-101")
    text = "en voor iemand uit PC 116?"
    heard = talk.hear(FOLLOW_UP, text, found(text, joint_committee=("PC 116", "pc116")))
    assert heard[0].act == "funding"


def test_who_tells_his_sector_after_a_price_asks_for_funding(talk: Conversation) -> None:
    talk.ask("action_module_price", module="ASE-101")
    text = "je suis ouvrier en CP 116"
    heard = talk.hear("action_tell_profile", text, found(text, joint_committee=("CP 116", "pc116")))
    assert heard[0].act == "funding"
