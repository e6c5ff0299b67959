"""Which sessions a person may take for a module, and which sessions clash.

The catalogue gives first and last day, rhythm and hours a week, but no hours of the day. So:

- ``full_time`` takes the day from Monday to Friday, ``one_day_a_week`` the day on the weekday of its start,
  ``saturday`` the day on Saturdays;
- of ``two_days_a_week`` the second day is not known: it takes the day from Monday to Friday;
- ``evenings`` are two a week, the second not known: they take the evening from Monday to Friday;
- two sessions clash if both take the day, or both the evening, of one date; a day and an evening do not.

A session counts in every week that it touches with its hours a week, or with all hours of the module where
those are fewer: never less than it takes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from knowledge.path_goal import Goal, languages
from knowledge.profile import Preferences, Profile
from knowledge.records import Catalogue, Module, Session

Sessions = Mapping[str, tuple[Session, ...]]
"""Sessions by code of their module."""

ONLINE = "online"
PART_OF_DAY = {
    "full_time": "day",
    "two_days_a_week": "day",
    "one_day_a_week": "day",
    "evenings": "evening",
    "saturday": "saturday",
}
"""Which of ``knowledge.profile.DAYS`` each rhythm is."""


def sessions_open(
    catalogue: Catalogue, goal: Goal, profile: Profile, wishes: Preferences, today: dt.date
) -> dict[str, tuple[Session, ...]]:
    """Return for each module of the goal the sessions that one may take.

    They have a seat left, start today or later and fit the wishes.
    In the wished language where there is one, else in French if the person's French allows or is unknown.
    With a wish for a site those online fit too.
    """
    return {
        code: _in_best_language(
            [one for one in catalogue.sessions.get(code, ()) if _fits(one, module, wishes, today)],
            languages(module, profile, wishes),
        )
        for code, module in goal.modules.items()
    }


def taken(session: Session) -> tuple[int, ...]:
    """Return the half days that the session takes: twice the day's ordinal, for an evening one more."""
    evening = session.rhythm == "evenings"
    weekly = session.rhythm in ("one_day_a_week", "saturday")
    days = range(session.start.toordinal(), session.end.toordinal() + 1, 7 if weekly else 1)
    # The ordinal 1 is a Monday; Saturday and Sunday are 6 and 0.
    return tuple(2 * day + evening for day in days if weekly or day % 7 not in (6, 0))


def clash(one: Session, other: Session) -> bool:
    """Say whether nobody can follow both."""
    return not set(taken(one)).isdisjoint(taken(other))


def hours_in_a_week(session: Session, module: Module) -> int:
    """Return the most taught hours that the session takes in one week."""
    return min(session.hours_per_week, module.hours)


def weeks(session: Session) -> range:
    """Return the numbers of the weeks (from Monday) that the session touches."""
    return range((session.start.toordinal() - 1) // 7, (session.end.toordinal() - 1) // 7 + 1)


def at_site(sessions: Sessions, site: str) -> dict[str, tuple[Session, ...]]:
    """Return the sessions at ``site`` and those online."""
    return {
        code: tuple(one for one in found if one.site in (site, ONLINE)) for code, found in sessions.items()
    }


def on_days(sessions: Sessions, days: frozenset[str]) -> dict[str, tuple[Session, ...]]:
    """Return the sessions on these days, of ``knowledge.profile.DAYS``."""
    return {
        code: tuple(one for one in found if PART_OF_DAY[one.rhythm] in days)
        for code, found in sessions.items()
    }


def _fits(session: Session, module: Module, wishes: Preferences, today: dt.date) -> bool:
    return (
        session.seats_left > 0
        and session.start >= max(today, wishes.earliest_start or today)
        and (wishes.latest_end is None or session.end <= wishes.latest_end)
        and (wishes.site is None or session.site in (wishes.site, ONLINE))
        and (not wishes.days or PART_OF_DAY[session.rhythm] in wishes.days)
        and (wishes.hours_per_week is None or hours_in_a_week(session, module) <= wishes.hours_per_week)
    )


def _in_best_language(sessions: list[Session], accepted: tuple[str, ...]) -> tuple[Session, ...]:
    for language in accepted:
        found = tuple(one for one in sessions if one.language == language)
        if found:
            return found
    return ()
