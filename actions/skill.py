"""The base of every skill: a time budget, and an apology when something goes wrong."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.explaining import explain_term
from actions.likely import is_about_a_module, with_doubt, with_other_modules
from actions.masked import reply_to_masked
from actions.path_pointing import read_about_path
from actions.reply import Message, Reply
from actions.turn import Turn
from actions.unknown_code import reply_to_unknown_code
from knowledge.knowledge_base import KnowledgeBase

logger = logging.getLogger(__name__)

BUDGET_SECONDS = 2.0
"""Well under the 4 s after which the gateway gives up on the turn."""
MOST_FURTHER = 2
OF_SITES = frozenset({"ask_site", "ask_sites"})
"""Beside a question about a module, these ask where it is given."""
OF_SUBJECTS = frozenset({"ask_content", "ask_modules"})
"""Beside a question about a site, these ask what is taught there."""


class Skill(Action, ABC):  # type: ignore[misc]  # rasa_sdk has no types
    """One thing the assistant can do. Subclasses say ``action`` and write ``answer``.

    ``intent`` is the question that the skill answers; ``follow_up`` finds the skill by it.
    """

    action: ClassVar[str]
    intent: ClassVar[str | None] = None

    def __init__(self, knowledge: KnowledgeBase, budget: float = BUDGET_SECONDS) -> None:
        """Give the skill the knowledge base that all share, and its time budget in seconds."""
        self.knowledge = knowledge
        self.budget = budget

    def name(self) -> str:
        """Return the name under which rules call the skill."""
        return self.action

    @abstractmethod
    def answer(self, turn: Turn) -> Reply:
        """Answer one turn. Runs in a thread, so it may wait for the database."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        """Answer within the budget, or apologise; never raises, never says half an answer."""
        try:
            reply = await asyncio.wait_for(asyncio.to_thread(self._read_and_answer, tracker), self.budget)
        except TimeoutError:
            logger.error("%s: no answer within %s s", self.action, self.budget)
            reply = Reply(Message("utter_error"))
        except Exception as error:  # whatever fails, the person gets an answer and the talk goes on
            logger.error("%s: %s in %s", self.action, type(error).__name__, _where(error))
            reply = Reply(Message("utter_error"))
        reply.say(dispatcher)
        return reply.events()

    def _read_and_answer(self, tracker: Tracker) -> Reply:
        from actions.going_on import answer_of_interview, with_question  # it imports this module

        read = Turn.read(tracker, self.knowledge)
        return with_question(read, answer_of_interview(self, read) or self._read_question(read))

    def _read_question(self, read: Turn) -> Reply:
        from actions.registry import delegate  # it imports this module

        settled = reply_to_masked(read) or explain_term(read)
        if settled:
            return settled
        turn, intent = read_about_path(read)
        if intent is None and turn.intent in OF_SITES and any(map(is_about_a_module, turn.further)):
            intent = "ask_place"
        reply = reply_to_unknown_code(turn) or delegate(self, turn, intent) or self.answer(turn)
        # Further questions in the same message, about what the first one settled.
        for further in turn.further[:MOST_FURTHER] if not reply.asks_back else ():
            told = replace(turn, intent=further, slots={**turn.slots, **reply.slots})
            # "How long is it, and which site?" asks for the sites of that module.
            asked = "ask_place" if further in OF_SITES and reply.slots.get("module") else further
            if further in OF_SUBJECTS and turn.site and reply.message.sites and not reply.message.modules:
                asked = "ask_site_modules"  # "Is there parking in Liège, and what do they teach there?"
            next_one = delegate(self, told, asked)
            said = {each.response for each in (*reply.before, reply.message)}
            if next_one and not next_one.asks_back and next_one.message.response not in said:
                reply = next_one.in_language(reply.slots.get("language")).after(reply)
        return with_doubt(turn, with_other_modules(turn, reply))


def _where(error: BaseException) -> str:
    """Return file and line of an error: its own words may hold the person's, so they are not logged."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
