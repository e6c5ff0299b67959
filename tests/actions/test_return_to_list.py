"""Back to what was listed before, whatever was looked at since."""

from __future__ import annotations

import pytest

from tests.actions.asking import Conversation

BACK = "action_return_to_list"


def test_the_list_of_modules(talk: Conversation) -> None:
    listed = talk.ask("action_module_list", domain="gmp")
    talk.ask("action_module_duration", module="GMP-101")
    said = talk.ask(BACK, "remontrez tout")
    assert (said.act, said.modules) == ("module_list", listed.modules)


@pytest.mark.parametrize(
    ("first", "then", "act"),
    [
        ("action_job_list", "action_job_detail", "job_list"),
        ("action_site_list", "action_site_detail", "site_list"),
    ],
)
def test_the_jobs_and_the_sites(talk: Conversation, first: str, then: str, act: str) -> None:
    talk.ask("action_module_list", domain="gmp")
    talk.ask(first)
    job = next(iter(talk.knowledge.catalogue().jobs))
    talk.ask(then, job=job, site="liege")
    assert talk.ask(BACK, "take me back to the other ones").act == act


def test_without_a_list_the_last_message(talk: Conversation) -> None:
    last = talk.ask("action_module_duration", module="GMP-101")
    said = talk.ask(BACK, "remontre")
    assert (said.act, said.response) == ("repeat", last.response)


def test_at_the_beginning_it_asks_for_a_list(talk: Conversation) -> None:
    assert talk.ask(BACK, "montrez-moi les formations").act == "module_list"
