"""The body of a turn is checked before anything runs."""

from __future__ import annotations

from typing import Any

import pytest

from bot.turns import BadTurn, read_turn

CONVERSATION = "conversation-0001"


def body(**changes: Any) -> dict[str, Any]:
    return {"conversation": CONVERSATION, "language": "nl", **changes}


def choice(**changes: Any) -> dict[str, Any]:
    return body(choice={"intent": "ask_dates", "entities": {}, "title": "Data", **changes})


def test_a_text_is_cleaned_and_its_language_kept_as_metadata() -> None:
    turn = read_turn(body(text=" /hallo\x00 ", language_fixed=True, page="/opleidingen"))
    assert (turn.text, turn.parse) == ("hallo", None)
    assert turn.metadata == {"language": "nl", "language_fixed": True, "page": "opleidingen"}


def test_a_choice_needs_no_understanding() -> None:
    parse = read_turn(choice(entities={"module": ["ASE-101", "GMP-101"], "site": "liege"})).parse
    assert parse is not None
    assert parse["intent"] == {"name": "ask_dates", "confidence": 1.0}
    assert [(one["entity"], one["value"]) for one in parse["entities"]] == [
        ("language", "nl"),
        ("module", "ASE-101"),
        ("module", "GMP-101"),
        ("site", "liege"),
    ]
    assert all("start" not in entity for entity in parse["entities"])


@pytest.mark.parametrize(
    ("malformed", "code"),
    [
        (None, "invalid_body"),
        ([], "invalid_body"),
        ("text", "invalid_body"),
        (body(), "text_or_choice"),
        ({**choice(), "text": "both"}, "text_or_choice"),
        (body(text=None), "invalid_text"),
        (body(text=7), "invalid_text"),
        (body(text={"$ne": 1}), "invalid_text"),
        (body(text="x", language="es"), "invalid_language"),
        (body(text="x", language=["fr"]), "invalid_language"),
        (body(text="x", conversation="short"), "invalid_conversation"),
        (body(text="x", conversation="x" * 65), "invalid_conversation"),
        (body(text="x", conversation="conversation-0001\x00"), "invalid_conversation"),
        (body(text="x", conversation="conversation-0001\n"), "invalid_conversation"),
        (body(text="x", conversation=None), "invalid_conversation"),
        (body(choice="ask_dates"), "invalid_choice"),
        (choice(intent="restart"), "invalid_choice"),
        (choice(intent="back"), "invalid_choice"),
        (choice(intent="session_start"), "invalid_choice"),
        (choice(intent="Ask Dates"), "invalid_choice"),
        (choice(intent=None), "invalid_choice"),
        (choice(title=1), "invalid_choice"),
        (choice(entities=[]), "invalid_choice"),
        (choice(entities={"language": "de"}), "invalid_choice"),
        (choice(entities={"no name": "x"}), "invalid_choice"),
        (choice(entities={"module": {"a": [1, 2]}}), "invalid_choice"),
        (choice(entities={"module": None}), "invalid_choice"),
        (choice(entities={"module": ["x"] * 51}), "invalid_choice"),
        (choice(entities={"module": "x" * 201}), "invalid_choice"),
    ],
)
def test_a_malformed_body_is_refused_with_its_code(malformed: object, code: str) -> None:
    with pytest.raises(BadTurn) as refusal:
        read_turn(malformed)
    assert refusal.value.args == (code,)
