"""The words of the gateway: complete in four languages, all used, cleaned text stays text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor as FluentVisitor
from hypothesis import given
from hypothesis import strategies as st

from gateway.api.problems import STATUS
from gateway.conversations.text import MAX_PAGE_CHARACTERS, clean, clean_page
from gateway.words import preferred_language, say

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "nl", "en", "de")


class _Variables(FluentVisitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (fluent.syntax's name)
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    """Return the variables of each message."""
    resource = parse((ROOT / "locales" / language / "gateway.ftl").read_text("utf-8"))
    messages = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            variables = _Variables()
            variables.visit(entry)
            messages[entry.id.name] = variables.names
    return messages


def test_every_language_has_the_same_messages_with_the_same_variables() -> None:
    french = _messages("fr")
    assert french["problem-text-too-long"] == {"limit"}
    for language in LANGUAGES[1:]:
        assert _messages(language) == french


def test_every_code_has_its_words_and_every_problem_its_code() -> None:
    codes = {code.replace("_", "-") for code in STATUS}
    expected = {f"problem-{code}" for code in codes} | {f"problem-{code}-title" for code in codes}
    assert {name for name in _messages("fr") if name.startswith("problem-")} == expected


def test_every_word_that_a_page_says_is_there() -> None:
    """``make check`` finds words that nobody says; this finds those that a template says in vain."""
    files = (ROOT / "locales" / "fr").glob("*.ftl")
    known = set(
        re.findall(r"^([a-z0-9-]+) =", "\n".join(file.read_text("utf-8") for file in files), re.MULTILINE)
    )
    templates = sorted((ROOT / "gateway" / "pages" / "templates").rglob("*.html"))
    said = {
        (template.name, name)
        for template in templates
        for name in re.findall(r"\bsay\(\s*\"([a-z0-9-]+)\"\s*[,)]", template.read_text("utf-8"))
    }
    assert len(said) > 50
    assert {(template, name) for template, name in said if name not in known} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_agree(language: str) -> None:
    one, many = (say(language, "problem-too-many-requests", seconds=seconds) for seconds in (1, 5))
    assert one != many
    assert "5" in many


@given(st.text(st.characters(), max_size=200))
def test_a_header_never_breaks_the_choice_of_language(header: str) -> None:
    assert preferred_language(header) in LANGUAGES


@given(st.text(st.characters(), max_size=300))
def test_a_cleaned_text_can_be_stored_and_sent(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert "\x00" not in cleaned
    assert cleaned == cleaned.strip()
    assert clean(cleaned) == cleaned
    assert json.loads(json.dumps(cleaned)) == cleaned


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert clean(text) == text


@given(st.text(st.characters(), max_size=2100))
def test_a_page_loses_its_query(page: str) -> None:
    cleaned = clean_page(page)
    assert cleaned is None or (0 < len(cleaned) <= MAX_PAGE_CHARACTERS and not set("?#\x00") & set(cleaned))
