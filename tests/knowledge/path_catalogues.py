"""Catalogues made for the tests of training paths, by hand and at random, and what to expect of any path."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, combinations, product

from hypothesis import strategies as st

from knowledge.path_records import TrainingPath
from knowledge.path_sessions import PART_OF_DAY
from knowledge.profile import EDUCATION, FRENCH, Preferences, Profile
from knowledge.records import Catalogue, Module, Session
from tests.actions.small_catalogue import module, named, small_catalogue

NEEDS = ("gmp", "hplc", "safety", "pumps")
MONDAY = dt.date(2026, 9, 7)
HOURS_PER_WEEK = {"full_time": 36, "two_days_a_week": 16, "one_day_a_week": 8, "evenings": 6, "saturday": 8}
EMPTY = small_catalogue()


def made(code: str, hours: int = 8, gives: Iterable[str] = (), **more: object) -> Module:
    """Return a module with what counts here."""
    return module(code, "gmp", named(code, code, code, code), hours=hours, gives=tuple(gives), **more)


def on(start: int, end: int, rhythm: str = "full_time", *, site: str = "seneffe", **more: object) -> Session:
    """Return a session from one day after ``MONDAY`` to another; ``dated`` says of which module."""
    days = MONDAY + dt.timedelta(days=start), MONDAY + dt.timedelta(days=end)
    given = {"language": "fr", "seats_left": 5, **more}
    hours = HOURS_PER_WEEK[rhythm]
    return Session("", "", site, *days, rhythm, hours, provenance="sample", **given)  # type: ignore[arg-type]


def of(*modules: Module, sessions: Mapping[str, Iterable[Session]] | None = None) -> Catalogue:
    """Return a catalogue of these modules and sessions, by code of the module."""
    dated = {
        each.code: tuple(
            replace(session, id=f"{each.code}-{number}", module=each.code)
            for number, session in enumerate((sessions or {}).get(each.code, ()))
        )
        for each in modules
    }
    return replace(EMPTY, modules={each.code: each for each in modules}, sessions=dated)


def allowed(chosen: Iterable[Module], spared: Iterable[str] = ()) -> bool:
    """Say whether each module's requirements are among the chosen ones, or ``spared``."""
    taken = list(chosen)
    has = {*(each.code for each in taken), *spared}
    return all(
        set(each.requires) <= has and all(set(group) & has for group in each.requires_any) for each in taken
    )


def all_sets(modules: Iterable[Module], spared: Iterable[str] = ()) -> Iterator[tuple[Module, ...]]:
    """Return every set of modules that can be followed without those ``spared``, by brute force."""
    listed = list(modules)
    subsets = chain.from_iterable(combinations(listed, size) for size in range(len(listed) + 1))
    return (chosen for chosen in subsets if allowed(chosen, spared))


def days_of(session: Session) -> set[tuple[dt.date, str]]:
    """Return each day, or evening, on which the session may be held."""
    length = (session.end - session.start).days + 1
    days = [session.start + dt.timedelta(days=number) for number in range(length)]
    if session.rhythm in ("one_day_a_week", "saturday"):
        days = [day for day in days if day.weekday() == session.start.weekday()]
    else:
        days = [day for day in days if day.weekday() < 5]
    return {(day, "evening" if session.rhythm == "evenings" else "day") for day in days}


def all_plans(
    chosen: tuple[Module, ...],
    sessions: Mapping[str, tuple[Session, ...]],
    hours_per_week: int | None,
    done: Iterable[str],
) -> Iterator[dict[str, Session | None]]:
    """Return every way to follow these modules: a session of each, or none, by brute force."""
    choices = [(None, *sessions[each.code]) for each in chosen]
    for picked in product(*choices):
        plan = {each.code: session for each, session in zip(chosen, picked, strict=True)}
        if (
            no_clash(plan)
            and within_hours(plan, chosen, hours_per_week)
            and in_some_order(plan, chosen, done)
        ):
            yield plan


def no_clash(plan: Mapping[str, Session | None]) -> bool:
    """Say whether no two sessions take the same day, or evening."""
    days = [days_of(session) for session in plan.values() if session]
    return len(set().union(*days)) == sum(map(len, days))


