"""Path cards in the assistant's messages: the gateway keeps the path and adds where it can be fetched."""

from __future__ import annotations

import logging

from pydantic import BaseModel, Field, ValidationError
from starlette.concurrency import run_in_threadpool as in_thread

from gateway.conversations.messages import BotAnswer, Card
from gateway.paths.links import links
from gateway.paths.records import Chosen, Goal, KeptSession, KeptStep, KeptUncovered, impersonal
from gateway.paths.store import Paths
from knowledge.errors import KnowledgeError
from knowledge.knowledge_base import KnowledgeBase
from knowledge.path_records import Kind
from knowledge.records import Catalogue

_log = logging.getLogger(__name__)


class _Step(BaseModel):
    module: str
    session: str | None


class _Uncovered(BaseModel):
    competency: str
    lack: str


class PathCard(BaseModel):
    """What a card of kind ``path`` must hold to be kept, beside what else is shown of it.

    Codes and ids of the catalogue: ``job`` or else ``competencies`` is the goal, the steps are in order.
    """

    proposal: Kind
    job: str | None
    competencies: list[str] = []
    optimal: bool = True
    steps: list[_Step] = Field(min_length=1)
    uncovered: list[_Uncovered] = []

    def chosen(self, catalogue: Catalogue) -> Chosen:
        """Return what is kept of it; raises ``LookupError`` for a record that the catalogue does not have."""
        named = [*self.competencies, *(lacking.competency for lacking in self.uncovered)]
        if self.job is not None:
            catalogue.jobs[self.job]
        for competency in named:
            catalogue.competencies[competency]
        return Chosen(
            Goal(self.job, () if self.job else tuple(self.competencies)),
            self.proposal,
            self.optimal,
            tuple(_kept(step, catalogue) for step in self.steps),
            tuple(KeptUncovered(lacking.competency, impersonal(lacking.lack)) for lacking in self.uncovered),
        )


def _kept(step: _Step, catalogue: Catalogue) -> KeptStep:
    sessions = {session.id: session for session in catalogue.sessions[step.module]}
    return KeptStep(step.module, None if step.session is None else KeptSession.of(sessions[step.session]))


class PathCards:
    """Keeps the paths of cards that pass through."""

    def __init__(self, paths: Paths, knowledge: KnowledgeBase) -> None:
        self._paths = paths
        self._knowledge = knowledge

    async def link(self, answer: BotAnswer) -> None:
        """Add ``id``, ``expires_at`` and ``links`` to every path card of ``answer`` that names its ``steps``.

        A path that can't be kept is shown without them: the answer matters more than taking it home.
        """
        cards: list[tuple[Card, str]] = [
            (card, message.lang)
            for message in answer.messages
            for card in message.cards
            if card.kind == "path" and "steps" in (card.model_extra or {})
        ]
        if cards:  # else no thread is taken
            await in_thread(self._link, cards)

    def _link(self, cards: list[tuple[Card, str]]) -> None:
        for card, language in cards:
            try:
                chosen = PathCard.model_validate(card.model_extra).chosen(self._knowledge.catalogue())
                (kept,) = self._paths.keep([chosen], language)
            except (KnowledgeError, LookupError, ValidationError) as error:
                _log.warning("path card not kept", extra={"fault": type(error).__name__})
                continue
            extra = card.model_extra
            if extra is not None:
                extra |= {
                    "id": kept.id,
                    "expires_at": kept.expires_at.isoformat(),
                    "links": links(kept.id, language),
                }
