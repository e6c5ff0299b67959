"""The search of one turn: the same answers, each looked for once."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from actions.searching import TurnSearch
from knowledge.knowledge_base import KnowledgeBase
from knowledge.search import Filters, Search

pytestmark = pytest.mark.unit


def test_it_answers_as_the_search_does(knowledge: KnowledgeBase) -> None:
    search, of_turn = knowledge.search, TurnSearch(knowledge.search)
    assert of_turn.modules("atex") == search.modules("atex") != []
    assert of_turn.modules("atex", Filters(site="liege"), 1) == search.modules(
        "atex", Filters(site="liege"), 1
    )
    for kind, text in (("jobs", "opérateur"), ("questions", "combien ça coûte ?"), ("sites", "à Liège")):
        assert getattr(of_turn, kind)(text) == getattr(search, kind)(text)
    assert of_turn.filtered(Filters(site="liege")) == search.filtered(Filters(site="liege")) != ()


def test_the_same_question_is_searched_once_and_its_answer_is_each_asker_s_own(
    knowledge: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: Counter[str] = Counter()

    def counted(self: Search, text: str, *others: Any, of: Any = Search.modules) -> Any:
        asked[text] += 1
        return of(self, text, *others)

    monkeypatch.setattr(Search, "modules", counted)
    of_turn = TurnSearch(knowledge.search)
    of_turn.modules("atex").clear()
    assert of_turn.modules("atex", Filters()) != []
    of_turn.modules("gmp")
    assert asked == {"atex": 1, "gmp": 1}
    TurnSearch(knowledge.search).modules("atex")
    assert asked["atex"] == 2  # another turn looks again
