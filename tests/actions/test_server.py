"""The action server as a process: it says what is wrong, or answers on loopback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from knowledge.clock import FixedClock
from knowledge.database import create_engine
from knowledge.loading import load
from tests.actions.asking import DOMAIN, ROOT
from tests.actions.small_catalogue import TODAY

pytestmark = pytest.mark.whole

SMALL = ROOT / "tests/knowledge/small"


def start(url: str, port: int | str) -> subprocess.Popen[str]:
    """Start the server without waiting."""
    environment = {**os.environ, "DATABASE_URL": url, "ACTIONS_PORT": str(port)}
    return subprocess.Popen(
        [sys.executable, "-m", "actions"], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a database that holds the knowledge room's small catalogue."""
    url = f"sqlite:///{tmp_path_factory.mktemp('actions')}/small.db"
    engine = create_engine(url)
    load(engine, SMALL, clock=FixedClock(TODAY))
    engine.dispose()
    return url


@pytest.fixture(scope="module")
def server(loaded: str) -> Iterator[str]:
    """A running server over the small catalogue."""
    port = free_port()
    process = start(loaded, port)
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + 60
    while True:
        try:
            httpx.get(f"{address}/health", timeout=5)
            break
        except httpx.TransportError:
            assert process.poll() is None, process.communicate()[1]
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.1)
    yield address
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 0, said


def call(action: str, text: str = "") -> dict[str, Any]:
    """Return what Rasa posts for an action."""
    tracker = {"sender_id": "x" * 16, "slots": {}, "latest_message": {"text": text}, "events": []}
    return {"next_action": action, "tracker": tracker, "domain": {}, "version": "3.6.21"}


def test_is_healthy_and_offers_the_actions_of_the_domain(server: str) -> None:
    assert httpx.get(f"{server}/health").json() == {"status": "ok"}
    assert sorted(each["name"] for each in httpx.get(f"{server}/actions").json()) == DOMAIN["actions"]


def test_answers_as_rasa_expects(server: str) -> None:
    answer = httpx.post(f"{server}/webhook", json=call("action_site_list")).json()
    (message,) = answer["responses"]
    assert message["response"] == "utter_site_list"
    assert {"event": "slot", "timestamp": None, "name": "last_intent", "value": "ask_sites"} in answer[
        "events"
    ]


def test_listens_on_loopback_only(server: str) -> None:
    port = int(server.rpartition(":")[2])
    others = {each[4][0] for each in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {"127.0.0.1", "127.0.1.1"}:
        with socket.socket() as probe:
            probe.settimeout(1)
            assert probe.connect_ex((address, port)) != 0


def test_no_other_page_may_call_it(server: str) -> None:
    answer = httpx.get(f"{server}/health", headers={"Origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in answer.headers


def test_without_a_catalogue_it_says_what_to_do(tmp_path: Path) -> None:
    process = start(f"sqlite:///{tmp_path}/empty.db", free_port())
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "python -m knowledge load" in said
    assert "Traceback" not in said


def test_a_bad_setting_is_named(tmp_path: Path) -> None:
    process = start(f"sqlite:///{tmp_path}/empty.db", "many")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "actions_port" in said
    assert "Traceback" not in said


def test_a_taken_port_is_named(loaded: str, server: str) -> None:
    process = start(loaded, server.rpartition(":")[2])
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "ACTIONS_PORT" in said
    assert "Traceback" not in said
