"""A wish for a time, in lists of modules and in the dates of one; the day is 2 September 2026."""

from __future__ import annotations

import pytest

from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation, Said

LIST = "action_module_list"
DATES = "action_module_dates"
FOLLOW_UP = "action_follow_up"
UNSURE = ("action_out_of_scope", "action_clarify", "action_follow_up")


def starts(said: Said) -> list[str]:
    """Return the first days of the sessions shown."""
    return [card["start"] for card in said.cards if card["kind"] == "session"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("which courses start in March?", ["HSE-101"]),
        ("quels cours commencent en novembre ?", ["ASE-101"]),
        ("welke cursussen beginnen vanaf februari?", ["HSE-101"]),
        ("Kurse zwischen Oktober und Dezember", ["ASE-101"]),
        ("courses in January", ["ASE-101", "HSE-101"]),
        ("des formations avant Noël", ["ASE-101"]),
    ],
)
@pytest.mark.parametrize("action", [LIST, DATES])
def test_a_list_for_a_time(talk: Conversation, text: str, codes: list[str], action: str) -> None:
    said = talk.ask(action, text)
    assert (said.response, said.modules) == ("utter_module_list", codes)


def test_what_started_before_today_is_not_listed(talk: Conversation) -> None:
    assert talk.click(LIST, start_from="2026-08-01", start_to="2026-08-31").response == (
        "utter_module_list_near_domains"
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "en mars",
            ("début en mars 2027", "start in maart 2027", "starting in March 2027", "Beginn im März 2027"),
        ),
        (
            "le 1er mars",
            (
                "début le 1er mars 2027",
                "start op 1 maart 2027",
                "starting on 1 March 2027",
                "Beginn am 1. März 2027",
            ),
        ),
        (
            "vanaf maart",
            (
                "début à partir du 1er mars 2027",
                "start vanaf 1 maart 2027",
                "starting on 1 March 2027 or later",
                "Beginn ab dem 1. März 2027",
            ),
        ),
        (
            "before April",
            (
                "au plus tard le 31 mars 2027",
                "uiterlijk op 31 maart 2027",
                "starting on 31 March 2027 or earlier",
                "Beginn bis zum 31. März 2027",
            ),
        ),
        (
            "zwischen März und Mai",
            (
                "entre le 1er mars 2027 et le 31 mai 2027",
                "tussen 1 maart 2027 en 31 mei 2027",
                "between 1 March 2027 and 31 May 2027",
                "zwischen dem 1. März 2027 und dem 31. Mai 2027",
            ),
        ),
        ("in 2027", ("début en 2027", "start in 2027", "starting in 2027", "Beginn 2027")),
    ],
)
def test_the_time_is_said(talk: Conversation, text: str, named: tuple[str, ...]) -> None:
    listed = talk.ask(LIST, f"{text} zzz")
    dates = talk.ask(DATES, f"{text} zzz", module="HSE-101")
    for language, words in zip(LANGUAGES, named, strict=True):
        assert words in listed.text(language)
        assert words in dates.text(language)


def test_the_time_is_the_first_filter_to_be_dropped(talk: Conversation) -> None:
    said = talk.ask(LIST, "des cours zzz en avril", domain="aseptic")
    assert said.response == "utter_module_list_near"
    assert said.modules == ["ASE-101", "ASE-201"]
    assert "avril 2027" in said.text()


def test_the_time_holds_with_the_site_and_the_language(talk: Conversation) -> None:
    said = talk.ask(LIST, "zzz in November", site="liege", teaching_language="en")
    assert (said.response, said.modules) == ("utter_module_list", ["ASE-101"])
    assert talk.ask(LIST, "zzz in November", site="seneffe").response == "utter_module_list_near"


@pytest.mark.parametrize("day", ["", "soon", "2027-13-01", "0"])
def test_a_strange_day_in_a_choice_harms_nothing(talk: Conversation, day: str) -> None:
    assert talk.click(LIST, domain="gmp", start_from=day).modules == ["GMP-101", "GMP-102"]


