"""Dates: only those to come, with the reserve that goes with them."""

from __future__ import annotations

import pytest

from knowledge.records import LANGUAGES, Text
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import NOTE


def test_says_upcoming_sessions_only_with_seats_and_the_calendar_note(talk: Conversation) -> None:
    said = talk.ask("action_module_dates", module="ASE-101")
    text = said.text("en")
    assert "3 August 2026" not in text
    assert "on 5 October 2026, Seneffe, full time, in French: full" in text
    assert "on 2 November 2026, Liège, full time, in English: 1 place left" in text
    assert "from 4 January 2027 to 25 January 2027" in text
    assert said.sites == ["seneffe", "liege"]
    for language in LANGUAGES:
        assert NOTE.in_language(language) in said.text(language)


@pytest.mark.parametrize(
    ("entities", "starts"),
    [
        ({"site": "liege"}, ["2026-11-02"]),
        ({"requested_language": "en"}, ["2026-11-02"]),
        ({"teaching_language": "en"}, ["2026-11-02"]),
        ({"rhythm": "evenings"}, ["2027-01-04"]),
        ({"site": "seneffe", "teaching_language": "fr"}, ["2026-10-05", "2027-01-04"]),
    ],
)
def test_narrows(talk: Conversation, entities: dict[str, str], starts: list[str]) -> None:
    said = talk.ask("action_module_dates", module="ASE-101", **entities)
    assert said.response == "utter_module_dates"
    assert [card["start"] for card in said.cards] == starts


def test_says_that_nothing_fits_and_shows_the_rest(talk: Conversation) -> None:
    said = talk.ask("action_module_dates", module="ASE-101", site="online")
    assert said.response == "utter_module_dates_other"
    assert "En ligne" in said.text()
    assert len(said.cards) == 3


def test_no_session_means_on_request(talk: Conversation) -> None:
    said = talk.ask("action_module_dates", module="LAB-101")
    assert said.act == "module_dates"
    assert "sur demande" in said.text()
    assert "www.centre.example" in said.text()


@pytest.mark.parametrize("action", ["action_module_schedule", "action_module_seats", "action_module_detail"])
def test_no_session_is_said_elsewhere_too(talk: Conversation, action: str) -> None:
    assert "sur demande" in talk.ask(action, module="LAB-101").text()


def test_a_long_list_is_cut_and_says_so(talk: Conversation) -> None:
    said = talk.ask("action_module_dates", module="HSE-101")
    assert len(said.cards) == 6
    assert "encore 2 autres" in said.text()


def test_a_card_has_the_fields_for_machines(talk: Conversation) -> None:
    (card,) = talk.ask("action_module_dates", module="ASE-101", site="liege").shown("cards", "en")
    expected = {
        "kind": "session",
        "id": "ASE-101-3",
        "module": "ASE-101",
        "site": "liege",
        "start": "2026-11-02",
        "end": "2026-11-02",
        "language": "en",
        "rhythm": "full_time",
        "seats_left": 1,
        "seats": 12,
        "title": "Clean room gowning",
        "summary": "on 2 November 2026",
        "provenance": "sample",
    }
    assert expected.items() <= card.items()


def test_the_note_is_the_catalogue_s_own(talk: Conversation) -> None:
    note = talk.ask("action_module_dates", module="HSE-101").raw["values"]["note"]
    assert Text(**note["text"]) == NOTE
