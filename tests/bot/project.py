"""The smallest Rasa project that shows what a turn can meet, and the server that runs it as a process."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import yaml
from aiohttp import web

from locales.localization import LANGUAGES
from tests.bot.conftest import PHRASES, write_phrases
from tests.bot.nlu.sentences import SENTENCES

ROOT = Path(__file__).parents[2]
ACTIONS = ("dates", "slow", "failing", "malformed", "silent", "sentence", "unknown", "several")
DOMAIN: dict[str, Any] = {
    "version": "3.1",
    "intents": [
        "start_conversation",
        "speak_unsupported_language",
        *sorted({intent for intent, _ in SENTENCES}),
        *(f"do_{name}" for name in ACTIONS),
    ],
    "entities": ["language", "module", "site", "job", "domain", "audience"],
    "slots": {
        "language": {
            "type": "text",
            "influence_conversation": False,
            "mappings": [{"type": "from_entity", "entity": "language"}],
        },
        "module": {"type": "text", "influence_conversation": False, "mappings": [{"type": "custom"}]},
    },
    "actions": [f"action_{name}" for name in ACTIONS],
    "responses": {
        f"utter_{name}": [{"custom": {"act": act}}]
        for name, act in {
            "greeting": "greeting",
            "unsupported": "language_unsupported",
            "clarification": "clarification",
            "error": "error",
            "dates": "module_dates",
        }.items()
    },
    "session_config": {"session_expiration_time": 0, "carry_over_slots_to_new_session": True},
}
SAID = {
    "greet": "utter_greeting",
    "start_conversation": "utter_greeting",
    "nlu_fallback": "utter_clarification",
}
RULES = {
    **SAID,
    "speak_unsupported_language": "utter_unsupported",
    "ask_dates": "action_dates",
    "ask_duration": "action_dates",
    **{f"do_{name}": f"action_{name}" for name in ACTIONS},
}


def write_project(folder: Path) -> None:
    """Write configuration, domain, sentences, rules, words and a database of names into ``folder``."""
    for name in ("config.yml", "endpoints.yml", "credentials.yml"):
        (folder / name).write_text((ROOT / name).read_text())
    write_phrases(folder / "catalogue.db", PHRASES, "v1")
    _write_yaml(folder / "domain.yml", DOMAIN)
    rules = [
        {"rule": intent, "steps": [{"intent": intent}, {"action": action}]}
        for intent, action in RULES.items()
    ]
    _write_yaml(folder / "data" / "rules" / "rules.yml", {"version": "3.1", "rules": rules})
    for language in LANGUAGES:
        nlu = [
            {"intent": intent, "examples": "".join(f"- {sentence}\n" for sentence in sentences)}
            for (intent, spoken), sentences in SENTENCES.items()
            if spoken == language
        ]
        if language == "fr":
            nlu.append({"lookup": "audience", "examples": "- étudiant\n"})
            nlu[0]["examples"] += "- bonjour je suis [étudiant](audience)\n"
        _write_yaml(folder / "data" / "nlu" / language / "all.yml", {"version": "3.1", "nlu": nlu})
        words = "".join(
            f"utter-{name} = {name} {language}\n" for name in ("greeting", "unsupported", "error")
        )
        words += f"utter-clarification = clarification {language}\nutter-dates = dates {{ $of }} {language}\n"
        (folder / "locales" / language).mkdir(parents=True)
        (folder / "locales" / language / "all.ftl").write_text(words)


def _write_yaml(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False))


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of the processes of the project in ``folder``."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "ignore",
        "DATABASE_URL": f"sqlite:///{folder / 'catalogue.db'}",
        "TRACKER_DATABASE_URL": f"sqlite:///{folder / 'tracker.db'}",
        **more,
    }


def train(folder: Path) -> None:
    """Train the project's model, as ``make train`` does."""
    subprocess.run(
        [sys.executable, "-m", "bot.training"],
        cwd=folder,
        env=environment(folder),
        check=True,
        capture_output=True,
        timeout=300,
    )


