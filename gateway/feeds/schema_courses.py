"""A module and its sessions as nodes of schema.org's vocabulary: Course and CourseInstance."""

from __future__ import annotations

from collections.abc import Iterable

from gateway.conditions import choices_in_words, conditions_in_words
from gateway.feeds.addresses import module_page
from gateway.feeds.schema_nodes import Node, known, organisation_node, place_reference, source_page, term
from gateway.words import say
from knowledge.records import Catalogue, Module, Session

# Values that programs compare are in English whatever the language, as schema.org's own examples are.
_LEVELS = {1: "beginner", 2: "intermediate", 3: "advanced"}
_MODES = {"onsite": "onsite", "virtual_reality": "onsite", "blended": "blended", "online": "online"}
_ATTENDANCE = {
    "onsite": "OfflineEventAttendanceMode",
    "blended": "MixedEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
}
_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def course_node(
    module: Module, catalogue: Catalogue, sessions: Iterable[Session], *, language: str, base_url: str
) -> Node:
    """Return ``module`` with ``sessions``; people read in it that it is sample data, programs in a status."""
    page = module_page(base_url, language, module.code)
    centre = organisation_node(catalogue, language=language, base_url=base_url)
    return known(
        {
            **_reference(module, language, base_url),
            "description": f"{module.summary.in_language(language)} {say(language, 'feed-sample')}",
            "creativeWorkStatus": say(language, "path-sample-badge"),
            "sdDatePublished": catalogue.loaded_on.isoformat(),
            "provider": centre,
            "about": _domain(module, catalogue, language),
            "inLanguage": ["fr", *module.also_taught_in],
            "timeRequired": _hours(module),
            "educationalLevel": term(_LEVELS[module.level], say(language, "level", level=module.level)),
            "audience": [_audience(audience, language) for audience in module.audiences],
            "teaches": _taught(module, catalogue, language),
            "coursePrerequisites": _prerequisites(module, catalogue, language, base_url),
            "educationalCredentialAwarded": _credential(module, language),
            "citation": source_page(module.source),
            "hasCourseInstance": [
                _instance(session, module, catalogue, language, base_url, page) for session in sessions
            ],
        }
    )


def _reference(module: Module, language: str, base_url: str) -> Node:
    page = module_page(base_url, language, module.code)
    name = module.title.in_language(language)
    return {"@type": "Course", "@id": page, "url": page, "courseCode": module.code, "name": name}


def _domain(module: Module, catalogue: Catalogue, language: str) -> Node:
    return term(module.domain, catalogue.domains[module.domain].title.in_language(language))


def _hours(module: Module) -> str:
    """Return the taught hours as a duration of ISO 8601."""
    return f"PT{module.hours}H"


def _audience(audience: str, language: str) -> Node:
    return {"@type": "Audience", "audienceType": say(language, "audience", audience=audience)}


def _taught(module: Module, catalogue: Catalogue, language: str) -> list[Node | str]:
    """Return the competencies that the module gives, then its objectives, which no list names."""
    competencies = [catalogue.competencies[identifier] for identifier in module.gives]
    terms = [term(one.id, one.title.in_language(language)) for one in competencies]
    return [*terms, *module.objectives.in_language(language)]


def _prerequisites(module: Module, catalogue: Catalogue, language: str, base_url: str) -> list[Node | str]:
    """Return the modules that are needed first, then in words what is a choice of modules or no module."""
    courses = [_reference(catalogue.modules[code], language, base_url) for code in module.requires]
    choices = choices_in_words(language, module, catalogue)
    return [*courses, *choices, *conditions_in_words(language, module)]


def _credential(module: Module, language: str) -> Node | None:
    if module.certificate == "none":
        return None
    months = module.renewal_months
    return known(
        {
            "@type": "EducationalOccupationalCredential",
            "credentialCategory": module.certificate,
            "name": say(language, "feed-credential", certificate=module.certificate),
            "validFor": f"P{months}M" if months else None,
        }
    )


def _instance(
    session: Session, module: Module, catalogue: Catalogue, language: str, base_url: str, page: str
) -> Node:
    mode = _MODES[module.format]
    sample = session.provenance == "sample"
    site = catalogue.sites[session.site]
    return known(
        {
            "@type": "CourseInstance",
            "@id": f"{page}#{session.id}",
            "url": page,
            "name": module.title.in_language(language),
            "description": catalogue.calendar_note.in_language(language) if sample else None,
            "startDate": session.start.isoformat(),
            "endDate": session.end.isoformat(),
            "inLanguage": session.language,
            "location": place_reference(site, language=language, base_url=base_url),
            "eventAttendanceMode": f"https://schema.org/{_ATTENDANCE[mode]}",
            "courseMode": [mode, "full-time" if session.rhythm == "full_time" else "part-time"],
            "courseWorkload": _hours(module),
            "courseSchedule": _schedule(session, language),
            "maximumAttendeeCapacity": module.seats,
            "remainingAttendeeCapacity": session.seats_left,
        }
    )


def _schedule(session: Session, language: str) -> Node:
    """Return the days of a session as far as its rhythm fixes them; hours of the day are not known."""
    schedule: Node = {
        "@type": "Schedule",
        "startDate": session.start.isoformat(),
        "endDate": session.end.isoformat(),
        "description": say(language, "rhythm", rhythm=session.rhythm),
    }
    if session.start == session.end:
        return schedule
    days = [f"https://schema.org/{day}" for day in _days(session)]
    return known({**schedule, "repeatFrequency": "P1W", "byDay": days})


def _days(session: Session) -> tuple[str, ...]:
    """Return the weekdays on which it teaches; of two days a week and of evenings they are not known."""
    if session.rhythm == "full_time":
        return _WEEK[:5]
    if session.rhythm in {"one_day_a_week", "saturday"}:
        return (_WEEK[session.start.weekday()],)
    return ()
