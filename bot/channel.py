"""The only door to the bot: an internal HTTP channel for the gateway, on loopback.

``POST turns`` answers one text or click, ``GET health`` says whether a model is loaded,
``GET`` and ``DELETE conversations/<id>`` export and erase what is kept of a conversation.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as answer

from bot import corrections
from bot.nlg import APOLOGY
from bot.settings import read_settings
from bot.turns import BadTurn, Turn, is_conversation, read_turn

logger = logging.getLogger(__name__)

MAX_BODY_BYTES = 64 * 1024
NAME = "gateway"


class Replies(OutputChannel):
    """Collects the messages of one turn whole, as ``bot.nlg`` made them."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return NAME

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep ``message``; one without words of ``locales/`` is refused, not shown."""
        made = message.get("custom")
        if not made:
            # An action that passes a sentence where a response's name belongs.
            logger.error("A message that no response made was not sent")
            return
        self.messages.append(made)


class GatewayChannel(InputChannel):
    """Rasa's side of the turn contract. ``turn_timeout`` in seconds."""

    def __init__(self, turn_timeout: float) -> None:
        self._turn_timeout = turn_timeout

    @classmethod
    def name(cls) -> str:
        """Return the channel's name, which is also the path under ``/webhooks/``."""
        return NAME

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> GatewayChannel:
        """Make the channel; Rasa calls this at start, before it loads a model."""
        settings = read_settings()
        # The door by which the corrections come in, whichever command starts the server.
        corrections.apply(settings)
        return cls(settings.turn_timeout)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Return the routes below ``/webhooks/gateway``."""
        routes = Blueprint("gateway_channel")

        async def limit(app: Sanic, _loop: object) -> None:
            app.config.REQUEST_MAX_SIZE = MAX_BODY_BYTES

        async def turns(request: Request) -> HTTPResponse:
            try:
                turn = read_turn(_decoded(request.body))
            except BadTurn as error:
                return answer({"error": error.args[0]}, 400)
            agent = _agent(request)
            if agent is None:
                return answer({"error": "no_model"}, 503)
            if not _known(turn, agent):
                return answer({"error": "unknown_intent"}, 400)
            return answer(await self._answer(turn, agent, on_new_message))

        routes.listener("before_server_start")(limit)
        routes.add_route(turns, "/turns", methods=["POST"])
        routes.add_route(_health, "/health", methods=["GET"])
        routes.add_route(_export, "/conversations/<conversation>", methods=["GET"])
        routes.add_route(_erase, "/conversations/<conversation>", methods=["DELETE"])
        return routes

    async def _answer(
        self, turn: Turn, agent: Agent, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> dict[str, Any]:
        replies = Replies()
        message = UserMessage(
            turn.text,
            replies,
            turn.conversation,
            parse_data=turn.parse,
            input_channel=NAME,
            metadata=turn.metadata,
        )
        # Shielded: a turn that is late still ends in order and gives its lock back.
        running = asyncio.ensure_future(on_new_message(message))
        running.add_done_callback(_log_failure)
        try:
            await asyncio.wait_for(asyncio.shield(running), self._turn_timeout)
        except asyncio.TimeoutError:
            logger.error("A turn took longer than %.1f s; apologising", self._turn_timeout)
        except Exception:  # noqa: S110 - already logged when the turn ended
            pass
        messages = list(replies.messages)
        language = messages[-1]["lang"] if messages else turn.language
        if not messages:
            messages = [agent.nlg.message(APOLOGY, language)]
        return {"language": language, "messages": messages}


def _log_failure(turn: asyncio.Future[Any]) -> None:
    error = None if turn.cancelled() else turn.exception()
    if error is not None:
        logger.error("A turn failed: %s", type(error).__name__, exc_info=error)


def _decoded(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadTurn("invalid_body") from error


def _agent(request: Request) -> Agent | None:
    agent: Agent | None = getattr(request.app.ctx, "agent", None)
    return agent if agent is not None and agent.is_ready() else None


def _known(turn: Turn, agent: Agent) -> bool:
    return turn.parse is None or turn.parse["intent"]["name"] in agent.domain.intents


async def _health(request: Request) -> HTTPResponse:
    agent = _agent(request)
    if agent is None:
        return answer({"status": "no model"}, 503)
    return answer({"status": "ok", "model": agent.model_id})


async def _export(request: Request, conversation: str) -> HTTPResponse:
    agent = _agent(request)
    if agent is None or not is_conversation(conversation):
        return _refused(agent)
    return answer({"events": await agent.tracker_store.export(conversation)})


async def _erase(request: Request, conversation: str) -> HTTPResponse:
    agent = _agent(request)
    if agent is None or not is_conversation(conversation):
        return _refused(agent)
    # Not while a turn runs: it would write the conversation again.
    async with agent.lock_store.lock(conversation):
        return answer({"events": await agent.tracker_store.erase(conversation)})


def _refused(agent: Agent | None) -> HTTPResponse:
    return (
        answer({"error": "no_model"}, 503)
        if agent is None
        else answer({"error": "invalid_conversation"}, 400)
    )
