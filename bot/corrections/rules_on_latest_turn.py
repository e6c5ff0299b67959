"""Rules are looked up by the intent of the latest turn; ours have no steps that are texts or earlier turns.

Rasa's rule policy first goes through all rules with the text of the message in place of its intent, and each
time it plays the whole conversation again to have the state before each action: most of its time.
"""

from __future__ import annotations

from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

Found = tuple["str | None", "str | None", bool]

_stock = RulePolicy._find_action_from_rules


def apply() -> None:
    """Let the policy answer at once that no rule has this text, and see only the latest turn."""

    def find(
        self: RulePolicy,
        tracker: DialogueStateTracker,
        domain: Domain,
        use_text_for_last_user_input: bool,
    ) -> Found:
        if use_text_for_last_user_input:
            return None, None, False
        return _stock(self, latest_turn(tracker), domain, False)

    RulePolicy._find_action_from_rules = find


def latest_turn(tracker: DialogueStateTracker) -> DialogueStateTracker:
    """Return a tracker of the events since the assistant listened to the latest message."""
    events = list(tracker.events)
    said = max((place for place, event in enumerate(events) if isinstance(event, UserUttered)), default=0)
    listened = (place for place, event in enumerate(events[:said]) if isinstance(event, ActionExecuted))
    latest = tracker.init_copy()
    for event in events[max(listened, default=0) :]:
        latest.update(event)
    return latest
