import datetime as dt

from knowledge.clock import ZONE, FixedClock, SystemClock


def test_the_system_clock_tells_brussels_time() -> None:
    before = dt.datetime.now(dt.UTC)
    now = SystemClock().now()
    assert before <= now <= dt.datetime.now(dt.UTC)
    assert now.tzinfo is ZONE


def test_a_fixed_clock_of_a_day_stands_at_its_noon() -> None:
    clock = FixedClock(dt.date(2026, 9, 2))
    assert clock.now() == dt.datetime(2026, 9, 2, 12, tzinfo=ZONE)
    assert clock.today() == dt.date(2026, 9, 2)


def test_the_day_is_that_of_brussels_whatever_the_zone_of_the_moment() -> None:
    late_in_london = dt.datetime(2026, 9, 2, 23, 30, tzinfo=dt.UTC)
    assert FixedClock(late_in_london).today() == dt.date(2026, 9, 3)


def test_a_moment_without_zone_is_brussels_time() -> None:
    assert FixedClock(dt.datetime(2026, 1, 2, 3)).now().utcoffset() == dt.timedelta(hours=1)  # noqa: DTZ001
