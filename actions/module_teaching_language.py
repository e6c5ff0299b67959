"""In which languages a module is taught."""

from __future__ import annotations

from actions.describing import module_card
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import choice, joined, message, text
from knowledge.records import LANGUAGES, Module


class ModuleTeachingLanguage(ModuleSkill):
    """Teaching languages, the level of French asked for, and the languages of the planned sessions."""

    action = "action_module_teaching_language"
    intent = "ask_teaching_language"
    act = "module_teaching_language"
    topics = frozenset({"language"})

    def asks_for_list(self, turn: Turn) -> bool:
        """Say whether a language of teaching is named."""
        return turn.teaching_language in LANGUAGES

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the teaching languages of ``module``; yes or no where one is asked about."""
        taught = ("fr", *module.also_taught_in)
        planned = {session.language for session in turn.knowledge.upcoming_sessions(module.code)}
        asked = turn.teaching_language
        if asked is None:
            response = "utter_module_teaching_language"
        else:
            yes, no = "utter_module_teaching_language_yes", "utter_module_teaching_language_no"
            response = yes if asked in taught else no
        return Reply(
            Message(
                response,
                {
                    "title": text(module.title),
                    "code": module.code,
                    "asked": message("taught-in", language=asked or "fr"),
                    "languages": joined(message("language-name", language=each) for each in taught),
                    "level": module.french,
                    "planned": message("planned-languages-none")
                    if not planned
                    else message(
                        "planned-languages",
                        languages=joined(
                            message("language-name", language=each) for each in taught if each in planned
                        ),
                    ),
                },
                modules=(module.code,),
                choices=(choice(message("choice-dates"), "ask_dates", module=module.code),),
                cards=(module_card(module, turn.catalogue),),
                sources=(SAMPLE,),
            )
        )
