"""What a module asks for. It informs: the centre decides."""

from __future__ import annotations

from actions.describing import module_card
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import Value, choice, joined, message, text
from knowledge.records import Catalogue, Module

NAMED = 3
"""So many modules of a choice are said by title; the others by their code alone."""


class ModulePrerequisites(ModuleSkill):
    """Modules needed first, education, level of French, other conditions, audiences."""

    action = "action_module_prerequisites"
    intent = "ask_prerequisites"
    act = "module_prerequisites"
    topics = frozenset({"entry"})

    def about(self, turn: Turn, module: Module) -> Reply:
        """List the conditions of ``module``."""
        return conditions(turn, module, "utter_module_prerequisites")


def conditions(turn: Turn, module: Module, response: str) -> Reply:
    """List the published conditions of a module in the words of ``response``."""
    needed = dict.fromkeys([*module.requires, *(code for group in module.requires_any for code in group)])
    first = [turn.catalogue.modules[code] for code in needed][:3]
    return Reply(
        Message(
            response,
            {
                "title": text(module.title),
                "code": module.code,
                "conditions": joined(condition_lines(module, turn.catalogue), "lines"),
            },
            modules=(module.code,),
            choices=(
                *(choice(text(each.title), "ask_module", module=each.code) for each in first),
                choice(message("choice-dates"), "ask_dates", module=module.code),
            ),
            cards=(module_card(module, turn.catalogue),),
            sources=(SAMPLE,),
        )
    )


def condition_lines(module: Module, catalogue: Catalogue, titles: int = NAMED) -> list[Value]:
    """Return every published condition of a module as one line of a list.

    Of the modules of a choice, so many ``titles`` are said, and the others by their code alone.
    """
    return [
        *_modules_first(module, catalogue, titles),
        _education(module),
        message("condition-french", level=module.french),
        *(message("condition", condition=condition) for condition in module.conditions),
        message(
            "condition-audiences",
            audiences=joined(message("audience", audience=each) for each in module.audiences),
        ),
    ]


def _modules_first(module: Module, catalogue: Catalogue, titles: int) -> list[Value]:
    def named(code: str) -> Value:
        return message("module-name", title=text(catalogue.modules[code].title), code=code)

    if not module.requires and not module.requires_any:
        return [message("condition-no-module")]
    return [
        *(message("condition-module", module=named(code)) for code in module.requires),
        *(
            message("condition-one-of", modules=joined([*map(named, group[:titles]), *group[titles:]], "or"))
            for group in module.requires_any
        ),
    ]


def _education(module: Module) -> Value:
    education = message("education", education=module.education)
    if module.education_or_experience_years is None:
        return message("condition-education", education=education)
    years = module.education_or_experience_years
    return message("condition-education-or-experience", education=education, years=years)
