"""Messages that point at the list shown last: *the second one*, *show more*, *which is shorter?*.

They name nothing, so they are read before anything is searched for: as the module, the rest of the list
or the comparison that they point at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from actions.continuing import read_continuing
from actions.correcting import takes_back
from actions.durations import most_hours
from actions.excluding import EXCLUDABLE, excluded_languages, words_left_out
from actions.likely import SURE, is_about_a_module
from actions.list_words import has_superlative, list_words
from actions.resolving import NAMES, WEAK, names_a_topic, puts_another, surely_named
from actions.told_clauses import asks
from actions.told_words import speaks_of_another
from actions.turn import Turn
from actions.when import says_only_a_time
from knowledge.search.text import words

MOST_COMPARED = 4
LONGEST = 12
"""So many words at most: what is longer says more than that it points at the list."""
COURTESY = frozenset({"greet", "say_goodbye", "thank"})
"""With these, a time is none to search for: "see you next week"."""
NAMING = ("module", "domain", "job", "site", "figure")
OF_PLACES = frozenset(
    {
        "ask_modules",
        "ask_place",
        "ask_site",
        "ask_site_access",
        "ask_site_modules",
        "ask_sites",
        "nlu_fallback",
    }
)
CORRECTED = frozenset({"ask_module", "compare_modules", "follow_up", "give_feedback", "nlu_fallback"})
"""What a correction ("no, I meant BA5") is taken for: it asks nothing itself."""
OF_PERSONS = frozenset({"ask_funding", "check_entry"})
"""Questions whose answers depend on the person; others of him are taken for one of these, too."""
LISTS = frozenset({"ask_modules", "ask_site_modules"})
OF_JOBS = frozenset({"ask_job", "ask_jobs"})
COUNTED = frozenset({"job", "site"})
"""The cards that may stand beside choices which are counted: "the second one" of some domains or jobs."""
LONGEST_REFUSAL = 20
"""A refusal gives reasons ("evenings don't work for me, I'm on lates")."""
WORDS_OF_A_REFUSAL = 8
"""A longer message that rules a language out may be about the language it is written in."""
WORDS_OF_WHERE = 3
"""Among so many first words one must ask where."""


def read_pointing(turn: Turn) -> tuple[Turn, str | None]:
    """Return the turn with what it points at as entities, and the intent that asks for it.

    The intent is ``None`` where the one understood stands. Most turns come back as they are.
    """
    typed = words(turn.text)
    named = any(turn.entities.get(name) for name in NAMING)
    only_a_time = turn.period and not named and says_only_a_time(turn.text, turn.period)
    if only_a_time and turn.intent not in COURTESY:
        again = "follow_up" if turn.slot("last_intent") else "ask_modules"
        return replace(turn, intent=again, topic=""), again
    turn, continuing = read_continuing(turn)
    if continuing:
        return turn, continuing
    about = _asked_for_another(turn)
    if about:
        return replace(turn, intent="follow_up", topic="", named_words=""), about
    asked = _asked_of_a_module(turn, typed)
    if asked == "ask_place":
        # Around the place that is asked about, other words name no other module.
        return replace(turn, intent=asked, topic="", named_words=""), asked
    if asked:
        return replace(turn, intent=asked), asked
    if not typed or named:
        return turn, None
    turn = _without_words(turn)
    if len(typed) <= LONGEST_REFUSAL and _only_rules_out(turn, typed):
        return replace(turn, intent="follow_up", topic="", named_words=""), "follow_up"
    if len(typed) > LONGEST:
        return turn, None
    return _in_the_list(turn, typed)


def _in_the_list(turn: Turn, typed: list[str]) -> tuple[Turn, str | None]:
    """Return what a message that names nothing points at, as ``read_pointing`` does."""
    wish = turn.slots.get("last_wish") or {}
    if "offset" in wish and _asks_for_more(typed):
        return _with_entities(turn, {name: (value,) for name, value in wish.items()}), "ask_modules"
    if _asks_for_the_list(turn, typed):
        return replace(turn, intent="return_to_list", topic=""), "return_to_list"
    if wish and most_hours(turn.text) is not None and turn.slot("last_intent") in LISTS:
        return replace(turn, intent="follow_up", topic=""), "follow_up"  # "nothing longer than three days"
    listed = _list_in_view(turn)
    if len(listed) > 1 and len(turn.last_modules) > 1 and has_superlative(typed):
        return _with_entities(turn, {"module": listed[:MOST_COMPARED]}), "compare_modules"
    number = _ordinal(turn.text)
    jobs = turn.slots.get("listed_jobs") or () if _looks_at_a_job(turn) else ()
    if number is not None and -len(jobs) <= number < len(jobs):
        return replace(_with_entities(turn, {"job": (jobs[number],)}), intent="ask_job"), "ask_job"
    offered = turn.last_choices if not listed and turn.last_cards <= COUNTED else ()
    if number is not None and -len(offered) <= number < len(offered):
        picked = offered[number]
        told = {name: (str(value),) for name, value in (picked.get("entities") or {}).items()}
        return replace(_with_entities(turn, told), intent=str(picked["intent"])), str(picked["intent"])
    if number is None or not -len(listed) <= number < len(listed):
        return turn, None
    known = list_words()
    empty = {*known["articles"], *known["nouns"], *known["light"], *known["numbering"]}
    alone = sum(word not in empty for word in typed) == 1
    pointed_at = _with_entities(turn, {"module": (listed[number],)})
    if turn.intent == "follow_up" and turn.continues_module:
        return pointed_at, "follow_up"  # "and number one?" asks the last question about it
    return pointed_at, "ask_module" if alone else None


def _looks_at_a_job(turn: Turn) -> bool:
    """Say whether jobs, or one of a list, are talked about: "and the second one?" is one of that list."""
    return turn.slot("last_intent") in OF_JOBS and bool(turn.last_jobs) and not turn.last_modules


def as_last_wish(turn: Turn) -> Turn:
    """Return the turn as if it asked for the list that was shown last, from its beginning."""
    wish = turn.slots.get("last_wish") or {}
    last = {name: (value,) for name, value in wish.items() if name != "offset"}
    return replace(_with_entities(turn, last), intent="ask_modules")


def _without_words(turn: Turn) -> Turn:
    """Return the turn with the modules of the last list that its words leave out ("except the VCA")."""
    listed = turn.slots.get("listed_modules") or ()
    left_out = set(words_left_out(turn.topic)) & set(words(turn.named_words))
    if turn.excluded or not left_out or not turn.slots.get("last_wish"):
        return turn
    hits = turn.search.modules(turn.named_words, limit=len(turn.catalogue.modules))
    out = tuple(hit.module.code for hit in hits if hit.score >= WEAK and hit.reason.kind in NAMES)
    meant = tuple(code for code in out if code in listed) or out[:1]
    return replace(turn, excluded={"module": meant}, topic="", named_words="") if meant else turn


def _only_rules_out(turn: Turn, typed: list[str]) -> bool:
    """Say whether a message leaves something out of what was shown last: a place, a time; of a list, more."""
    if turn.intent in LISTS and any(word in list_words()["courses"] for word in typed):
        return False  # "which courses are short and not in Liège?" asks for a list of its own
    in_list = bool(turn.slots.get("last_wish"))
    kinds = turn.excluded.keys() & ({"site", "rhythm"} if not in_list else EXCLUDABLE)
    if kinds:
        return bool(turn.slot("last_intent")) and not names_a_topic(turn)
    in_lists = in_list and turn.slot("last_intent") in LISTS
    return in_lists and bool(excluded_languages(turn.text, turn.found)) and len(typed) <= WORDS_OF_A_REFUSAL


def _asked_for_another(turn: Turn) -> str | None:
    """Return the question that a message asks again for somebody else ("and my sister in Eupen?")."""
    stands = turn.confidence >= SURE and turn.intent not in {"follow_up", "tell_profile", *OF_PERSONS}
    if stands or not turn.text or any(turn.entities.get(name) for name in NAMING):
        return None
    last = turn.slot("last_intent")
    about = last if last in OF_PERSONS else "check_entry" if turn.continues_module else None
    if about and last == "ask_price" and turn.entity("joint_committee"):
        about = "ask_funding"
    return about if about and speaks_of_another(turn) else None


def _asked_of_a_module(turn: Turn, typed: list[str]) -> str | None:
    """Return what is asked of the module named or talked about, where the intent alone misses it."""
    if turn.period and turn.intent == "ask_module" and turn.entities.get("module"):
        return "ask_dates"  # "ATEX in March?"
    if (turn.intent in CORRECTED or turn.confidence < SURE) and _corrects(turn, typed):
        return "follow_up"
    if turn.intent in OF_PLACES and _asks_for_its_place(turn, typed):
        return "ask_place"
    return _asked_of_this_one(turn, typed)


def _asked_of_this_one(turn: Turn, typed: list[str]) -> str | None:
    """Return what is asked of the module talked about, not for a list ("evenings for that one?")."""
    points = any(f" {phrase} " in f" {' '.join(typed)} " for phrase in list_words()["this_one"])
    if not points or not turn.continues_module or turn.intent not in LISTS or turn.confidence >= SURE:
        return None
    return next((intent for intent in turn.ranking if is_about_a_module(intent)), None)


def _corrects(turn: Turn, typed: list[str]) -> bool:
    """Say whether a message puts another module in the place of the last one ("no, I meant BA5")."""
    asked = turn.slot("last_intent") or ""
    if not takes_back(turn.text) or _ordinal(turn.text) is not None:
        return False
    if is_about_a_module(turn.intent) and turn.intent not in CORRECTED and asks(turn.text):
        return False  # "no, CAPA rather, what do I need for it?" asks something else of the other one
    if asked in OF_PLACES | LISTS:
        return bool(turn.site or turn.period) and turn.intent != "ask_dates"  # "oops, I meant June"
    return is_about_a_module(asked) and (surely_named(turn) or puts_another(turn))


def _asks_for_its_place(turn: Turn, typed: list[str]) -> bool:
    """Say whether a message that names a place is still about the module talked about ("and in Liège?")."""
    known = list_words()
    if turn.intent == "ask_site_access" and turn.confidence >= SURE:
        return False
    others = any(turn.entities.get(name) for name in NAMING if name != "site")
    of_others = any(word in known[kind] for word in typed for kind in ("courses", "places"))
    of_it = any(word in known["where"] for word in typed[:WORDS_OF_WHERE])
    return bool(turn.site) and turn.continues_module and not (others or of_others or of_it)


def _list_in_view(turn: Turn) -> tuple[str, ...]:
    """Return the codes listed last, unless the last message was about others or showed sessions."""
    listed = tuple(code for code in turn.slots.get("listed_modules") or () if code in turn.catalogue.modules)
    said = turn.last_modules
    return listed if set(said) <= set(listed) and "session" not in turn.last_cards else ()


def _with_entities(turn: Turn, entities: Mapping[str, tuple[str, ...]]) -> Turn:
    """Return the turn as if its words named these ids, each at a place of its own, and nothing else."""
    by_place = {name: tuple((id_,) for id_ in ids) for name, ids in entities.items()}
    return replace(turn, topic="", entities={**turn.entities, **by_place})


def _asks_for_more(typed: list[str]) -> bool:
    """Say whether the message wants the next part of the list ("show more", "are there still others?")."""
    known = list_words()
    still_others = all(any(word in known[kind] for word in typed) for kind in ("still", "others"))
    shown_before = any(word in known["shown_before"] for word in typed)  # "what were the others again?"
    return " ".join(typed) in known["more"] or (still_others and not shown_before)


def _asks_for_the_list(turn: Turn, typed: list[str]) -> bool:
    """Say whether the message wants the list that was shown before ("back to the list")."""
    known = list_words()
    listed = any(word in known[kind] for word in typed for kind in ("lists", "courses"))
    again = any(word in known["again"] for word in typed)
    shown = any(word in known["others"] for word in typed) and any(
        word in known["shown_before"] for word in typed
    )
    return bool(turn.slots.get("last_wish")) and ((listed and again) or shown)


def _is_numbered(typed: list[str]) -> bool:
    """Say whether the last word stands after "number": "number one", though "one" alone says little."""
    return len(typed) > 1 and typed[-2] in list_words()["numbering"]


def _ordinal(text: str) -> int | None:
    """Return the number, from 0, that a part of the text points at ("when is the second?"); -1 is the last.

    Only after an article, before a word for a module, or where nothing but light words follows: "when does
    the first one start", "number two sounds good", not "the first aid".
    """
    known = list_words()
    said = words(text)
    pointing = {*known["articles"], *known["numbering"]}
    for before, word, following in zip(["", *said], said, [*said[1:], ""], strict=False):
        led = before in pointing and following not in known["not_pointed_at"]
        if led or following in known["nouns"]:
            number = _number(word, spelled=before in known["numbering"])
            if number is not None:
                return number
    light = {*known["nouns"], *known["light"]}
    for part in re.split(r"[,;:.?!]", text):
        typed = words(part)
        while typed and typed[-1] in light and not _is_numbered(typed):
            typed.pop()
        if not typed:
            continue
        number = _number(typed[-1], spelled=_is_numbered(typed))
        if number is not None:
            return number
    return None


def _number(word: str, *, spelled: bool) -> int | None:
    """Return the number, from 0, that an ordinal says; with ``spelled`` also a number; -1 is the last."""
    known = list_words()
    if word in known["last"]:
        return -1
    if spelled and word.isdecimal() and int(word):
        return int(word) - 1
    for number, ordinals in enumerate(known["ordinals"]):
        if word in ordinals or (
            spelled and number < len(known["cardinals"]) and word in known["cardinals"][number]
        ):
            return number
    return None
