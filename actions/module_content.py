"""What one learns in a module."""

from __future__ import annotations

from actions.describing import module_card
from actions.module_skill import ModuleSkill, names_only_a_job
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.sources import sources_of_module
from actions.turn import Turn
from actions.wording import choice, joined, message, text, words
from knowledge.records import Module


class ModuleContent(ModuleSkill):
    """Summary, objectives and the competencies that the module gives."""

    action = "action_module_content"
    intent = "ask_content"
    act = "module_content"

    def answer(self, turn: Turn) -> Reply:
        """Say the content of the module; what one does in a job is answered about the job."""
        about_job = delegate(self, turn, "ask_job") if names_only_a_job(turn) else None
        return about_job or super().answer(turn)

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say what ``module`` teaches."""
        competencies = [turn.catalogue.competencies[id_] for id_ in module.gives]
        return Reply(
            Message(
                "utter_module_content",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "summary": text(module.summary),
                    "objectives": joined(words(module.objectives), "lines"),
                    "count": len(competencies),
                    "competencies": joined((text(each.title) for each in competencies), "lines"),
                },
                modules=(module.code,),
                choices=(
                    choice(message("choice-prerequisites"), "ask_prerequisites", module=module.code),
                    choice(message("choice-dates"), "ask_dates", module=module.code),
                    choice(message("choice-certificate"), "ask_certificate", module=module.code),
                ),
                cards=(module_card(module, turn.catalogue),),
                sources=sources_of_module(module),
            )
        )
