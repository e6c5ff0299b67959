"""Finds training paths for a turn and says them: one in full, the others in a line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from actions.describing import with_openings
from actions.path_aim import Aim
from actions.path_card import path_card
from actions.path_describing import (
    changes,
    kind_of,
    obstacle_line,
    other_line,
    price_of,
    step_line,
    to_check,
    totals,
    uncovered_lines,
    undated,
    wish_name,
    wish_names,
)
from actions.path_memory import SLOT, PathMemory
from actions.profile_saying import correcting_choice, told_line
from actions.reply import Message, Reply
from actions.sources import SAMPLE, unique
from actions.told import SLOT as PROFILE_SLOT
from actions.told import is_for_another, to_slot, told
from actions.turn import Turn
from actions.wording import Choice, Value, choice, joined, message, text
from knowledge.path_explaining import Obstacle, Wish, in_the_way
from knowledge.path_proposals import propose, soonest_path
from knowledge.path_records import Kind, TrainingPath
from knowledge.profile import Preferences, Profile

FOR_PROPOSALS_S = 0.9
FOR_OBSTACLES_S = 0.5
"""Together well under the budget of a skill."""
MAX_DROPPED = 3
MOST_STEPS = 12
MOST_ADJUSTED = 7
"""So many modules are named in the text, which stays under 2,000 characters; the card has them all. An
adjusted path also says what has changed, and what is in the way."""
MOST_OBSTACLES = 2


@dataclass(frozen=True, slots=True)
class Proposed:
    """What was found: the ``paths``, the shortest first, and the wishes that stand in the way of more.

    ``for_another``: asked for somebody else, so nothing of the profile is kept. ``together``: no single wish
    does, but several of them together.
    """

    aim: Aim
    profile: Profile
    wishes: Preferences
    paths: tuple[TrainingPath, ...]
    for_another: bool = False
    obstacles: tuple[Obstacle, ...] = ()
    together: bool = False

    def of_kind(self, kind: Kind | None) -> TrainingPath | None:
        """Return the proposal of this kind, if there is one."""
        return next((path for path in self.paths if path.kind == kind), None)


def find_paths(turn: Turn, aim: Aim, wishes: Preferences) -> Proposed:
    """Return the proposals for an aim, the wishes and all that the person has told."""
    profile, today = told(turn), turn.knowledge.clock.today()
    paths = propose(turn.catalogue, aim.needs, profile, wishes, today, time_limit_s=FOR_PROPOSALS_S)
    return Proposed(aim, profile, wishes, paths, is_for_another(turn))


def _with_obstacles(turn: Turn, found: Proposed) -> Proposed:
    """Return what was found with the wishes that stand in the way of more."""
    lacking = any(path.uncovered or undated(path) for path in found.paths)
    if not lacking or found.wishes == Preferences():
        return found
    catalogue, needs, today = turn.catalogue, found.aim.needs, turn.knowledge.clock.today()
    # One path as wished, one without each wish, and one without any.
    limit = FOR_OBSTACLES_S / (2 + _count(found.wishes))
    obstacles = in_the_way(catalogue, needs, found.profile, found.wishes, today, time_limit_s=limit)
    if obstacles or _count(found.wishes) == 1:
        return replace(found, obstacles=obstacles)
    free = soonest_path(catalogue, needs, found.profile, Preferences(), today, time_limit_s=limit)
    return replace(found, together=_lacking(free) < min(map(_lacking, found.paths)))


def say_proposal(turn: Turn, found: Proposed, kind: Kind | None = None) -> Reply:
    """Say one proposal in full, the one of ``kind`` if there is one, and the others in a line each."""
    return _said(turn, found, found.of_kind(kind) or found.paths[0], "utter_path_proposal", ())


def say_adjusted(turn: Turn, found: Proposed, before: PathMemory, kind: Kind | None) -> Reply:
    """Say the path that takes the place of the one before, and what has changed."""
    # Without one that ends sooner, the shortest is the one that ends first.
    shown = found.of_kind(kind or before.kind) or found.paths[0]
    changed = changes(before.path(turn.catalogue), shown)
    if not changed and shown.steps:
        return say_same(turn, found, shown, message("path-unchanged"))
    return _said(turn, found, shown, "utter_path_adjusted", changed)


def say_same(turn: Turn, found: Proposed, shown: TrainingPath, reason: Value) -> Reply:
    """Say why the path stays as it is."""
    found = _with_obstacles(turn, found)
    if not shown.steps:
        return _said(turn, found, shown, "utter_path_proposal", ())
    return Reply(
        Message(
            "utter_path_same",
            {
                "reason": reason,
                "kind": kind_of(shown),
                "totals": totals(shown, turn.catalogue),
                "told": told_line(found.profile, turn.catalogue, another=found.for_another),
                "wishes": _wishes(turn, found),
                "obstacles": _obstacles(turn, found),
                "others": _others(turn, found, shown),
                "note": text(turn.catalogue.calendar_note),
            },
            modules=tuple(step.module.code for step in shown.steps),
            sites=shown.sites,
            jobs=found.aim.jobs,
            choices=_choices(turn, found, shown),
            sources=unique(SAMPLE, *found.aim.sources),
        ),
        remembered_with(found, shown),
    )


def remembered_with(found: Proposed, shown: TrainingPath) -> dict[str, object]:
    """Return the slots to leave behind when ``shown`` was shown in full."""
    codes = [step.module.code for step in shown.steps]
    steps = tuple((step.module.code, step.session.id if step.session else None) for step in shown.steps)
    return {
        SLOT: PathMemory.made(found.aim, found.wishes, shown.kind, steps).as_slot(),
        **({} if found.for_another else {PROFILE_SLOT: to_slot(found.profile)}),
        "listed_modules": codes,
        "last_intent": "ask_path",
    }


def _said(turn: Turn, found: Proposed, shown: TrainingPath, response: str, changed: Sequence[Value]) -> Reply:
    catalogue = turn.catalogue
    found = _with_obstacles(turn, found)
    steps = [step_line(step) for step in shown.steps[: MOST_ADJUSTED if changed else MOST_STEPS]]
    left = [step.module.code for step in shown.steps[len(steps) :]]
    more = [message("path-more", modules=joined(left))] if left else []
    lacking = uncovered_lines(shown.uncovered, catalogue) if steps or shown.uncovered else []
    if not steps:
        lacking = [message("path-none" if shown.uncovered else "path-nothing-left"), *lacking]
    said = Message(
        response,
        {
            "job": found.aim.title,
            "count": len(shown.steps),
            "kind": kind_of(shown),
            "totals": totals(shown, catalogue),
            "told": told_line(found.profile, catalogue, another=found.for_another),
            "price": _price(found, shown),
            "wishes": _wishes(turn, found),
            "changes": joined(changed, "lines"),
            "steps": joined([*steps, *more], "lines"),
            "uncovered": joined(lacking, "stacked"),
            "obstacles": _obstacles(turn, found),
            "check": to_check(shown.steps),
            "others": _others(turn, found, shown),
            "note": text(catalogue.calendar_note),
        },
        modules=tuple(step.module.code for step in shown.steps),
        sites=tuple(dict.fromkeys(site for path in (shown, *found.paths) for site in path.sites)),
        jobs=found.aim.jobs,
        choices=_choices(turn, found, shown),
        cards=tuple(
            path_card(path, found.paths[0], found.aim, catalogue)
            for path in sorted(found.paths, key=lambda path: path is not shown)
            if path.steps
        ),
        sources=unique(SAMPLE, *found.aim.sources),
    )
    return Reply(with_openings(said, "note", catalogue), remembered_with(found, shown))


def _wishes(turn: Turn, found: Proposed) -> Value:
    names = wish_names(found.wishes, turn.catalogue)
    return message("path-wishes", wishes=joined(names)) if names else ""


def _price(found: Proposed, shown: TrainingPath) -> Value:
    cost = price_of(shown, found.paths[0])
    return "" if cost == "none" else message("path-price-line", price=cost)


def _others(turn: Turn, found: Proposed, shown: TrainingPath) -> Value:
    others = [path for path in found.paths if path is not shown]
    if not others:
        return ""
    lines = [other_line(path, found.paths[0], turn.catalogue) for path in others]
    return joined([message("path-others", count=len(others)), joined(lines, "lines")], "stacked")


def _obstacles(turn: Turn, found: Proposed) -> Value:
    lines = [
        obstacle_line(one, _wish_of(turn, found, one), turn.catalogue)
        for one in found.obstacles[:MOST_OBSTACLES]
    ]
    if found.together:
        lines = [message("path-obstacle-several")]
    return joined(lines, "lines") if lines else ""


def _wish_of(turn: Turn, found: Proposed, obstacle: Obstacle) -> Value:
    value = obstacle.module if obstacle.wish == "without" else getattr(found.wishes, obstacle.wish)
    return wish_name(obstacle.wish, value, turn.catalogue)


def _choices(turn: Turn, found: Proposed, shown: TrainingPath) -> tuple[Choice, ...]:
    kinds = (path.kind for path in found.paths if path is not shown)
    first = [step.module for step in shown.steps][:1]
    return (
        *_choices_to_drop(turn, found),
        *(
            choice(message("choice-path", kind=kind), "ask_path", **found.aim.entities, proposal=kind)
            for kind in kinds
        ),
        *([choice(message("choice-why-path"), "ask_why")] if first else []),
        *_choices_of_days(found),
        *_choices_of_audience(found),
        *([] if found.profile == Profile() else [correcting_choice()]),
        *(
            choice(message("choice-check", title=text(one.title)), "check_entry", module=one.code)
            for one in first
        ),
        choice(message("choice-funding"), "ask_funding"),
    )


def _choices_to_drop(turn: Turn, found: Proposed) -> list[Choice]:
    """Offer to drop what stands in the way; else any wish, if there are few."""
    wishes: list[tuple[Wish, str | None]] = [(one.wish, one.module) for one in found.obstacles]
    if not wishes:
        wishes = [
            *((name, None) for name in _told_wishes(found.wishes) if name != "without"),
            *(("without", code) for code in sorted(found.wishes.without)),
        ]
    choices: list[Choice] = []
    for wish, code in wishes[:MAX_DROPPED]:
        named = wish_name(wish, code or getattr(found.wishes, wish), turn.catalogue)
        title = message("choice-drop-wish", wish=named)
        if code:
            title = message("choice-with", title=text(turn.catalogue.modules[code].title))
        dropped = f"{wish}/{code}" if code else wish
        # What was said to come of it is the path that ends first then.
        kind = "soonest" if found.obstacles else None
        choices.append(choice(title, "adjust_path", dropped_wish=dropped, proposal=kind))
    if _count(found.wishes) > 1:
        choices.append(choice(message("choice-drop-all"), "adjust_path", dropped_wish="all"))
    return choices


def _choices_of_days(found: Proposed) -> list[Choice]:
    if found.wishes.days or found.of_kind("evenings_and_saturdays"):
        return []
    kind = message("path-kind", kind="evenings_and_saturdays")
    return [choice(kind, "adjust_path", rhythm=["evenings", "saturday"])]


def _choices_of_audience(found: Proposed) -> tuple[Choice, ...]:
    """Offer to propose again for one audience: not every module is open to everybody."""
    if found.profile.audience:
        return ()
    return tuple(
        choice(message(title), "ask_path", **found.aim.entities, audience=each)
        for title, each in (("choice-as-jobseeker", "jobseeker"), ("choice-as-worker", "worker"))
    )


def _told_wishes(wishes: Preferences) -> list[Wish]:
    none = Preferences()
    named = [each.name for each in fields(Preferences)]
    return [name for name in named if getattr(wishes, name) != getattr(none, name)]  # type: ignore[misc]


def _count(wishes: Preferences) -> int:
    """Return how many wishes there are; each module left out is one."""
    return len(_told_wishes(replace(wishes, without=frozenset()))) + len(wishes.without)


def _lacking(path: TrainingPath) -> tuple[int, int]:
    return len(path.uncovered), undated(path)
