"""A length that a list is not to exceed: in hours, in days of eight hours, in half days."""

from __future__ import annotations

import pytest

from actions.durations import most_hours
from tests.actions.asking import Conversation


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("des formations de moins de 3 jours", 23),
        ("maximum deux jours", 16),
        ("des cours d'un jour", 8),
        ("une formation d'une demi-journée", 4),
        ("pas plus de 2 jours", 16),
        ("cursussen van een halve dag", 4),
        ("maximum 2 dagen", 16),
        ("een eendaagse opleiding", 8),
        ("minder dan drie dagen", 23),
        ("cursussen van één dag", 8),
        ("which courses take one day?", 8),
        ("half a day", 4),
        ("a two-day course", 16),
        ("at most 3 days", 24),
        ("no more than two days", 16),
        ("Kurse von einem Tag", 8),
        ("höchstens zwei Tage", 16),
        ("ein halber Tag", 4),
        ("weniger als 3 Tage", 23),
        ("eintägige Kurse", 8),
        ("less than 8 hours", 7),
        ("at most a day", 8),
    ],
)
def test_a_length_is_read(text: str, hours: int) -> None:
    assert most_hours(text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "un jour ou deux ?",
        "one day a week",
        "un jour par semaine",
        "een dag per week",
        "zwei Tage pro Woche",
        "un jour je serai opérateur",
        "one day I want to be an operator",
        "combien de jours dure ATEX",
        "hoeveel dagen",
        "HSE-201",
        "Guten Tag, welche Kurse gibt es?",
    ],
)
def test_what_is_no_length(text: str) -> None:
    assert most_hours(text) is None


@pytest.mark.parametrize("action", ["action_module_list", "action_module_duration"])
@pytest.mark.parametrize("text", ["courses of half a day", "cursussen van maximum een halve dag"])
def test_courses_of_a_length_are_listed(talk: Conversation, action: str, text: str) -> None:
    talk.ask("action_module_dates", module="ASE-101")
    said = talk.ask(action, text)
    assert (said.act, said.modules) == ("module_list", ["GMP-102"])
    assert "4 hours" in said.text("en")


def test_the_length_of_the_module_in_mind(talk: Conversation) -> None:
    talk.ask("action_module_dates", module="ASE-101")
    assert talk.ask("action_module_duration", "does it take one day?").modules == ["ASE-101"]
