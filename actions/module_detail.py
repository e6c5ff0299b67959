"""What a module is: its description with the main facts."""

from __future__ import annotations

from actions.describing import module_card, next_session, site_names, with_openings
from actions.module_skill import ModuleSkill, names_only_a_job
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.sources import sources_of_module
from actions.turn import Turn
from actions.wording import choice, message, text
from knowledge.records import Module


class ModuleDetail(ModuleSkill):
    """A short description; also the answer to a bare name or code."""

    action = "action_module_detail"
    intent = "ask_module"
    act = "module_detail"

    def answer(self, turn: Turn) -> Reply:
        """Describe the module; a bare name after *which module?* answers the question asked before."""
        if names_only_a_job(turn):
            return delegate(self, turn, "ask_job") or super().answer(turn)
        pending = turn.slot("last_intent")
        if turn.last_said_response == "utter_which_module" and pending not in (None, self.intent):
            return delegate(self, turn, pending) or super().answer(turn)
        return super().answer(turn)

    def about(self, turn: Turn, module: Module) -> Reply:
        """Describe ``module``."""
        said = Message(
            "utter_module_detail",
            {
                "title": text(module.title),
                "code": module.code,
                "summary": text(module.summary),
                "hours": module.hours,
                "level": message("level", level=module.level),
                "format": message("format", format=module.format),
                "count": len(module.sites),
                "sites": site_names(module.sites, turn.catalogue),
                "next": next_session(turn, module),
                "note": text(turn.catalogue.calendar_note),
            },
            modules=(module.code,),
            sites=module.sites,
            choices=(
                choice(message("choice-dates"), "ask_dates", module=module.code),
                choice(message("choice-prerequisites"), "ask_prerequisites", module=module.code),
                choice(message("choice-content"), "ask_content", module=module.code),
                choice(message("choice-enrolment"), "ask_enrolment", module=module.code),
            ),
            cards=(module_card(module, turn.catalogue),),
            sources=sources_of_module(module),
        )
        return Reply(with_openings(said, "note", turn.catalogue))
