"""What one earns in a job: no salary is in the knowledge base, so it says whom to ask."""

from __future__ import annotations

from actions.reply import Message, Reply
from actions.resolving import resolve_job
from actions.skill import Skill
from actions.sources import sources_of_unknown, whom_to_ask
from actions.turn import Turn
from actions.wording import choice, message, text


class JobSalary(Skill):
    """The salary is not known: the answer is ``unknown_fact``, never a guess."""

    action = "action_job_salary"
    intent = "ask_salary"

    def answer(self, turn: Turn) -> Reply:
        """Say that salaries are not known, of the job named or of any."""
        named = resolve_job(turn) if turn.entities.get("job") or turn.named_words else ()
        last = [turn.catalogue.jobs[id_] for id_ in turn.last_jobs if id_ in turn.catalogue.jobs]
        jobs = named or last
        job = jobs[0] if len(jobs) == 1 else None
        return Reply(
            Message(
                "utter_salary_unknown",
                {"job": text(job.title) if job else "none", "ask": whom_to_ask(turn.catalogue)},
                jobs=(job.id,) if job else (),
                choices=(
                    choice(message("choice-job-modules"), "ask_modules", job=job.id)
                    if job
                    else choice(message("choice-jobs"), "ask_jobs"),
                ),
                sources=sources_of_unknown(turn.catalogue),
            )
        )
