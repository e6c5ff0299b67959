"""How a training path is put: its lines, its totals, its wishes, its card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from actions.describing import site_names
from actions.wording import Value, date, joined, message, text
from knowledge.path_explaining import Obstacle, Wish, compare
from knowledge.path_records import Step, TrainingPath, Uncovered
from knowledge.profile import DAYS, EDUCATION, FRENCH, Preferences
from knowledge.provenance import provenance_of_path
from knowledge.records import Catalogue, Job, Module

MOST_REASONS = 1
"""So many competencies are named as the reason for a module; the others are counted."""
MOST_CHANGES = 4
MOST_UNCOVERED = 5


def module_name(module: Module) -> Value:
    """Return a module as its title and code."""
    return message("module-name", title=text(module.title), code=module.code)


def competencies(identifiers: Iterable[str], catalogue: Catalogue, most: int = MOST_REASONS) -> Value:
    """Return the first competencies by title, and how many others there are."""
    named = list(identifiers)
    titles: list[Value] = [text(catalogue.competencies[one].title) for one in named[:most]]
    left = len(named) - most
    return joined([*titles, message("path-others-count", count=left)] if left > 0 else titles)


def totals(path: TrainingPath, catalogue: Catalogue) -> Value:
    """Return in words how many modules, hours and weeks a path has, from when to when, and where."""
    modules = message("path-modules", count=len(path.steps))
    hours = message("hours", hours=path.hours)
    if path.weeks is None or path.first_day is None or path.last_day is None:
        return message("path-totals", modules=modules, hours=hours)
    return message(
        "path-totals-dated",
        modules=modules,
        hours=hours,
        weeks=message("path-weeks", count=path.weeks),
        first=date(path.first_day),
        last=date(path.last_day),
        sites=site_names(path.sites, catalogue),
        undated=undated(path),
    )


def undated(path: TrainingPath) -> int:
    """Return how many modules of a path have no date."""
    return len(path.steps) - len(path.sessions)


def kind_of(path: TrainingPath) -> Value:
    """Return how a path differs from the others, and whether it is only the best found in the time."""
    kind = message("path-kind", kind=path.kind)
    return kind if path.optimal else message("path-kind-found", kind=kind, found=message("path-best-found"))


def step_line(step: Step, catalogue: Catalogue) -> Value:
    """Return one module of a path as a line: name, hours, when and where, and a short reason."""
    return message(
        "path-step",
        title=text(step.module.title),
        code=step.module.code,
        hours=step.module.hours,
        when=step_when(step, catalogue),
        reason=step_reason(step, catalogue),
    )


def step_rhythm(step: Step) -> Value | None:
    """Return the rhythm and the language of the session of a module, or ``None`` without a date."""
    session = step.session
    if session is None:
        return None
    rhythm = message("rhythm", rhythm=session.rhythm)
    return joined([rhythm, message("taught-in", language=session.language)])


def step_when(step: Step, catalogue: Catalogue) -> Value:
    """Return when and where a module of a path is followed."""
    session = step.session
    if session is None:
        return message("path-step-undated")
    return message(
        "path-step-dated",
        start=date(session.start),
        end="none" if session.end == session.start else date(session.end),
        site=text(catalogue.sites[session.site].name),
        # One in French is the ordinary one.
        language="none" if session.language == "fr" else message("taught-in", language=session.language),
    )


def step_reason(step: Step, catalogue: Catalogue) -> Value:
    """Return in short why a module is in a path."""
    if step.covers:
        return message("path-reason-gives", competencies=competencies(step.covers, catalogue))
    return message("path-reason-needed", modules=joined(step.needed_by))


def uncovered_lines(uncovered: Sequence[Uncovered], catalogue: Catalogue) -> list[Value]:
    """Return what a path does not give, each with why, as parts of a message."""
    if not uncovered:
        return [message("path-all-covered")]
    lines: list[Value] = [
        message(
            "path-uncovered-line",
            competency=text(catalogue.competencies[one.competency].title),
            lack=message("path-lacking", lack=one.lack),
        )
        for one in uncovered[:MOST_UNCOVERED]
    ]
    left = len(uncovered) - MOST_UNCOVERED
    if left > 0:
        lines.append(message("list-more", count=left))
    return [message("path-uncovered"), joined(lines, "lines")]


def to_check(steps: Sequence[Step]) -> Value:
    """Return what is to be checked for the modules of a path, each condition once; the highest level."""
    asked = {condition: step.module for step in steps for condition in step.to_check}
    found: list[Value] = []
    if "education" in asked:
        levels = [step.module.education for step in steps if "education" in step.to_check]
        highest = max(levels, key=EDUCATION.index)
        found.append(message("condition-education", education=message("education", education=highest)))
    if "french" in asked:
        french = [step.module.french for step in steps if "french" in step.to_check]
        found.append(message("condition-french", level=max(french, key=FRENCH.index)))
    others = sorted(asked.keys() - {"education", "french"})
    found += [message("condition", condition=condition) for condition in others]
    return message("path-check", conditions=joined(found, "lines")) if found else ""


def wish_name(wish: Wish, value: Any, catalogue: Catalogue) -> Value:
    """Return one wish in words. ``value`` is that of the field; of ``without``, the code of one module."""
    if wish == "site":
        return message("path-wish-site", id=value, site=text(catalogue.sites[value].name))
    if wish == "days":
        return joined((message("path-day", day=day) for day in DAYS if day in value), "or")
    if wish == "language":
        return message("taught-in", language=value)
    if wish == "earliest_start":
        return message("start-from", day=date(value))
    if wish == "latest_end":
        return message("path-wish-end", day=date(value))
    if wish == "hours_per_week":
        return message("path-wish-hours", hours=value)
    return message("path-wish-without", title=text(catalogue.modules[value].title))


def wish_names(wishes: Preferences, catalogue: Catalogue) -> list[Value]:
    """Return every wish in words."""
    fields: tuple[Wish, ...] = (
        "site",
        "days",
        "language",
        "earliest_start",
        "latest_end",
        "hours_per_week",
    )
    named = [wish_name(one, getattr(wishes, one), catalogue) for one in fields if getattr(wishes, one)]
    return named + [wish_name("without", code, catalogue) for code in sorted(wishes.without)]


def changes(before: TrainingPath, after: TrainingPath) -> list[Value]:
    """Return what is different in the path ``after``, as lines; none if it has the same modules and dates."""
    difference = compare(before, after)
    lines: list[Value] = []
    if difference.added:
        lines.append(message("path-added", modules=_modules(difference.added)))
    if difference.removed:
        lines.append(message("path-removed", modules=_modules(difference.removed)))
    if difference.moved:
        lines.append(message("path-moved", count=len(difference.moved)))
    if not lines:
        return []
    hours, weeks = difference.hours, difference.weeks
    lines.append(message("path-hours-changed", more=_sign(hours), hours=abs(hours)))
    without_date = undated(after) - undated(before)
    if without_date:
        more = _sign(without_date)
        lines.append(message("path-undated-changed", more=more, count=abs(without_date)))
    elif weeks is not None:  # the weeks of fewer dates are no gain
        lines.append(message("path-weeks-changed", more=_sign(weeks), weeks=abs(weeks)))
    return lines


def obstacle_line(obstacle: Obstacle, wish: Value, catalogue: Catalogue) -> Value:
    """Return a wish that stands in the way, and the path that dropping it would give."""
    covered = obstacle.covered
    return message(
        "path-obstacle",
        wish=wish,
        totals=totals(obstacle.path, catalogue),
        covered=competencies(covered, catalogue) if covered else "none",
    )


def path_card(path: TrainingPath, job: Job, catalogue: Catalogue) -> dict[str, Any]:
    """Return the card of a path: what is shown of it, and what the gateway needs to keep it."""
    return {
        "kind": "path",
        "proposal": path.kind,
        "optimal": path.optimal,
        "job": job.id,
        "title": message("path-title-job", job=text(job.title)),
        "name": kind_of(path),
        "summary": totals(path, catalogue),
        "provenance": provenance_of_path(path, catalogue),
        "hours": path.hours,
        "modules": [
            {
                "code": step.module.code,
                "title": text(step.module.title),
                "hours": step.module.hours,
                "when": step_when(step, catalogue),
                "rhythm": step_rhythm(step),
                "reason": step_reason(step, catalogue),
            }
            for step in path.steps
        ],
        "steps": [
            {"module": step.module.code, "session": step.session.id if step.session else None}
            for step in path.steps
        ],
        "uncovered": [{"competency": one.competency, "lack": one.lack} for one in path.uncovered],
    }


def _modules(modules: Sequence[Module]) -> Value:
    named = [module_name(module) for module in modules[:MOST_CHANGES]]
    left = len(modules) - MOST_CHANGES
    return joined([*named, message("path-others-count", count=left)] if left > 0 else named)


def _sign(number: int) -> str:
    return "same" if number == 0 else "more" if number > 0 else "fewer"
