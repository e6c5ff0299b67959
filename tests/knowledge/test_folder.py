"""Faults of whole files: missing, of another kind, in the wrong place."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import BadCatalogue, Fault
from knowledge.folder import FILES
from knowledge.loading import check


def faults(folder: Path) -> list[Fault]:
    with pytest.raises(BadCatalogue) as caught:
        check(folder)
    return list(caught.value.faults)


@pytest.mark.parametrize("name", FILES)
def test_of_a_missing_file_nothing_else_is_said(small: Path, name: str) -> None:
    (small / f"{name}.yml").unlink()
    (fault,) = faults(small)
    assert (fault.file, fault.line, fault.wrong) == (f"{name}.yml", 1, "the file is missing")


def test_a_domain_without_its_file(small: Path) -> None:
    (small / "modules/safety.yml").unlink()
    (fault,) = faults(small)
    assert (fault.file, fault.line, fault.record) == ("domains.yml", 10, "safety")
    assert fault.right == "modules/safety.yml, with `[]` if it has no modules"


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("content", ["", "just a text", "3"])
def test_a_file_of_another_kind(small: Path, name: str, content: str) -> None:
    (small / f"{name}.yml").write_text(content)
    kind = "mapping" if name == "sessions" else "list"
    assert [fault.wrong for fault in faults(small)] == [f"the file holds no {kind}"]


def test_a_syntax_error_is_named_with_its_line(small: Path) -> None:
    path = small / "jobs.yml"
    path.write_text(path.read_text().replace("codes: {}", "codes: {"))
    (fault,) = faults(small)
    assert (fault.file, fault.line) == ("jobs.yml", 20)
    assert fault.wrong.startswith("this is no YAML")


def test_a_file_with_another_ending_is_not_overlooked(small: Path) -> None:
    (small / "modules/safety.yml").rename(small / "modules/safety.yaml")
    assert "right would be: modules/safety.yml" in "\n".join(map(str, faults(small)))


def test_modules_without_sessions_key(small: Path) -> None:
    path = small / "sessions.yml"
    path.write_text(path.read_text().partition("sessions:")[0])
    (fault,) = faults(small)
    assert fault.wrong == "`sessions` is no mapping"


def test_no_folder_of_modules(small: Path) -> None:
    (small / "modules").rename(small / "module")
    assert Fault("modules", 1, "", "the folder is missing", "a folder with one file per domain") in faults(
        small
    )


def test_no_folder_at_all(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path / "nowhere")
    assert fault.wrong == "there is no such folder"


def test_too_many_records(small: Path) -> None:
    path = small / "faq.yml"
    path.write_text("\n".join("- 1" for _ in range(2001)))
    assert "2001 records" in [fault.wrong for fault in faults(small)]


def test_a_message_shows_hostile_values_short_and_without_control_characters(small: Path) -> None:
    path = small / "faq.yml"
    path.write_text(path.read_text().replace("- id: enrol", '- id: "\\e[31m' + "x" * 500 + '"', 1))
    for fault in faults(small):
        assert str(fault).isprintable()
        assert len(str(fault)) < 400
