"""What a job pays is not known, and said to be."""

from __future__ import annotations

from tests.actions.asking import Conversation

SALARY = "action_job_salary"


def test_of_a_job(talk: Conversation) -> None:
    job = next(iter(talk.knowledge.catalogue().jobs.values()))
    said = talk.ask(SALARY, "combien gagne-t-on ?", job=job.id)
    assert (said.act, said.jobs) == ("unknown_fact", [job.id])
    assert job.title.nl in said.text("nl")
    assert said.choices() == [("ask_modules", {"job": job.id})]
    assert said.provenances() >= {"unknown"}


def test_of_the_job_that_was_just_described(talk: Conversation) -> None:
    job = next(iter(talk.knowledge.catalogue().jobs.values()))
    talk.ask("action_job_detail", job=job.id)
    assert talk.ask(SALARY, "c koi la paie apres").jobs == [job.id]


def test_of_the_sector(talk: Conversation) -> None:
    said = talk.ask(SALARY, "ça paie bien ?")
    assert (said.act, said.jobs) == ("unknown_fact", [])
    assert said.choices() == [("ask_jobs", {})]
    assert "Salaries in the sector are not in my data" in said.text("en")
