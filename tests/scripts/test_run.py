"""What ``make run`` says when something is in its way."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import run
from scripts.steps import StepFailed

pytestmark = pytest.mark.whole

ROOT = Path(__file__).parent.parent.parent


def test_a_taken_port_is_named_with_another_to_try(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        with pytest.raises(StepFailed, match=rf"Port {port} is taken.*PORT={port + 1} make run"):
            run.public_port()


@pytest.mark.parametrize("text", ["abc", "0", "70000", "-1", ""])
def test_a_port_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("PORT", text)
    with pytest.raises(StepFailed, match="from 1 to 65535"):
        run.public_port()


def test_inner_ports_move_out_of_the_way() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        assert run.free_port(taken) not in (0, taken)


def test_a_second_start_in_the_same_folder_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(run, "VARIABLE_DATA", tmp_path)
    with run.only_one(), pytest.raises(StepFailed, match="already running from this folder"):
        run.only_one()
    run.only_one().close()


def test_a_taken_port_ends_the_program_with_one_message() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        environment = {**os.environ, "PORT": str(server.getsockname()[1])}
        command = [sys.executable, "-m", "scripts.run"]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "is taken" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_an_unknown_target_is_refused() -> None:
    command = [sys.executable, "scripts/bootstrap.py", "fly"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "run|test|check|train|evaluate|bench" in done.stdout