def within_hours(plan: Mapping[str, Session | None], chosen: Iterable[Module], most: int | None) -> bool:
    """Say whether no week has more hours than ``most``."""
    hours: dict[tuple[int, int], int] = {}
    for each in chosen:
        session = plan[each.code]
        for week in {day.isocalendar()[:2] for day in _every_day(session)}:
            assert session
            hours[week] = hours.get(week, 0) + min(session.hours_per_week, each.hours)
    return most is None or max(hours.values(), default=0) <= most


def _every_day(session: Session | None) -> list[dt.date]:
    if session is None:
        return []
    return [session.start + dt.timedelta(days=day) for day in range((session.end - session.start).days + 1)]


def in_some_order(
    plan: Mapping[str, Session | None], chosen: Iterable[Module], done: Iterable[str] = ()
) -> bool:
    """Say whether the modules can be followed so: what each asks for is over before it starts.

    Day by day: on each day those without a date are followed as soon as they can be.
    """
    left = {each.code: each for each in chosen}
    sessions = [session for session in plan.values() if session]
    over = set(done)
    for day in sorted({session.start for session in sessions} | {dt.date.max}):
        over |= {session.module for session in sessions if session.end < day and session.module not in left}
        while ready := [
            code
            for code, each in left.items()
            if plan[code] is None
            and set(each.requires) <= over
            and all(over & {*g} for g in each.requires_any)
        ]:
            for code in ready:
                over.add(code)
                del left[code]
        for session in sessions:
            if session.start == day:
                each = left.pop(session.module)
                if not (set(each.requires) <= over and all(over & {*group} for group in each.requires_any)):
                    return False
    return not left


@st.composite
def catalogues(draw: st.DrawFn, most: int = 8, *, dated: bool = False) -> Catalogue:
    """Up to ``most`` modules; each may require earlier ones, as the catalogue has no circles."""
    modules: list[Module] = []
    # The codes are shuffled, so that their order says nothing of the order to follow them in.
    numbers = draw(st.permutations(range(1, most + 1)))
    for number in numbers[: draw(st.integers(1, most))]:
        earlier = st.sampled_from([each.code for each in modules]) if modules else st.nothing()
        some = st.lists(earlier, max_size=2, unique=True)
        groups = st.lists(st.lists(earlier, min_size=1, max_size=3, unique=True).map(tuple), max_size=2)
        modules.append(
            made(
                f"GMP-{draw(st.integers(1, 3))}0{number}",
                hours=draw(st.integers(1, 40)),
                gives=draw(st.lists(st.sampled_from(NEEDS), max_size=2, unique=True)),
                requires=tuple(draw(some)) if modules else (),
                requires_any=tuple(draw(groups)) if modules else (),
                audiences=tuple(draw(st.lists(st.sampled_from(("jobseeker", "worker")), unique=True))),
                education=draw(st.sampled_from(EDUCATION[:3])),
                education_or_experience_years=draw(st.sampled_from((None, 2))),
                french=draw(st.sampled_from(FRENCH[1:4])),
                also_taught_in=draw(st.sampled_from(((), ("en",)))),
                conditions=draw(st.sampled_from(((), ("min_age_18",), ("medical_fitness",)))),
            )
        )
    sessions = {each.code: draw(st.lists(some_sessions, max_size=3)) for each in modules} if dated else None
    return of(*draw(st.permutations(modules)), sessions=sessions)


@st.composite
def _sessions(draw: st.DrawFn) -> Session:
    rhythm = draw(st.sampled_from(tuple(HOURS_PER_WEEK)))
    week = draw(st.integers(0, 5))
    first = 7 * week + (5 if rhythm == "saturday" else draw(st.integers(0, 4)))
    return on(
        first,
        first + 7 * draw(st.integers(0, 2)),
        rhythm,
        site=draw(st.sampled_from(("seneffe", "liege", "online"))),
        language=draw(st.sampled_from(("fr", "fr", "en"))),
        seats_left=draw(st.sampled_from((0, 1, 5))),
    )


