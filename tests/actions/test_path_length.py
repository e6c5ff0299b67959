"""The text of a path is short enough for programs that cut at 2,000 characters, whatever the job."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from knowledge.loading import CATALOGUE, read_catalogue
from knowledge.profile import AUDIENCES
from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation, Said

TODAY = dt.date(2026, 11, 23)
MOST = 2_000
JOBS = tuple(read_catalogue(CATALOGUE, clock=FixedClock(TODAY)).jobs)


@pytest.fixture(scope="module")
def shipped() -> KnowledgeBase:
    clock = FixedClock(TODAY)
    return KnowledgeBase.from_catalogue(read_catalogue(CATALOGUE, clock=clock), clock)


def longest(said: Said) -> int:
    return max(len(said.text(language)) for language in LANGUAGES)


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize("audience", [None, *AUDIENCES])
def test_each_text_of_a_path_fits(shipped: KnowledgeBase, job: str, audience: str | None) -> None:
    talk = Conversation(shipped)
    told = {"audience": audience} if audience else {}
    first = talk.click("action_training_path", job=job, **told)
    others = [kept for _, kept in first.choices() if "proposal" in kept]
    shown = [first, *(talk.click("action_training_path", **kept) for kept in others)]
    assert {said.act for said in shown} == {"path_proposal"}
    assert max(map(longest, shown)) <= MOST
    evenings = talk.click("action_adjust_path", rhythm=["evenings", "saturday"])
    in_liege = talk.click("action_adjust_path", site="liege")
    assert max(map(longest, (evenings, in_liege))) <= MOST
