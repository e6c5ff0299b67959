"""The real product for end-to-end tests: gateway, Rasa and actions as processes, on SQLite, on free ports.

Page and model are those that ``scripts/prepare.py`` makes; the database is new, in a folder of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

from scripts import prepare
from scripts.run import free_port
from scripts.steps import ROOT

START_SECONDS = 120


@dataclass(frozen=True)
class Stack:
    """The running product: ``url`` of the gateway, ``processes`` by name, ``folder`` of its data and logs."""

    url: str
    bot_url: str
    folder: Path
    environment: dict[str, str]
    processes: dict[str, subprocess.Popen[bytes]]

    def start(self, name: str, command: list[str]) -> None:
        """Start the process ``name``; what it prints goes to ``<folder>/<name>.log``."""
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdout=log, stderr=subprocess.STDOUT
            )

    def stop(self, name: str) -> None:
        """End the process ``name`` and wait for it."""
        process = self.processes.pop(name)
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def wait_until_ready(self) -> None:
        """Return once the gateway says that all parts answer."""
        self.wait_until_answers(f"{self.url}/health/ready")

    def wait_until_answers(self, url: str) -> None:
        """Return once ``url`` answers 200; fail with what it said last, or with the log of what ended."""
        deadline = time.monotonic() + START_SECONDS
        last = "no answer"
        while time.monotonic() < deadline:
            ended = [name for name, process in self.processes.items() if process.poll() is not None]
            if ended:
                logs = "\n".join((self.folder / f"{name}.log").read_text()[-2000:] for name in ended)
                raise AssertionError(f"ended while starting: {ended}\n{logs}")
            try:
                answer = httpx.get(url, timeout=5)
                if answer.status_code == 200:
                    return
                last = answer.text
            except httpx.HTTPError as error:
                last = repr(error)
            time.sleep(0.2)
        raise AssertionError(f"{url} not ready after {START_SECONDS} s: {last}")


COMMANDS = {
    "actions": [sys.executable, "-m", "actions"],
    "bot": [str(prepare.BOT_PYTHON), "-m", "bot"],
    "gateway": [sys.executable, "-m", "gateway"],
}


@contextmanager
def running_stack(folder: Path, **settings: str) -> Iterator[Stack]:
    """Load the catalogue into ``folder``, start all processes, yield when they answer, end them."""
    gateway, bot, actions = (free_port(0) for _ in range(3))
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{folder}/advisor.db",
        "TRACKER_DATABASE_URL": f"sqlite:///{folder}/tracker.db",
        "PORT": str(gateway),
        "ACTIONS_PORT": str(actions),
        "ACTIONS_URL": f"http://127.0.0.1:{actions}",
        "BOT_PORT": str(bot),
        "BOT_URL": f"http://127.0.0.1:{bot}",
        "RATE_LIMIT_PER_ADDRESS": "100000/minute",
        "RATE_LIMIT_PER_CONVERSATION": "100000/minute",
        **settings,
    }
    prepare.build_page()
    prepare.load_catalogue(environment)
    prepare.train(environment)
    stack = Stack(f"http://127.0.0.1:{gateway}", f"http://127.0.0.1:{bot}", folder, environment, {})
    try:
        for name, command in COMMANDS.items():
            stack.start(name, command)
        stack.wait_until_ready()
        yield stack
    finally:
        for name in list(stack.processes):
            stack.stop(name)


@contextmanager
def another_gateway(stack: Stack, **settings: str) -> Iterator[Stack]:
    """Run a second gateway with ``settings`` before the same bot; yields the product as it is seen there."""
    port = free_port(0)
    environment = {**stack.environment, "PORT": str(port), **settings}
    other = replace(stack, url=f"http://127.0.0.1:{port}", environment=environment, processes={})
    try:
        other.start("gateway", COMMANDS["gateway"])
        other.wait_until_ready()
        yield other
    finally:
        other.stop("gateway")
