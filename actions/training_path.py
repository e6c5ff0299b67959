"""How do I become …? Training paths to a job or to what somebody wants to learn, with dates."""

from __future__ import annotations

from dataclasses import replace

from actions.job_list import list_jobs
from actions.path_aim import Aim, competencies_to_learn
from actions.path_answer import find_paths, say_proposal
from actions.path_memory import SLOT, PathMemory, path_was_shown
from actions.path_wishes import wished, wishes_now
from actions.registry import delegate
from actions.reply import Reply
from actions.resolving import resolve_job
from actions.skill import Skill
from actions.told import remembered, told
from actions.turn import Turn
from knowledge.records import Job

MAX_JOBS = 5
LEAST_AIM = 0.25


class TrainingPath(Skill):
    """Up to three paths to a job; or which job is meant. What is wished in the same breath counts."""

    action = "action_training_path"
    intent = "ask_path"

    def answer(self, turn: Turn) -> Reply:
        """Propose paths to a job or to competencies, or ask for the job."""
        before = PathMemory.of(turn)
        codes = tuple(code for code, _ in before.steps)
        learned = self._to_learn(turn)
        started = before.aim(turn.catalogue) is not None
        continues = started and path_was_shown(turn) and not turn.entity("job") and not learned
        changes = wishes_now(turn, codes) or told(turn) != remembered(turn)
        if continues and turn.text and changes:
            adjusted = delegate(self, turn, "adjust_path")
            if adjusted:
                return adjusted
        jobs = self._jobs(turn) if learned is None else ()
        if len(jobs) != 1 and learned is None:
            said = wished(turn, before.wishes)
            asked = list_jobs(
                "utter_path_question", jobs[:MAX_JOBS] or turn.catalogue.jobs.values(), intent=self.intent
            )
            # What was wished with the question counts once the job is chosen.
            return asked.with_slots(
                last_intent=self.intent, **{SLOT: replace(before, wishes=said.wishes).as_slot()}
            )
        aim = learned or Aim(jobs[0])
        wishes = before.wishes
        if before.aim(turn.catalogue) not in (None, aim):
            wishes = replace(wishes, without=frozenset())
        said = wished(turn, wishes)
        return say_proposal(turn, find_paths(turn, aim, said.wishes), said.kind)

    def _to_learn(self, turn: Turn) -> Aim | None:
        """Return the competencies that somebody wants to learn or has chosen, or those of the path before."""
        chosen = [code for place in turn.entities.get("competency", ()) for code in place]
        if chosen or turn.text:
            return Aim.of(turn.catalogue, None, chosen or competencies_to_learn(turn))
        before = PathMemory.of(turn)
        again = not turn.entities.get("job") and before.job is None and not turn.last_jobs
        return before.aim(turn.catalogue) if again else None

    def _jobs(self, turn: Turn) -> tuple[Job, ...]:
        # The intent already says that a job is aimed at: a weaker sign of which one is enough.
        jobs = resolve_job(turn, least=LEAST_AIM)
        if not jobs and len(turn.last_jobs) == 1 and turn.last_jobs[0] in turn.catalogue.jobs:
            return (turn.catalogue.jobs[turn.last_jobs[0]],)
        before = PathMemory.of(turn).job
        if not jobs and not turn.text and before:
            return (turn.catalogue.jobs[before],)  # the path once more, for what was told since
        return jobs