@dataclass
class Bot:
    """A running server: ask it over HTTP."""

    url: str
    log: Path
    process: subprocess.Popen[bytes]
    actions: ActionServer
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(10_000)))

    def conversation(self) -> str:
        """Return the name of a new conversation."""
        return f"conversation-{next(self.numbers):05}"

    def request(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Return status and decoded answer; ``body`` is JSON, or bytes as they are."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        request = Request(f"{self.url}/webhooks/gateway/{path}", data, method=method)  # noqa: S310 - our own
        try:
            with urlopen(request, timeout=30) as answer:  # noqa: S310
                return answer.status, json.loads(answer.read())
        except HTTPError as refusal:
            content = refusal.read()
            is_json = refusal.headers.get("Content-Type", "").startswith("application/json")
            return refusal.code, json.loads(content) if is_json else content.decode()

    def turn(self, conversation: str, language: str = "fr", **said: Any) -> Any:
        """Send a turn that must be answered; returns the answer."""
        body = {"conversation": conversation, "language": language, **said}
        status, answer = self.request("POST", "turns", body)
        assert status == 200, answer
        return answer

    def click(self, conversation: str, intent: str, language: str = "fr", **entities: Any) -> Any:
        """Send a choice; returns the answer."""
        return self.turn(
            conversation, language, choice={"intent": intent, "entities": entities, "title": "A choice"}
        )


class ActionServer:
    """Answers like the actions of the project: well, late, wrongly or not at all. Runs in a thread."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []
        self._loop = asyncio.new_event_loop()
        self._runner: web.AppRunner | None = None
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def start(self, port: int = 0) -> int:
        """Listen on loopback; returns the port."""
        return asyncio.run_coroutine_threadsafe(self._start(port), self._loop).result(10)

    def stop(self) -> None:
        """Stop listening."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)

    def close(self) -> None:
        """Stop listening and end the thread."""
        self.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _start(self, port: int) -> int:
        self._stopping.clear()
        application = web.Application(client_max_size=10_000_000)
        application.router.add_post("/webhook", self._answer)
        self._runner = web.AppRunner(application, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True).start()
        bound: int = self._runner.addresses[0][1]
        return bound

    async def _stop(self) -> None:
        self._stopping.set()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _answer(self, request: web.Request) -> web.Response:
        call = await request.json()
        self.calls.append(call)
        name = call["next_action"]
        dates = {"response": "utter_dates", "values": {"of": "x"}, "modules": ["ASE-101"], "text": None}
        if name == "action_slow":
            await asyncio.wait_for(self._stopping.wait(), 30)
        if name == "action_failing":
            return web.json_response({"error": "broken"}, status=500)
        replies: dict[str, Any] = {
            "action_dates": [dates],
            "action_several": [dates, {**dates, "values": {"of": "y"}}],
            "action_sentence": [{"text": "A sentence where a response belongs."}],
            "action_unknown": [{"response": "utter_no_such_response"}],
            "action_malformed": "no list",
        }
        events = [{"event": "slot", "name": "module", "value": "ASE-101", "timestamp": None}]
        return web.json_response({"events": events, "responses": replies.get(name, [])})


@contextmanager
def running(folder: Path) -> Iterator[Bot]:
    """Run ``python -m bot`` on the trained project in ``folder``."""
    actions = ActionServer()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    variables = environment(
        folder,
        BOT_PORT=str(port),
        ACTIONS_URL=f"http://127.0.0.1:{actions.start()}",
        LOG_LEVEL="DEBUG",  # the worst case for what logs may show
    )
    log = folder / "bot.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot"], cwd=folder, env=variables, stdout=output, stderr=subprocess.STDOUT
        )
    bot = Bot(f"http://127.0.0.1:{port}", log, process, actions)
    try:
        _wait(bot)
        yield bot
    finally:
        process.terminate()
        process.wait(20)
        actions.close()


def _wait(bot: Bot, seconds: float = 180) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and bot.process.poll() is None:
        with suppress(URLError, ConnectionError):
            if bot.request("GET", "health")[0] == 200:
                return
        time.sleep(0.2)
    raise AssertionError(f"the bot did not start:\n{bot.log.read_text()[-3000:]}")
