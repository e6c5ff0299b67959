"""Which jobs the modules prepare for."""

from __future__ import annotations

from collections.abc import Iterable

from actions.frequent import answer_question
from actions.reply import Message, Reply
from actions.resolving import likely_question
from actions.skill import Skill
from actions.sources import source_of_record, unique
from actions.turn import Turn
from actions.wording import choice, joined, text
from knowledge.records import Job


class JobList(Skill):
    """All target jobs: the list is short, and no job is hidden."""

    action = "action_job_list"
    intent = "ask_jobs"

    def answer(self, turn: Turn) -> Reply:
        """List the jobs; a frequent question about them (shortage …) is answered instead."""
        question = likely_question(turn)
        if question and question.topic == "job":
            return answer_question(turn, question)
        return list_jobs("utter_job_list", turn.catalogue.jobs.values()).with_slots(last_intent=self.intent)


def list_jobs(response: str, jobs: Iterable[Job], intent: str = "ask_job") -> Reply:
    """Return a list of jobs to choose from; a choice asks ``intent`` of its job."""
    shown = tuple(jobs)
    return Reply(
        Message(
            response,
            {"count": len(shown), "jobs": joined((text(job.title) for job in shown), "lines")},
            jobs=tuple(job.id for job in shown),
            choices=tuple(choice(text(job.title), intent, job=job.id) for job in shown),
            sources=unique(*(source_of_record(job) for job in shown)),
        ),
        {"listed_jobs": [job.id for job in shown]},
    )
