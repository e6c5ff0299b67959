"""A stand-in for the Rasa server that speaks the turn contract on loopback, with memory and with faults."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

SOURCE = {"label": "Catalogue", "url": None, "as_of": None, "provenance": "sample"}


@dataclass
class Assistant:
    """Echoes each text with its number in the conversation; what a test sets here happens to later turns."""

    url: str = ""
    # What it keeps, by conversation, as Rasa's tracker would.
    act: str = "module_duration"
    events: defaultdict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    turns: list[dict[str, Any]] = field(default_factory=list)
    delay_seconds: float = 0.0
    status: int = 200
    raw_answer: bytes | None = None
    answer_language: str | None = None
    answering: int = 0
    answering_at_once: int = 0
    in_conversation: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    crossed: int = 0

    async def turn(self, request: Request) -> Response:
        asked = await request.json()
        assert re.fullmatch(r"[A-Za-z0-9_-]{16,64}", asked["conversation"])
        assert ("text" in asked) != ("choice" in asked)
        conversation = asked["conversation"]
        self._enter(conversation)
        try:
            await asyncio.sleep(self.delay_seconds)
            if self.status != 200 or self.raw_answer is not None:
                return Response(self.raw_answer or b"no", self.status)
            self.turns.append(asked)
            self.events[conversation].append({"event": "user", "asked": asked})
            return JSONResponse(self._answer(asked, len(self.events[conversation])))
        finally:
            self.answering -= 1
            self.in_conversation[conversation] -= 1

    def _enter(self, conversation: str) -> None:
        self.answering += 1
        self.answering_at_once = max(self.answering_at_once, self.answering)
        self.in_conversation[conversation] += 1
        self.crossed += self.in_conversation[conversation] > 1

    def _answer(self, asked: dict[str, Any], number: int) -> dict[str, Any]:
        language = self.answer_language or asked["language"]
        said = asked.get("text", "") or json.dumps(asked.get("choice"))
        message = {
            "text": f"{number}: {said}",
            "lang": language,
            "act": self.act,
            "modules": ["ASE-101"],
            "sites": [],
            "jobs": [],
            "choices": [
                {"title": "Voir les dates", "intent": "ask_dates", "entities": {"module": "ASE-101"}},
                {"title": "Sites", "intent": "ask_sites", "entities": {}},
            ],
            "cards": [{"kind": "module", "id": "ASE-101", "title": "Salle blanche", "provenance": "sample"}],
            "sources": [SOURCE],
        }
        return {"language": language, "messages": [message]}

    async def read(self, request: Request) -> Response:
        if self.status != 200:
            return Response(b"no", self.status)
        return JSONResponse({"events": self.events.get(request.path_params["id"], [])})

    async def erase(self, request: Request) -> Response:
        if self.status != 200:
            return Response(b"no", self.status)
        return JSONResponse({"events": len(self.events.pop(request.path_params["id"], []))})

    async def health(self, request: Request) -> Response:
        return JSONResponse({"status": "ok", "model": "test"}, self.status)

    def application(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/webhooks/gateway/turns", self.turn, methods=["POST"]),
                Route("/webhooks/gateway/conversations/{id}", self.read, methods=["GET"]),
                Route("/webhooks/gateway/conversations/{id}", self.erase, methods=["DELETE"]),
                Route("/webhooks/gateway/health", self.health, methods=["GET"]),
            ]
        )


@dataclass
class Stage:
    """An address where one assistant after the other answers."""

    url: str = ""
    now: ASGIApp = field(default_factory=Starlette)

    def enter(self, assistant: Assistant) -> Assistant:
        """Let ``assistant`` answer from now on."""
        assistant.url = self.url
        self.now = assistant.application()
        return assistant

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.now(scope, receive, send)


@contextmanager
def serving(stage: Stage) -> Iterator[Stage]:
    """Serve ``stage`` on a free port of loopback, in a thread of its own."""
    server = uvicorn.Server(
        uvicorn.Config(stage, host="127.0.0.1", port=0, log_level="warning", access_log=False)
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            if not thread.is_alive():
                raise RuntimeError("the stand-in did not start")
            threading.Event().wait(0.005)
        stage.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        yield stage
    finally:
        server.should_exit = True
        thread.join()
