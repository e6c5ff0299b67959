"""What was not understood: an answer if one is sure, else *did you mean*."""

from __future__ import annotations

from dataclasses import replace

from actions.frequent import answer_question, questions_to_choose
from actions.likely import likely_questions, with_doubt
from actions.module_detail import ModuleDetail
from actions.module_skill import ModuleSkill, ask_which
from actions.registry import delegate, skills_by_intent
from actions.reply import Message, Reply
from actions.resolving import LIKELY, plausible_questions, resolve_module, resolve_question
from actions.skill import Skill
from actions.turn import Turn
from actions.wording import Choice, choice, joined, message

UNSURE = frozenset({"utter_did_you_mean", "utter_not_understood"})
MAX_OFFERED = 3
NAMED = ("module", "domain", "job")
FAIR = 0.15
"""How likely the first guess must be to be answered about a module that is surely named."""
MAX_QUESTIONS = 2


class Clarify(Skill):
    """The way out when no intent is sure."""

    action = "action_clarify"

    def answer(self, turn: Turn) -> Reply:
        """Answer what is sure, or ask what is meant."""
        return clarify(self, turn)


def clarify(skill: Skill, turn: Turn) -> Reply:
    """Answer a frequent question that is surely asked; describe or offer the module named; else guess."""
    sure = resolve_question(turn)
    if sure:
        return answer_question(turn, sure)
    found = resolve_module(turn, in_mind=False, least=LIKELY)
    described = _guessed(skill, turn, _likeliest_fact(turn)) if found.module else None
    if described:
        return described
    continued = _continued(skill, turn)
    if continued:
        return continued
    if found.several and (turn.named_words or any(turn.entities.get(kind) for kind in NAMED)):
        return ask_which(turn, "ask_module", found.several)
    # Not understood twice in a row: a person is offered.
    person = (choice(message("choice-contact"), "ask_person"),) if turn.last_said_response in UNSURE else ()
    choices = (
        *questions_to_choose(plausible_questions(turn, MAX_QUESTIONS)),
        *likely_questions(turn, MAX_OFFERED),
    )
    if not choices:
        return Reply(
            Message("utter_not_understood", choices=(*person, *_starting_points()) if person else ())
        )
    options = joined((option["title"] for option in choices), "lines")
    return Reply(Message("utter_did_you_mean", {"options": options}, choices=(*choices, *person)))


def _continued(skill: Skill, turn: Turn) -> Reply | None:
    """Answer what is likeliest where it goes on with the talk about a module; the doubt is said with it."""
    likeliest = next((intent for intent in turn.ranking if intent in skills_by_intent()), "")
    goes_on = likeliest == "follow_up" or likeliest in _likely_facts()
    if not turn.continues_module or not goes_on or turn.ranking[likeliest] < FAIR:
        return None
    return _guessed(skill, replace(turn, topic=""), likeliest)


def _guessed(skill: Skill, turn: Turn, intent: str) -> Reply | None:
    """Answer an intent that is only a guess, and say so: what else may have been meant stands beside it."""
    guess = replace(turn, intent=intent, confidence=turn.ranking.get(intent, 0.0))
    reply = delegate(skill, guess, intent)
    return with_doubt(guess, reply) if reply else None


def _likely_facts() -> frozenset[str]:
    """Return the intents that ask for a fact about one module."""
    return frozenset(intent for intent, skill in skills_by_intent().items() if issubclass(skill, ModuleSkill))


def _starting_points() -> tuple[Choice, ...]:
    """Return what is offered where not even a guess can be made."""
    return (
        choice(message("choice-modules"), "ask_modules"),
        choice(message("choice-sites"), "ask_sites"),
        choice(message("choice-jobs"), "ask_jobs"),
        choice(message("choice-help"), "ask_help"),
    )


def _likeliest_fact(turn: Turn) -> str:
    """Return the intent that asks for a fact of a module, if one is likeliest; else what the module is."""
    likeliest = next((intent for intent in turn.ranking if intent in skills_by_intent()), "")
    about_modules = likeliest in _likely_facts()
    return likeliest if about_modules and turn.ranking[likeliest] >= FAIR else ModuleDetail.intent
