"""What a job is, what it needs, and which modules give it."""

from __future__ import annotations

from typing import Any

from actions.describing import module_choices
from actions.frequent import answer_question
from actions.job_list import list_jobs
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.resolving import likely_question, resolve_job, resolve_module
from actions.skill import Skill
from actions.sources import SAMPLE, source_of_record, unique
from actions.turn import Turn
from actions.wording import choice, joined, message, text
from knowledge.records import Catalogue, Job
from knowledge.search import Filters

MAX_JOBS = 5
MAX_MODULES = 3


class JobDetail(Skill):
    """One job. Its needs and education are sample values; a shortage is never stated from here."""

    action = "action_job_detail"
    intent = "ask_job"

    def answer(self, turn: Turn) -> Reply:
        """Describe the job, or ask which one is meant."""
        jobs = resolve_job(turn)
        last = turn.catalogue.jobs.get(turn.last_jobs[0]) if len(turn.last_jobs) == 1 else None
        if last and not turn.entities.get("job") and not turn.named_words:
            return self._about(turn, last)  # "and what does one do in that job?"
        if len(jobs) == 1:
            return self._about(turn, jobs[0])
        if jobs:
            return list_jobs("utter_which_job", jobs[:MAX_JOBS])
        question = likely_question(turn)
        if question:
            return answer_question(turn, question)
        module = resolve_module(turn, in_mind=False).module
        about_module = delegate(self, turn, "ask_module") if module else None
        return about_module or self._unnamed(turn)

    def _unnamed(self, turn: Turn) -> Reply:
        return list_jobs("utter_which_job", turn.catalogue.jobs.values())

    def _about(self, turn: Turn, job: Job) -> Reply:
        needs = (turn.catalogue.competencies[id_].title for id_ in job.needs)
        modules = turn.search.filtered(Filters(job=job.id))
        return Reply(
            Message(
                "utter_job_detail",
                {
                    "title": text(job.title),
                    "summary": text(job.summary),
                    "education": message("education", education=job.education),
                    "needs": joined((text(title) for title in needs), "lines"),
                    "count": len(modules),
                },
                jobs=(job.id,),
                choices=(
                    choice(message("choice-job-modules"), "ask_modules", job=job.id),
                    *module_choices(modules[:MAX_MODULES], "ask_module"),
                ),
                cards=(job_card(job, turn.catalogue),),
                sources=unique(source_of_record(job), SAMPLE),
            ),
            {"last_intent": self.intent},
        )


def job_card(job: Job, catalogue: Catalogue) -> dict[str, Any]:
    """Return the card of a job."""
    needs = joined(text(catalogue.competencies[id_].title) for id_ in job.needs)
    return {
        "kind": "job",
        "id": job.id,
        "title": text(job.title),
        "summary": text(job.summary),
        "facts": [
            {
                "label": message("label-education"),
                "value": message("education", education=job.education),
            },
            {"label": message("label-needs"), "value": needs},
        ],
        "provenance": job.provenance,
    }
