"""Which module, site, job or question the person means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from actions.correcting import takes_back
from actions.naming import called
from actions.turn import Turn
from knowledge.entry_conditions import givers_of
from knowledge.records import Catalogue, Job, Module, Question
from knowledge.search import CERTAIN, Filters, Hit
from knowledge.search.text import words

MAX_CHOICES = 5
MEANT_INSTEAD = 0.45
"""Enough for a hit to displace the module in mind where the message takes back what was said."""
WEAK = 0.6
"""Below this score a hit does not displace the module in mind."""
NAMES = frozenset({"code", "title", "alias"})
"""The reasons of a hit that are names of the module, not words of its description."""
LEAST_LEADER = 0.3
LEAD = 0.03
"""A hit of at least the one that is ahead by the other is answered about: of 230 development messages that
mean a module 222 have such a hit, and 216 of these are right. The answer names it and offers the others."""
CLEAR_LEAD = 0.08
"""With a smaller lead the answer says that another module may be meant: of 1,250 messages written blind it
was so in 8 of 45 with a lead below 0.05, in 6 of 78 with one up to 0.15, in 1 of 232 beyond it."""
LONG_ENOUGH = 0.65
MOST_NAMED = 2
LONGER = 0.15
"""By so much the search over all words must prefer another module to the one that is named by some."""
LEAST_JOB = 0.45
"""On the development messages about a job, each job ahead of the others with it was the one meant."""
LIKELY = 0.75
"""Enough to answer a frequent question when the intent is to ask one; the near ones are offered with it."""


_PARTS = re.compile(r"[,;:.!?]")


@dataclass(frozen=True, slots=True)
class Found:
    """What a turn is about: one module; or several it may be about; or none that is known.

    Beside one module, ``several`` are others that may have been meant instead; ``unsure`` where one of them
    is so near that the answer is to say it.
    """

    module: Module | None = None
    several: tuple[Module, ...] = ()
    unsure: bool = False


def resolve_module(turn: Turn, in_mind: bool = True, least: float = LEAST_LEADER) -> Found:
    """Find the module that a turn is about.

    What the message names comes first (catalogue entities, then the search over its words), then,
    unless ``in_mind`` is false, the last module talked about, which a weak hit does not displace.
    ``least`` is the score from which a hit ahead of the others is taken for the one meant.
    """
    named = _named_modules(turn)
    if named and len(named[0]) > 1:
        return Found(several=named[0][:MAX_CHOICES])
    if named:
        return Found(_with_a_longer_name(turn, named) or _last_of(turn.catalogue, named))
    hits = _hits_instead(turn) or leading_hits(turn, least)
    remembered = turn.catalogue.modules.get(turn.slot("module") or "") if in_mind else None
    if remembered and not _displaces(turn, hits) and not turn.entities.get("job"):
        return Found(remembered)
    modules = tuple(hit.module for hit in hits)
    if hits and leads(hits, least):
        if hits[0].score >= CERTAIN:
            return Found(modules[0])
        return Found(modules[0], modules[1:], unsure=len(hits) > 1 and _ahead(hits) < CLEAR_LEAD)
    filters = _topic_filters(turn)
    if not hits and filters != Filters():
        return Found(several=turn.search.filtered(filters)[:MAX_CHOICES])
    return Found(several=modules)


def _with_a_longer_name(turn: Turn, named: Sequence[tuple[Module, ...]]) -> Module | None:
    """Return the module that a text names with more words than those found in it by their names.

    "Production technician (work-study)" begins with the name of another module; of "the leaders' course in
    biopharmaceutical production" two names are found, and a third one is meant.
    """
    found = [place[0] for place in named]
    hits = leading_hits(turn) if len({each.code for each in found}) <= MOST_NAMED else []
    if not hits or hits[0].reason.kind not in NAMES or hits[0].score < LONG_ENOUGH:
        return None
    if hits[0].module.code == turn.slot("module"):
        return None  # "not the forklift one but first aid" names the one talked about as well
    if len(found) > 1 and (hits[0].module in found or _last_of(turn.catalogue, named) != found[0]):
        return None
    other = max((hit.score for hit in hits if hit.module in found), default=0.0)
    # One that is no hit at all stands beside the other's words: only a certain name takes its place.
    ahead = hits[0].score - other >= LONGER and (other or hits[0].score >= CERTAIN)
    return hits[0].module if ahead else None


def _last_of(catalogue: Catalogue, named: Sequence[tuple[Module, ...]]) -> Module:
    """Return the first module named, or the one that asks for it, where that is named too.

    "I have BA4, is that enough for BA5?" is about BA5.
    """
    first = named[0][0]
    for place in named[1:]:
        if len(place) == 1 and first.code in _asked_before(catalogue, place[0]):
            return place[0]
    return first


def _asked_before(catalogue: Catalogue, module: Module) -> set[str]:
    """Return the codes of all that a module asks for: modules, theirs in turn, those that give its papers."""
    found: set[str] = set()
    left = [module]
    while left:
        each = left.pop()
        papers = chain.from_iterable(givers_of(catalogue, condition) for condition in each.conditions)
        needed = {*each.requires, *chain.from_iterable(each.requires_any), *papers}
        left += [catalogue.modules[code] for code in needed - found]
        found |= needed
    return found


def _displaces(turn: Turn, hits: Sequence[Hit]) -> bool:
    """Say whether a hit is a sign of another module than the one in mind: by its name, not by any word.

    An unsure one also needs a word that ordinary sentences do not use ("only in French?" names no module
    that has "unique" in its title), or to be called a course ("the harness course").
    """
    if puts_another(turn):
        return True
    if not hits:
        return False
    if hits[0].score >= WEAK and _names_alone(turn, hits[0]):
        return True
    if hits[0].reason.kind not in NAMES:
        return False
    return hits[0].score >= CERTAIN or (hits[0].score >= WEAK and bool(turn.named_words))


def _names_alone(turn: Turn, hit: Hit) -> bool:
    """Say whether words that only names use, that are called a course, lead to ``hit`` by themselves."""
    for text, least in ((turn.named_words, WEAK), *((name, LIKELY) for name in called(turn.topic))):
        hits = turn.search.modules(text, Filters(), MAX_CHOICES) if text else []
        if hits and hits[0].score >= least and leads(hits, least) and hits[0].module == hit.module:
            return True
    return False


def puts_another(turn: Turn) -> bool:
    """Say whether a message takes back the module in mind and has words of another one."""
    return bool(_hits_instead(turn))


def _hits_instead(turn: Turn) -> list[Hit]:
    """Return the modules that a message may put instead of the one in mind, from the part that names it.

    Empty if it takes nothing back: "too long. The online session instead, when is it?"
    """
    if not turn.text or not takes_back(turn.text):
        return []
    least = MEANT_INSTEAD if turn.named_words else WEAK
    parts = _PARTS.split(turn.topic) if turn.slot("module") else ()
    read = [leading_hits(turn), *(turn.search.modules(part, Filters(), MAX_CHOICES) for part in parts)]
    clear = [hits for hits in read if hits and hits[0].score >= least and leads(hits, least)]
    best = max(clear, key=lambda hits: hits[0].score, default=[])
    return best if best and best[0].module.code != turn.slot("module") else []


def leading_hits(turn: Turn, least: float = LEAST_LEADER) -> list[Hit]:
    """Return the modules that a message may mean, best first, from the reading in which one is ahead.

    First within the domain and job that are named, then without them ("the environment" may be part of a
    title), then for the words alone that only names of modules hold or that are called a course, without
    the story around them.
    """
    first = topic_hits(turn)
    if first and leads(first, max(least, LIKELY)):
        return first
    certain = _certain_parts(turn)
    if certain:
        return max(certain, key=lambda hits: hits[0].score)
    again = turn.topic if _topic_filters(turn) != Filters() else ""
    for text in (again, turn.named_words, *called(turn.topic), *_words_of_jobs(turn)):
        hits = turn.search.modules(text, Filters(), MAX_CHOICES) if text else []
        ahead = bool(hits) and leads(hits, least)
        if ahead and (not first or hits[0].score > first[0].score):
            return hits
    return first


def _certain_parts(turn: Turn) -> list[list[Hit]]:
    """Return what the parts of a message surely name by themselves, with a story told around them."""
    named = set(words(turn.named_words))
    said = [part for part in _PARTS.split(turn.topic) if words(part)]
    parts = [part for part in said if named & set(words(part))] if len(said) > 1 else []
    read = [turn.search.modules(part, Filters(), MAX_CHOICES) for part in parts]
    return [hits for hits in read if hits and hits[0].score >= CERTAIN and hits[0].reason.kind in NAMES]


def _words_of_jobs(turn: Turn) -> tuple[str, ...]:
    """Return the words of the text that name a job, for each place: a module may have the same name."""
    places = [(each.get("start"), each.get("end")) for each in turn.found if each.get("entity") == "job"]
    return tuple(dict.fromkeys(turn.text[start:end] for start, end in places if isinstance(start, int)))


def topic_hits(turn: Turn) -> list[Hit]:
    """Return the modules that the words of a message may mean, best first."""
    return turn.search.modules(turn.topic, _topic_filters(turn), MAX_CHOICES) if turn.topic else []


def _topic_filters(turn: Turn) -> Filters:
    return Filters(domain=turn.entity("domain"), job=turn.entity("job"))


def leads(hits: Sequence[Hit], least: float) -> bool:
    """Say whether the first hit is so far ahead of the others that it is surely meant."""
    ahead = _ahead(hits)
    if hits[0].score >= CERTAIN and ahead > 0:
        return True
    return hits[0].score >= least and ahead >= LEAD


def _ahead(hits: Sequence[Hit]) -> float:
    return round(hits[0].score - (hits[1].score if len(hits) > 1 else 0.0), 4)


def surely_named(turn: Turn) -> bool:
    """Say whether a message surely names a module, by a name of the catalogue or in its words."""
    hits = leading_hits(turn)
    return bool(_named_modules(turn)) or bool(hits and hits[0].score >= CERTAIN)


def names_a_topic(turn: Turn) -> bool:
    """Say whether the words of a message name what modules there are to be about."""
    return _displaces(turn, topic_hits(turn))


def named_modules(turn: Turn) -> tuple[Module, ...]:
    """Return every module that the message names surely, in the order of the text (to compare)."""
    named = [place[0] for place in _named_modules(turn)]
    return tuple(dict.fromkeys(named))


def resolve_job(turn: Turn, least: float = LEAST_JOB) -> tuple[Job, ...]:
    """Return the jobs that a message may mean: one if it is sure, none if it names none.

    ``least`` is the score from which a job ahead of the others is taken for the one meant.
    """
    jobs = turn.catalogue.jobs
    named = dict.fromkeys(id_ for place in turn.entities.get("job", ()) for id_ in place if id_ in jobs)
    if named or not turn.text:
        return tuple(jobs[id_] for id_ in named)
    hits = turn.search.jobs(turn.text)
    second = hits[1].score if len(hits) > 1 else 0.0
    leads = bool(hits) and hits[0].score >= least and hits[0].score > second
    return tuple(jobs[hit.id] for hit in (hits[:1] if leads else hits))


def resolve_question(turn: Turn) -> Question | None:
    """Return the frequent question that a message surely asks, or that a choice names."""
    chosen = turn.catalogue.questions.get(turn.entity("question") or "")
    if chosen:
        return chosen
    hits = turn.search.questions(turn.text, 1) if turn.text else []
    return hits[0].question if hits and hits[0].score >= CERTAIN else None


def likely_question(turn: Turn) -> Question | None:
    """Return the frequent question that a message asks, where the intent already says that it asks one.

    Right after a fact about a module the message may be about that module ("I am 17"): it must be sure then.
    """
    hits = turn.search.questions(turn.text, 1) if turn.text else []
    least = CERTAIN if turn.continues_module else LIKELY
    return hits[0].question if hits and hits[0].score >= least else None


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
