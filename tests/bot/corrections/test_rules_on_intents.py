"""The rule policy looks for rules by intent only, and no rule of ours has a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.core.policies.rule_policy import RulePolicy

from bot.corrections import rules_on_intents

RULES = sorted(Path("data/rules").glob("*.yml"))


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Which look-ups reach the stock policy: True is one by text."""
    reached: list[bool] = []

    def stock(_self: Any, _tracker: Any, _domain: Any, use_text_for_last_user_input: bool) -> Any:
        reached.append(use_text_for_last_user_input)
        return "action_dates", "rule", False

    monkeypatch.setattr(rules_on_intents, "_stock", stock)
    monkeypatch.setattr(RulePolicy, "_find_action_from_rules", RulePolicy._find_action_from_rules)
    rules_on_intents.apply()
    return reached


def find(**by: bool) -> Any:
    policy = object.__new__(RulePolicy)
    return policy._find_action_from_rules(None, None, **by)


def test_only_intents_are_looked_up(looked_up: list[bool]) -> None:
    assert find(use_text_for_last_user_input=True) == (None, None, False)
    assert find(use_text_for_last_user_input=False) == ("action_dates", "rule", False)
    assert looked_up == [False]


@pytest.mark.parametrize("file", RULES, ids=lambda path: path.stem)
def test_no_rule_has_a_text(file: Path) -> None:
    """What the correction relies on."""
    rules = yaml.safe_load(file.read_text(encoding="utf-8"))["rules"]
    assert rules
    assert not [rule["rule"] for rule in rules for step in rule["steps"] if "user" in step or "bot" in step]
