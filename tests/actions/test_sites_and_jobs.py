"""Places and jobs."""

from __future__ import annotations

from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import SITE_PAGE


def test_the_list_holds_the_centre_s_places_with_dated_status(talk: Conversation) -> None:
    said = talk.ask("action_site_list")
    assert (said.act, said.sites) == ("site_list", ["seneffe", "liege", "online"])
    assert "Seneffe: open (information dated 20 July 2025)" in said.text("en")
    assert said.provenances() == {"sourced"}
    assert [card["status"] for card in said.cards] == ["open", "announced", "open"]


def test_a_place_in_detail(talk: Conversation) -> None:
    said = talk.ask("action_site_detail", site="liege")
    text = said.text("en")
    assert "announced, opening not confirmed (information dated October 2023)" in text
    assert "780 m²" in text
    assert "Announced. (undated page)" in text
    assert {source["url"] for source in said.sources} == {SITE_PAGE}
    assert talk.slots["site"] == "liege"


def test_an_unknown_surface_is_left_out(talk: Conversation) -> None:
    assert "m²" not in talk.ask("action_site_detail", site="seneffe").text()


def test_another_organisation_is_said_to_be_one(talk: Conversation) -> None:
    said = talk.ask("action_site_detail", site="campus")
    assert "different organisation" in said.text("en")
    assert "www.centre.example" not in said.text("en")
    assert all(intent != "ask_site_modules" for intent, _ in said.choices())


def test_a_place_by_its_name_in_the_text(talk: Conversation) -> None:
    assert talk.ask("action_site_detail", "Luik").sites == ["liege"]


def test_no_place_named(talk: Conversation) -> None:
    said = talk.ask("action_site_detail", "zzz")
    assert said.act == "clarification"
    assert [entities["site"] for _, entities in said.choices()] == ["seneffe", "liege", "online"]


def test_the_way_is_not_known(talk: Conversation) -> None:
    said = talk.ask("action_site_access", site="seneffe")
    assert (said.act, said.sites) == ("site_access", ["seneffe"])
    for language in LANGUAGES:
        assert "www.centre.example" in said.text(language)
    assert "approximatif" in said.text()


def test_a_municipality_is_named_in_the_language(talk: Conversation) -> None:
    said = talk.ask("action_site_access", site="liege")
    assert "gemeente Luik" in said.text("nl")
    assert "Gemeinde Lüttich" in said.text("de")
    assert {"label": "Gemeinde", "value": "Lüttich"} in said.shown("cards", "de")[0]["facts"]


def test_the_way_to_no_place_in_particular(talk: Conversation) -> None:
    said = talk.ask("action_site_access", "zzz")
    assert (said.act, said.sites) == ("site_access", ["seneffe", "liege"])


def test_there_is_no_way_to_the_online_courses(talk: Conversation) -> None:
    assert "pas de trajet" in talk.ask("action_site_access", site="online").text()


def test_every_job_is_listed(talk: Conversation) -> None:
    said = talk.ask("action_job_list", "zzz")
    assert (said.act, said.jobs) == ("job_list", ["operator", "analyst"])
    assert said.provenances() == {"sample", "sourced"}


def test_a_frequent_question_about_jobs_comes_first(talk: Conversation) -> None:
    said = talk.ask("action_job_list", "métiers en pénurie")
    assert said.act == "job_list"
    assert said.text().endswith("\nASK FOREM")


def test_a_job(talk: Conversation) -> None:
    said = talk.ask("action_job_detail", job="analyst")
    assert (said.act, said.jobs) == ("job_detail", ["analyst"])
    for part in ("Laboratory analyst", "Use an HPLC", "2 modules"):
        assert part in said.text("en")
    assert said.choices()[0] == ("ask_modules", {"job": "analyst"})
    assert said.provenances() == {"sample", "sourced"}


def test_a_shortage_is_never_stated(talk: Conversation) -> None:
    assert "pénurie" not in talk.ask("action_job_detail", job="operator").text()


def test_several_jobs_or_none(talk: Conversation) -> None:
    assert talk.ask("action_job_detail", job=["operator", "analyst"]).act == "clarification"
    assert talk.ask("action_job_detail", "zzz").act == "clarification"


def test_that_job_is_the_one_talked_about(talk: Conversation) -> None:
    assert talk.ask("action_job_detail", job="analyst").jobs == ["analyst"]
    assert talk.ask("action_job_detail", "et que fait-on dans ce métier ?").jobs == ["analyst"]
    assert talk.ask("action_job_detail", "et l'opérateur ?", job="operator").jobs == ["operator"]
