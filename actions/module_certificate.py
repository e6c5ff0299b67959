"""What one receives at the end of a module."""

from __future__ import annotations

from actions.describing import module_card
from actions.module_skill import ModuleSkill
from actions.reply import Message, Reply
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import choice, message, text
from knowledge.records import Module


class ModuleCertificate(ModuleSkill):
    """The certificate, and after how long it must be renewed."""

    action = "action_module_certificate"
    intent = "ask_certificate"
    act = "module_certificate"
    topics = frozenset({"certificate"})

    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the certificate of ``module``."""
        renewed = module.renewal_months is not None
        return Reply(
            Message(
                "utter_module_certificate_renewed" if renewed else "utter_module_certificate",
                {
                    "title": text(module.title),
                    "code": module.code,
                    "certificate": message("certificate", certificate=module.certificate),
                    "months": module.renewal_months or 0,
                },
                modules=(module.code,),
                choices=(
                    *self._recognised(turn),
                    choice(message("choice-dates"), "ask_dates", module=module.code),
                ),
                cards=(module_card(module, turn.catalogue),),
                sources=(SAMPLE,),
            )
        )

    def _recognised(self, turn: Turn) -> tuple[dict[str, object], ...]:
        question = turn.catalogue.questions.get("certificate_recognised")
        return (choice(message("choice-recognised"), "ask_faq", question=question.id),) if question else ()
