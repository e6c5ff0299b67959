"""How do I become …? The shortest set of modules that gives what a job needs."""

from __future__ import annotations

from actions.describing import module_choices, module_line
from actions.job_list import list_jobs
from actions.reply import Message, Reply
from actions.resolving import resolve_job
from actions.skill import Skill
from actions.sources import SAMPLE, source_of_record, unique
from actions.turn import Turn
from actions.wording import Choice, choice, joined, message, text
from knowledge.paths import shortest_set
from knowledge.profile import Profile
from knowledge.records import Job

MAX_JOBS = 5
MAX_CHOICES = 4
LEAST_AIM = 0.25


class TrainingPath(Skill):
    """The modules that together give what a job needs; or which job is meant."""

    action = "action_training_path"
    intent = "ask_path"

    def answer(self, turn: Turn) -> Reply:
        """Propose the modules for a job, or ask for the job."""
        # The intent already says that a job is aimed at: a weaker sign of which one is enough.
        jobs = resolve_job(turn, least=LEAST_AIM)
        last = turn.catalogue.jobs.get(turn.last_jobs[0]) if len(turn.last_jobs) == 1 else None
        if len(jobs) == 1 or (not jobs and last):
            return self._towards(turn, jobs[0] if jobs else last)  # type: ignore[arg-type]
        offered = jobs[:MAX_JOBS] or tuple(turn.catalogue.jobs.values())
        asked = list_jobs("utter_path_question", offered, intent=self.intent)
        return asked.with_slots(last_intent=self.intent)

    def _towards(self, turn: Turn, job: Job) -> Reply:
        audience = turn.learner
        found = shortest_set(turn.catalogue, job.needs, Profile(audience=audience))
        missing = [text(turn.catalogue.competencies[one.competency].title) for one in found.uncovered]
        return Reply(
            Message(
                "utter_path_proposal",
                {
                    "job": text(job.title),
                    "count": len(found.modules),
                    "hours": found.hours,
                    "audience": message("audience", audience=audience) if audience else "none",
                    "modules": joined((module_line(module) for module in found.modules), "lines"),
                    "uncovered": joined(missing) if missing else "none",
                },
                modules=tuple(module.code for module in found.modules),
                jobs=(job.id,),
                choices=(
                    *module_choices(found.modules[:MAX_CHOICES], "check_entry"),
                    choice(text(job.title), "ask_job", job=job.id),
                    *_choices_of_audience(job, audience),
                    choice(message("choice-funding"), "ask_funding"),
                ),
                cards=(
                    {
                        "kind": "path",
                        "job": job.id,
                        "title": text(job.title),
                        "hours": found.hours,
                        "facts": [
                            {"label": message("label-duration"), "value": message("hours", hours=found.hours)}
                        ],
                        "provenance": "sample",
                        "modules": [
                            {"code": module.code, "title": text(module.title), "hours": module.hours}
                            for module in found.modules
                        ],
                    },
                ),
                sources=unique(SAMPLE, source_of_record(job)),
            ),
            {"listed_modules": [module.code for module in found.modules], "last_intent": self.intent},
        )


def _choices_of_audience(job: Job, audience: str | None) -> tuple[Choice, ...]:
    """Offer to propose again for one audience: not every module is open to everybody."""
    if audience:
        return ()
    return tuple(
        choice(message(title), TrainingPath.intent, job=job.id, audience=each)
        for title, each in (("choice-as-jobseeker", "jobseeker"), ("choice-as-worker", "worker"))
    )