some_sessions = _sessions()

profiles = st.builds(
    Profile,
    audience=st.sampled_from((None, "jobseeker", "worker")),
    education=st.sampled_from((None, "none", "cess")),
    experience_years=st.sampled_from((None, 0, 5)),
    french=st.sampled_from((None, "A1", "B1", "C1")),
    age_18=st.sampled_from((None, True, False)),
    competencies_held=st.frozensets(st.sampled_from(NEEDS), max_size=2),
)
preferences = st.builds(
    Preferences,
    site=st.sampled_from((None, None, "liege")),
    days=st.sampled_from((frozenset[str](), frozenset({"day"}), frozenset({"evening", "saturday"}))),
    language=st.sampled_from((None, "en")),
    earliest_start=st.sampled_from((None, MONDAY + dt.timedelta(days=9))),
    latest_end=st.sampled_from((None, MONDAY + dt.timedelta(days=30))),
    hours_per_week=st.sampled_from((None, 16)),
)


def breaches(
    path: TrainingPath, catalogue: Catalogue, profile: Profile, wishes: Preferences, today: dt.date
) -> list[str]:
    """Return what in ``path`` breaks a condition, a wish or the order: nothing, if all is well."""
    chosen = {step.module.code: step for step in path.steps}
    found: list[str] = []
    for place, step in enumerate(path.steps):
        code, found_here = step.module.code, [*unmet(step.module, profile, wishes)]
        if step.session:
            found_here += unfit(step.session, profile, wishes, today)
            if step.session not in catalogue.sessions[code]:
                found_here.append("the session of another module")
        before = {one.module.code for one in path.steps[:place]}
        over = {
            one
            for one in before
            if not (step.session and (last := chosen[one].session)) or last.end < step.session.start
        }
        has = over | spared(catalogue, profile)
        if not set(step.module.requires) <= has or not all(
            has & {*group} for group in step.module.requires_any
        ):
            found_here.append("before what it asks for")
        found += [f"{code}: {fault}" for fault in found_here]
    plan = {code: step.session for code, step in chosen.items()}
    if not no_clash(plan):
        found.append("two sessions at once")
    if not within_hours(plan, [step.module for step in path.steps], wishes.hours_per_week):
        found.append("too many hours in a week")
    return found


def spared(catalogue: Catalogue, profile: Profile) -> set[str]:
    """Return the codes of the modules that the person need not follow: done, or all they give is held."""
    given = (catalogue.modules[code].gives for code in profile.modules_done)
    held = profile.competencies_held.union(*given)
    substituted = {code for code, each in catalogue.modules.items() if each.gives and set(each.gives) <= held}
    return profile.modules_done | substituted


def unmet(each: Module, profile: Profile, wishes: Preferences) -> Iterator[str]:
    if profile.audience and profile.audience not in each.audiences:
        yield "not for the audience"
    years = each.education_or_experience_years
    experienced = years is not None and (
        profile.experience_years is None or profile.experience_years >= years
    )
    lower = profile.education and EDUCATION.index(profile.education) < EDUCATION.index(each.education)
    if lower and not experienced:
        yield "education"
    if profile.age_18 is False and "min_age_18" in each.conditions:
        yield "age"
    low = profile.french and FRENCH.index(profile.french) < FRENCH.index(each.french)
    if low and wishes.language not in each.also_taught_in:
        yield "french"
    if each.code in wishes.without:
        yield "left out"
    if each.code in profile.modules_done:
        yield "done already"


def unfit(session: Session, profile: Profile, wishes: Preferences, today: dt.date) -> Iterator[str]:
    if session.seats_left < 1:
        yield "full"
    if session.start < max(today, wishes.earliest_start or today):
        yield "too early"
    if wishes.latest_end and session.end > wishes.latest_end:
        yield "too late"
    if wishes.site and session.site not in (wishes.site, "online"):
        yield "elsewhere"
    if wishes.days and PART_OF_DAY[session.rhythm] not in wishes.days:
        yield "on other days"
    if session.language not in ("fr", wishes.language):
        yield "in another language"
