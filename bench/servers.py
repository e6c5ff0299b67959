"""The servers that ``bench/turns.py`` compares, each a small client with the same face."""

from __future__ import annotations

import secrets
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import aiohttp
import httpx
import psutil


class Server(Protocol):
    """Something that answers a text of a conversation."""

    name: str

    async def open(self, client: aiohttp.ClientSession) -> Any:
        """Return a new conversation, in the server's own form."""

    async def say(self, client: aiohttp.ClientSession, conversation: Any, text: str) -> list[dict[str, Any]]:
        """Return the messages that answer ``text``."""


@dataclass
class Gateway:
    """This assistant, through its public API."""

    url: str
    name: str = "advisor, through the gateway"

    async def open(self, client: aiohttp.ClientSession) -> tuple[str, dict[str, str]]:
        async with client.post(f"{self.url}/api/v1/conversations", json={"language": "fr"}) as answer:
            conversation = (await answer.json())["conversation"]
        return conversation["id"], {"Authorization": f"Bearer {conversation['token']}"}

    async def say(
        self, client: aiohttp.ClientSession, conversation: tuple[str, dict[str, str]], text: str
    ) -> list[dict[str, Any]]:
        identifier, headers = conversation
        url = f"{self.url}/api/v1/conversations/{identifier}/messages"
        async with client.post(url, json={"text": text}, headers=headers) as answer:
            messages: list[dict[str, Any]] = (await answer.json())["messages"]
        return messages


@dataclass
class Channel:
    """This assistant's Rasa server, through its internal channel: what the stock server is compared with."""

    url: str
    name: str = "advisor, Rasa alone"

    async def open(self, client: aiohttp.ClientSession) -> str:
        return secrets.token_hex(16)

    async def say(self, client: aiohttp.ClientSession, conversation: str, text: str) -> list[dict[str, Any]]:
        body = {"conversation": conversation, "language": "fr", "text": text}
        async with client.post(f"{self.url}/webhooks/gateway/turns", json=body) as answer:
            messages: list[dict[str, Any]] = (await answer.json())["messages"]
        return messages


@dataclass
class Stock:
    """A stock Rasa server, through its REST channel."""

    url: str
    name: str = "rasa init, stock"

    async def open(self, client: aiohttp.ClientSession) -> str:
        return secrets.token_hex(16)

    async def say(self, client: aiohttp.ClientSession, conversation: str, text: str) -> list[dict[str, Any]]:
        body = {"sender": conversation, "message": text}
        async with client.post(f"{self.url}/webhooks/rest/webhook", json=body) as answer:
            messages: list[dict[str, Any]] = await answer.json()
        return messages


@dataclass
class Process:
    """A server process: started, timed until it answers, measured, ended."""

    command: list[str]
    folder: Path
    environment: Mapping[str, str]
    log: Path
    started: float = 0.0
    popen: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self, health: str, seconds: float = 180) -> float:
        """Start it and return the seconds until ``health`` answers 200."""
        self.started = time.monotonic()
        with self.log.open("wb") as log:
            self.popen = subprocess.Popen(
                self.command,
                cwd=self.folder,
                env=dict(self.environment),
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        while time.monotonic() - self.started < seconds:
            if self.popen.poll() is not None:
                raise RuntimeError(f"{self.command} ended:\n{self.log.read_text()[-2000:]}")
            try:
                if httpx.get(health, timeout=2).status_code == 200:
                    return time.monotonic() - self.started
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        raise RuntimeError(f"{self.command} did not answer at {health}")

    def resident(self) -> int:
        """Return the resident memory of the process and its children, in bytes."""
        assert self.popen is not None  # noqa: S101 (started by the caller)
        return resident_of(self.popen.pid)

    def stop(self) -> None:
        """End it."""
        if self.popen is not None:
            self.popen.terminate()
            self.popen.wait(30)


def resident_of(pid: int) -> int:
    """Return the resident memory of process ``pid`` and its children, in bytes."""
    process = psutil.Process(pid)
    return sum(each.memory_info().rss for each in [process, *process.children(recursive=True)])
