"""Which jobs the modules prepare for."""

from __future__ import annotations

from collections.abc import Iterable

from actions.reply import Message, Reply
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
        """List the jobs."""
        return list_jobs("utter_job_list", turn.catalogue.jobs.values()).with_slots(last_intent=self.intent)


def list_jobs(response: str, jobs: Iterable[Job]) -> Reply:
    """Return a list of jobs to choose from."""
    shown = tuple(jobs)
    return Reply(
        Message(
            response,
            {"count": len(shown), "jobs": joined((text(job.title) for job in shown), "lines")},
            jobs=tuple(job.id for job in shown),
            choices=tuple(choice(text(job.title), "ask_job", job=job.id) for job in shown),
            sources=unique(*(source_of_record(job) for job in shown)),
        )
    )
