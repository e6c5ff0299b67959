"""YAML that is broken or hostile: a fault with its line, never an exception, never much time or memory."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from knowledge.yaml_files import MAX_BYTES, YamlFile, read_yaml


def read(folder: Path, content: str | bytes) -> YamlFile:
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    (folder / "a.yml").write_bytes(data)
    return read_yaml(folder, "a.yml")


def test_values_and_their_lines(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        '# a comment\n- id: x\n  hours: 8\n  share: 87.5\n  on: true\n  none: null\n  empty:\n  quoted: "8"\n'
        "  list:\n    - a\n    - b: 2023-01\n  flow: {fr: a, nl: [b, c]}\n",
    )
    assert file.faults == ()
    assert file.value == [
        {
            "id": "x",
            "hours": 8,
            "share": 87.5,
            "on": True,
            "none": None,
            "empty": None,
            "quoted": "8",
            "list": ["a", {"b": "2023-01"}],
            "flow": {"fr": "a", "nl": ["b", "c"]},
        }
    ]
    assert file.line((0, "hours")) == 3
    assert file.line((0, "list", 1, "b")) == 11
    assert file.line((0, "flow", "nl", 1)) == 12
    assert file.line((0, "flow", "de")) == 12, "of what is not there: the line of what is around it"
    assert file.line_text((0, "hours")) == "  hours: 8"


LAUGHS = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"


@pytest.mark.parametrize(
    ("content", "line", "wrong"),
    [
        pytest.param("a: 1\nb: [1, 2\nc: 3\n", 3, "no YAML", id="unclosed list"),
        pytest.param("a: 1\n b: 2\n", 2, "no YAML", id="indentation"),
        pytest.param("a: 1\nb: 'x\n", 3, "no YAML", id="unclosed quote"),
        pytest.param("a: 1\n\tb: 2\n", 2, "no YAML", id="tab"),
        pytest.param("a: 1\nb: \x07\n", 2, "no YAML", id="control character"),
        pytest.param("a: 1\nb: \0\n", 2, "no YAML", id="NUL"),
        pytest.param(LAUGHS, 1, "anchors", id="bomb of aliases"),
        pytest.param("a: 1\nb: *a\n", 2, "aliases", id="alias of nothing"),
        pytest.param("a: {<<: *a}\n", 1, "aliases", id="merge"),
        pytest.param("a: 1\nb: !!python/object/apply:os.system [ls]\n", 2, "tags", id="tag"),
        pytest.param("a: 1\n---\nb: 2\n", 2, "second document", id="two documents"),
        pytest.param("? [a, b]\n: 1\n", 1, "a key is no plain word", id="list as a key"),
        pytest.param("a: 1\nb: " + "[" * 500, 2, "nesting", id="deep flow"),
        pytest.param("- " * 5000 + "x", 1, "nesting", id="deep block"),
        pytest.param(b"a: 1\nb: \xe9t\xe9\n", 2, "byte 0xe9 is not UTF-8", id="Latin-1"),
        pytest.param(b"a: 1\n" + b"#" * MAX_BYTES, 1, "too big", id="big file"),
    ],
)
def test_what_is_not_read(tmp_path: Path, content: str | bytes, line: int, wrong: str) -> None:
    file = read(tmp_path, content)
    assert file.value is None
    (fault,) = file.faults
    assert (fault.file, fault.line) == ("a.yml", line)
    assert wrong in fault.wrong
    assert fault.right


def test_a_key_given_twice_is_a_fault_of_its_own(tmp_path: Path) -> None:
    file = read(tmp_path, "a: 1\nb:\n  c: 2\n  d: 3\n  c: 4\n")
    assert [(fault.line, fault.wrong, fault.right) for fault in file.faults] == [
        (5, "the key `c` stands twice", "once (first: line 3)")
    ]


def test_a_missing_file(tmp_path: Path) -> None:
    (fault,) = read_yaml(tmp_path, "a.yml").faults
    assert fault.wrong == "the file is missing"


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_plain_file_is_not_opened(tmp_path: Path, make: object) -> None:
    assert callable(make)
    make(tmp_path / "a.yml")
    (fault,) = read_yaml(tmp_path, "a.yml").faults
    assert fault.wrong == "this is no plain file"


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yml").write_text("a: 1")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # root may read everything, so taking the right away is no test
    (fault,) = read_yaml(tmp_path, "a.yml").faults
    assert fault.wrong == "the file cannot be read: Permission denied"
    assert stat.S_ISREG((tmp_path / "a.yml").stat().st_mode)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=60), st.text("ab:-[]{}#&*!|>'\"%@`?, \n\t", max_size=60)))
def test_no_content_raises(tmp_path: Path, content: str | bytes) -> None:
    file = read(tmp_path, content)
    assert file.value is None or not any("no YAML" in fault.wrong for fault in file.faults)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=30))
def test_every_text_survives_being_written_and_read(tmp_path: Path, text: str) -> None:
    with (tmp_path / "a.yml").open("w", encoding="utf-8") as stream:
        YAML().dump({"key": text}, stream)
    assert read_yaml(tmp_path, "a.yml").value == {"key": text}
