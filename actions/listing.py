"""What a list of modules is asked for: a topic in words and the filters that narrow it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from actions.durations import most_hours
from actions.excluding import excluded_languages
from actions.turn import Turn
from actions.when import Period
from actions.wording import Value, date, message, text
from knowledge.profile import EDUCATION
from knowledge.records import Job, Module
from knowledge.search import CERTAIN, Filters

WIDENING = (
    "start_from",
    "start_to",
    "without",
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
TIMES = ("start_from", "start_to")
MAX_HITS = 50
LONGEST_TOPIC = 200
"""What the value of a choice may hold."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a list is asked for; ``None`` and the empty text mean *not said*.

    ``without`` is what is ruled out: ``kind/id``, with spaces between them. ``start_from`` and ``start_to``
    are the first and last day, as ``YYYY-MM-DD``, on which a session may start.
    """

    topic: str = ""
    domain: str | None = None
    job: str | None = None
    site: str | None = None
    audience: str | None = None
    level: str | None = None
    teaching_language: str | None = None
    rhythm: str | None = None
    max_hours: str | None = None
    without: str | None = None
    start_from: str | None = None
    start_to: str | None = None

    @classmethod
    def of(cls, turn: Turn) -> Wish:
        """Read the wish of a turn; a follow-up changes the last one instead of starting anew."""
        named = {
            "domain": turn.entity("domain"),
            "job": turn.entity("job"),
            "site": turn.site,
            "audience": turn.entity("audience"),
            "level": turn.entity("level"),
            "teaching_language": _teaching_language(turn),
            "rhythm": turn.entity("rhythm"),
            "max_hours": turn.entity("max_hours") or _most_hours(turn),
            "without": turn.entity("without") or _excluded(turn),
            "start_from": turn.entity("start_from") or _iso(turn.period.start if turn.period else None),
            "start_to": turn.entity("start_to") or _iso(turn.period.end if turn.period else None),
        }
        said = {name: value for name, value in named.items() if value is not None}
        if turn.intent == "follow_up" and not _new_topic(turn):
            return cls.remembered(turn.slots.get("last_wish")).changed(said)
        return cls(topic=turn.entity("topic") or turn.topic[:LONGEST_TOPIC], **said)

    @classmethod
    def remembered(cls, slot: Any) -> Wish:
        """Return the wish kept in a slot; an empty one if there is none."""
        kept = slot if isinstance(slot, Mapping) else {}
        known = {field.name for field in fields(cls)}
        said = {name: value for name, value in kept.items() if name in known and isinstance(value, str)}
        return cls(**said)

    def changed(self, said: Mapping[str, str]) -> Wish:
        """Return the wish with what is said now; what is ruled out is no longer wanted, and the reverse."""
        now: dict[str, str | None] = {**asdict(self), **said}
        if said.keys() & set(TIMES):  # another time takes the place of both ends of the last one
            now |= {name: said.get(name) for name in TIMES}
        out = _pairs(said.get("without"))
        kept = [pair for pair in _pairs(self.without) if said.get(pair[0]) != pair[1]]
        for kind, id_ in out:
            if now.get(kind) == id_:
                now[kind] = None
        now["without"] = " ".join("/".join(pair) for pair in dict.fromkeys([*kept, *out])) or None
        return replace(self, **now)  # type: ignore[arg-type]

    def ruled_out(self, kind: str) -> tuple[str, ...]:
        """Return the ids of one kind (``site``, ``rhythm`` …) that are ruled out."""
        return tuple(id_ for each, id_ in _pairs(self.without) if each == kind)

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
            from_date=_day(self.start_from),
            to_date=_day(self.start_to),
        )

    @property
    def period(self) -> Period | None:
        """The days in which a session is to start."""
        start, end = _day(self.start_from), _day(self.start_to)
        return Period(start, end) if start or end else None

    def narrows(self) -> bool:
        """Say whether any filter is set."""
        others = (
            self.rhythm,
            *map(self.ruled_out, ("site", "rhythm", "domain", "teaching_language", "education")),
        )
        return any(others) or self.filters() != Filters()

    def wider(self, filter_name: str) -> Wish:
        """Return the wish without one filter; a time goes with both its ends."""
        dropped: dict[str, Any] = dict.fromkeys(TIMES if filter_name in TIMES else (filter_name,))
        return replace(self, **dropped)

    def narrowing(self) -> dict[str, str]:
        """Return the filters that are set, as entities of a choice; topic and domain are left out."""
        return {name: value for name, value in self.as_slot().items() if name not in ("topic", "domain")}


def _number(said: str | None) -> int | None:
    return int(said) if said and said.isdecimal() else None


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _day(said: str | None) -> dt.date | None:
    """Return the day of ``YYYY-MM-DD``; anything else, as a choice may hold, is no day."""
    try:
        return dt.date.fromisoformat(said) if said else None
    except ValueError:
        return None


def _teaching_language(turn: Turn) -> str | None:
    return None if excluded_languages(turn.text, turn.found) else turn.teaching_language


def _most_hours(turn: Turn) -> str | None:
    hours = most_hours(turn.text)
    return None if hours is None else str(hours)


def _excluded(turn: Turn) -> str | None:
    languages = [("teaching_language", id_) for id_ in excluded_languages(turn.text, turn.found)]
    others = [(kind, id_) for kind, ids in turn.excluded.items() for id_ in ids]
    return " ".join("/".join(pair) for pair in [*others, *languages]) or None


def _pairs(without: str | None) -> list[tuple[str, str]]:
    """Return the kinds and ids of what is ruled out; what has no such shape is left out."""
    pairs = (each.partition("/") for each in (without or "").split())
    return [(kind, id_) for kind, _, id_ in pairs if id_]


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
    return tuple(module for module in found if _is_allowed(wish, module) and _has_session(turn, wish, module))


def _is_allowed(wish: Wish, module: Module) -> bool:
    """Say whether neither a module nor its domain is ruled out, nor every language that it is taught in."""
    if module.code in wish.ruled_out("module") or module.domain in wish.ruled_out("domain"):
        return False
    if any(EDUCATION.index(module.education) >= EDUCATION.index(one) for one in _levels_ruled_out(wish)):
        return False
    return bool({"fr", *module.also_taught_in} - set(wish.ruled_out("teaching_language")))


def _levels_ruled_out(wish: Wish) -> list[str]:
    """Return the levels of education that no module of the list is to ask for; those above go with them."""
    return [level for level in wish.ruled_out("education") if level in EDUCATION[1:]]


def _use(module: Module, job: Job) -> float:
    """Return the share of a job's needs that a module gives in an hour."""
    return len(set(job.needs) & set(module.gives)) / len(job.needs) / module.hours


