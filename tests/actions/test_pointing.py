"""Messages that point at the list shown last, in the four languages."""

from __future__ import annotations

import pytest

from actions.pointing import most_hours
from tests.actions.asking import Conversation

LIST = "action_module_list"


@pytest.mark.parametrize("text", ["le deuxième", "de tweede", "the second one", "der zweite", "la 2e ?"])
@pytest.mark.parametrize("action", ["action_clarify", "action_out_of_scope", "action_repeat"])
def test_an_ordinal_is_the_module_of_the_list(talk: Conversation, action: str, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask(action, text)
    assert (said.act, said.modules) == ("module_detail", ["GMP-102"])


def test_an_ordinal_in_a_question_keeps_the_question(talk: Conversation) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask("action_module_duration", "combien de temps dure le deuxième ?")
    assert (said.act, said.modules) == ("module_duration", ["GMP-102"])


@pytest.mark.parametrize("text", ["first aid", "eerste hulp", "le neuvième", "mon premier emploi était ici"])
def test_other_firsts_point_at_nothing(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    assert talk.ask("action_out_of_scope", text).act == "out_of_scope"


def test_the_second_of_some_dates_is_no_module(talk: Conversation) -> None:
    talk.ask(LIST, domain="aseptic")
    talk.ask("action_module_dates", module="ASE-101")
    assert talk.ask("action_out_of_scope", "la deuxième").act == "out_of_scope"


@pytest.mark.parametrize("text", ["voir la suite", "toon meer", "Show more", "mehr anzeigen"])
@pytest.mark.parametrize("action", ["action_repeat", "action_module_detail", LIST])
def test_the_list_goes_on(talk: Conversation, action: str, text: str) -> None:
    first = talk.ask(LIST, "zzz", audience="worker")
    rest = talk.ask(action, text)
    assert (rest.act, len(rest.modules)) == ("module_list", 3)
    assert not set(first.modules) & set(rest.modules)


def test_without_a_list_nothing_goes_on(talk: Conversation) -> None:
    assert talk.ask("action_out_of_scope", "show more").act == "out_of_scope"


@pytest.mark.parametrize("text", ["la plus courte ?", "de kortste", "which is longer?", "kürzer?"])
@pytest.mark.parametrize("action", [LIST, "action_out_of_scope", "action_module_comparison"])
def test_which_is_shorter_compares_what_was_shown(talk: Conversation, action: str, text: str) -> None:
    talk.ask(LIST, "zzz", audience="worker")
    said = talk.ask(action, text)
    assert (said.act, said.modules) == ("module_comparison", ["ASE-101", "ASE-201", "GMP-101", "GMP-102"])


def test_comparing_without_names_compares_what_was_shown(talk: Conversation) -> None:
    talk.ask(LIST, domain="gmp")
    assert talk.ask("action_module_comparison", "compare zzz").modules == ["GMP-101", "GMP-102"]


def test_which_is_shorter_that_names_something_is_left_alone(talk: Conversation) -> None:
    talk.ask(LIST, "zzz", audience="worker")
    assert talk.ask(LIST, "le plus court", domain="laboratory").act == "module_list"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("des formations de moins de 8 heures", 7),
        ("minder dan 8 uur", 7),
        ("under 8h", 7),
        ("höchstens 8 Stunden", 8),
        ("jusqu'à 16 h", 16),
        ("8 heures", None),
        ("moins de 2 jours", None),
    ],
)
def test_the_most_hours(text: str, hours: int | None) -> None:
    assert most_hours(text) == hours


@pytest.mark.parametrize("action", ["action_clarify", "action_module_dates", LIST, "action_greet"])
@pytest.mark.parametrize("text", ["ASE-999", "c'est quand ase 999 ?", "XYZ-101"])
def test_a_code_that_does_not_exist_is_said(talk: Conversation, action: str, text: str) -> None:
    said = talk.ask(action, text)
    assert said.act == "clarification"
    assert "n’est pas dans le catalogue d’exemple" in said.text()
    assert len(said.modules) == 5
    assert said.modules[0] == ("XYZ-101" if text == "XYZ-101" else "ASE-101").replace("XYZ", "ASE")


@pytest.mark.parametrize("text", ["les 130 modules", "ASE-101", "met 100 euro"])
def test_what_is_no_unknown_code(talk: Conversation, text: str) -> None:
    assert talk.ask("action_greet", text).act == "greeting"


@pytest.mark.parametrize("action", ["greet", "thank", "say_goodbye", "out_of_scope"])
def test_a_module_named_beside_a_courtesy_is_answered_about(talk: Conversation, action: str) -> None:
    assert talk.ask(f"action_{action}", "…", module="HSE-101").act == "module_detail"
    assert talk.ask(f"action_{action}", "…").act != "module_detail"
