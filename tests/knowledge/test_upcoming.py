"""Which sessions are still to come."""

from __future__ import annotations

import datetime as dt
from itertools import chain

from knowledge.records import Catalogue
from knowledge.upcoming import in_order, upcoming

DAY = dt.timedelta(days=1)


def test_a_session_is_to_come_until_the_day_on_which_it_starts(small_catalogue: Catalogue) -> None:
    sessions = small_catalogue.sessions["GEN-101"]
    first = sessions[0].start
    assert upcoming(sessions, first - DAY) == upcoming(sessions, first) == sessions
    later = upcoming(sessions, first + DAY)
    assert later == tuple(session for session in sessions if session.start != first)
    assert upcoming((), first) == ()


def test_sessions_of_several_modules_have_one_order(small_catalogue: Catalogue) -> None:
    everything = list(chain.from_iterable(small_catalogue.sessions.values()))
    ordered = in_order(reversed(everything))
    assert ordered == in_order(everything)
    assert [session.start for session in ordered] == sorted(session.start for session in everything)
