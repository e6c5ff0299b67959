"""Training for a company: made to measure, for a team."""

from __future__ import annotations

from actions.frequent_skill import FrequentSkill


class CompanyTraining(FrequentSkill):
    """What is known of it, from ``faq.yml``."""

    action = "action_company_training"
    intent = "ask_company_training"
    acts = frozenset({"company_training"})
