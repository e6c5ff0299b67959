"""The search as one turn uses it: what it was asked before in the same turn it does not look for again."""

from __future__ import annotations

from functools import cache

from knowledge.records import Module
from knowledge.search import Filters, Hit, QuestionHit, ScoredId, Search


class TurnSearch:
    """Answers as ``Search`` does, and remembers as long as the turn lasts, never longer."""

    def __init__(self, search: Search) -> None:
        """Search with ``search``."""
        self._search = search
        self._modules = cache(search.modules)
        self._jobs = cache(search.jobs)
        self._questions = cache(search.questions)

    def modules(self, text: str, filters: Filters | None = None, limit: int = 10) -> list[Hit]:
        """Return the modules that ``text`` may mean, best first, at most ``limit``."""
        return list(self._modules(text, filters or Filters(), limit))

    def jobs(self, text: str) -> list[ScoredId]:
        """Return the jobs that ``text`` may mean, best first."""
        return list(self._jobs(text))

    def questions(self, text: str, limit: int = 5) -> list[QuestionHit]:
        """Return the frequent questions that ``text`` may ask, best first, at most ``limit``."""
        return list(self._questions(text, limit))

    def sites(self, text: str) -> list[ScoredId]:
        """Return the sites that ``text`` names, whatever else it says, best first."""
        return self._search.sites(text)

    def filtered(self, filters: Filters) -> tuple[Module, ...]:
        """Return all modules that meet ``filters``, in the order of their codes."""
        return self._search.filtered(filters)
