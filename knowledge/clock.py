"""The one clock. Whatever depends on the day or the hour is given one, so that a test can choose it."""

from __future__ import annotations

import datetime as dt
from typing import Protocol
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Brussels")


class Clock(Protocol):
    """Tells the time where the centre is."""

    def now(self) -> dt.datetime:
        """Return the moment, with the zone Europe/Brussels."""
        ...

    def today(self) -> dt.date:
        """Return the day in Brussels."""
        ...


class SystemClock:
    """The time of the machine, as it is read in Brussels."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(ZONE)

    def today(self) -> dt.date:
        return self.now().date()


class FixedClock:
    """A clock that stands still at ``moment``: a day means its noon, no zone means Brussels time."""

    def __init__(self, moment: dt.datetime | dt.date) -> None:
        if not isinstance(moment, dt.datetime):
            moment = dt.datetime.combine(moment, dt.time(12), ZONE)
        elif moment.tzinfo is None:
            moment = moment.replace(tzinfo=ZONE)
        self._moment = moment.astimezone(ZONE)

    def now(self) -> dt.datetime:
        return self._moment

    def today(self) -> dt.date:
        return self._moment.date()
