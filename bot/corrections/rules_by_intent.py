"""A rule is found by the intent of the latest message and the action before: ours say nothing else.

Rasa's rule policy first goes through all rules with the text of the message in place of its intent, then with
the intent, and each time it plays the whole conversation again to have the state before each action.
"""

from __future__ import annotations

import json

from rasa.core.policies.rule_policy import RULES, RulePolicy
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

Found = tuple["str | None", "str | None", bool]
_Rules = dict[tuple["str | None", "str | None"], tuple[str, str]]

_stock = RulePolicy._find_action_from_rules


def apply() -> None:
    """Let the policy look its rules up in place of trying one after the other."""

    def find(
        self: RulePolicy, tracker: DialogueStateTracker, domain: Domain, use_text_for_last_user_input: bool
    ) -> Found:
        if use_text_for_last_user_input:
            return None, None, False
        rules: _Rules | None = self.__dict__.get("_rules_by_intent")
        if rules is None:
            rules = self.__dict__["_rules_by_intent"] = _by_intent(self.lookup[RULES])
        intent = tracker.latest_message.intent.get("name") if tracker.latest_message else None
        rule = rules.get((intent, tracker.latest_action_name))
        if rule is None:  # no rule is meant to apply: the stock search says so in its own way
            return _stock(self, tracker, domain, False)
        return (*rule, False)

    RulePolicy._find_action_from_rules = find


def _by_intent(lookup: dict[str, str]) -> _Rules:
    """Return action and key of each rule by the intent and the action before that its last state asks for."""
    rules: _Rules = {}
    for key, action in lookup.items():
        state = json.loads(key)[-1]
        rules[state["user"]["intent"], state["prev_action"]["action_name"]] = action, key
    return rules
