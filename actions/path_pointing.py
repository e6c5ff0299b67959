"""Messages about the training path shown last, whatever they were taken for: *why?*, *rather in Liège*."""

from __future__ import annotations

from dataclasses import replace

from actions.path_aim import wants_to_learn
from actions.path_memory import PathMemory, path_was_shown
from actions.path_wishes import (
    asks_another,
    asks_fact,
    asks_why,
    leaves_out,
    says_wish,
    tells_modules,
    wished,
    wishes_now,
)
from actions.pointing import read_pointing
from actions.told import remembered, told
from actions.told_modules import tells_only_of_modules
from actions.turn import Turn
from knowledge.profile import Preferences
from knowledge.search.text import words

SURE = 0.6
"""What is understood with at least this confidence stands, unless it is one of ``NEAR``."""
NEAR = frozenset(
    {
        "adjust_path",
        "ask_content",
        "ask_dates",
        "ask_duration",
        "ask_module",
        "ask_modules",
        "ask_path",
        "ask_place",
        "ask_prerequisites",
        "ask_schedule",
        "ask_site_modules",
        "ask_teaching_language",
        "ask_why",
        "check_entry",
        "compare_modules",
        "follow_up",
        "nlu_fallback",
        "tell_profile",
    }
)
"""What a wish for a path, or a question why, is easily taken for right after one."""
LEARNABLE = frozenset({"ask_content", "ask_module", "ask_modules", "ask_path", "follow_up", "nlu_fallback"})
"""What a wish to learn something is taken for."""
LONGEST = 15
FEW = 6
"""So few words that name a place, a rhythm or a time, and nothing else, are a wish."""
ELSE = ("module", "domain", "job", "figure")


def read_about_path(turn: Turn) -> tuple[Turn, str | None]:
    """Return the turn with what it points at, and the intent that asks for it; ``None`` where its own stands.

    Right after a path these are first of all what may be said of it. Which modules somebody followed already
    is noted, whatever the message was taken for.
    """
    if tells_only_of_modules(turn):
        intent = "adjust_path" if path_was_shown(turn) else "tell_profile"
        return replace(turn, intent=intent, further=()), intent
    if turn.intent in LEARNABLE and wants_to_learn(turn):
        return replace(turn, intent="ask_path"), "ask_path"
    said = words(turn.text)
    if not said or len(said) > LONGEST or not path_was_shown(turn):
        return read_pointing(turn)
    another = asks_another(turn.text)
    if turn.intent not in NEAR and turn.confidence >= SURE and not another:
        return read_pointing(turn)
    if asks_why(turn.text):
        return replace(read_pointing(turn)[0], intent="ask_why"), "ask_why"
    if another or _wishes(turn, len(said)):
        return replace(turn, intent="adjust_path"), "adjust_path"
    return read_pointing(turn)


def _wishes(turn: Turn, count: int) -> bool:
    """Say whether a message right after a path wishes it otherwise, or tells what may change it."""
    codes = tuple(code for code, _ in PathMemory.of(turn).steps)
    said = wished(turn, Preferences(), codes)
    if said.kind or said.wishes.hours_per_week or leaves_out(turn, codes) or tells_modules(turn):
        return True
    if any(turn.entities.get(name) for name in ELSE):
        return False
    if told(turn) != remembered(turn):
        return True
    if asks_fact(turn.text):
        return False
    return wishes_now(turn, codes) and (count <= FEW or says_wish(turn))