def _has_session(turn: Turn, wish: Wish, module: Module) -> bool:
    """Say whether a module has an upcoming session with the rhythm, the site and the time of the wish."""
    no_rhythms, no_sites = wish.ruled_out("rhythm"), wish.ruled_out("site")
    period = wish.period
    if wish.rhythm is None and not no_rhythms and not no_sites and period is None:
        return True
    return any(
        wish.rhythm in (None, session.rhythm)
        and session.rhythm not in no_rhythms
        and session.site not in no_sites
        and (period is None or period.holds(session.start))
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
    names += [message("without", what=what) for what in _names_ruled_out(turn, wish)]
    if wish.period:
        names.append(period_name(wish.period))
    most = wish.filters().max_hours
    if most is not None:
        names.append(message("hours-at-most", hours=most))
    return names


def period_name(period: Period) -> Value:
    """Return in words when a session is to start: in a month, on a day, from, until, between two days."""
    start, end = period.start, period.end
    if start and end:
        if start == end:
            return message("start-on", day=date(start))
        if start.day == 1 and end + dt.timedelta(days=1) == (start + dt.timedelta(days=31)).replace(day=1):
            return message("start-in", when=date(start.isoformat()[:7]))
        if (start.month, start.day, end.month, end.day, end.year) == (1, 1, 12, 31, start.year):
            return message("start-in-year", year=date(str(start.year)))
        return message("start-between", first=date(start), last=date(end))
    if start:
        return message("start-from", day=date(start))
    return message("start-until", day=date(end or ""))


def _names_ruled_out(turn: Turn, wish: Wish) -> list[Value]:
    modules, domains, sites = turn.catalogue.modules, turn.catalogue.domains, turn.catalogue.sites
    return [
        *(text(modules[id_].title) for id_ in wish.ruled_out("module") if id_ in modules),
        *(text(domains[id_].title) for id_ in wish.ruled_out("domain") if id_ in domains),
        *(text(sites[id_].name) for id_ in wish.ruled_out("site") if id_ in sites),
        *(message("rhythm", rhythm=id_) for id_ in wish.ruled_out("rhythm")),
        *(message("taught-in", language=id_) for id_ in wish.ruled_out("teaching_language")),
        *(message("education", education=level) for level in _levels_ruled_out(wish)),
    ]
