"""What may be done with a conversation: open it, say something, read it, take it away, erase it."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool as in_thread

from gateway.conversations import tokens
from gateway.conversations.bot import Ask, AssistantUnavailable, Bot
from gateway.conversations.locks import Locks
from gateway.conversations.masking import mask
from gateway.conversations.messages import BotAnswer, Message, OfferedChoice
from gateway.conversations.records import Conversation, Draft, Turn
from gateway.conversations.store import Gone, Store
from gateway.paths.cards import PathCards

ERASED = "data_erased"
"""The act that has everything erased: it is done as soon as the assistant has said so."""

# What opens a conversation: never typed by anybody, so it is no choice that somebody could pick.
_START = OfferedChoice(value="", title="", intent="start_conversation", entities={})


@dataclass(frozen=True, slots=True)
class Opened:
    conversation: Conversation
    token: str
    turn: Turn


class Conversations:
    """Every conversation; ``now`` is the clock's, ``lifetime`` counts from the last message."""

    def __init__(
        self,
        *,
        store: Store,
        bot: Bot,
        path_cards: PathCards,
        locks: Locks,
        now: Callable[[], dt.datetime],
        lifetime: dt.timedelta,
    ) -> None:
        self._store = store
        self._bot = bot
        self._path_cards = path_cards
        self._locks = locks
        self._now = now
        self._lifetime = lifetime

    async def open(self, *, language: str, language_fixed: bool, channel: str, page: str | None) -> Opened:
        """Open a conversation with the assistant's first words; raises ``AssistantUnavailable``."""
        token = tokens.new_token()
        async with self._locks.hold(tokens.conversation_id(token)):
            return await self._open(token, language, language_fixed, channel, page)

    async def begin(self, token: str, *, language: str, channel: str) -> Conversation:
        """Return the conversation that ``token`` opens, opened now unless it was: sent twice, it is one.

        Raises ``Gone`` if it is over, ``AssistantUnavailable``, ``Busy`` or ``Overloaded``.
        """
        identifier = tokens.conversation_id(token)
        async with self._locks.hold(identifier):
            found = await in_thread(self._store.find, identifier)
            if found is None:
                return (await self._open(token, language, False, channel, None)).conversation
            if found.is_over(self._now()):
                raise Gone
            return found

    async def _open(
        self, token: str, language: str, language_fixed: bool, channel: str, page: str | None
    ) -> Opened:
        now = self._now()
        new = Conversation(
            id=tokens.conversation_id(token),
            token_hash=tokens.hash_token(token),
            language=language,
            channel=channel,
            page=page,
            created_at=now,
            expires_at=now + self._lifetime,
            turns=0,
            erasing=False,
        )
        # Noted before the assistant hears of it: what it keeps is always known here, so it can be erased.
        await in_thread(self._store.add, new)
        opening = Turn(new.id, 0, tokens.new_message_id(), "", None, None, now, None, None, None, [])
        try:
            answer = await self._bot.turn(Ask(new.id, language, language_fixed, page, choice=_START))
        except AssistantUnavailable:
            await in_thread(self._store.empty, new.id)
            raise
        answered, expires_at = await self._finish(opening, answer)
        opened = dataclasses.replace(new, language=answer.language, expires_at=expires_at)
        return Opened(opened, token, answered)

    async def find(self, identifier: str) -> Conversation | None:
        """Return the conversation, also one that is being erased; None if unknown or expired."""
        if not tokens.is_conversation_id(identifier):
            return None
        found = await in_thread(self._store.find, identifier)
        return None if found is None or found.expires_at <= self._now() else found

    async def say(self, conversation: Conversation, draft: Draft) -> tuple[Turn, dt.datetime]:
        """Return the answered turn, and when the conversation now expires.

        What says who the person is, is masked before anything is kept or passed on.
        The same ``message_id`` gives the first answer again. Raises ``Gone``, ``MessageIdReused``,
        ``UnknownChoice``, ``Busy``, ``Overloaded`` or ``AssistantUnavailable``; after the last one the
        message is kept, unanswered.
        """
        identifier, draft = conversation.id, _masked(draft)
        async with self._locks.hold(identifier):
            begun = await in_thread(self._store.begin_turn, identifier, draft, self._now())
            if begun.turn.messages is not None:
                return begun.turn, begun.conversation.expires_at
            ask = Ask(
                identifier,
                draft.language or begun.conversation.language,
                draft.language is not None,
                begun.conversation.page,
                text=None if begun.offered else begun.turn.text,
                choice=begun.offered,
            )
            finished = await self._finish(begun.turn, await self._bot.turn(ask))
            if any(message["act"] == ERASED for message in finished[0].messages or ()):
                await self._erase_now(identifier)
            return finished

    async def _erase_now(self, identifier: str) -> None:
        """Erase what the person asked to erase; what the assistant cannot erase yet stays due."""
        rows = await in_thread(self._store.empty, identifier)
        with contextlib.suppress(AssistantUnavailable):
            await self._erase_at_assistant(identifier, rows)

    async def _finish(self, turn: Turn, answer: BotAnswer) -> tuple[Turn, dt.datetime]:
        await self._path_cards.link(answer)
        messages, choices = _publish(answer)
        now = self._now()
        expires_at = now + self._lifetime
        answered = dataclasses.replace(
            turn,
            answered_at=now,
            language=answer.language,
            messages=[message.model_dump(mode="json") for message in messages],
        )
        await in_thread(self._store.finish_turn, answered, choices, expires_at=expires_at)
        return answered, expires_at

    async def turns(self, conversation: Conversation) -> list[Turn]:
        return await in_thread(self._store.turns, conversation.id)

    async def export(self, conversation: Conversation) -> dict[str, Any]:
        """Return everything that is kept of it, everywhere; raises ``AssistantUnavailable``."""
        events = await self._bot.events(conversation.id)
        turns = await in_thread(self._store.turns, conversation.id)
        choices = await in_thread(self._store.choices, conversation.id)
        return {
            # Without the hash of the token: it is no word of theirs and opens nothing.
            "conversation": {
                name: value
                for name, value in dataclasses.asdict(conversation).items()
                if name != "token_hash"
            },
            "turns": [dataclasses.asdict(turn) for turn in turns],
            "choices": [choice.model_dump() for choice in choices],
            "assistant_events": events,
        }

    async def erase(self, identifier: str) -> dict[str, int]:
        """Erase it everywhere; return the number of rows by store.

        What is kept here goes first, for good. If the assistant is out of reach (``AssistantUnavailable``),
        an empty row remembers that its part is still to be erased: by the same call, or by ``erase_due``.
        Raises ``Gone`` if somebody else erased it meanwhile, ``Busy`` or ``Overloaded``.
        """
        async with self._locks.hold(identifier):
            if await in_thread(self._store.find, identifier) is None:
                raise Gone
            rows = await in_thread(self._store.empty, identifier)
            return await self._erase_at_assistant(identifier, rows)

    async def _erase_at_assistant(self, identifier: str, rows: dict[str, int]) -> dict[str, int]:
        events = await self._bot.erase(identifier)
        removed = await in_thread(self._store.remove, identifier)
        return {"conversations": removed, **rows, "assistant_events": events}

    async def due(self) -> list[str]:
        """Return what has expired, and what could not be erased everywhere before."""
        return await in_thread(self._store.due, self._now())

    async def erase_if_due(self, identifier: str, *, at_assistant: bool) -> bool:
        """Erase it if its time is still over; return whether it is gone everywhere.

        Without ``at_assistant`` only what is kept here goes. Raises as ``erase`` does.
        """
        async with self._locks.hold(identifier):
            found = await in_thread(self._store.find, identifier)
            if found is None or not found.is_over(self._now()):  # a message came in between
                return False
            rows = await in_thread(self._store.empty, identifier)
            if at_assistant:
                await self._erase_at_assistant(identifier, rows)
            return at_assistant


def _masked(draft: Draft) -> Draft:
    if draft.text is None:
        return draft
    masked = mask(draft.text)
    return dataclasses.replace(draft, text=masked.text, masked=masked.kinds)


def _publish(answer: BotAnswer) -> tuple[list[Message], list[OfferedChoice]]:
    """Give messages their ids, and choices random values in place of what they mean."""
    messages: list[Message] = []
    offered: list[OfferedChoice] = []
    for said in answer.messages:
        choices = [OfferedChoice(value=tokens.new_choice(), **choice.model_dump()) for choice in said.choices]
        offered.extend(choices)
        fields = said.model_dump(exclude={"choices"})
        shown = [choice.model_dump(include={"title", "value"}) for choice in choices]
        messages.append(Message.model_validate({"id": tokens.new_message_id(), **fields, "choices": shown}))
    return messages, offered
