"""The turn contract, on a real server with a small model and an action server that may misbehave."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.bot.project import Bot, running, train, write_project

SECRET = "zanzibar my secret question"
PARTS = {"text", "lang", "act", "modules", "sites", "jobs", "choices", "cards", "sources"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("project")
    write_project(path)
    train(path)
    return path


@pytest.fixture(scope="module")
def bot(folder: Path) -> Iterator[Bot]:
    with running(folder) as running_bot:
        yield running_bot


def texts(answer: Any) -> list[str]:
    assert all(set(message) == PARTS for message in answer["messages"])
    return [message["text"] for message in answer["messages"]]


def test_health_names_the_model(bot: Bot) -> None:
    status, health = bot.request("GET", "health")
    assert status == 200
    assert health["status"] == "ok"
    assert health["model"]


@pytest.mark.parametrize("language", ["fr", "nl", "en", "de"])
def test_a_conversation_opens_in_the_callers_language(bot: Bot, language: str) -> None:
    answer = bot.click(bot.conversation(), "start_conversation", language)
    assert answer["language"] == language
    assert texts(answer) == [f"greeting {language}"]


def test_a_text_is_understood_and_an_action_answers(bot: Bot) -> None:
    answer = bot.turn(bot.conversation(), text="c'est quand la prochaine session habillage salle propre ?")
    assert texts(answer) == ["dates x fr"]
    assert answer["messages"][0]["modules"] == ["ASE-101"]
    asked = bot.actions.calls[-1]["tracker"]["latest_message"]["entities"]
    assert {("module", "ASE-101"), ("language", "fr")} <= {(one["entity"], one["value"]) for one in asked}


def test_the_language_follows_clear_evidence_and_is_then_kept(bot: Bot) -> None:
    conversation = bot.conversation()
    assert bot.turn(conversation, "fr", text="when is the next session?")["language"] == "en"
    assert bot.turn(conversation, "en", text="ok")["language"] == "en"
    fixed = bot.turn(conversation, "fr", text="when is the next session?", language_fixed=True)
    assert fixed["language"] == "fr"


def test_a_language_not_spoken(bot: Bot) -> None:
    answer = bot.turn(bot.conversation(), "de", text="quiero información sobre los cursos")
    assert texts(answer) == ["unsupported de"]


def test_a_lookup_value_is_found(bot: Bot) -> None:
    bot.turn(bot.conversation(), text="quelles sont les dates, je suis étudiant")
    asked = bot.actions.calls[-1]["tracker"]["latest_message"]["entities"]
    assert ("audience", "étudiant") in {(one["entity"], one["value"]) for one in asked}


def test_all_messages_of_a_turn_come_whole_and_in_order(bot: Bot) -> None:
    assert texts(bot.click(bot.conversation(), "do_several")) == ["dates x fr", "dates y fr"]


@pytest.mark.parametrize(
    "typed",
    [
        "/restart",
        "/ /restart",
        ' /ask_dates{"module": "ASE-101"}',
        "/session_start",
        "/nlu_fallback",
        "／restart",
    ],
)
def test_a_slash_is_text(bot: Bot, typed: str) -> None:
    conversation = bot.conversation()
    bot.click(conversation, "do_dates")
    bot.turn(conversation, text=typed)
    events = bot.request("GET", f"conversations/{conversation}")[1]["events"]
    said = [event for event in events if event["event"] == "user"]
    assert len(said) == 2  # nothing was started anew
    assert said[-1]["parse_data"]["intent"]["confidence"] < 1.0
    assert not said[-1]["text"].startswith("/")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "\x00",
        "\u200b\u202e",
        "\ud800",
        "🙂" * 1000,
        "a" * 100_000,
        "\n\n\n",
        "' OR 1=1 --",
        "{{7*7}}",
        "$x",
    ],
)
def test_any_text_gets_an_answer_at_once(bot: Bot, typed: str) -> None:
    started = time.monotonic()
    assert texts(bot.turn(bot.conversation(), text=typed[:50_000]))
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"no json", "invalid_body"),
        (b"", "invalid_body"),
        (b"[" * 30_000, "invalid_body"),
        (b"\xff\xfe", "invalid_body"),
        ([], "invalid_body"),
        ({"conversation": "x", "language": "fr", "text": "x"}, "invalid_conversation"),
        ({"conversation": "conversation-0001", "language": "fr", "text": None}, "invalid_text"),
        (
            {"conversation": "conversation-0001", "language": "fr", "choice": {"intent": "no_such_intent"}},
            "unknown_intent",
        ),
        (
            {"conversation": "conversation-0001", "language": "fr", "choice": {"intent": "restart"}},
            "invalid_choice",
        ),
    ],
)
def test_a_malformed_body_is_refused(bot: Bot, body: Any, code: str) -> None:
    assert bot.request("POST", "turns", body) == (400, {"error": code})


def test_a_huge_body_is_refused(bot: Bot) -> None:
    status, _ = bot.request("POST", "turns", b'{"text": "' + b"x" * 1_000_000 + b'"}')
    assert status == 413


@pytest.mark.parametrize("intent", ["do_failing", "do_malformed", "do_silent", "do_sentence", "do_unknown"])
def test_an_action_that_fails_is_an_apology_and_the_conversation_goes_on(bot: Bot, intent: str) -> None:
    conversation = bot.conversation()
    answer = bot.click(conversation, intent, "nl")
    assert texts(answer) == ["error nl"]
    assert (answer["language"], answer["messages"][0]["act"]) == ("nl", "error")
    assert texts(bot.click(conversation, "do_dates", "nl")) == ["dates x nl"]


def test_a_slow_action_is_an_apology_within_four_seconds_and_holds_nobody_up(bot: Bot) -> None:
    conversation, other = bot.conversation(), bot.conversation()
    with ThreadPoolExecutor() as pool:
        started = time.monotonic()
        slow = pool.submit(bot.click, conversation, "do_slow")
        time.sleep(0.2)
        assert texts(bot.click(other, "do_dates")) == ["dates x fr"]
        assert time.monotonic() - started < 2
        assert texts(slow.result()) == ["error fr"]
        assert time.monotonic() - started < 4
    assert texts(bot.click(conversation, "do_dates")) == ["dates x fr"]


def test_a_dead_action_server_is_an_apology_and_it_recovers(bot: Bot, folder: Path) -> None:
    assert bot.actions._runner is not None
    port = bot.actions._runner.addresses[0][1]
    conversation = bot.conversation()
    bot.actions.stop()
    try:
        assert texts(bot.click(conversation, "do_dates")) == ["error fr"]
    finally:
        bot.actions.start(port)
    assert texts(bot.click(conversation, "do_dates")) == ["dates x fr"]


def test_twenty_messages_at_once_are_all_answered(bot: Bot) -> None:
    conversation = bot.conversation()
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: bot.click(conversation, "do_dates"), range(20)))
    assert [texts(answer) for answer in answers] == [["dates x fr"]] * 20


def test_answers_never_cross(bot: Bot) -> None:
    languages = ["fr", "nl", "en", "de"] * 8
    with ThreadPoolExecutor(32) as pool:
        answers = pool.map(lambda language: bot.click(bot.conversation(), "do_dates", language), languages)
        assert [answer["language"] for answer in answers] == languages


def test_export_and_erase(bot: Bot, folder: Path) -> None:
    conversation = bot.conversation()
    bot.turn(conversation, text=SECRET)
    status, kept = bot.request("GET", f"conversations/{conversation}")
    assert status == 200
    assert SECRET in json.dumps(kept)
    assert bot.request("DELETE", f"conversations/{conversation}") == (200, {"events": len(kept["events"])})
    assert bot.request("GET", f"conversations/{conversation}") == (200, {"events": []})
    assert bot.request("DELETE", f"conversations/{conversation}") == (200, {"events": 0})
    with sqlite3.connect(folder / "tracker.db") as connection:
        assert connection.execute(
            "SELECT count(*) FROM events WHERE sender_id = ?", (conversation,)
        ).fetchone() == (0,)
    connection.close()


@pytest.mark.parametrize("name", ["short", "x" * 65, "%00conversation-0001", "conversation%200001"])
def test_no_other_name_can_be_exported_or_erased(bot: Bot, name: str) -> None:
    for method in ("GET", "DELETE"):
        assert bot.request(method, f"conversations/{name}") == (400, {"error": "invalid_conversation"})


def test_a_failed_write_of_the_conversation_does_not_cost_the_answer(bot: Bot, folder: Path) -> None:
    conversation = bot.conversation()
    bot.click(conversation, "do_dates")
    with sqlite3.connect(folder / "tracker.db") as connection:
        connection.execute("BEGIN EXCLUSIVE")
        started = time.monotonic()
        assert texts(bot.click(conversation, "do_dates")) == ["dates x fr"]
        assert time.monotonic() - started < 4
    connection.close()
    assert texts(bot.click(conversation, "do_dates")) == ["dates x fr"]


def test_stock_doors_are_shut(bot: Bot) -> None:
    for path in ("../../model/parse", "../rest/webhook", "../../conversations/conversation-00001/tracker"):
        assert bot.request("POST", path, {"sender": "x", "message": "/restart"})[0] == 404


def test_late_turns_cost_no_more_than_early_ones(bot: Bot) -> None:
    conversation, sizes = bot.conversation(), []
    for _ in range(60):
        bot.click(conversation, "do_dates")
        sizes.append(len(bot.actions.calls[-1]["tracker"]["events"]))
    assert max(sizes[20:]) <= 2 * sizes[9]
    assert bot.actions.calls[-1]["tracker"]["slots"]["module"] == "ASE-101"


def test_the_log_holds_no_message_text(bot: Bot) -> None:
    bot.turn(bot.conversation(), text=SECRET)
    bot.click(bot.conversation(), "do_failing")
    log = bot.log.read_text()
    assert "action_failing" in log  # it does hold something
    assert "zanzibar" not in log
