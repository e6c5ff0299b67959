"""Conversations written as data, against the real product: ``<language>/<behaviour>.yml``.

A turn is ``say`` (a text) or ``choose`` (the position of a choice of the last message, from 0), with what
must be seen: ``act`` (one, or several that are right), ``lang``, ``modules``, ``sites``, ``jobs`` (exactly),
``contains`` (each in the text, case aside), ``provenance`` (of some source), ``cards`` (kinds), ``choices``
(at least so many).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from ruamel.yaml import YAML

from tests.stack import Stack

FOLDER = Path(__file__).parent
LANGUAGES = ("fr", "nl", "en", "de")
KEYS = {
    "say",
    "choose",
    "act",
    "lang",
    "modules",
    "sites",
    "jobs",
    "contains",
    "provenance",
    "cards",
    "choices",
}


def conversations() -> list[Any]:
    """Return every conversation of every file, named by file and title."""
    found = []
    for language in LANGUAGES:
        for file in sorted((FOLDER / language).glob("*.yml")):
            for conversation in YAML(typ="safe").load(file):
                name = f"{language}/{file.stem}: {conversation['name']}"
                found.append(pytest.param(language, conversation["turns"], id=name))
    return found


def check(turn: dict[str, Any], language: str, answer: list[dict[str, Any]]) -> None:
    """Compare what was answered with what ``turn`` says must be seen."""
    unknown = set(turn) - KEYS
    assert not unknown, f"unknown keys in the conversation: {unknown}"
    assert answer, "nothing was said"
    text = "\n".join(message["text"] for message in answer)
    shown = f"{turn} got {[message['act'] for message in answer]}: {text}"
    acts = turn["act"] if isinstance(turn["act"], list) else [turn["act"]]
    assert {message["act"] for message in answer} & set(acts), shown
    assert {message["lang"] for message in answer} == {turn.get("lang", language)}, shown
    for kind in ("modules", "sites", "jobs"):
        if kind in turn:
            assert {record for message in answer for record in message[kind]} == set(turn[kind]), shown
    for part in turn.get("contains", []):
        assert str(part).lower() in text.lower(), f"{part!r} is missing: {shown}"
    if "provenance" in turn:
        found = {source["provenance"] for message in answer for source in message["sources"]}
        assert turn["provenance"] in found, shown
    for kind in turn.get("cards", []):
        assert kind in {card["kind"] for message in answer for card in message["cards"]}, shown
    assert sum(len(message["choices"]) for message in answer) >= turn.get("choices", 0), shown


@pytest.mark.parametrize(("language", "turns"), conversations())
def test_conversation(stack: Stack, language: str, turns: list[dict[str, Any]]) -> None:
    """Hold one conversation from its opening to its last turn."""
    with httpx.Client(base_url=f"{stack.url}/api/v1", timeout=30) as client:
        opening = client.post("/conversations", json={"language": language})
        assert opening.status_code == 201, opening.text
        conversation, messages = opening.json()["conversation"], opening.json()["messages"]
        assert messages[0]["act"] == "machine_disclosure"
        client.headers["Authorization"] = f"Bearer {conversation['token']}"
        for turn in turns:
            choices = [choice["value"] for message in messages for choice in message["choices"]]
            body = {"text": turn["say"]} if "say" in turn else {"choice": choices[turn["choose"]]}
            answer = client.post(f"/conversations/{conversation['id']}/messages", json=body)
            assert answer.status_code == 200, answer.text
            messages = answer.json()["messages"]
            check(turn, language, messages)


def test_every_language_tells_the_same_stories() -> None:
    """The same behaviours are tested in each of the four languages."""
    behaviours = {
        language: {file.name for file in (FOLDER / language).glob("*.yml")} for language in LANGUAGES
    }
    assert all(names == behaviours["fr"] for names in behaviours.values()), behaviours
