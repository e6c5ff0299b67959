"""How long a module takes."""

from __future__ import annotations

from actions.describing import module_card
from actions.durations import most_hours
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.resolving import names_a_topic
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.when import asks_for_several
from actions.wording import choice, message, text
from knowledge.records import Module


class ModuleDuration(ModuleSkill):
    """Taught hours and format."""

    action = "action_module_duration"
    intent = "ask_duration"
    act = "module_duration"

    def answer(self, turn: Turn) -> Reply:
        """Say how long a module takes; "courses of at most two days" are listed."""
        named = turn.entities.get("module") or names_a_topic(turn)
        if self.asks_for_list(turn) and asks_for_several(turn.text) and not named:
            return self.in_general(turn)
        return super().answer(turn)

    def asks_for_list(self, turn: Turn) -> bool:
        """Say whether a length is named: what takes no longer."""
        return most_hours(turn.text) is not None

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
