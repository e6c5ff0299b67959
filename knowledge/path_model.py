"""When modules can be placed, and the linear model of which each solution can be followed by one person.

Every module taken has one *placement*: a session, or a moment between sessions where no date is planned that
fits ("on request"). What a module asks for is placed before it; a module on request keeps apart what comes
before and after it in the same way. No two sessions clash, and no week has more hours than wished.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Self

from knowledge.binary_model import BinaryModel
from knowledge.path_goal import Goal
from knowledge.path_sessions import hours_in_a_week, taken, weeks
from knowledge.records import Session

DAYS_OF_A_WEEK = 5


@dataclass(frozen=True, slots=True)
class Placement:
    """A module at a time.

    ``start`` and ``end`` count half days, so that there is a moment between one day and the next; ``taken``:
    the half days that it takes.
    """

    module: str
    session: Session | None
    start: int
    end: int
    taken: tuple[int, ...] = ()

    @classmethod
    def at(cls, session: Session) -> Self:
        """Return the placement at a session."""
        start, end = 2 * session.start.toordinal(), 2 * session.end.toordinal() + 1
        return cls(session.module, session, start, end, taken(session))

    @classmethod
    def on_request(cls, module: str, moment: int) -> Self:
        """Return the placement at a moment without a date."""
        return cls(module, None, moment, moment)


@dataclass(frozen=True, slots=True)
class Plan:
    """One placement for each module taken. ``proven``: no plan is better; otherwise the time was over."""

    placements: tuple[Placement, ...]
    proven: bool

    @property
    def undated(self) -> int:
        """How many modules have no date."""
        return sum(placement.session is None for placement in self.placements)

    @property
    def end(self) -> int:
        """When the last session ends, in half days; 0 without one."""
        return max((placement.end for placement in self.placements if placement.session), default=0)


def model_of(goal: Goal, placements: list[Placement], hours_per_week: int | None) -> BinaryModel:
    """Return the model of which each solution is a plan; the unknowns are the numbers of the placements."""
    model = BinaryModel(len(placements))
    numbers: dict[str, list[int]] = {code: [] for code in goal.modules}
    for number, placement in enumerate(placements):
        numbers[placement.module].append(number)
    for competency in goal.wanted:
        model.at_least({number: 1 for code in goal.givers(competency) for number in numbers[code]}, 1)
    for code, groups in goal.groups.items():
        model.at_most(dict.fromkeys(numbers[code], 1), 1)
        for group in groups:
            # Begun by some day, then one of the group ended by that day.
            for start in sorted({placements[number].start for number in numbers[code]}):
                begun = {number: -1 for number in numbers[code] if placements[number].start <= start}
                ended = {
                    number: 1 for one in group for number in numbers[one] if placements[number].end <= start
                }
                model.at_least(begun | ended, 0)
    _one_at_a_time(model, placements)
    if hours_per_week is not None:
        _within_hours(model, goal, placements, hours_per_week)
    return model


def _one_at_a_time(model: BinaryModel, placements: list[Placement]) -> None:
    # Sessions repeat from week to week: those that share a day share one in the first week of one of them.
    begun = {time for placement in placements for time in placement.taken[:DAYS_OF_A_WEEK]}
    at_once: dict[int, list[int]] = {time: [] for time in begun}
    for number, placement in enumerate(placements):
        for time in begun.intersection(placement.taken):
            at_once[time].append(number)
    for numbers in sorted({tuple(numbers) for numbers in at_once.values() if len(numbers) > 1}):
        model.at_most(dict.fromkeys(numbers, 1), 1)


def _within_hours(model: BinaryModel, goal: Goal, placements: list[Placement], most: int) -> None:
    hours: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for number, placement in enumerate(placements):
        if placement.session:
            for week in weeks(placement.session):
                hours[week][number] = hours_in_a_week(placement.session, goal.modules[placement.module])
    for _, weights in sorted(hours.items()):
        if sum(weights.values()) > most:
            model.at_most(weights, most)
