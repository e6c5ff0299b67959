"""The Rasa server, reached over loopback by the turn contract of ``bot/channel.py``."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import aiohttp
from pydantic import BaseModel, Field, ValidationError

from gateway.conversations.messages import BotAnswer, OfferedChoice

# Below the 5 s after which Sanic closes an idle connection: a request never meets a closing one.
_KEEP_ALIVE_SECONDS = 2.0
_CONNECT_SECONDS = 2.0


class AssistantUnavailable(Exception):
    """The assistant is out of reach, too slow or answers what is no answer; the text says which, no more."""


class _Events(BaseModel):
    events: list[dict[str, Any]]


class _Erased(BaseModel):
    events: int = Field(ge=0)


@dataclass(frozen=True, slots=True)
class Ask:
    """One turn: a text, or a choice that was offered before."""

    conversation: str
    language: str
    language_fixed: bool
    page: str | None
    text: str | None = None
    choice: OfferedChoice | None = None

    def body(self) -> dict[str, Any]:
        said: dict[str, Any] = (
            {"text": self.text}
            if self.choice is None
            else {"choice": self.choice.model_dump(include={"intent", "entities", "title"})}
        )
        fixed = {"language_fixed": True} if self.language_fixed else {}
        page = {"page": self.page} if self.page else {}
        return {"conversation": self.conversation, "language": self.language, **fixed, **page, **said}


class Bot:
    """Keeps its connections; made in the running event loop, ``await close()`` at the end.

    aiohttp, because it reads an answer in a third of httpx's time: 0.6 for 1.4 ms of each turn.
    """

    def __init__(self, url: str, *, timeout_seconds: float, connections: int) -> None:
        self._url = f"{url}/webhooks/gateway"
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=connections, keepalive_timeout=_KEEP_ALIVE_SECONDS),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(
                total=timeout_seconds, sock_connect=min(_CONNECT_SECONDS, timeout_seconds)
            ),
            trust_env=False,  # loopback: no proxy of the environment has a place here
        )

    async def close(self) -> None:
        await self._session.close()

    async def turn(self, ask: Ask) -> BotAnswer:
        """Return what the assistant says; raises ``AssistantUnavailable``."""
        return _read(BotAnswer, await self._call("POST", "/turns", ask.body()))

    async def events(self, conversation: str) -> list[dict[str, Any]]:
        """Return everything that the assistant keeps of the conversation."""
        return _read(_Events, await self._call("GET", f"/conversations/{conversation}")).events

    async def erase(self, conversation: str) -> int:
        """Erase it at the assistant's; return the number of rows."""
        return _read(_Erased, await self._call("DELETE", f"/conversations/{conversation}")).events

    async def check(self) -> None:
        """Return if a model is loaded and answers; else raise ``AssistantUnavailable``."""
        await self._call("GET", "/health")

    async def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> bytes:
        try:
            async with self._session.request(
                method, self._url + path, json=body, allow_redirects=False
            ) as response:
                content = await response.read()
        except TimeoutError:
            raise AssistantUnavailable("too slow") from None
        except aiohttp.ClientError as error:
            raise AssistantUnavailable(type(error).__name__) from None
        if response.status != HTTPStatus.OK:
            raise AssistantUnavailable(f"status {response.status}")
        return content


def _read[Model: BaseModel](model: type[Model], body: bytes) -> Model:
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        # Where it is wrong, never what was said.
        places = {".".join(str(part) for part in fault["loc"]) for fault in error.errors(include_input=False)}
        raise AssistantUnavailable(f"wrong answer: {', '.join(sorted(places)[:5])}") from None
