"""How a training path is wished: *rather in Liège*, *only in the evening*, *without BIO-205*, *shorter*."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, get_args

from ruamel.yaml import YAML

from actions.durations import HOURS_A_DAY
from actions.list_words import list_words
from actions.resolving import WEAK, resolve_module
from actions.told import told_now
from actions.turn import Turn
from knowledge.path_explaining import Wish
from knowledge.path_records import Kind
from knowledge.path_sessions import ONLINE, PART_OF_DAY
from knowledge.profile import DAYS, Preferences
from knowledge.search.text import fold, words

WORDS = Path(__file__).with_name("path_words.yml")
WEEKLY = {"one_day_a_week": HOURS_A_DAY, "two_days_a_week": 2 * HOURS_A_DAY}
"""The rhythms that say how many hours a week, not on which days."""
MOST_HOURS = 60
LONGEST_START = dt.timedelta(days=31)
"""A time of more days than these says also when the path is to end; "in March" says when it begins."""
AWAY = "weg"
_NONE = Preferences()


@dataclass(frozen=True, slots=True)
class Wished:
    """What a message wishes: ``wishes`` with those told before, or another of the proposals.

    ``elsewhere``: the sites that the message rules out.
    """

    wishes: Preferences
    kind: Kind | None
    elsewhere: tuple[str, ...]


def wished(turn: Turn, before: Preferences, codes: tuple[str, ...] = ()) -> Wished:
    """Return the wishes after this turn. ``codes``: the modules of the path that was shown."""
    if not turn.text:
        return Wished(_chosen(turn, before), _chosen_kind(turn), ())
    now: dict[str, Any] = {}
    if turn.site:
        now["site"] = turn.site
    if turn.teaching_language:
        now["language"] = turn.teaching_language
    days = _days(turn, before.days)
    if days is not None:
        now["days"] = days
    hours = _hours_per_week(turn)
    if hours is not None:
        now["hours_per_week"] = hours
    if turn.period:
        now |= _times(turn.period.start, turn.period.end)
    left_out = _left_out(turn, codes)
    named = {code for place in turn.entities.get("module", ()) for code in place}
    taken_back = frozenset() if left_out else before.without & named
    now["without"] = (before.without | left_out) - taken_back
    return Wished(replace(before, **now), _kind(turn.text), turn.excluded.get("site", ()))


def wishes_now(turn: Turn, codes: tuple[str, ...] = ()) -> bool:
    """Say whether the message alone wishes anything of a path."""
    said = wished(turn, _NONE, codes)
    return said != Wished(_NONE, None, ())


def says_wish(turn: Turn) -> bool:
    """Say whether a word of the message makes what it names a wish ("only", "rather")."""
    return bool(set(words(turn.text)) & set(path_words()["wishing"]))


def leaves_out(turn: Turn, codes: tuple[str, ...]) -> bool:
    """Say whether the message leaves a module out."""
    return bool(_left_out(turn, codes))


def asks_fact(text: str) -> bool:
    """Say whether a text asks where, when or how: "where is Liège?" wishes nothing."""
    said = _spaced(text)
    return any(f" {one} " in said for one in path_words()["asking"])


def asks_another(text: str) -> bool:
    """Say whether a text asks for another path, whichever."""
    said = _spaced(text)
    return any(f" {one} " in said for one in path_words()["another"])


def asks_order(text: str) -> bool:
    """Say whether a text is about the path as a whole, or its order."""
    return bool(set(words(text)) & set(path_words()["order"]))


def asks_why(text: str) -> bool:
    """Say whether a text asks for a reason."""
    first = words(text)[:3]
    return bool(set(first) & set(path_words()["why"]))


def tells_modules(turn: Turn) -> bool:
    """Say whether the message tells which modules were followed, or not."""
    return bool(told_now(turn).keys() & {"modules_done", "modules_not_done"})


def sites_left(turn: Turn, out: tuple[str, ...], codes: tuple[str, ...]) -> list[str]:
    """Return where the modules ``codes`` have sessions planned, but online and without those ruled out."""
    upcoming = [one for code in codes for one in turn.knowledge.upcoming_sessions(code)]
    return sorted({one.site for one in upcoming} - {ONLINE, *out})


def dropped(wishes: Preferences, wish: str, module: str | None = None) -> Preferences:
    """Return ``wishes`` without one of them: a ``Wish``, or ``all``; of those left out, one module."""
    if wish == "all":
        return _NONE
    if wish not in get_args(Wish):
        return wishes
    if wish == "without" and module:
        return replace(wishes, without=wishes.without - {module})
    return replace(wishes, **{wish: getattr(_NONE, wish)})


@cache
def path_words() -> Mapping[str, list[str]]:
    """Return the words of ``path_words.yml``."""
    read: Mapping[str, list[str]] = YAML(typ="safe").load(WORDS)
    return read


def _chosen(turn: Turn, before: Preferences) -> Preferences:
    """Return the wishes after a click."""
    dropping = turn.entity("dropped_wish")
    if dropping:
        wish, _, module = dropping.partition("/")
        before = dropped(before, wish, module or None)
    rhythms = {place[0] for place in turn.entities.get("rhythm", ())}
    days = frozenset(PART_OF_DAY[one] for one in rhythms if one in PART_OF_DAY)
    kind, _, code = (turn.entity("without") or "").partition("/")
    out = {code} if kind == "module" and code in turn.catalogue.modules else set()
    return replace(
        before, site=turn.site or before.site, days=days or before.days, without=before.without | out
    )


def _chosen_kind(turn: Turn) -> Kind | None:
    named = turn.entity("proposal")
    return next((kind for kind in get_args(Kind) if kind == named), None)


def _kind(text: str) -> Kind | None:
    said = _spaced(text)
    kinds: tuple[Kind, ...] = ("one_site", "soonest", "shortest")
    return next((kind for kind in kinds if any(f" {one} " in said for one in path_words()[kind])), None)


def _days(turn: Turn, before: frozenset[str]) -> frozenset[str] | None:
    """Return the days after this turn; ``None`` if it says nothing of them."""
    named = {place[0] for place in turn.entities.get("rhythm", ())} - WEEKLY.keys()
    parts = {PART_OF_DAY[one] for one in named if one in PART_OF_DAY}
    said = _spaced(turn.text)
    # "I work during the day, only evenings" wishes evenings.
    if not parts and any(f" {one} " in said for one in path_words()["daytime"]):
        parts.add("day")
    out = {PART_OF_DAY[one] for one in turn.excluded.get("rhythm", ()) if one in PART_OF_DAY}
    if parts:
        adding = not says_wish(turn) and set(words(turn.text)) & set(path_words()["adding"])
        return frozenset(parts | before if adding and before else parts) - out
    if out:
        left = (before or frozenset(DAYS)) - out
        return frozenset(left or frozenset(DAYS) - out)
    return None


def _hours_per_week(turn: Turn) -> int | None:
    rhythms = {place[0] for place in turn.entities.get("rhythm", ())}
    weekly = [hours for rhythm, hours in WEEKLY.items() if rhythm in rhythms]
    if weekly:
        return max(weekly)
    known = path_words()
    amounts = {str(word): number for word, number in list_words()["amounts"].items()}
    number = "|".join(["[0-9]{1,3}", *amounts])
    hours, each, week = ("|".join(known[name]) for name in ("hours", "each", "week"))
    found = re.search(rf" (?P<number>{number}) ?(?:{hours}) (?:(?:{each}) )?(?:{week}) ", _spaced(turn.text))
    if not found:
        return None
    count = int(amounts.get(found["number"], 0) or found["number"])
    return count if 0 < count <= MOST_HOURS else None


def _times(start: dt.date | None, end: dt.date | None) -> dict[str, dt.date]:
    """Return when to begin, and to end where that is said."""
    if start and end and end - start <= LONGEST_START:
        return {"earliest_start": start}
    times = {"earliest_start": start, "latest_end": end}
    return {name: day for name, day in times.items() if day}


def _left_out(turn: Turn, codes: tuple[str, ...]) -> frozenset[str]:
    """Return the modules that the message leaves out: named, or one of the path by words of its title."""
    ruled_out = frozenset(turn.excluded.get("module", ()))
    if ruled_out or not _says_to_leave_out(turn.text) or tells_modules(turn) or asks_why(turn.text):
        return ruled_out
    named = [place for place in turn.entities.get("module", ()) if len(place) == 1]
    if named:
        return frozenset(place[0] for place in named)
    if turn.entities or turn.excluded or turn.period or not codes:
        return ruled_out
    found = resolve_module(turn, in_mind=False, least=WEAK).module
    return frozenset({found.code}) if found and found.code in codes else ruled_out


def _says_to_leave_out(text: str) -> bool:
    said = set(words(text))
    taken_away = AWAY in said and said & set(path_words()["taking_away"])
    return bool(taken_away or said & set(path_words()["leaving_out"]))


def _spaced(text: str) -> str:
    """Return the words of a text with one space around each."""
    return f" {' '.join(re.findall(r'[a-z]+|[0-9]+', fold(text)))} "
