"""What a list of modules is asked for: a topic in words and the filters that narrow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from actions.pointing import most_hours
from actions.turn import Turn
from actions.wording import Value, message, text
from knowledge.records import Job, Module
from knowledge.search import CERTAIN, Filters

WIDENING = (
    "without_rhythm",
    "without_site",
    "rhythm",
    "max_hours",
    "site",
    "teaching_language",
    "level",
    "audience",
    "job",
    "domain",
)
"""When nothing is found, the filters are dropped one by one in this order to offer something near."""
MAX_HITS = 50
LONGEST_TOPIC = 200
"""What the value of a choice may hold."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a list is asked for; ``None`` and the empty text mean *not said*."""

    topic: str = ""
    domain: str | None = None
    job: str | None = None
    site: str | None = None
    audience: str | None = None
    level: str | None = None
    teaching_language: str | None = None
    rhythm: str | None = None
    max_hours: str | None = None
    without_site: str | None = None
    without_rhythm: str | None = None

    @classmethod
    def of(cls, turn: Turn) -> Wish:
        """Read the wish of a turn; a follow-up changes the last one instead of starting anew."""
        named = {
            "domain": turn.entity("domain"),
            "job": turn.entity("job"),
            "site": turn.site,
            "audience": turn.entity("audience"),
            "level": turn.entity("level"),
            "teaching_language": turn.teaching_language,
            "rhythm": turn.entity("rhythm"),
            "max_hours": turn.entity("max_hours") or _most_hours(turn),
            "without_site": turn.entity("without_site") or _excluded(turn, "site"),
            "without_rhythm": turn.entity("without_rhythm") or _excluded(turn, "rhythm"),
        }
        said = {name: value for name, value in named.items() if value is not None}
        if turn.intent == "follow_up" and not _new_topic(turn):
            return replace(cls.remembered(turn.slots.get("last_wish")), **said)
        return cls(topic=turn.entity("topic") or turn.topic[:LONGEST_TOPIC], **said)

    @classmethod
    def remembered(cls, slot: Any) -> Wish:
        """Return the wish kept in a slot; an empty one if there is none."""
        kept = slot if isinstance(slot, Mapping) else {}
        known = {field.name for field in fields(cls)}
        said = {name: value for name, value in kept.items() if name in known and isinstance(value, str)}
        return cls(**said)

    def as_slot(self) -> dict[str, str]:
        """Return what is said, for the slot ``last_wish``."""
        return {name: value for name, value in asdict(self).items() if value}

    def filters(self) -> Filters:
        """Return the filters of the search."""
        return Filters(
            site=self.site,
            domain=self.domain,
            job=self.job,
            audience=self.audience,
            level=_number(self.level),
            max_hours=_number(self.max_hours),
            language=self.teaching_language,
        )

    def narrows(self) -> bool:
        """Say whether any filter is set."""
        others = (self.rhythm, self.without_site, self.without_rhythm)
        return any(others) or self.filters() != Filters()

    def wider(self, filter_name: str) -> Wish:
        """Return the wish without one filter."""
        dropped: dict[str, Any] = {filter_name: None}
        return replace(self, **dropped)

    def narrowing(self) -> dict[str, str]:
        """Return the filters that are set, as entities of a choice; topic and domain are left out."""
        return {name: value for name, value in self.as_slot().items() if name not in ("topic", "domain")}


def _number(said: str | None) -> int | None:
    return int(said) if said and said.isdecimal() else None


def _most_hours(turn: Turn) -> str | None:
    hours = most_hours(turn.text)
    return None if hours is None else str(hours)


def _excluded(turn: Turn, name: str) -> str | None:
    values = turn.excluded.get(name, ())
    return values[0] if values else None


def _new_topic(turn: Turn) -> bool:
    """Say whether a follow-up names another topic, not only a site, a language or an audience."""
    named = any(turn.entities.get(name) for name in ("module", "domain", "job"))
    return named or bool(turn.topic and turn.search.modules(turn.topic, limit=1))


def found_modules(turn: Turn, wish: Wish) -> tuple[Module, ...]:
    """Return the modules that meet a wish: those its words name first, then those its filters let pass."""
    filters = wish.filters()
    named = [
        turn.catalogue.modules[code]
        for place in turn.entities.get("module", ())
        for code in place
        if code in turn.catalogue.modules and filters.accepts(turn.catalogue.modules[code], turn.catalogue)
    ]
    hits = turn.search.modules(wish.topic, filters, MAX_HITS) if wish.topic else []
    found = dict.fromkeys([*named, *(hit.module for hit in hits)])
    if wish.domain or wish.job or (not found and wish.narrows()):
        found |= dict.fromkeys(turn.search.filtered(filters))
    job = turn.catalogue.jobs.get(wish.job or "")
    if job:
        sure = {*named, *(hit.module for hit in hits if hit.score >= CERTAIN)}
        found = dict.fromkeys(sorted(found, key=lambda module: (module not in sure, -_use(module, job))))
    return tuple(module for module in found if _has_session(turn, wish, module))


def _use(module: Module, job: Job) -> float:
    """Return the share of a job's needs that a module gives in an hour."""
    return len(set(job.needs) & set(module.gives)) / len(job.needs) / module.hours


def _has_session(turn: Turn, wish: Wish, module: Module) -> bool:
    """Say whether a module has an upcoming session with a rhythm, and at a site, that the wish allows."""
    if wish.rhythm is None and wish.without_rhythm is None and wish.without_site is None:
        return True
    return any(
        wish.rhythm in (None, session.rhythm)
        and session.rhythm != wish.without_rhythm
        and session.site != wish.without_site
        and wish.site in (None, session.site)
        and wish.teaching_language in (None, session.language)
        for session in turn.knowledge.upcoming_sessions(module.code)
    )


def filter_names(turn: Turn, wish: Wish) -> list[Value]:
    """Return the filters of a wish in words; ids that the catalogue no longer has are left out."""
    domain = turn.catalogue.domains.get(wish.domain or "")
    job = turn.catalogue.jobs.get(wish.job or "")
    site = turn.catalogue.sites.get(wish.site or "")
    named = [domain and domain.title, job and job.title, site and site.name]
    names = [text(title) for title in named if title]
    if wish.audience:
        names.append(message("audience", audience=wish.audience))
    level = wish.filters().level
    if level is not None:
        names.append(message("level", level=level))
    if wish.teaching_language:
        names.append(message("taught-in", language=wish.teaching_language))
    if wish.rhythm:
        names.append(message("rhythm", rhythm=wish.rhythm))
    left_out = turn.catalogue.sites.get(wish.without_site or "")
    if left_out:
        names.append(message("without", what=text(left_out.name)))
    if wish.without_rhythm:
        names.append(message("without", what=message("rhythm", rhythm=wish.without_rhythm)))
    most = wish.filters().max_hours
    if most is not None:
        names.append(message("hours-at-most", hours=most))
    return names
