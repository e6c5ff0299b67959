"""The base of the skills that say a fact about one module: find the module, or ask which one."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from actions.describing import module_choices, module_lines
from actions.frequent import answer_question
from actions.registry import delegate
from actions.reply import Message, Reply
from actions.resolving import plausible_questions, resolve_module
from actions.skill import Skill
from actions.sources import SAMPLE
from actions.turn import Turn
from actions.wording import choice, message, text
from knowledge.records import Module
from knowledge.search import CERTAIN

MAX_TOPICS = 5
MAX_OTHERS = 2


class ModuleSkill(Skill):
    """A fact about one module. ``act`` is that of its answers, ``topics`` those of ``faq.yml`` near it."""

    intent: ClassVar[str]
    act: ClassVar[str]
    topics: ClassVar[frozenset[str]] = frozenset()
    by_site: ClassVar[bool] = False
    """Whether the answer differs from site to site."""
    by_audience: ClassVar[bool] = False
    """Whether the answer differs from audience to audience."""

    @abstractmethod
    def about(self, turn: Turn, module: Module) -> Reply:
        """Say the fact about ``module``; ``turn.site`` narrows it where a site is named."""

    def answer(self, turn: Turn) -> Reply:
        """Say the fact, ask which module is meant, or answer the question in general."""
        found = resolve_module(turn)
        if found.module:
            reply = self.about(turn, found.module).with_slots(
                module=found.module.code, site=self._site(turn), last_intent=self.intent
            )
            others = () if found.unsure else found.several[:MAX_OTHERS]  # likely.py asks about near ones
            return reply.with_choices(*module_choices(others, self.intent, turn.site))
        if found.several and not self.asks_for_list(turn):
            return ask_which(turn, self.intent, found.several)
        return self.in_general(turn)

    def asks_for_list(self, turn: Turn) -> bool:
        """Say whether a question that surely means no module wants all that have the fact."""
        return False

    def in_general(self, turn: Turn) -> Reply:
        """Answer a question that names no module: a list, a frequent question near it, or which module."""
        listed = delegate(self, turn, "ask_modules") if self.asks_for_list(turn) else None
        near = listed or self._frequent_question(turn)
        return near if near else ask_any(turn, self.intent)

    def _frequent_question(self, turn: Turn) -> Reply | None:
        near = plausible_questions(turn, 3)
        # "Is it paid?" is as near to what a course costs as to what travelling does.
        own = [question for question in near if question.act == self.act and question.topic in self.topics]
        for question in (*own, *near):
            if question.act == self.act or question.topic in self.topics:
                return answer_question(turn, question)
        sure = turn.search.questions(turn.text, 1) if turn.text else []
        return answer_question(turn, sure[0].question) if sure and sure[0].score >= CERTAIN else None

    def _site(self, turn: Turn) -> str | None:
        """Return the site asked about: a follow-up keeps that of the last question, a new one forgets it."""
        continued = turn.intent == "follow_up" or turn.last_said_response == "utter_which_module"
        return turn.site or (turn.slot("site") if continued else None)


def ask_which(turn: Turn, intent: str, modules: tuple[Module, ...]) -> Reply:
    """Ask which of a few modules is meant; each choice asks the same question about it."""
    return Reply(
        Message(
            "utter_which_module",
            {"count": len(modules), "modules": module_lines(modules)},
            modules=tuple(module.code for module in modules),
            choices=module_choices(modules, intent, turn.site),
            sources=(SAMPLE,),
        ),
        {"listed_modules": [module.code for module in modules], "last_intent": intent, "site": turn.site},
    )


def ask_any(turn: Turn, intent: str) -> Reply:
    """Ask for a module when nothing was named, with the first domains to look into."""
    domains = tuple(turn.catalogue.domains.values())[:MAX_TOPICS]
    return Reply(
        Message(
            "utter_which_module_any",
            {"question": message("intent-title", intent=intent)},
            choices=tuple(choice(text(domain.title), "ask_modules", domain=domain.id) for domain in domains),
        ),
        {"last_intent": intent, "site": turn.site},
    )


def names_only_a_job(turn: Turn) -> bool:
    """Say whether a turn names a job and no module: *what is X?* then asks about the job."""
    return turn.entity("job") in turn.catalogue.jobs and not turn.entities.get("module")