def test_the_choices_of_a_list_keep_the_time(talk: Conversation) -> None:
    said = talk.click(LIST, start_from="2026-10-01", start_to="2026-10-31")
    assert talk.slots["last_wish"] == {"start_from": "2026-10-01", "start_to": "2026-10-31"}
    near = talk.click(LIST, start_from="2026-10-07", start_to="2026-10-08")
    assert said.modules == ["ASE-101"]
    assert near.choices()[0][1]["start_from"] == "2026-10-07"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quand, en novembre ?", ["2026-11-02"]),
        ("when, after Christmas?", ["2027-01-04"]),
        ("voor december", ["2026-10-05", "2026-11-02"]),
        ("im Oktober oder November", ["2026-10-05", "2026-11-02"]),
    ],
)
def test_dates_are_narrowed(talk: Conversation, text: str, expected: list[str]) -> None:
    said = talk.ask(DATES, text, module="ASE-101")
    assert (said.response, starts(said)) == ("utter_module_dates", expected)


def test_where_no_date_fits_the_others_are_shown(talk: Conversation) -> None:
    said = talk.ask(DATES, "gowning in May?", module="ASE-101")
    assert said.response == "utter_module_dates_other"
    assert starts(said) == ["2026-10-05", "2026-11-02", "2027-01-04"]
    assert "May 2027" in said.text("en")


@pytest.mark.parametrize("action", UNSURE)
@pytest.mark.parametrize(
    "text", ["et en novembre ?", "en in november?", "and in November?", "und im November?"]
)
def test_only_a_time_after_dates(talk: Conversation, action: str, text: str) -> None:
    talk.ask(DATES, module="ASE-101")
    said = talk.ask(action, text)
    assert (said.act, said.modules, starts(said)) == ("module_dates", ["ASE-101"], ["2026-11-02"])


@pytest.mark.parametrize("action", UNSURE)
def test_only_a_time_after_another_fact_asks_for_the_dates(talk: Conversation, action: str) -> None:
    talk.ask("action_module_price", module="ASE-101")
    assert starts(talk.ask(action, "et en novembre ?")) == ["2026-11-02"]


@pytest.mark.parametrize("action", [*UNSURE, DATES])
def test_only_a_time_after_a_list_takes_the_place_of_the_last(talk: Conversation, action: str) -> None:
    assert talk.ask(LIST, "en février ?").modules == ["HSE-101"]
    said = talk.ask(action, "et avant décembre ?")
    assert said.modules == ["ASE-101"]
    assert talk.slots["last_wish"] == {"start_to": "2026-11-30"}


def test_only_a_time_after_a_list_keeps_what_the_list_is_about(talk: Conversation) -> None:
    talk.ask(LIST, "zzz", domain="aseptic")
    said = talk.ask("action_out_of_scope", "et en janvier ?")
    assert (said.response, said.modules) == ("utter_module_list", ["ASE-101"])
    assert "domain" in talk.slots["last_wish"]


def test_only_a_time_to_begin_with_is_a_list(talk: Conversation) -> None:
    assert talk.ask("action_out_of_scope", "en mars ?").modules == ["HSE-101"]


def test_courses_asked_for_are_not_the_one_in_mind(talk: Conversation) -> None:
    talk.ask(DATES, module="ASE-101")
    assert starts(talk.ask(DATES, "is it given in November?")) == ["2026-11-02"]
    assert talk.ask(DATES, "which courses start in March?").modules == ["HSE-101"]


def test_see_you_next_week_is_a_goodbye(talk: Conversation) -> None:
    talk.ask(DATES, module="ASE-101")
    assert talk.ask("action_say_goodbye", "à la semaine prochaine").response == "utter_goodbye"


@pytest.mark.parametrize("text", ["een halve dag", "maximum een halve dag", "half a day"])
def test_by_days(talk: Conversation, text: str) -> None:
    assert talk.ask(LIST, text).modules == ["GMP-102"]


def test_a_module_with_a_time_asks_for_its_dates(talk: Conversation) -> None:
    place = {"entity": "module", "value": "ASE-101", "start": 0, "end": 7}
    said = talk.run("action_module_detail", "gowning en novembre ?", None, [place])
    assert (said.act, starts(said)) == ("module_dates", ["2026-11-02"])


def test_seats_at_a_time(talk: Conversation) -> None:
    seats = talk.ask("action_module_seats", "any seats left in November for gowning?", module="ASE-101")
    assert (seats.act, starts(seats)) == ("module_seats", ["2026-11-02"])
    none = talk.ask("action_module_seats", "any seats left in May for gowning?", module="ASE-101")
    assert none.response == "utter_module_dates_other"
