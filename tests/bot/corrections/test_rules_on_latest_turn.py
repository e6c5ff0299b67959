"""The rule policy looks for rules by the intent of the latest turn, and no rule of ours needs more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.corrections import rules_on_latest_turn
from bot.corrections.rules_on_latest_turn import latest_turn

RULES = sorted(Path("data/rules").glob("*.yml"))


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Which look-ups reach the stock policy: True is one by text."""
    reached: list[bool] = []

    def stock(_self: Any, _tracker: Any, _domain: Any, use_text_for_last_user_input: bool) -> Any:
        reached.append(use_text_for_last_user_input)
        return "action_dates", "rule", False

    monkeypatch.setattr(rules_on_latest_turn, "_stock", stock)
    monkeypatch.setattr(RulePolicy, "_find_action_from_rules", RulePolicy._find_action_from_rules)
    monkeypatch.setattr(rules_on_latest_turn, "latest_turn", lambda tracker: tracker)
    rules_on_latest_turn.apply()
    return reached


def find(**by: bool) -> Any:
    policy = object.__new__(RulePolicy)
    return policy._find_action_from_rules(None, None, **by)


def test_only_intents_are_looked_up(looked_up: list[bool]) -> None:
    assert find(use_text_for_last_user_input=True) == (None, None, False)
    assert find(use_text_for_last_user_input=False) == ("action_dates", "rule", False)
    assert looked_up == [False]


def test_the_latest_turn_has_the_last_states_of_the_conversation() -> None:
    domain = Domain.load("domain.yml")
    said = [turn("greet", "action_greet"), turn("ask_dates", "action_module_dates"), turn("thank", None)]
    whole = DialogueStateTracker.from_events("x", [e for t in said for e in t], domain.slots)
    states = latest_turn(whole).past_states(domain)
    nothing_before, *latest = states
    assert nothing_before == {}
    assert whole.past_states(domain)[-len(latest) :] == latest
    assert [state["user"]["intent"] for state in states if "user" in state] == ["thank"]
    assert len(states) < len(whole.past_states(domain))


def test_a_conversation_that_has_just_begun_is_whole() -> None:
    domain = Domain.load("domain.yml")
    for events in ([], [ActionExecuted("action_session_start")], turn("greet", "action_greet")):
        tracker = DialogueStateTracker.from_events("x", events, domain.slots)
        assert latest_turn(tracker).past_states(domain) == tracker.past_states(domain)


def turn(intent: str, action: str | None) -> list[Event]:
    """Return the events of one turn; without an action it is still to be answered."""
    events = [ActionExecuted("action_listen"), UserUttered("text", {"name": intent})]
    return events if action is None else [*events, ActionExecuted(action), BotUttered("answer")]


@pytest.mark.parametrize("file", RULES, ids=lambda path: path.stem)
def test_no_rule_has_a_text_or_an_earlier_turn(file: Path) -> None:
    """What the correction relies on."""
    rules = yaml.safe_load(file.read_text(encoding="utf-8"))["rules"]
    assert rules
    for rule in rules:
        assert [list(step) for step in rule["steps"]] == [["intent"], ["action"]], rule["rule"]
