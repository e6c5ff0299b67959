"""What a module asks for, in words of one language: the same on a path, on a page and in a feed."""

from __future__ import annotations

from collections.abc import Iterator

from gateway.words import say
from knowledge.records import Catalogue, Module
from locales.localization import list_in_words


def published_conditions(module: Module) -> tuple[str, ...]:
    """Return all that ``module`` asks of anybody beside other modules, in the terms of ``Step.to_check``."""
    education = ("education",) if module.education != "none" else ()
    return (*education, "french", *module.conditions)


def condition_in_words(language: str, module: Module, condition: str) -> str:
    """Return one condition of ``module``: ``education``, ``french`` or one of its ``conditions``."""
    if condition == "french":
        return say(language, "condition-french", level=module.french)
    if condition != "education":
        return say(language, "condition", condition=condition)
    education = say(language, "education", education=module.education)
    years = module.education_or_experience_years
    if years is None:
        return say(language, "condition-education", education=education)
    return say(language, "condition-education-or-experience", education=education, years=years)


def conditions_in_words(language: str, module: Module) -> Iterator[str]:
    """Yield each condition that is no other module."""
    for condition in published_conditions(module):
        yield condition_in_words(language, module, condition)


def module_in_words(language: str, module: Module) -> str:
    """Return title and code."""
    return say(language, "module-name", title=module.title.in_language(language), code=module.code)


def choices_in_words(language: str, module: Module, catalogue: Catalogue) -> Iterator[str]:
    """Yield each list of modules of which one is needed first."""
    for group in module.requires_any:
        names = [module_in_words(language, catalogue.modules[code]) for code in group]
        yield say(language, "condition-one-of", modules=list_in_words(language, names, "or"))
