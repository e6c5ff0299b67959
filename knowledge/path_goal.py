"""What a path has to reach, and which modules may be part of it.

A module is left out that is not open to the audience, that asks for a level of education or French or an age
which the profile is *known* not to reach, that the preferences leave out, or that is done already. What the
profile does not say rules nothing out.

French counts only for sessions in French: a module that is also taught in the language of the preferences
stays in for somebody whose French is too low. Without such a wish no other language is supposed.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from knowledge.path_records import Lack, Uncovered
from knowledge.profile import EDUCATION, FRENCH, Preferences, Profile
from knowledge.records import Catalogue, Module

Groups = tuple[tuple[str, ...], ...]

# From what is easiest to change to what is hardest: what is said where several modules lack something.
_EASIEST_FIRST: tuple[Lack, ...] = ("french", "age", "education", "prerequisite", "not_for_audience")
_HELD_FOR = {"vca_valid": "vca", "ba4_valid": "ba4"}


@dataclass(frozen=True, slots=True)
class Goal:
    """``wanted``: competencies that can be reached; ``uncovered``: the others, and why.

    ``modules``: those that can be part of a path, by code; ``groups``: for each of them what it still asks
    for first, one code of each group. Every code of a group is a key of ``modules``.
    """

    wanted: tuple[str, ...]
    uncovered: tuple[Uncovered, ...]
    modules: Mapping[str, Module]
    groups: Mapping[str, Groups]

    def givers(self, competency: str) -> tuple[str, ...]:
        """Return the codes of the modules that give ``competency``."""
        return tuple(code for code, module in self.modules.items() if competency in module.gives)

    def only(self, codes: Iterable[str]) -> Goal:
        """Return the same goal, to be reached with these modules only."""
        kept = set(codes)
        return Goal(
            self.wanted,
            self.uncovered,
            {code: module for code, module in self.modules.items() if code in kept},
            {code: _within(groups, kept) for code, groups in self.groups.items() if code in kept},
        )


def goal_of(
    catalogue: Catalogue,
    needs: Iterable[str],
    profile: Profile,
    wishes: Preferences,
) -> Goal:
    """Return what is left to reach of ``needs`` (ids of competencies) for this person.

    Ids and codes that the catalogue does not know give and ask for nothing.
    """
    wanted = sorted(set(needs) - held(catalogue, profile))
    possible = _reachable(catalogue, profile, wishes)
    given = {one for code in possible for one in catalogue.modules[code].gives}
    reached = tuple(one for one in wanted if one in given)
    lacking = [one for one in wanted if one not in given]
    uncovered = tuple(Uncovered(one, _lack(catalogue, one, profile, wishes)) for one in lacking)
    parts = _parts(catalogue, reached, possible)
    return Goal(
        reached,
        uncovered,
        {code: catalogue.modules[code] for code in parts},
        {code: possible[code] for code in parts},
    )


def held(catalogue: Catalogue, profile: Profile) -> frozenset[str]:
    """Return the competencies that the person says to hold, with those of the modules done."""
    done = (catalogue.modules[code] for code in profile.modules_done if code in catalogue.modules)
    return profile.competencies_held.union(*(module.gives for module in done))


def hindrance(module: Module, profile: Profile, wishes: Preferences) -> Lack | None:
    """Return what keeps this person from this module, leaving aside what it asks for first."""
    if not _open_to(module, profile.audience):
        return "not_for_audience"
    if education(module, profile) is False:
        return "education"
    if profile.age_18 is False and "min_age_18" in module.conditions:
        return "age"
    if not languages(module, profile, wishes):
        return "french"
    return "left_out" if module.code in wishes.without else None


def education(module: Module, profile: Profile) -> bool | None:
    """Say whether the person has the education that the module asks for, or the experience instead of it."""
    if module.education == "none":
        return True
    years = module.education_or_experience_years
    if years is not None and profile.experience_years is not None and profile.experience_years >= years:
        return True
    if profile.education is None:
        return None
    if EDUCATION.index(profile.education) >= EDUCATION.index(module.education):
        return True
    return None if years is not None and profile.experience_years is None else False


def languages(module: Module, profile: Profile, wishes: Preferences) -> tuple[str, ...]:
    """Return the languages in which the person may follow the module, the wished one first."""
    enough = profile.french is None or FRENCH.index(profile.french) >= FRENCH.index(module.french)
    french = ("fr",) if enough else ()
    wished = (wishes.language,) if wishes.language and wishes.language in module.also_taught_in else ()
    return (*wished, *french)


def to_check(module: Module, profile: Profile, language: str, certificates: Iterable[str]) -> tuple[str, ...]:
    """Return the conditions of ``module`` that are open: unknown, or a certificate said to be missing.

    ``language``: of the session; ``certificates``: those that modules before this one give.
    """
    met = set(profile.certificates_valid)
    met.update(condition for condition, certificate in _HELD_FOR.items() if certificate in certificates)
    if profile.age_18:
        met.add("min_age_18")
    return (
        *(("education",) if education(module, profile) is None else ()),
        *(("french",) if profile.french is None and language == "fr" else ()),
        *(condition for condition in module.conditions if condition not in met),
    )


def _open_to(module: Module, audience: str | None) -> bool:
    # Whom a company trains are workers.
    return audience is None or ("worker" if audience == "company" else audience) in module.audiences


def _reachable(catalogue: Catalogue, profile: Profile, wishes: Preferences) -> dict[str, Groups]:
    """Return the modules open to the person whose own requirements can be met, with what each asks for."""
    has = held(catalogue, profile)
    spared = profile.modules_done | {
        code for code, module in catalogue.modules.items() if module.gives and has.issuperset(module.gives)
    }
    found: dict[str, Groups] = {}
    for code, module in sorted(catalogue.modules.items()):
        if code not in profile.modules_done and hindrance(module, profile, wishes) is None:
            asked = (*((one,) for one in module.requires), *module.requires_any)
            found[code] = tuple(dict.fromkeys(group for group in asked if spared.isdisjoint(group)))
    while True:
        kept = {
            code: groups
            for code, groups in found.items()
            if all(any(one in found for one in group) for group in groups)
        }
        if len(kept) == len(found):
            return {code: _within(groups, kept) for code, groups in kept.items()}
        found = kept


def _within(groups: Groups, known: Container[str]) -> Groups:
    return tuple(tuple(one for one in group if one in known) for group in groups)


def _parts(catalogue: Catalogue, wanted: tuple[str, ...], possible: Mapping[str, Groups]) -> list[str]:
    """Return the modules that give something wanted, and those that such a module asks for, by code."""
    waiting = [code for code in possible if not set(catalogue.modules[code].gives).isdisjoint(wanted)]
    found = set(waiting)
    while waiting:
        asked = {one for group in possible[waiting.pop()] for one in group} - found
        found |= asked
        waiting.extend(asked)
    return sorted(found)


def _lack(catalogue: Catalogue, competency: str, profile: Profile, wishes: Preferences) -> Lack:
    """Return why ``competency`` cannot be reached; of several reasons the one that is easiest to change."""
    givers = [module for module in catalogue.modules.values() if competency in module.gives]
    if not givers:
        return "no_module"
    free = Preferences(language=wishes.language)
    if wishes.without and any(module.code in _reachable(catalogue, profile, free) for module in givers):
        return "left_out"
    lacks = {hindrance(module, profile, free) or "prerequisite" for module in givers}
    return next(lack for lack in _EASIEST_FIRST if lack in lacks)
