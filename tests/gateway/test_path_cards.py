"""A path card that passes through is kept, and gets its address; any other stays as it is."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.gateway.assistant import SOURCE, Assistant
from tests.gateway.conftest import Running
from tests.gateway.talking import open_talk

JOB = "usp_operator"


@pytest.fixture
async def client(running: Running, loaded_file: Path, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    copy = shutil.copy(loaded_file, tmp_path / "advisor.db")
    async with running(database_url=f"sqlite:///{copy}") as started:
        yield started


async def _card(client: httpx.AsyncClient) -> dict[str, Any]:
    """Return a card as the action server makes it from a proposal: data only."""
    (path, *_) = (await client.post("/api/v1/paths", json={"job": JOB})).json()["paths"]
    return {
        "kind": "path",
        "proposal": path["kind"],
        "optimal": path["optimal"],
        "job": JOB,
        "title": "Opérateur",
        "hours": path["hours"],
        "steps": [
            {
                "module": step["module"],
                "session": step["session"]["id"] if step["session"] else None,
                "title": step["title"]["fr"],
            }
            for step in path["steps"]
        ],
        "uncovered": [{"competency": "forklift", "lack": "education"}],
    }


async def _said(client: httpx.AsyncClient, assistant: Assistant, *cards: Any) -> list[dict[str, Any]]:
    """Return the cards as a person gets them."""
    message = {"text": "Voici.", "lang": "nl", "act": "path_proposal", "cards": cards, "sources": [SOURCE]}
    talk = await open_talk(client)
    assistant.raw_answer = json.dumps({"language": "nl", "messages": [message]}).encode()
    answer = await talk.say("?")
    assert answer.status_code == 200, answer.text
    shown: list[dict[str, Any]] = answer.json()["messages"][0]["cards"]
    assert (await talk.history()).json()["turns"][1]["messages"][0]["cards"] == shown
    return shown


async def test_a_path_in_a_chat_can_be_taken_home(client: httpx.AsyncClient, assistant: Assistant) -> None:
    card = await _card(client)
    (shown,) = await _said(client, assistant, card)
    assert {name: shown[name] for name in card} == card
    assert set(shown) - set(card) == {"id", "expires_at", "links"}
    path = (await client.get(shown["links"]["path"])).json()
    assert (path["id"], path["job"], path["kind"]) == (shown["id"], JOB, card["proposal"])
    assert path["language"] == "nl"
    assert [step["module"] for step in path["steps"]] == [step["module"] for step in card["steps"]]
    assert [step["session"] and step["session"]["id"] for step in path["steps"]] == [
        step["session"] for step in card["steps"]
    ]
    assert [one["lack"] for one in path["uncovered"]] == ["conditions"]
    for name in ("ics", "svg", "pdf"):
        answer = await client.get(shown["links"][name])
        assert answer.status_code == 200
        assert answer.headers["content-language"] == "nl"


async def test_each_card_has_its_own_address(client: httpx.AsyncClient, assistant: Assistant) -> None:
    card = await _card(client)
    other = {"kind": "module", "id": "ASE-101"}
    first, second, unlike = await _said(client, assistant, card, card, other)
    assert first["id"] != second["id"]
    assert unlike == other


async def test_competencies_are_a_goal_too(client: httpx.AsyncClient, assistant: Assistant) -> None:
    card = await _card(client) | {"job": None, "competencies": ["gmp_basics"]}
    (shown,) = await _said(client, assistant, card)
    path = (await client.get(shown["links"]["path"])).json()
    assert (path["job"], path["competencies"]) == (None, ["gmp_basics"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"job": "king"},
        {"proposal": "longest"},
        {"steps": []},
        {"steps": [{"module": "GMP-999", "session": None}]},
        {"steps": [{"module": "GMP-101", "session": "ase_101_20261230_seneffe"}]},
        {"steps": "GMP-101"},
        {"uncovered": [{"competency": "magic", "lack": "no_module"}]},
    ],
)
async def test_a_wrong_card_is_shown_without_an_address(
    client: httpx.AsyncClient, assistant: Assistant, caplog: pytest.LogCaptureFixture, wrong: dict[str, Any]
) -> None:
    caplog.set_level(logging.WARNING)
    card = await _card(client) | wrong
    assert await _said(client, assistant, card) == [card]
    assert "path card not kept" in [record.getMessage() for record in caplog.records]


async def test_a_card_without_steps_is_left_alone(client: httpx.AsyncClient, assistant: Assistant) -> None:
    card = {"kind": "path", "job": JOB, "modules": [{"code": "GMP-101"}]}
    assert await _said(client, assistant, card) == [card]
