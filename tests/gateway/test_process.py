"""``python -m gateway``, as a process: it starts, refuses clearly, and its log tells nothing about people."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.gateway.assistant import Assistant

pytestmark = pytest.mark.whole

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "gateway"]


def _environment(**settings: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], **settings}


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@contextmanager
def _process(log: Path, **settings: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    port = _free_port()
    with log.open("wb") as output:
        process = subprocess.Popen(
            COMMAND, cwd=ROOT, env=_environment(PORT=str(port), **settings), stdout=output, stderr=output
        )
    url = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                httpx.get(f"{url}/health")
                break
            except httpx.TransportError:
                assert process.poll() is None, log.read_text()
                assert time.monotonic() < deadline
                time.sleep(0.05)
        yield process, url
    finally:
        process.kill()
        process.wait()


def _refused(**settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        COMMAND,
        cwd=ROOT,
        env=_environment(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_talk_leaves_no_word_and_no_token_in_the_log(
    assistant: Assistant, tmp_path: Path, sqlite_url: str
) -> None:
    log = tmp_path / "gateway.log"
    settings = {"BOT_URL": assistant.url, "DATABASE_URL": sqlite_url, "LOG_LEVEL": "DEBUG"}
    with _process(log, **settings) as (process, url), httpx.Client(base_url=url) as client:
        opened = client.post("/api/v1/conversations", json={"page": "/geheim"}).json()["conversation"]
        path = f"/api/v1/conversations/{opened['id']}"
        headers = {"Authorization": f"Bearer {opened['token']}"}
        assert client.post(f"{path}/messages", json={"text": "geheim"}, headers=headers).status_code == 200
        assistant.status = 500
        assert client.post(f"{path}/messages", json={"text": "geheim"}, headers=headers).status_code == 503
        client.get(f"{path}?query=geheim", headers=headers)
        client.get("/api/v1/modules?q=geheim")
        assistant.status = 200
        assert client.delete(path, headers=headers).status_code == 200
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    text = log.read_text()
    assert "geheim" not in text
    assert opened["token"] not in text
    assert opened["id"] not in text
    entries = [json.loads(line) for line in text.splitlines()]
    requests = [entry for entry in entries if entry["event"] == "request"]
    assert {"method", "route", "status", "ms"} <= requests[0].keys()
    assert "/api/v1/conversations/{id}/messages" in {entry["route"] for entry in requests}
    assert "Traceback" not in text


def test_a_taken_port_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
        refused = _refused(PORT=port, DATABASE_URL=f"sqlite:///{tmp_path / 'a.db'}")
    assert refused.returncode == os.EX_UNAVAILABLE
    assert f"127.0.0.1:{port}" in refused.stderr
    assert "PORT=" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not (tmp_path / "a.db").exists()


def test_wrong_settings_are_all_said(tmp_path: Path) -> None:
    refused = _refused(PORT="web", CONVERSATION_HOURS="-1")
    assert refused.returncode == os.EX_CONFIG
    assert "PORT:" in refused.stderr
    assert "CONVERSATION_HOURS:" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_database_out_of_reach_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for url in (f"sqlite:///{tmp_path / 'file' / 'a.db'}", "postgresql://nobody@127.0.0.1:9/none"):
        refused = _refused(PORT=str(_free_port()), DATABASE_URL=url)
        assert refused.returncode == os.EX_UNAVAILABLE
        assert "Traceback" not in refused.stderr
        assert len(refused.stderr.splitlines()) <= 6
