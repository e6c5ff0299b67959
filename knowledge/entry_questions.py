"""What to ask somebody, so that an entry check can say more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from knowledge.entry_conditions import conditions_of
from knowledge.entry_records import ConditionCheck, ProfileQuestion
from knowledge.profile import AUDIENCES, CERTIFICATES, EDUCATION, FRENCH, Profile
from knowledge.records import Catalogue, Module


@dataclass(frozen=True, slots=True)
class _Question:
    field: str
    about: tuple[str, ...]
    answers: tuple[Profile, ...]


def questions_that_matter(
    catalogue: Catalogue, module: Module, profile: Profile
) -> tuple[ProfileQuestion, ...]:
    """Return what is not told and would change the entry check of ``module``, the most telling first.

    Each possible answer is tried. A question tells more if its answer could turn more conditions to missing,
    then if it could settle more of them; ties in the order of the conditions. What the centre does or sees
    itself is not asked.
    """
    now = conditions_of(catalogue, module, profile)
    found = []
    for question in _questions(module, profile, now):
        outcomes = [conditions_of(catalogue, module, answer) for answer in question.answers]
        changed = [
            (check, any(outcome[place].status == "missing" for outcome in outcomes))
            for place, check in enumerate(now)
            if any(outcome[place].status != check.status for outcome in outcomes)
        ]
        if changed:
            checks = tuple(check for check, _ in changed)
            could_be_missing = sum(could for _, could in changed)
            found.append(ProfileQuestion(question.field, question.about, checks, could_be_missing))
    return tuple(sorted(found, key=lambda each: (-each.could_be_missing, -len(each.conditions))))


def _questions(module: Module, profile: Profile, now: tuple[ConditionCheck, ...]) -> Iterator[_Question]:
    """Yield each question that the profile leaves open, in the order of the conditions."""
    if profile.audience is None:
        yield _Question("audience", (), tuple(replace(profile, audience=one) for one in AUDIENCES))
    for check in now:
        if check.condition in ("requires", "requires_any") and check.status == "unknown":
            codes = tuple(code for code in check.asked if code not in profile.modules_not_done)
            done = replace(profile, modules_done=profile.modules_done | {codes[0]})
            not_done = replace(profile, modules_not_done=profile.modules_not_done.union(codes))
            yield _Question("modules_done", codes, (done, not_done))
    if profile.education is None:
        yield _Question("education", (), tuple(replace(profile, education=one) for one in EDUCATION))
    years = module.education_or_experience_years
    if profile.experience_years is None and years is not None:
        yield _Question(
            "experience_years", (), tuple(replace(profile, experience_years=n) for n in (0, years))
        )
    if profile.french is None:
        yield _Question("french", (), tuple(replace(profile, french=one) for one in FRENCH))
    if profile.age_18 is None:
        yield _Question("age_18", (), tuple(replace(profile, age_18=one) for one in (True, False)))
    for check in now:
        if check.condition in CERTIFICATES and check.status == "unknown":
            held = profile.certificates_valid | {check.condition}
            lacking = profile.certificates_missing | {check.condition}
            answers = (
                replace(profile, certificates_valid=held),
                replace(profile, certificates_missing=lacking),
            )
            yield _Question("certificates_valid", (check.condition,), answers)
