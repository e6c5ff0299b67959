"""What the centre does for schools."""

from __future__ import annotations

from actions.frequent_skill import FrequentSkill


class SchoolVisit(FrequentSkill):
    """What is known of it, from ``faq.yml``."""

    action = "action_school_visit"
    intent = "ask_school_visit"
    acts = frozenset({"school_visit"})
