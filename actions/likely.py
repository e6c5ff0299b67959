"""What else may have been meant: the likely intents of a message as choices."""

from __future__ import annotations

from dataclasses import replace

from actions.describing import module_choices
from actions.reply import Message, Reply
from actions.resolving import resolve_module
from actions.turn import DOUBT, DOUBT_OF_MODULE, Turn
from actions.wording import Choice, choice, joined, message, text

OFFERED = (
    "ask_modules",
    "ask_module",
    "ask_content",
    "ask_duration",
    "ask_schedule",
    "ask_dates",
    "ask_seats",
    "ask_price",
    "ask_place",
    "ask_prerequisites",
    "ask_certificate",
    "ask_teaching_language",
    "ask_enrolment",
    "ask_sites",
    "ask_site",
    "ask_site_access",
    "ask_site_modules",
    "ask_jobs",
    "ask_job",
    "ask_centre",
    "ask_figures",
    "ask_contact",
    "check_entry",
    "ask_path",
    "ask_funding",
    "ask_procedure",
    "ask_company_training",
    "ask_school_visit",
    "ask_person",
    "ask_privacy",
    "ask_help",
)
"""The intents that can be offered as a choice; each has its variant in the message ``intent-title``."""
SURE = 0.65
"""The answer to a likelier intent is said without doubt. Of 804 development messages 7.2 % are taken for
something else with any confidence, 3.0 % with this one; it is below it in 16.4 %, most of them right."""
LEAST = 0.05
MAX_OTHERS = 2


def likely_questions(
    turn: Turn, most: int, *, module: str | None = None, but: str = "", least: float = 0.0
) -> tuple[Choice, ...]:
    """Return the likeliest intents of at least ``least``, without the one in ``but``, as choices.

    They ask about ``module``, or about the site that the message names.
    """
    likely = [
        intent
        for intent, confidence in turn.ranking.items()
        if intent in OFFERED and intent != but and confidence >= least
    ]
    return tuple(
        choice(
            message("intent-title", intent=intent),
            intent,
            site=turn.site,
            module=module if is_about_a_module(intent) else None,
        )
        for intent in likely[:most]
    )


def with_doubt(turn: Turn, reply: Reply) -> Reply:
    """Return the answer to an unsure intent with a second message: what else may have been meant."""
    unsure = turn.text and turn.intent in OFFERED and turn.confidence < SURE
    if reply.message.response == DOUBT_OF_MODULE or not unsure or turn.further or reply.asks_back:
        return reply
    module = reply.slots.get("module")
    others = likely_questions(turn, MAX_OTHERS, module=module, but=turn.intent, least=LEAST)
    if not others:
        return reply
    options = joined((option["title"] for option in others), "lines")
    doubt = Message(DOUBT, {"options": options}, language=reply.message.language, choices=others)
    return replace(reply, message=doubt, before=(*reply.before, reply.message))


def with_other_modules(turn: Turn, reply: Reply) -> Reply:
    """Return an answer about a module, with a second message if one so near that it may be meant."""
    intent = str(reply.slots.get("last_intent") or "")
    if turn.further or reply.asks_back or not is_about_a_module(intent):
        return reply
    found = resolve_module(turn)
    if not found.unsure or found.module is None or found.module.code != reply.slots.get("module"):
        return reply
    others = found.several[:MAX_OTHERS]
    doubt = Message(
        DOUBT_OF_MODULE,
        {
            "title": text(found.module.title),
            "modules": joined((text(each.title) for each in others), "lines"),
        },
        language=reply.message.language,
        choices=module_choices(others, intent, turn.site),
    )
    return replace(reply, message=doubt, before=(*reply.before, reply.message))


def is_about_a_module(intent: str) -> bool:
    """Say whether an intent asks for a fact about one module."""
    from actions.module_skill import ModuleSkill  # it is made of what this module is used by
    from actions.registry import skills_by_intent

    skill = skills_by_intent().get(intent)
    return skill is not None and issubclass(skill, ModuleSkill)
