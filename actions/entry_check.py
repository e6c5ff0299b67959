"""May *I* follow this? Every published condition, to be checked by the person. The centre decides."""

from __future__ import annotations

from actions.describing import MAX_LINES, module_choices, module_line
from actions.frequent import answer_question
from actions.module_prerequisites import conditions
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.resolving import LIKELY, resolve_module
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import joined, message
from knowledge.records import Module

LEAST = 0.45
"""A person's story holds many words that are no name: a weaker hit than this is taken for chance."""


class EntryCheck(ModuleSkill):
    """The conditions of a module; without one, a question about entry, or the modules that ask for least.

    Nothing is concluded from the way somebody writes: what the person has is not known, so each condition
    is said as one to check.
    """

    action = "action_entry_check"
    intent = "check_entry"
    act = "entry_check"
    topics = frozenset({"entry"})

    def answer(self, turn: Turn) -> Reply:
        """Check the module named, or answer in general: who tells of himself often names none."""
        found = resolve_module(turn, least=LEAST)
        if found.module or turn.entities.get("module"):
            return super().answer(turn)
        return self.in_general(turn)

    def about(self, turn: Turn, module: Module) -> Reply:
        """List the conditions of ``module`` as those to check."""
        return conditions(turn, module, "utter_entry_check")

    def in_general(self, turn: Turn) -> Reply:
        """Answer a question about entry; else list the modules that need no other and no diploma."""
        hits = turn.search.questions(turn.text, 3) if turn.text else []
        for hit in hits:
            if hit.question.topic in self.topics and hit.score >= LIKELY:
                return answer_question(turn, hit.question, act=self.act)
        audience = turn.learner
        fitting = [
            module
            for module in turn.catalogue.modules.values()
            if not module.requires
            and not module.requires_any
            and module.education == "none"
            and (audience is None or audience in module.audiences)
        ]
        shown = fitting[:MAX_LINES]
        left = len(fitting) - len(shown)
        more = [message("list-more", count=left)] if left else []
        return Reply(
            Message(
                "utter_entry_open",
                {
                    "count": len(fitting),
                    "audience": message("audience", audience=audience) if audience else "none",
                    "modules": joined([*(module_line(module) for module in shown), *more], "lines"),
                },
                modules=tuple(module.code for module in shown),
                choices=module_choices(shown, self.intent),
                sources=(SAMPLE,),
            ),
            {
                "listed_modules": [module.code for module in shown],
                "last_intent": self.intent,
                "module": None,  # what was talked about before is left behind
            },
        )
