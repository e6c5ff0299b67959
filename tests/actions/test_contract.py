"""Skills, rules, responses and words fit together; no sentence stands in Python."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as fluent
from rasa_sdk.executor import CollectingDispatcher
from ruamel.yaml import YAML

from actions.likely import OFFERED
from actions.registry import DuplicateAction, all_skills, by_name
from actions.reply import Message, Reply
from actions.skill import Skill
from actions.turn import Turn
from knowledge import vocabulary
from knowledge.records import LANGUAGES
from tests.actions.asking import DOMAIN, ROOT, WORDS

FILES = sorted((ROOT / "actions").glob("*.py"))
ACTS = set(
    """
    greeting goodbye thanks machine_disclosure help repeat language_changed language_unsupported
    module_list module_detail module_content module_duration module_schedule module_dates
    module_seats module_price module_place module_prerequisites module_certificate
    module_teaching_language module_enrolment module_comparison site_list site_detail site_access
    site_modules job_list job_detail entry_check entry_question path_question path_proposal
    path_explanation path_adjusted funding feedback_received
    data_export data_erased procedure centre_about centre_figures contact clarification
    unknown_fact out_of_scope error
    """.split()  # noqa: SIM905
)
RULES = [
    rule
    for file in sorted((ROOT / "data/rules").glob("*.yml"))
    for rule in YAML(typ="safe").load(file)["rules"]
]
VARIANTS = {
    "format": vocabulary.Format,
    "rhythm": vocabulary.Rhythm,
    "audience": vocabulary.Audience,
    "education": vocabulary.Education,
    "certificate": vocabulary.Certificate,
    "condition": vocabulary.Condition,
    "language-name": vocabulary.Language,
    "taught-in": vocabulary.Language,
    "site-status": vocabulary.SiteStatus,
    "site-status-undated": vocabulary.SiteStatus,
}


def strings(file: Path) -> list[str]:
    """Return the string constants of a file, without docstrings, log messages and error texts."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    left_out: set[int] = set()
    for node in ast.walk(tree):
        logs = isinstance(node, ast.Call) and ast.unparse(node.func).startswith(
            ("logger.", "logging.", "warnings.")
        )
        bare = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if logs or bare or isinstance(node, ast.Raise):
            left_out |= {id(inner) for inner in ast.walk(node)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out
    ]


USED = {string for file in FILES for string in strings(file)}


@cache
def messages_used() -> set[str]:
    """Return the Fluent messages that actions name: ``message("…")`` and the tables of labels."""
    named = {string for string in USED if re.fullmatch(r"(label|choice)-[a-z-]+", string)}
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "message" and node.args:
                named |= {each.value for each in ast.walk(node.args[0]) if isinstance(each, ast.Constant)}
    return named


def variants(language: str, name: str) -> set[str]:
    """Return the keys of the selector in message ``name``."""
    assert name in messages(language), f"{language} has no message {name}"
    return set(re.findall(r"\[([a-z0-9_]+)\]", FluentSerializer().serialize_entry(messages(language)[name])))


@cache
def messages(language: str) -> dict[str, fluent.Message]:
    """Return the Fluent messages of a language by name."""
    return {
        entry.id.name: entry
        for file in sorted((ROOT / "locales" / language).glob("*.ftl"))
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body
        if isinstance(entry, fluent.Message)
    }


def test_no_sentence_in_python() -> None:
    sentences = [string for string in USED if len(re.findall(r"[^\W\d_]{2,}", string.replace("_", "x"))) >= 3]
    assert [string for string in sentences if " " in string] == []


def test_every_response_used_is_in_the_domain() -> None:
    used = {string for string in USED if string.startswith("utter_") and string != "utter_action"}
    ruled = {step["action"] for rule in RULES for step in rule["steps"] if "action" in step}
    assert used | {action for action in ruled if action.startswith("utter_")} == set(DOMAIN["responses"])


def test_every_response_has_a_public_act_and_words() -> None:
    for name, ((response),) in DOMAIN["responses"].items():
        assert response["custom"]["act"] in ACTS
        for language in LANGUAGES:
            assert WORDS.has(language, name.replace("_", "-")), f"{language} {name}"


def test_static_choices_are_titled_and_ask_known_intents() -> None:
    for (response,) in DOMAIN["responses"].values():
        for choice in response["custom"].get("choices", []):
            assert choice["intent"] in DOMAIN["intents"]
            assert set(choice["entities"]) <= set(DOMAIN["entities"])
            for language in LANGUAGES:
                assert WORDS.has(language, choice["title"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_used_exists(language: str) -> None:
    used = messages_used()
    assert {"hours", "choice-dates", "label-places"} <= used
    assert [name for name in sorted(used) if not WORDS.has(language, name)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", VARIANTS)
def test_every_value_of_the_data_has_words(language: str, name: str) -> None:
    assert set(get_args(VARIANTS[name].__value__)) <= variants(language, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_that_can_be_offered_has_a_title(language: str) -> None:
    intents = {skill.intent for skill in all_skills() if getattr(skill, "act", None)}
    assert set(OFFERED) | intents <= variants(language, "intent-title")


def test_the_apology_names_the_centre_s_own_website() -> None:
    questions = YAML(typ="safe").load(ROOT / "knowledge/catalogue/faq.yml")
    source = next(question["source"] for question in questions if question["id"] == "talk_to_person")
    (error,) = DOMAIN["responses"]["utter_error"]
    assert error["custom"]["sources"][0]["url"] == source
    for language in LANGUAGES:
        assert source.removeprefix("https://") in WORDS.format(language, "utter-error")


def test_the_domain_lists_exactly_the_skills() -> None:
    assert DOMAIN["actions"] == [skill.action for skill in all_skills()]


def test_every_intent_has_one_rule_and_every_action_exists() -> None:
    intents = [rule["steps"][0]["intent"] for rule in RULES]
    assert sorted(intents) == sorted([*DOMAIN["intents"], "nlu_fallback"])
    actions = {rule["steps"][1]["action"] for rule in RULES}
    assert actions <= {*DOMAIN["actions"], *DOMAIN["responses"]}


def test_a_rule_calls_the_skill_of_its_intent() -> None:
    by_action = {skill.action: skill for skill in all_skills()}
    for rule in RULES:
        skill = by_action.get(rule["steps"][1]["action"])
        if skill and skill.intent:
            assert skill.intent == rule["steps"][0]["intent"]


def test_two_skills_of_one_name_are_refused() -> None:
    class First(Skill):
        action = "action_twin"

        def answer(self, turn: Turn) -> Reply:
            return Reply(Message("utter_help"))

    class Second(First):
        pass

    with pytest.raises(DuplicateAction, match="action_twin"):
        by_name([First, Second])


def test_a_message_hands_over_no_empty_field() -> None:
    dispatcher = CollectingDispatcher()
    Message("utter_help").say(dispatcher)
    (said,) = dispatcher.messages
    assert not {"act", "language", "modules", "choices", "sources"} & set(said)


def test_names_follow_rasa() -> None:
    assert all(re.fullmatch(r"action_[a-z_]+", skill.action) for skill in all_skills())
