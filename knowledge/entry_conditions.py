"""How each published condition of a module stands for a person: met, missing or unknown, and why.

Nothing is inferred. What the profile leaves out is unknown, and that holds for modules too: who says to have
followed one has not said to have followed no other. So a prerequisite is ``missing`` only for who says not to
have followed it (``modules_not_done``), and ``unknown`` for who says nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.entry_records import ConditionCheck, Reason, Status
from knowledge.profile import CERTIFICATES, EDUCATION, FRENCH, Profile
from knowledge.records import Catalogue, Module

_ANY: tuple[Reason, ...] = ("module_done", "competencies_held", "not_told", "module_not_done")


def conditions_of(catalogue: Catalogue, module: Module, profile: Profile) -> tuple[ConditionCheck, ...]:
    """Return every published condition, without what would close it.

    In this order: audience, each of ``requires``, each group of ``requires_any``, education, French, then the
    ``conditions`` as the catalogue lists them. An ``education`` of ``none`` is no condition.
    """
    return tuple(_conditions(catalogue, module, profile))


def givers_of(catalogue: Catalogue, certificate: str) -> list[str]:
    """Return the codes of the modules whose certificate meets the condition (``vca_valid`` → ``vca``)."""
    kind = certificate.removesuffix("_valid")
    return sorted(code for code, module in catalogue.modules.items() if module.certificate == kind)


def _conditions(catalogue: Catalogue, module: Module, profile: Profile) -> Iterator[ConditionCheck]:
    yield ConditionCheck("audience", module.audiences, *_audience(module, profile))
    for code in module.requires:
        yield ConditionCheck("requires", (code,), *_done(catalogue, code, profile))
    for group in module.requires_any:
        yield ConditionCheck("requires_any", group, *_one_done(catalogue, group, profile))
    if module.education != "none":
        yield ConditionCheck("education", (module.education,), *_education(module, profile))
    yield ConditionCheck("french", (module.french,), *_level(FRENCH, profile.french, module.french))
    for condition in module.conditions:
        yield ConditionCheck(condition, (), *_other(catalogue, condition, profile))


def _audience(module: Module, profile: Profile) -> tuple[Status, Reason]:
    if profile.audience is None:
        return "unknown", "not_told"
    if profile.audience == "company":
        return "unknown", "not_a_learner"
    return ("met" if profile.audience in module.audiences else "missing"), "told"


def _done(catalogue: Catalogue, code: str, profile: Profile) -> tuple[Status, Reason, tuple[str, ...]]:
    if code in profile.modules_done:
        return "met", "module_done", (code,)
    gives = catalogue.modules[code].gives
    if gives and set(gives) <= held_competencies(catalogue, profile):
        return "met", "competencies_held", gives
    if code in profile.modules_not_done:
        return "missing", "module_not_done", ()
    return "unknown", "not_told", ()


def held_competencies(catalogue: Catalogue, profile: Profile) -> frozenset[str]:
    """Return the ids of the competencies that are held, from wherever, or given by the modules done."""
    given = (catalogue.modules[code].gives for code in profile.modules_done)
    return profile.competencies_held.union(*given)


def _one_done(
    catalogue: Catalogue, group: tuple[str, ...], profile: Profile
) -> tuple[Status, Reason, tuple[str, ...]]:
    """Return how the best of the group stands: one that was followed comes before an equivalent."""
    return min((_done(catalogue, code, profile) for code in group), key=lambda found: _ANY.index(found[1]))


def _education(module: Module, profile: Profile) -> tuple[Status, Reason]:
    status, reason = _level(EDUCATION, profile.education, module.education)
    years = module.education_or_experience_years
    if status == "met" or years is None:
        return status, reason
    if profile.experience_years is not None and profile.experience_years >= years:
        return "met", "experience"
    if status == "missing" and profile.experience_years is None:
        return "unknown", "experience_not_told"
    return status, reason


def _level(levels: tuple[str, ...], told: str | None, asked: str) -> tuple[Status, Reason]:
    if told is None:
        return "unknown", "not_told"
    return ("met", "told") if levels.index(told) >= levels.index(asked) else ("missing", "too_low")


def _other(catalogue: Catalogue, condition: str, profile: Profile) -> tuple[Status, Reason]:
    if condition in CERTIFICATES:
        return _certificate(catalogue, condition, profile)
    if condition != "min_age_18":  # an interview, a test, fitness, equipment: unknown until done or shown
        return "unknown", "at_centre"
    if profile.age_18 is None:
        return "unknown", "not_told"
    return ("met" if profile.age_18 else "missing"), "told"


def _certificate(catalogue: Catalogue, condition: str, profile: Profile) -> tuple[Status, Reason]:
    if condition in profile.certificates_valid:
        return "met", "told"
    if condition in profile.certificates_missing:
        return "missing", "told"
    followed = [
        catalogue.modules[code] for code in givers_of(catalogue, condition) if code in profile.modules_done
    ]
    if any(module.renewal_months is None for module in followed):
        return "met", "module_done"
    return "unknown", ("may_have_expired" if followed else "not_told")
