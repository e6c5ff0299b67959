"""What is kept of a conversation, and for how long."""

from __future__ import annotations

from actions.frequent_skill import FrequentSkill


class PrivacyNotice(FrequentSkill):
    """The notice, from ``faq.yml``."""

    action = "action_privacy_notice"
    intent = "ask_privacy"
    acts = frozenset({"privacy_notice"})
