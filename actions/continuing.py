"""Messages that go on with what was talked about, where their intent alone misses what they ask.

*and where?*, *the VCA course there, too?*, *is there a bus?*, *I am a nurse*, *something else on safety?*
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from actions.continuing_words import asking, says
from actions.excluding import LANGUAGES, excluded_languages
from actions.likely import LEAST, SURE, is_about_a_module
from actions.other_modules import asking_less, something_easier, something_else
from actions.resolving import NAMES, WEAK, leading_hits, surely_named
from actions.short_questions import short_questions
from actions.told_clauses import has_phrase, profile_words
from actions.told_words import read_text, speaks_of_another
from actions.turn import Turn
from knowledge.search import CERTAIN
from knowledge.search.text import words

LONGEST = 24
"""What is longer says more than that it goes on."""
SHORT = 6
"""So many words may say who somebody is, and ask nothing."""
OF_ENTRY = frozenset({"ask_prerequisites", "check_entry"})
"""After these a person is described to hear how the conditions stand."""
OF_THE_WAY = frozenset(
    {"ask_modules", "ask_place", "ask_site", "ask_site_access", "ask_sites", "follow_up", "nlu_fallback"}
)
"""What a question about the way to a place is taken for."""
STANDING = frozenset({"check_entry", "compare_modules", "tell_profile"})
"""These are not facts of a module, and stand where they are sure."""
DESCRIBED = ("audience", "education", "french_level", "joint_committee", "region")
REFUSING = frozenset(
    {"ask_dates", "ask_schedule", "ask_teaching_language", "follow_up", "give_feedback", "nlu_fallback"}
)
"""What a language that does not suit is taken for."""
WORDS_OF_A_REFUSAL = 8
"""A longer message that rules a language out may be about the language it is written in."""
NAMING = ("module", "domain", "job", "figure")
_EDGES = re.compile(r"[,;:.?!]")
NEAR = 0.2
"""A second guess of so much is taken instead of an unsure first one, if it goes on with the talk."""


def read_continuing(turn: Turn) -> tuple[Turn, str | None]:
    """Return the turn with what it is about, and the intent that asks for it: ``None`` if its own stands."""
    said = words(turn.text)
    if not said or len(said) > LONGEST:
        return turn, None
    for read in (
        _towards_a_job,
        _the_way,
        _there,
        _placed,
        _in_short,
        _after_done,
        _described,
        _taught_in,
        _not_in,
        asking_less,
        something_easier,
        something_else,
        _switched,
        _of_a_course,
        _second_guess,
    ):
        meant = read(turn, said)
        if meant:
            return meant, meant.intent
    return turn, None


def _towards_a_job(turn: Turn, said: list[str]) -> Turn | None:
    """Read how to become something, told with who one is ("I have the CESS: how to become an operator?")."""
    unsure = turn.intent in STANDING and turn.confidence < SURE
    if not unsure or not turn.entities.get("job") or not says(said, "become"):
        return None
    return asking(turn, "ask_path")


def _the_way(turn: Turn, said: list[str]) -> Turn | None:
    """Read a question about the way to the place named or talked about ("is there a bus to Seneffe?")."""
    place = turn.site or turn.slot("site")
    if not place or turn.intent not in OF_THE_WAY or turn.named_words or surely_named(turn):
        return None
    return asking(turn, "ask_site_access") if says(said, "travel") else None


def _there(turn: Turn, said: list[str]) -> Turn | None:
    """Read a question whether a module is given at the place talked about, too."""
    site = turn.slot("site")
    there = says(said, "there") and says(said, "also")
    if not there or turn.site or site is None or site not in turn.catalogue.sites:
        return None
    if turn.confidence >= SURE and turn.intent not in ("ask_place", "follow_up"):
        return None
    named = _named_in_words(turn)
    if not (turn.continues_module or surely_named(turn) or named):
        return None
    entities = {"site": ((site,),)} | ({"module": ((named,),)} if named else {})
    return replace(asking(turn, "ask_place"), entities={**turn.entities, **entities})


def _placed(turn: Turn, said: list[str]) -> Turn | None:
    """Read a question whether the module talked about is given at a place, which was taken for another one.

    "French is fine, is it given in Liège?" speaks of a language, and asks about the place.
    """
    places = [one for one in turn.found if one.get("entity") == "site"]
    languages = [one for one in turn.found if one.get("entity") in LANGUAGES]
    unsure = turn.intent == "out_of_scope" and turn.confidence < SURE
    apart = turn.intent == "ask_teaching_language" and not any(
        _same_part(turn.text, place, language) for place in places for language in languages
    )
    if not turn.site or not turn.continues_module or _names(turn) or not (unsure or apart):
        return None
    return replace(asking(turn, "ask_place"), topic="", named_words="")


def _same_part(text: str, one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether two entities stand in the same part of a sentence."""
    first, second = sorted((one, other), key=lambda entity: int(entity["start"]))
    return not _EDGES.search(text[int(first["end"]) : int(second["start"])])


def _in_short(turn: Turn, said: list[str]) -> Turn | None:
    """Read the short questions in a message about a module: instead of its intent, or beside a sure one."""
    asked = short_questions(turn.text)
    if turn.site:  # "where is Seneffe?"
        asked = tuple(intent for intent in asked if intent != "ask_place")
    if not asked or not (turn.continues_module or surely_named(turn)) or asked == (turn.intent,):
        return None
    if turn.further:  # "how many hours, where, and in which language?"
        new = tuple(intent for intent in asked if intent not in (turn.intent, *turn.further))
        return replace(turn, further=(*new, *turn.further)) if new else None
    stands = turn.confidence >= SURE and (is_about_a_module(turn.intent) or turn.intent in STANDING)
    if stands or turn.intent in asked:
        return replace(turn, further=tuple(intent for intent in asked if intent != turn.intent))
    return replace(asking(turn, asked[0]), further=asked[1:])


