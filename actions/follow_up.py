"""The last question again, about something else: *and in Liège?*, *and for ATEX?*."""

from __future__ import annotations

from actions.clarify import clarify
from actions.module_skill import ModuleSkill
from actions.registry import delegate, skills_by_intent
from actions.reply import Reply
from actions.resolving import surely_named
from actions.skill import Skill
from actions.turn import Turn

ABOUT_SEVERAL = frozenset({"ask_modules", "ask_site_modules", "compare_modules"})
"""Questions about several modules, which can be narrowed or widened by one more."""


BY_TIME = frozenset({"ask_dates", "ask_seats", "ask_schedule"})
"""Questions about one module whose answer differs from time to time."""


class FollowUp(Skill):
    """Lets the skill of the last question answer; without one, asks what is meant."""

    action = "action_follow_up"
    intent = "follow_up"

    def answer(self, turn: Turn) -> Reply:
        """Repeat the last question with the new module or site."""
        return delegate(self, turn, _question(turn)) or clarify(self, turn)


def _question(turn: Turn) -> str | None:
    """Return the intent that a follow-up asks: the last one, where it fits what is named now."""
    last = turn.slot("last_intent")
    skill = skills_by_intent().get(last or "")
    by_audience = bool(skill and issubclass(skill, ModuleSkill) and skill.by_audience)
    about_person = turn.entity("audience") and not turn.site and not turn.excluded
    if about_person and turn.continues_module and not by_audience:
        return "check_entry"  # "and for a student?"
    if turn.entity("joint_committee") and last == "ask_price":
        return "ask_funding"  # what is paid to workers depends on it, what a course costs does not
    if skill and issubclass(skill, ModuleSkill):
        if turn.teaching_language and last not in BY_TIME:
            return "ask_teaching_language"  # "and in Dutch?"
        if turn.excluded and not skill.by_site:
            return "ask_dates"  # "but not in the evening"
        if turn.period and last not in BY_TIME:
            return "ask_dates"  # "and in April?"
        return "ask_place" if turn.site and not skill.by_site else last
    for_audience = turn.entity("audience") and last == "ask_funding"  # "and for a self-employed electrician?"
    if surely_named(turn) and last not in ABOUT_SEVERAL and not for_audience:
        return "ask_module"
    return last if last or not turn.site else "ask_site"
