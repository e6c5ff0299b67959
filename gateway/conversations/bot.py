"""The Rasa server, reached over loopback by the turn contract of ``bot/channel.py``."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import httpx
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
    """Keeps its connections; ``await close()`` at the end.

    Uses httpx's transport without its client: cookies, redirects and proxies of the environment have no place
    here, and leaving them out takes half a millisecond off each turn.
    """

    def __init__(self, url: str, *, timeout_seconds: float, connections: int) -> None:
        self._url = f"{url}/webhooks/gateway"
        self._timeout_seconds = timeout_seconds
        limit = httpx.Timeout(timeout_seconds, connect=min(_CONNECT_SECONDS, timeout_seconds))
        self._extensions = {"timeout": limit.as_dict()}
        self._transport = httpx.AsyncHTTPTransport(
            limits=httpx.Limits(
                max_connections=connections,
                max_keepalive_connections=connections,
                keepalive_expiry=_KEEP_ALIVE_SECONDS,
            ),
            trust_env=False,
        )

    async def close(self) -> None:
        await self._transport.aclose()

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
        request = httpx.Request(method, self._url + path, json=body, extensions=self._extensions)
        try:
            async with asyncio.timeout(self._timeout_seconds):
                response = await self._transport.handle_async_request(request)
                try:
                    content = await response.aread()
                finally:
                    await response.aclose()  # else the connection stays taken when reading fails
        except TimeoutError:
            raise AssistantUnavailable("too slow") from None
        except httpx.HTTPError as error:
            raise AssistantUnavailable(type(error).__name__) from None
        if response.status_code != httpx.codes.OK:
            raise AssistantUnavailable(f"status {response.status_code}")
        return content


def _read[Model: BaseModel](model: type[Model], body: bytes) -> Model:
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        # Where it is wrong, never what was said.
        places = {".".join(str(part) for part in fault["loc"]) for fault in error.errors(include_input=False)}
        raise AssistantUnavailable(f"wrong answer: {', '.join(sorted(places)[:5])}") from None
