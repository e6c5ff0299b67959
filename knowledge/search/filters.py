"""Conditions that narrow a search; each is optional and all set ones must hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from knowledge.records import Catalogue, Module, Session


@dataclass(frozen=True, slots=True)
class Filters:
    """``None`` means: no condition.

    ``job`` keeps the modules that give a competency the job needs; ``language`` those taught in
    it (every module is taught in French); ``from_date`` and ``to_date`` those with a session
    that starts between them (both included), at ``site`` and in ``language`` if these are set.
    """

    site: str | None = None
    domain: str | None = None
    job: str | None = None
    audience: str | None = None
    level: int | None = None
    max_hours: int | None = None
    language: str | None = None
    from_date: dt.date | None = None
    to_date: dt.date | None = None

    def accepts(self, module: Module, catalogue: Catalogue) -> bool:
        """Return whether ``module`` meets every condition that is set."""
        return (
            (self.site is None or self.site in module.sites)
            and (self.domain is None or self.domain == module.domain)
            and (self.job is None or self._serves_job(module, catalogue))
            and (self.audience is None or self.audience in module.audiences)
            and (self.level is None or self.level == module.level)
            and (self.max_hours is None or module.hours <= self.max_hours)
            and (self.language is None or self.language in ("fr", *module.also_taught_in))
            and self._starts_in_time(module, catalogue)
        )

    def _serves_job(self, module: Module, catalogue: Catalogue) -> bool:
        job = catalogue.jobs.get(self.job or "")
        return job is not None and not set(job.needs).isdisjoint(module.gives)

    def _starts_in_time(self, module: Module, catalogue: Catalogue) -> bool:
        if self.from_date is None and self.to_date is None:
            return True
        return any(self._accepts_session(session) for session in catalogue.sessions.get(module.code, ()))

    def _accepts_session(self, session: Session) -> bool:
        return (
            (self.from_date is None or session.start >= self.from_date)
            and (self.to_date is None or session.start <= self.to_date)
            and (self.site is None or session.site == self.site)
            and (self.language is None or session.language == self.language)
        )
