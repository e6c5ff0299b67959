"""Formalities: registration, tests, absence, diplomas, internships."""

from __future__ import annotations

from actions.frequent_skill import FrequentSkill


class Procedure(FrequentSkill):
    """What has to be done, from ``faq.yml``."""

    action = "action_procedure"
    intent = "ask_procedure"
    acts = frozenset({"procedure"})
