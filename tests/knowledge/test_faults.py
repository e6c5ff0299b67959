"""Every kind of fault in a catalogue folder is found, with its line and what would be right.

The cases are data (``faults/*.yml``): each changes one thing in the small catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from knowledge.errors import BadCatalogue
from knowledge.loading import check


@dataclass(frozen=True)
class Case:
    name: str
    file: str
    old: str
    new: str
    at: str
    record: str
    wrong: str
    right: str
    count: int = 1


CASES = [
    Case(**case)
    for path in sorted((Path(__file__).parent / "faults").glob("*.yml"))
    for case in YAML(typ="safe", pure=True).load(path)
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_is_named_with_its_line(small: Path, case: Case) -> None:
    path = small / case.file
    text = path.read_text()
    assert case.old in text, "the case changes nothing"
    changed = text.replace(case.old, case.new, 1)
    path.write_text(changed)

    with pytest.raises(BadCatalogue) as caught:
        check(small)

    line = max(number for number, line in enumerate(changed.split("\n"), start=1) if case.at in line)
    found = [fault for fault in caught.value.faults if case.wrong in fault.wrong]
    assert [(fault.file, fault.line, fault.record) for fault in found[:1]] == [(case.file, line, case.record)]
    assert case.right in found[0].right
    assert len(caught.value.faults) == case.count, caught.value


def test_all_faults_are_listed_at_once_in_the_order_of_the_files(small: Path) -> None:
    for name, old, new in (
        ("modules/safety.yml", "hours: 40", "hours: 42"),
        ("modules/safety.yml", "certificate: vca", "certificate: vcaa"),
        ("modules/aseptic.yml", "requires: [ASE-101]", "requires: [ASE-109]"),
        ("sessions.yml", "seats_left: 50", "seats_left: 51"),
        ("faq.yml", "act: procedure", "act: dance"),
    ):
        path = small / name
        path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(BadCatalogue) as caught:
        check(small)
    faults = [(fault.file, fault.record) for fault in caught.value.faults]
    assert faults == [
        ("faq.yml", "enrol"),
        ("modules/aseptic.yml", "ASE-201"),
        ("modules/safety.yml", "HSE-101"),
        ("modules/safety.yml", "HSE-201"),
        ("sessions.yml", "GEN-101 session 1"),
    ]
    assert str(caught.value).startswith("the catalogue has 5 faults; nothing was loaded:\nfaq.yml:")


def test_a_faulty_record_calls_forth_no_other_fault(small: Path) -> None:
    """ASE-101 is required, has sessions and gives competencies; its own fault is the only one."""
    path = small / "modules/aseptic.yml"
    path.write_text(path.read_text().replace("hours: 8", "hours: 9", 1))
    with pytest.raises(BadCatalogue) as caught:
        check(small)
    assert [fault.record for fault in caught.value.faults] == ["ASE-101"]


def test_prerequisites_to_choose_from_make_no_circle_either(small: Path) -> None:
    path = small / "modules/safety.yml"
    text = path.read_text().replace("requires_any: []", "requires_any: [[HSE-102, HSE-201]]", 1)
    path.write_text(text.replace("level: 2", "level: 1").replace("HSE-201", "HSE-103"))
    sessions = small / "sessions.yml"
    sessions.write_text(sessions.read_text().replace("HSE-201", "HSE-103"))
    with pytest.raises(BadCatalogue) as caught:
        check(small)
    (fault,) = caught.value.faults
    assert fault.wrong == "prerequisites in a circle: HSE-101 → HSE-103 → HSE-101"


def test_a_document_of_the_centre_is_a_source_if_a_comment_names_it(small: Path) -> None:
    """``HSE-102`` is sourced with ``source: null  # plan of the centre, 2026``."""
    assert any(entry.record == "HSE-102" for entry in check(small).modules)
    path = small / "modules/safety.yml"
    path.write_text(path.read_text().replace("  # plan of the centre, 2026", ""))
    with pytest.raises(BadCatalogue, match="HSE-102: `provenance: sourced` without a source"):
        check(small)
