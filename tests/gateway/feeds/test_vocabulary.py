"""The check against schema.org's vocabulary finds what it is there to find."""

from __future__ import annotations

from typing import Any

import pytest

from tests.gateway.feeds.vocabulary import faults


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        ({"@type": "Cursus"}, "$: there is no type Cursus"),
        ({"name": "no type"}, "$: there is no type None"),
        ({"@type": "Course", "courseKode": "A"}, "$.courseKode: there is no such property"),
        ({"@type": "Place", "courseCode": "A"}, "$.courseCode: not a property of Place"),
        ({"@type": "Occupation", "performers": []}, "$.performers: superseded by performer"),
        ({"@type": "Course", "provider": "aptaskil"}, "$.provider: 'aptaskil' is none of"),
        ({"@type": "Course", "provider": {"@type": "Place"}}, "$.provider: {'@type': 'Place'} is none of"),
        ({"@type": "Course", "name": ["a", None]}, "$.name[1]: None is none of"),
        ({"@type": "Course", "timeRequired": "8 hours"}, "$.timeRequired: '8 hours' is none of"),
        ({"@type": "Course", "timeRequired": "P"}, "$.timeRequired: 'P' is none of"),
        ({"@type": "Event", "startDate": "1 May"}, "$.startDate: '1 May' is none of"),
        ({"@type": "Event", "eventAttendanceMode": "https://schema.org/Online"}, "$.eventAttendanceMode"),
        ({"@type": "Event", "maximumAttendeeCapacity": True}, "$.maximumAttendeeCapacity: True is none of"),
        (
            {"@type": "Schedule", "byDay": "https://schema.org/Sonntag"},
            "$.byDay: 'https://schema.org/Sonntag'",
        ),
        (
            {"@type": "Course", "hasCourseInstance": {"@type": "CourseInstance", "x": 1}},
            "$.hasCourseInstance.x: there is no such property",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(node: dict[str, Any], fault: str) -> None:
    assert any(found.startswith(fault) for found in faults(node)), faults(node)


def test_what_is_right_has_no_fault() -> None:
    assert not faults(
        {
            "@context": "https://schema.org",
            "@type": "CourseInstance",
            "startDate": "2026-12-01",
            "courseWorkload": "PT8H",
            "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
            "location": {"@type": "VirtualLocation", "url": "https://example.org/"},
            "courseSchedule": {
                "@type": "Schedule",
                "repeatFrequency": "P1W",
                "byDay": ["https://schema.org/Monday"],
            },
        }
    )
