"""Wishes for other modules than those shown: *something else on safety?*, *easier?*, *without a CESS?*"""

from __future__ import annotations

from dataclasses import replace

from actions.continuing_words import asking, phrase_of, says
from actions.excluding import words_left_out
from actions.likely import SURE
from actions.resolving import surely_named
from actions.turn import Turn
from knowledge.profile import EDUCATION
from knowledge.search.text import words

LISTS = frozenset({"ask_modules", "ask_site_modules"})
OPEN = frozenset(
    {"ask_jobs", "ask_modules", "ask_other_fact", "ask_prerequisites", "follow_up", "nlu_fallback"}
)
"""What a wish for something else is taken for."""
EASED = OPEN | {"ask_module", "ask_content", "ask_path", "adjust_path", "check_entry"}
"""What a wish for something easier is taken for."""
EASIEST = "1"


def asking_less(turn: Turn, said: list[str]) -> Turn | None:
    """Read which diploma no module of the list shown last is to ask for ("not those for a bachelor")."""
    if turn.slot("last_intent") not in LISTS or not turn.slots.get("last_wish"):
        return None
    # "ohne die, wo man einen Bachelor braucht"
    left_out = set(words_left_out(turn.text.replace(",", " ")))
    out = {
        str(one.get("value"))
        for one in turn.found
        if one.get("entity") == "education" and set(words(turn.text[one["start"] : one["end"]])) <= left_out
    }
    out &= set(EDUCATION[1:])
    if not out:
        return None
    excluded = {**turn.excluded, "education": tuple(sorted(out))}
    return replace(asking(turn, "follow_up"), topic="", named_words="", excluded=excluded)


def something_easier(turn: Turn, said: list[str]) -> Turn | None:
    """Read a wish for beginners' modules on the subject of the one talked about ("anything easier?")."""
    of_the_talk = (
        turn.site or turn.teaching_language or (turn.intent not in EASED and turn.confidence >= SURE)
    )
    if not says(said, "easier") or of_the_talk or turn.entities.get("module") or surely_named(turn):
        return None  # "easier for me in English", "the simplest for me would be Liège"
    module = turn.catalogue.modules.get(turn.slot("module") or "")
    domain = turn.entity("domain") or (module.domain if module else None)
    if domain is None:
        return None
    level = {} if turn.entity("level") else {"level": ((EASIEST,),)}
    out = {"module": (module.code,)} if module else {}
    return replace(
        asking(turn, "ask_modules"),
        topic="",
        named_words="",
        entities={**turn.entities, "domain": ((domain,),), **level},
        excluded={**turn.excluded, **out},
    )


def something_else(turn: Turn, said: list[str]) -> Turn | None:
    """Read a wish for other modules on a subject than the one talked about ("something else on safety?")."""
    phrase = phrase_of(said, "something_else")
    if phrase is None or turn.intent not in OPEN or turn.entities.get("module"):
        return None
    if turn.intent == "ask_prerequisites" and turn.confidence >= SURE:
        return None  # "must one have done something else first?"
    topic = "" if turn.entity("domain") else f" {' '.join(said)} ".replace(f" {phrase} ", " ").strip()
    if topic and not turn.search.modules(topic, limit=1):
        return None
    code = turn.slot("module")
    out = {"module": (code,)} if code in turn.last_modules else {}
    excluded = {**turn.excluded, **out}
    return replace(asking(turn, "ask_modules"), topic=topic, named_words="", excluded=excluded)
