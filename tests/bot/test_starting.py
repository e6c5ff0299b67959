"""A server that can't start says why, at once, without a traceback."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.project import environment

pytestmark = pytest.mark.whole


def start(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot"],
        cwd=folder,
        env=environment(folder, **variables),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_without_a_model(tmp_path: Path) -> None:
    ended = start(tmp_path)
    assert ended.returncode == 1
    assert ended.stderr == "The bot can't start: no model in models/; run `make train` first\n"


def test_a_taken_port(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "advisor.tar.gz").touch()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        ended = start(tmp_path, BOT_PORT=port)
    assert ended.returncode == 1
    assert ended.stderr == f"The bot can't start: port {port} is taken; set BOT_PORT to a free one\n"


def test_a_bad_setting(tmp_path: Path) -> None:
    ended = start(tmp_path, ACTION_TIMEOUT="soon")
    assert ended.returncode == 1
    assert "ACTION_TIMEOUT='soon'" in ended.stderr
    assert "Traceback" not in ended.stderr
