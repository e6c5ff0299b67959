"""Rules are looked up by intent alone; ours have no steps that are texts.

Rasa's rule policy first goes through all rules with the text of the message in place of its intent, which
takes as long as the look-up itself and never finds anything.
"""

from __future__ import annotations

from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

Found = tuple["str | None", "str | None", bool]

_stock = RulePolicy._find_action_from_rules


def apply() -> None:
    """Let the policy answer at once that no rule has this text."""

    def find(
        self: RulePolicy,
        tracker: DialogueStateTracker,
        domain: Domain,
        use_text_for_last_user_input: bool,
    ) -> Found:
        return (None, None, False) if use_text_for_last_user_input else _stock(self, tracker, domain, False)

    RulePolicy._find_action_from_rules = find
