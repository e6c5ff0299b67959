"""The rule policy finds by intent and last action what it finds when it tries all rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, UserUttered
from rasa.shared.core.generator import TrainingDataGenerator
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.importers.rasa import RasaFileImporter

from bot.corrections import rules_by_intent

RULES = sorted(Path("data/rules").glob("*.yml"))


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load("domain.yml")


@pytest.fixture(scope="module")
def policy(domain: Domain, tmp_path_factory: pytest.TempPathFactory) -> RulePolicy:
    """The policy of our own rules, as Rasa trains it."""
    importer = RasaFileImporter(domain_path="domain.yml", training_data_paths=[str(path) for path in RULES])
    trackers = TrainingDataGenerator(importer.get_stories(), domain).generate()
    storage = LocalModelStorage.create(tmp_path_factory.mktemp("storage"))
    context = ExecutionContext(GraphSchema({}), "test")
    trained = RulePolicy.create(RulePolicy.get_default_config(), storage, Resource("rules"), context)
    trained.train(trackers, domain)
    return trained


@pytest.fixture
def stock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Rasa's own search; the correction is in place until the test ends."""
    monkeypatch.setattr(RulePolicy, "_find_action_from_rules", RulePolicy._find_action_from_rules)
    rules_by_intent.apply()
    return rules_by_intent._stock


def test_every_rule_is_found_as_the_stock_policy_finds_it(
    policy: RulePolicy, domain: Domain, stock: Any
) -> None:
    rules = [rule["steps"] for path in RULES for rule in yaml.safe_load(path.read_text("utf-8"))["rules"]]
    before = turn("greet", "action_greet")
    for steps in rules:
        intent, action = steps[0]["intent"], steps[1]["action"]
        for events, expected in ((turn(intent, None), action), (turn(intent, action), "action_listen")):
            tracker = DialogueStateTracker.from_events("x", [*before, *events], domain.slots)
            found = policy._find_action_from_rules(tracker, domain, use_text_for_last_user_input=False)
            assert found == stock(policy, tracker, domain, False)
            assert found[0] == expected


@pytest.mark.parametrize("events", ["nothing_said", "other_action", "unknown_intent"])
def test_where_no_rule_applies_the_stock_policy_says_so(
    policy: RulePolicy, domain: Domain, stock: Any, events: str
) -> None:
    said = {
        "nothing_said": [ActionExecuted("action_session_start")],
        "other_action": turn("ask_dates", "action_module_price"),
        "unknown_intent": turn("no_such_intent", None),
    }[events]
    tracker = DialogueStateTracker.from_events("x", said, domain.slots)
    found = policy._find_action_from_rules(tracker, domain, use_text_for_last_user_input=False)
    assert found == stock(policy, tracker, domain, False)
    assert found[0] is None


def test_the_text_is_not_tried_at_all(policy: RulePolicy, domain: Domain, stock: Any) -> None:
    tracker = DialogueStateTracker.from_events("x", turn("ask_dates", None), domain.slots)
    found = policy._find_action_from_rules(tracker, domain, use_text_for_last_user_input=True)
    assert found == (None, None, False)
    assert stock(policy, tracker, domain, True)[1] is not None  # it went through all rules for this


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
