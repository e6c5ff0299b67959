"""What a sent form does, and what the page then shows: by the service and the limits of the API."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
from dataclasses import dataclass, field

from fastapi import Request

from gateway.api.access import limited
from gateway.api.conversations import checked_text
from gateway.api.handlers import HANDLED, problem_of
from gateway.api.problems import Problem
from gateway.api.schemas import Export
from gateway.conversations import tokens
from gateway.conversations.bot import AssistantUnavailable
from gateway.conversations.records import Conversation, Draft, Turn
from gateway.conversations.service import ERASED
from gateway.pages.plain.form import Form, new_form
from gateway.services import Services

CHANNEL = "plain"


@dataclass
class Receipt:
    """What was erased: rows by store, or None where the assistant could not be reached yet."""

    at: dt.datetime
    rows: dict[str, int] | None


@dataclass
class Shown:
    """What the page shows; ``form`` is the one to send next."""

    form: Form
    turns: list[Turn] = field(default_factory=list)
    expires_at: dt.datetime | None = None
    problem: Problem | None = None
    confirming: bool = False
    receipt: Receipt | None = None
    left_until: dt.datetime | None = None
    """When the conversation that was left for this new one will be erased."""


async def answered(request: Request, services: Services, form: Form) -> Shown:
    """Do what ``form`` asks for; what goes wrong is shown in words, and what was typed stays."""
    shown = Shown(form)
    try:
        await limited(request, services)
        await _do(services, form, shown)
    except HANDLED as error:
        _explain(request, shown, error)
    await _add_history(services, shown)
    return shown


async def exported(request: Request, services: Services, form: Form) -> Export | Shown:
    """Return everything that is kept of the conversation, or the page that says what went wrong."""
    shown = Shown(form)
    try:
        await limited(request, services)
        conversation = await _owned(services, form)
        return Export.model_validate(await services.conversations.export(conversation))
    except HANDLED as error:
        _explain(request, shown, error)
    await _add_history(services, shown)
    return shown


def _explain(request: Request, shown: Shown, error: Exception) -> None:
    shown.problem = problem_of(request, error)
    if shown.problem.code in {"conversation_not_found", "unauthorized"} or not shown.form.begun:
        shown.form = _anew(shown.form, shown.form.text)  # the next try opens another conversation


async def _owned(services: Services, form: Form) -> Conversation:
    """Return the conversation that the form's token opens; raises ``Problem``."""
    found = await services.conversations.find(tokens.conversation_id(form.token))
    if found is None or found.erasing or not form.begun:
        raise Problem("conversation_not_found")
    if not tokens.token_matches(form.token, found.token_hash):
        raise Problem("unauthorized")
    return found


async def _do(services: Services, form: Form, shown: Shown) -> None:
    if form.switch is not None:
        shown.form = dataclasses.replace(form, language=form.switch, picked=True)
    elif form.do == "erase":
        await _erase(services, form, shown)
    elif form.do == "confirm":
        shown.confirming = form.begun
    elif form.do == "anew":
        shown.left_until = (await _owned(services, form)).expires_at
        shown.form = _anew(form, form.text)
    elif form.do != "keep":
        await _say(services, form, shown)


async def _say(services: Services, form: Form, shown: Shown) -> None:
    text = checked_text(form.text) if form.choice is None else None
    if form.begun:
        conversation = await _owned(services, form)
    else:
        conversation = await services.conversations.begin(form.token, language=form.language, channel=CHANNEL)
        shown.form = form = dataclasses.replace(form, begun=True)
    await services.limiter.check("conversation", conversation.id)
    draft = Draft(text, form.choice, form.message_id(), form.language if form.picked else None)
    turn, shown.expires_at = await services.conversations.say(conversation, draft)
    language = turn.language or form.language
    # What was typed and not sent, since a choice was pressed, stays.
    left = "" if form.choice is None else form.text
    if any(message["act"] == ERASED for message in turn.messages or ()):
        shown.turns = [turn]
        shown.form = _anew(dataclasses.replace(form, language=language), left)
        return
    shown.form = dataclasses.replace(
        form, language=language, message=tokens.new_message_id(), picked=False, text=left, choice=None
    )


async def _erase(services: Services, form: Form, shown: Shown) -> None:
    conversation = await _owned(services, form)
    rows = None
    # Without the assistant its content is gone all the same; the rest goes by itself once it answers.
    with contextlib.suppress(AssistantUnavailable):
        rows = await services.conversations.erase(conversation.id)
    shown.receipt = Receipt(services.clock.now(), rows)
    shown.form = _anew(form, form.text)


def _anew(form: Form, text: str) -> Form:
    return dataclasses.replace(new_form(form.language), picked=form.picked, text=text)


async def _add_history(services: Services, shown: Shown) -> None:
    """Add the conversation so far; a fault here takes nothing away from what went well before."""
    if not shown.form.begun:
        return
    try:
        conversation = await _owned(services, shown.form)
        shown.turns = await services.conversations.turns(conversation)
        shown.expires_at = conversation.expires_at
    except HANDLED as error:
        shown.problem = shown.problem or (error if isinstance(error, Problem) else None)
