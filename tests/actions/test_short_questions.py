"""The shortest questions: a part of a message that asks for one fact."""

from __future__ import annotations

import pytest

from actions.short_questions import short_questions
from tests.actions.asking import Conversation


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("et où ?", ("ask_place",)),
        ("en waar", ("ask_place",)),
        ("and when does it start? my boss only reads English", ("ask_dates",)),
        ("ok, und wie lange dauert das?", ("ask_duration",)),
        ("ma femme préfère en français : c'est prévu pour quand ?", ("ask_dates",)),
        ("quand, et ça coûte combien", ("ask_dates", "ask_price")),
        ("toch maar die andere. Data?", ("ask_dates",)),
        ("ok, verstanden. Pflichtkurse davor?", ("ask_prerequisites",)),
        ("ok danke, gibt es davor Pflichtkurse", ("ask_prerequisites",)),
    ],
)
def test_what_is_asked(text: str, asked: tuple[str, ...]) -> None:
    assert short_questions(text) == asked


@pytest.mark.parametrize(
    "text", ["", "quand j'étais petit", "where I live there is no train", "data integrity", "merci beaucoup"]
)
def test_other_words_make_more_of_it(text: str) -> None:
    assert short_questions(text) == ()


def test_a_long_part_is_none() -> None:
    assert short_questions("et " * 7 + "quand") == ()


@pytest.mark.parametrize(
    ("text", "act"),
    [("et où ?", "module_place"), ("en waar", "module_place"), ("and when?", "module_dates")],
)
def test_after_a_module_it_is_about_that_one(talk: Conversation, text: str, act: str) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    said, *_ = talk.hear("action_site_list", text, intent="ask_sites", confidence=0.6)
    assert (said.act, said.modules) == (act, ["ASE-101"])


def test_after_what_was_said_again_too(talk: Conversation) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    talk.ask("action_repeat", "wablief?")
    said, *_ = talk.hear("action_site_list", "en waar", intent="ask_sites", confidence=0.45)
    assert (said.act, said.modules) == ("module_place", ["ASE-101"])


def test_after_nothing_it_stands_for_itself(talk: Conversation) -> None:
    assert talk.hear("action_site_list", "en waar", intent="ask_sites")[0].act == "site_list"


def test_beside_a_sure_question_it_is_the_second(talk: Conversation) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    said = talk.hear("action_module_teaching_language", "elle préfère en français : c'est quand ?")
    assert [each.act for each in said] == ["module_teaching_language", "module_dates"]


def test_two_of_them_are_both_answered(talk: Conversation) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    said = talk.hear("action_module_price", "quand, et ça coûte combien")
    assert {each.act for each in said} == {"unknown_fact", "module_dates"}
