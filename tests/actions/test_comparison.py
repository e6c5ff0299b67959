"""Two to four modules side by side."""

from __future__ import annotations

import pytest

from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from knowledge.records import Module
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import TODAY
from tests.shipped import shipped_catalogue

COMPARE = "action_module_comparison"


def test_two_named(talk: Conversation) -> None:
    said = talk.ask(COMPARE, module=["ASE-101", "ASE-201"])
    assert (said.act, said.modules) == ("module_comparison", ["ASE-101", "ASE-201"])
    for part in ("8 heures", "24 heures", "CESS", "A2", "B1", "date sur demande", "Dates d'exemple"):
        assert part in said.text()
    (card,) = said.shown("cards", "de")
    assert card["modules"] == ["ASE-101", "ASE-201"]
    assert all(len(row["values"]) == len(card["columns"]) == 2 for row in card["rows"])
    assert {"label": "Dauer", "values": ["8 Stunden", "24 Stunden"]} in card["rows"]


def test_conditions_are_those_of_the_conditions(talk: Conversation) -> None:
    said = talk.ask(COMPARE, module=["ASE-101", "ASE-201"])
    alone = talk.ask("action_module_prerequisites", module="ASE-201").text()
    conditions = [line for line in alone.splitlines() if line.startswith("- ") and "au choix" not in line]
    assert any("ou 2 ans d’expérience" in line for line in conditions)
    assert set(conditions) <= set(said.text().splitlines())
    choice = "Un module à suivre avant, au choix : Règles d'or GMP (GMP-101), GMP-102, HSE-101 ou LAB-101"
    assert f"- {choice}" in said.text().splitlines()


@pytest.mark.whole
def test_the_longest_modules_can_be_compared_in_every_language() -> None:
    catalogue = shipped_catalogue(TODAY)
    real = Conversation(KnowledgeBase.from_catalogue(catalogue, FixedClock(TODAY)))

    def length(module: Module) -> int:
        return sum(map(len, module.requires_any)) * 10 + len(module.title.de)

    codes = [module.code for module in sorted(catalogue.modules.values(), key=length)[-4:]]
    said = real.ask(COMPARE, module=codes)
    assert said.modules == codes
    assert all(code in said.text("de") for code in codes)


def test_the_first_of_an_ambiguous_name_and_four_at_most(talk: Conversation) -> None:
    codes = ["ASE-101", "ASE-201", "GMP-101", "GMP-102", "LAB-101"]
    assert talk.ask(COMPARE, module=codes).modules == codes[:4]
    assert talk.slots["listed_modules"] == codes[:4]


def test_one_named_is_compared_with_the_one_in_mind(talk: Conversation) -> None:
    talk.slots["module"] = "ASE-101"
    assert talk.ask(COMPARE, module="ASE-201").modules == ["ASE-101", "ASE-201"]


def test_one_named_asks_for_the_other(talk: Conversation) -> None:
    said = talk.ask(COMPARE, module="LAB-101")
    assert said.act == "clarification"
    assert said.choices()[0] == ("compare_modules", {"module": ["LAB-101", "LAB-201"]})
    assert talk.click(COMPARE, **said.choices()[0][1]).modules == ["LAB-101", "LAB-201"]


def test_the_same_twice_is_one(talk: Conversation) -> None:
    assert talk.ask(COMPARE, module=["LAB-101", "LAB-101"]).act == "clarification"


def test_none_named(talk: Conversation) -> None:
    assert talk.ask(COMPARE, "zzz").act == "clarification"


@pytest.mark.parametrize("text", ["ATEX ou HPLC ?", "HPLC ou ATEX ?"])
def test_each_is_found_in_its_own_part(talk: Conversation, text: str) -> None:
    named = text.removesuffix(" ?")
    assert set(talk.hear(COMPARE, text, named=named)[0].modules) == {"HSE-101", "LAB-201"}
