"""Which module, site, job or question the person means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from actions.turn import Turn
from knowledge.records import Job, Module, Question
from knowledge.search import CERTAIN, Filters

MAX_CHOICES = 5
LIKELY = 0.75
"""Enough to answer a frequent question when the intent is to ask one; the near ones are offered with it."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a turn is about: one module; or several it may be about; or none that is known.

    ``from_context`` is true when the module is the last one talked about, not one named now.
    """

    module: Module | None = None
    several: tuple[Module, ...] = ()
    from_context: bool = False


def resolve_module(turn: Turn) -> Found:
    """Find the module that a turn is about.

    What the message names comes first (catalogue entities, then the search over its words), then
    the last module talked about.
    """
    named = _named_modules(turn)
    if named:
        return Found(named[0][0]) if len(named[0]) == 1 else Found(several=named[0][:MAX_CHOICES])
    topic = modules_on_topic(turn)
    if topic.module or topic.several:
        return topic
    remembered = turn.catalogue.modules.get(turn.slot("module") or "")
    return Found(remembered, from_context=True) if remembered else Found()


def modules_on_topic(turn: Turn) -> Found:
    """Find modules by the words of the message alone: one surely meant, or several worth offering."""
    filters = Filters(domain=turn.entity("domain"), job=turn.entity("job"))
    hits = turn.search.modules(turn.topic, filters, limit=MAX_CHOICES) if turn.topic else []
    certain = [hit for hit in hits if hit.score >= CERTAIN]
    if certain and (len(certain) == 1 or certain[0].score > certain[1].score):
        return Found(certain[0].module)
    if hits:
        return Found(several=tuple(hit.module for hit in hits))
    if filters != Filters():
        return Found(several=_accepted(turn, filters)[:MAX_CHOICES])
    return Found()


def named_modules(turn: Turn) -> tuple[Module, ...]:
    """Return every module that the message names surely, in the order of the text (to compare)."""
    named = [place[0] for place in _named_modules(turn)]
    return tuple(dict.fromkeys(named))


def resolve_job(turn: Turn) -> tuple[Job, ...]:
    """Return the jobs that a message may mean: one if it is sure, none if it names none."""
    return _resolve(turn, "job", turn.catalogue.jobs)


def resolve_question(turn: Turn) -> Question | None:
    """Return the frequent question that a message surely asks, or that a choice names."""
    chosen = turn.catalogue.questions.get(turn.entity("question") or "")
    if chosen:
        return chosen
    hits = turn.search.questions(turn.text, 1) if turn.text else []
    return hits[0].question if hits and hits[0].score >= CERTAIN else None


def likely_question(turn: Turn) -> Question | None:
    """Return the frequent question that a message asks, where the intent already says that it asks one."""
    hits = turn.search.questions(turn.text, 1) if turn.text else []
    return hits[0].question if hits and hits[0].score >= LIKELY else None


def plausible_questions(turn: Turn, limit: int) -> tuple[Question, ...]:
    """Return the frequent questions that a message may ask, best first."""
    return tuple(hit.question for hit in turn.search.questions(turn.text, limit)) if turn.text else ()


def _named_modules(turn: Turn) -> list[tuple[Module, ...]]:
    """Return the modules of each place in the text; codes the catalogue no longer has are left out."""
    modules = turn.catalogue.modules
    places = (
        tuple(modules[code] for code in place if code in modules) for place in turn.entities.get("module", ())
    )
    return [place for place in places if place]


def _accepted(turn: Turn, filters: Filters) -> tuple[Module, ...]:
    return tuple(
        module for module in turn.catalogue.modules.values() if filters.accepts(module, turn.catalogue)
    )


def _resolve[Record](turn: Turn, entity: str, records: Mapping[str, Record]) -> tuple[Record, ...]:
    named = [id_ for place in turn.entities.get(entity, ()) for id_ in place if id_ in records]
    if not named and turn.text and entity == "job":
        hits = turn.search.jobs(turn.text)
        named = [hit.id for hit in hits if hit.score >= CERTAIN][:1] or [hit.id for hit in hits]
    return tuple(records[id_] for id_ in dict.fromkeys(named))
