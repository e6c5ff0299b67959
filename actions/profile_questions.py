"""The questions of the interview: which there are to ask, why, and how each is put."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from actions.entry_saying import asked_for
from actions.interview import Asked, Interview
from actions.profile_saying import TELL, paper_name
from actions.reply import Message
from actions.sources import SAMPLE
from actions.turn import QUESTION, Turn
from actions.wording import Choice, Value, choice, joined, message, text
from knowledge.entry_conditions import conditions_of
from knowledge.entry_questions import questions_that_matter
from knowledge.funding import funding
from knowledge.profile import AUDIENCES, EDUCATION, FRENCH, JOINT_COMMITTEES, REGIONS, Profile

ENTRY = "check_entry"
MONEY = "ask_funding"
FIELD_OF = {"audience": "audience", "education": "education", "french": "french", "min_age_18": "age_18"}
"""The conditions that a person can tell of without a module in mind, and the field of each."""
VALUES = {
    "audience": ("audience", "answer-audience", AUDIENCES),
    "region": ("region", "answer-region", REGIONS),
    "education": ("education", "answer-education", EDUCATION),
    "french": ("french_level", "answer-french-level", FRENCH),
    "joint_committee": ("joint_committee", "answer-joint-committee", JOINT_COMMITTEES),
}
"""The entity of a choice that answers, the message that is its title, and the values to choose from."""
MOST_YEARS = 3
"""Years of experience are chosen up to so many where no module says how many it asks for."""

type Tone = Literal["first", "again", "unclear"]
"""How a question is put: as a new one, after something else was answered, or after an answer to it that was
not understood."""


@dataclass(frozen=True, slots=True)
class Question:
    """What can be asked now, and why, in words."""

    asked: Asked
    why: Value


def questions(turn: Turn, interview: Interview, profile: Profile) -> list[Question]:
    """Return what would change the answer that the interview serves, the most telling first."""
    if interview.intent == MONEY:
        return list(_about_money(turn, profile))
    if interview.intent != ENTRY:
        return []
    if interview.about is not None and interview.about in turn.catalogue.modules:
        return list(_about_module(turn, interview.about, profile))
    return _in_general(turn, profile)


def question_message(
    turn: Turn, interview: Interview, profile: Profile, tone: Tone = "first"
) -> Message | None:
    """Return the message that asks the pending question; ``None`` if it would change nothing any more."""
    open_questions = questions(turn, interview, profile) if interview.asked else []
    found = next((each for each in open_questions if each.asked == interview.asked), None)
    if found is None:
        return None
    asked = found.asked
    choices = (*_answers(turn, interview, asked, profile), *_ways_out())
    about = interview.about if interview.intent == ENTRY else None
    return Message(
        QUESTION,
        {
            "question": _question(turn, asked, profile),
            "why": found.why,
            "options": joined((option["title"] for option in choices), "lines"),
            "tone": tone,
        },
        modules=(about,) if about else (),
        choices=choices,
        sources=(SAMPLE,) if interview.intent == ENTRY else (),
    )


def _about_module(turn: Turn, code: str, profile: Profile) -> Iterator[Question]:
    module = turn.catalogue.modules[code]
    for each in questions_that_matter(turn.catalogue, module, profile):
        conditions = joined((asked_for(turn.catalogue, module, check) for check in each.conditions), "lines")
        why = message("why-module", code=code, conditions=conditions)
        yield Question(Asked(each.field, each.about), why)


def _in_general(turn: Turn, profile: Profile) -> list[Question]:
    """Return the fields that the most modules ask for and that are not told."""
    open_in = Counter(
        FIELD_OF[check.condition]
        for module in turn.catalogue.modules.values()
        for check in conditions_of(turn.catalogue, module, profile)
        if check.condition in FIELD_OF and check.reason == "not_told"
    )
    return [
        Question(Asked(field), message("why-modules", count=count)) for field, count in open_in.most_common()
    ]


def _about_money(turn: Turn, profile: Profile) -> Iterator[Question]:
    found = funding(turn.catalogue, profile)
    to_know = Counter(point for check in found.may_apply for point in check.to_know)
    for field in ("audience", "region", "joint_committee"):
        if to_know[field]:
            yield Question(Asked(field), message("why-funding", field=field, count=to_know[field]))


def _question(turn: Turn, asked: Asked, profile: Profile) -> Value:
    if asked.field == "modules_done":
        modules = [turn.catalogue.modules[code] for code in asked.items]
        named = [message("module-name", title=text(each.title), code=each.code) for each in modules]
        return message("question-modules", count=len(named), modules=joined(named, "or"))
    if asked.field == "certificates_valid":
        return message("question-papers", papers=joined(map(paper_name, asked.items), "or"))
    is_company = asked.field == "region" and profile.audience == "company"
    return message("question", field="region_company" if is_company else asked.field)


def _answers(turn: Turn, interview: Interview, asked: Asked, profile: Profile) -> Iterator[Choice]:
    if asked.field in VALUES:
        entity, title, values = VALUES[asked.field]
        for value in values:
            yield choice(message(title, value=value), TELL, **{entity: value})
    elif asked.field == "experience_years":
        module = turn.catalogue.modules.get(interview.about or "")
        most = (module.education_or_experience_years if module else None) or MOST_YEARS
        for years in range(most + 1):
            last = years == most
            yield choice(message("answer-years", years=years, last=last), TELL, experience_years=str(years))
    elif asked.field == "age_18":
        yield choice(message("answer-yes"), TELL, age_18="yes")
        yield choice(message("answer-no"), TELL, age_18="no")
    elif asked.field == "certificates_valid":
        yield choice(message("answer-yes"), TELL, certificate_valid=list(asked.items))
        yield choice(message("answer-no"), TELL, certificate_missing=list(asked.items))
    elif len(asked.items) == 1:
        yield choice(message("answer-yes"), TELL, module_done=asked.items[0])
        yield choice(message("answer-no"), TELL, module_not_done=asked.items[0])
    else:
        for code in asked.items:
            yield choice(text(turn.catalogue.modules[code].title), TELL, module_done=code)
        yield choice(message("answer-none"), TELL, module_not_done=list(asked.items))


def _ways_out() -> tuple[Choice, Choice]:
    return (
        choice(message("answer-unknown"), TELL, interview="unknown"),
        choice(message("answer-stop"), TELL, interview="stop"),
    )
