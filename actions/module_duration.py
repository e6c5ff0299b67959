"""How long a module takes."""

from __future__ import annotations

from actions.describing import module_card
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import choice, message, text
from knowledge.records import Module


class ModuleDuration(ModuleSkill):
    """Taught hours and format."""

    action = "action_module_duration"
    intent = "ask_duration"
    act = "module_duration"

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the hours of ``module``."""
        return Reply(
            Message(
                "utter_module_duration",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "hours": module.hours,
                    "format": message("format", format=module.format),
                },
                modules=(module.code,),
                choices=(
                    choice(message("choice-dates"), "ask_dates", module=module.code, site=turn.site),
                    choice(message("choice-schedule"), "ask_schedule", module=module.code, site=turn.site),
                    choice(message("choice-prerequisites"), "ask_prerequisites", module=module.code),
                ),
                cards=(module_card(module, turn.catalogue),),
                sources=(SAMPLE,),
            )
        )