def _after_done(turn: Turn, said: list[str]) -> Turn | None:
    """Read a question about entry that names what was followed: it is about the module talked about.

    "I have not done your gowning course, is that all right?"
    """
    parts = _EDGES.split(turn.text)
    told = [word for part in parts if _says_done(part) for word in words(part)]
    others = [word for part in parts if not _says_done(part) for word in words(part)]
    named = set(words(turn.named_words))
    if turn.intent != "check_entry" or not turn.continues_module or turn.entities.get("module"):
        return None
    if not told or not others or not named or not named <= set(told) - set(others):
        return None
    return replace(turn, topic="", named_words="")


def _says_done(part: str) -> bool:
    said = words(part)
    return all(any(has_phrase(said, each) for each in profile_words()[kind]) for kind in ("self", "done"))


def _described(turn: Turn, said: list[str]) -> Turn | None:
    """Read who somebody is, told after the conditions of a module ("bin Krankenschwester mit Bachelor")."""
    after = turn.continues_module and turn.slot("last_intent") in OF_ENTRY
    # "infirmière avec un bachelier" is a trade that the centre does not teach.
    trade = turn.intent == "out_of_scope" and "?" not in turn.text and len(said) <= SHORT
    stands = turn.confidence >= SURE and not trade
    if not after or stands or _names(turn) or turn.intent in OF_ENTRY:
        return None
    told = bool(read_text(turn)) or any(turn.entities.get(name) for name in DESCRIBED)
    near = any(turn.ranking.get(intent, 0.0) >= LEAST for intent in (*OF_ENTRY, "tell_profile"))
    unread = turn.intent == "nlu_fallback" and near and "?" not in turn.text and says(said, "somebody")
    if speaks_of_another(turn) or not (told or unread):
        return None
    return asking(turn, "check_entry")


def _taught_in(turn: Turn, said: list[str]) -> Turn | None:
    """Read a question whether the module talked about is taught in a language, too."""
    asks = turn.intent == "follow_up" and bool(turn.teaching_language) and says(said, "being")
    if not asks or turn.site or turn.period or _names(turn) or not turn.continues_module:
        return None
    return asking(turn, "ask_teaching_language")


def _not_in(turn: Turn, said: list[str]) -> Turn | None:
    """Read in which language the module talked about is not wanted ("not in Dutch though")."""
    # Who talks in Dutch and says "not in French" is not speaking of the talk.
    languages = excluded_languages(turn.text, turn.found)
    of_course = turn.intent == "change_language" and turn.slot("language") not in languages
    may_refuse = (
        (turn.intent in REFUSING or of_course) and "?" not in turn.text and len(said) <= WORDS_OF_A_REFUSAL
    )
    if not may_refuse or not turn.continues_module or _names(turn):
        return None
    if not languages or not is_about_a_module(turn.slot("last_intent") or ""):
        return None
    entities = {name: places for name, places in turn.entities.items() if name not in LANGUAGES}
    excluded = {**turn.excluded, "teaching_language": languages}
    return replace(asking(turn, "ask_dates"), topic="", entities=entities, excluded=excluded)


def _switched(turn: Turn, said: list[str]) -> Turn | None:
    """Read a wish, in the language that it asks for, to go on in that one ("en français svp")."""
    wanted = turn.entity("requested_language")
    spoken = wanted is not None and wanted == turn.entity("language") and wanted != turn.last_language
    if not spoken or _names(turn) or turn.named_words or not says(said, "please"):
        return None
    return asking(turn, "change_language")


def _of_a_course(turn: Turn, said: list[str]) -> Turn | None:
    """Read what is asked of a module that is surely named, in what was hardly taken for out of scope."""
    doubtful = turn.intent == "out_of_scope" and turn.confidence < SURE
    hits = leading_hits(turn) if doubtful else []
    surely = bool(hits) and hits[0].score >= CERTAIN and hits[0].reason.kind in NAMES
    if not surely or not (turn.named_words or turn.entity("domain") == hits[0].module.domain):
        return None
    likely = [(intent, sure) for intent, sure in turn.ranking.items() if is_about_a_module(intent)]
    intent, sure = max(likely, key=lambda each: each[1], default=("ask_module", 0.0))
    return replace(turn, intent=intent if sure >= LEAST else "ask_module", confidence=sure)


def _second_guess(turn: Turn, said: list[str]) -> Turn | None:
    """Read an unsure message by its second guess, if that one is a fact of the module talked about."""
    if not turn.continues_module or turn.confidence >= SURE or _names(turn) or turn.entities.get("site"):
        return None
    ranked = [(intent, sure) for intent, sure in turn.ranking.items() if intent != "nlu_fallback"][:2]
    if len(ranked) < 2 or turn.intent != ranked[0][0] or is_about_a_module(turn.intent):
        return None
    second, sure = ranked[1]
    goes_on = turn.intent in ("ask_procedure", "ask_sites") and is_about_a_module(second) and sure >= NEAR
    return replace(turn, intent=second, confidence=sure, topic="") if goes_on else None


def _named_in_words(turn: Turn) -> str | None:
    """Return the code of the module that words lead to which only names of modules use."""
    hits = leading_hits(turn) if turn.named_words and not turn.entities.get("module") else []
    return hits[0].module.code if hits and hits[0].score >= WEAK else None


def _names(turn: Turn) -> bool:
    return any(turn.entities.get(name) for name in NAMING)
