"""A title of the catalogue may be of any length: it is said, and no answer turns into an apology."""

from __future__ import annotations

import dataclasses

import pytest

from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from knowledge.records import Catalogue, Text
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import TODAY, small_catalogue

TITLE = "a very long title " * 280


def _titled(catalogue: Catalogue) -> Catalogue:
    text = Text(TITLE, TITLE, TITLE, TITLE)
    modules = {
        code: dataclasses.replace(module, title=text, summary=text)
        for code, module in catalogue.modules.items()
    }
    jobs = {job.id: dataclasses.replace(job, title=text, summary=text) for job in catalogue.jobs.values()}
    sites = {site.id: dataclasses.replace(site, name=text) for site in catalogue.sites.values()}
    return dataclasses.replace(catalogue, modules=modules, jobs=jobs, sites=sites)


@pytest.fixture(scope="module")
def long_titles() -> KnowledgeBase:
    return KnowledgeBase.from_catalogue(_titled(small_catalogue()), FixedClock(TODAY))


@pytest.mark.parametrize(
    ("action", "entities"),
    [
        ("action_module_detail", {"module": "ASE-101"}),
        ("action_module_dates", {"module": "ASE-101"}),
        ("action_module_duration", {"module": "ASE-101"}),
        ("action_module_prerequisites", {"module": "ASE-201"}),
        ("action_module_comparison", {"module": ["ASE-101", "HSE-101"]}),
        ("action_module_list", {"site": "seneffe"}),
        ("action_job_detail", {"job": "operator"}),
        ("action_site_list", {}),
    ],
)
def test_it_is_said_in_each_language(
    long_titles: KnowledgeBase, action: str, entities: dict[str, object]
) -> None:
    said = Conversation(long_titles).ask(action, **entities)  # words all of it in each language
    assert TITLE.strip() in said.text() + str(said.shown("cards"))
