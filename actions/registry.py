"""All skills: found by looking at the files of this package."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterable
from functools import cache

import actions
from actions.reply import Reply
from actions.skill import Skill
from actions.turn import Turn


class DuplicateAction(Exception):
    """Two skills have one name: the second would silently replace the first."""


@cache
def all_skills() -> tuple[type[Skill], ...]:
    """Return the skills in the order of their action names.

    Raises:
        DuplicateAction: two classes have the same action name.
    """
    names = (information.name for information in pkgutil.iter_modules(actions.__path__, "actions."))
    modules = [name for name in names if name != "actions.__main__"]
    return by_name(skill for name in modules for skill in _skills_of(name))


def by_name(skills: Iterable[type[Skill]]) -> tuple[type[Skill], ...]:
    """Return skills in the order of their action names.

    Raises:
        DuplicateAction: two classes have the same action name.
    """
    found: dict[str, type[Skill]] = {}
    for skill in skills:
        other = found.setdefault(skill.action, skill)
        if other is not skill:
            raise DuplicateAction(f"{skill.action} is in {other.__module__} and in {skill.__module__}")
    return tuple(found[name] for name in sorted(found))


@cache
def skills_by_intent() -> dict[str, type[Skill]]:
    """Return the skill that answers each intent."""
    return {skill.intent: skill for skill in all_skills() if skill.intent}


def delegate(skill: Skill, turn: Turn, intent: str | None) -> Reply | None:
    """Let the skill of another intent answer the turn; ``None`` if there is none or it is the same."""
    other = skills_by_intent().get(intent or "")
    if other is None or isinstance(skill, other):
        return None
    return other(skill.knowledge, skill.budget).answer(turn)


def _skills_of(module_name: str) -> list[type[Skill]]:
    module = importlib.import_module(module_name)
    return [
        member
        for _, member in inspect.getmembers(module, inspect.isclass)
        # A base of skills says no action of its own.
        if issubclass(member, Skill) and "action" in vars(member) and member.__module__ == module_name
    ]
