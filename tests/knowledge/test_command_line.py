"""``python -m knowledge``: what it prints, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from knowledge.__main__ import app

pytestmark = pytest.mark.whole

COMMANDS = ("load", "check", "search", "show", "export")


def run(*arguments: str | Path, url: str = "sqlite://") -> Result:
    return CliRunner(env={"DATABASE_URL": url}).invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def loaded(sqlite_url: str, small: Path) -> str:
    """A database with the small catalogue."""
    assert run("load", small, url=sqlite_url).exit_code == 0
    return sqlite_url


def test_load_says_what_it_did(sqlite_url: str, small: Path) -> None:
    first = run("load", small, url=sqlite_url)
    assert first.exit_code == 0
    assert " loaded: 9 modules, 10 sessions, 3 domains," in first.stdout
    second = run("load", small, "--database-url", sqlite_url)
    assert second.exit_code == 0
    assert " unchanged since " in second.stdout


def test_load_and_check_list_all_faults(sqlite_url: str, small: Path) -> None:
    path = small / "modules/safety.yml"
    path.write_text(path.read_text().replace("hours: 40", "hours: 41").replace("level: 2", "level: 9"))
    for arguments in (("load", small), ("check", small)):
        result = run(*arguments, url=sqlite_url)
        assert result.exit_code == 1
        assert "modules/safety.yml:59: HSE-201: `level`: 9" in result.stderr
        assert (
            "modules/safety.yml:60: HSE-201: `hours`: 41 hours; right would be: a multiple of 4"
            in result.stderr
        )


def test_check_needs_no_database(small: Path) -> None:
    result = run("check", small, url="mysql://nowhere")
    assert (result.exit_code, result.stdout) == (
        0,
        "no fault: 9 modules, 10 sessions, 3 domains, 7 competencies, 2 jobs, 4 sites, 2 figures, 1 schemes, "
        "2 questions\n",
    )


def test_search_prints_code_score_title_and_reason(loaded: str) -> None:
    result = run("search", "ase 101", "--language", "nl", url=loaded)
    assert result.exit_code == 0
    assert result.stdout.startswith("ASE-101  1.00  Omkleden in de cleanroom  (code: ASE-101)")


def test_search_without_a_hit(loaded: str) -> None:
    result = run("search", "xylophone", url=loaded)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "no module is named by this text" in result.stderr


@pytest.mark.parametrize("name", ["ASE-101", "ase 101", "ase101"])
def test_show_a_module_with_its_sessions(loaded: str, name: str) -> None:
    result = run("show", name, "--language", "de", url=loaded)
    assert result.exit_code == 0
    assert "\n  title: Einkleiden\n" in result.stdout
    assert "\n  provenance: sample\n" in result.stdout
    assert "\nupcoming sessions:\n- id: ase_101_" in result.stdout


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("liege", "site"),
        ("safety_officer", "job"),
        ("safety", "domain"),
        ("gowning", "competency"),
        ("people_trained", "figure"),
        ("training_contract", "scheme"),
        ("enrol", "question"),
    ],
)
def test_show_any_record(loaded: str, name: str, kind: str) -> None:
    result = run("show", name, url=loaded)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{kind}:\n  id: {name}\n")


def test_show_something_unknown_names_what_is_near(loaded: str) -> None:
    result = run("show", "ASE-109", url=loaded)
    assert result.exit_code == 1
    assert "there is no record 'ASE-109'; near it: ASE-101" in result.stderr


def test_export_and_load_again(loaded: str, tmp_path: Path) -> None:
    result = run("export", tmp_path / "copy", url=loaded)
    assert result.exit_code == 0
    assert " unchanged since " in run("load", tmp_path / "copy", url=loaded).stdout


def test_export_json_to_the_standard_output_or_a_file(loaded: str, tmp_path: Path) -> None:
    result = run("export", "--format", "json", url=loaded)
    assert json.loads(result.stdout)["domains"][0]["id"] == "discover"
    assert run("export", tmp_path / "a.json", "--format", "json", url=loaded).exit_code == 0
    assert json.loads((tmp_path / "a.json").read_text()) == json.loads(result.stdout)
    elsewhere = run("export", tmp_path / "nowhere/a.json", "--format", "json", url=loaded)
    assert elsewhere.exit_code == 1
    assert "cannot be written: No such file or directory" in elsewhere.stderr


@pytest.mark.parametrize("arguments", [("search", "x"), ("show", "x"), ("export", "--format", "json")])
def test_before_anything_is_loaded(sqlite_url: str, arguments: tuple[str, ...]) -> None:
    result = run(*arguments, url=sqlite_url)
    assert result.exit_code == 1
    assert "run `python -m knowledge load` first" in result.stderr


def test_a_place_that_cannot_be_written(small: Path) -> None:
    result = run("load", small, url="sqlite:////proc/nowhere/advisor.db")
    assert result.exit_code == 1
    assert "the folder /proc/nowhere cannot be created" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "x", "--database-url", "mysql://user:secret@host/database"),
        ("show",),
        ("show", "x", "--language", "it"),
        ("search", "x", "--limit", "0"),
        ("export",),
        ("dance",),
        ("load", "--wrong"),
    ],
)
def test_a_wrong_call_ends_with_2_and_says_why(sqlite_url: str, arguments: tuple[str, ...]) -> None:
    result = run(*arguments, url=sqlite_url)
    assert result.exit_code == 2
    assert result.stderr
    assert "Traceback" not in result.output
    assert "secret" not in result.output


@pytest.mark.parametrize("command", COMMANDS)
def test_help(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout


def test_the_program_itself_ends_without_a_traceback(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "knowledge", "check", str(tmp_path / "nowhere")]
    result = subprocess.run(call, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == (
        "knowledge: the catalogue has 1 fault; nothing was loaded:\n"
        f"{tmp_path / 'nowhere'}:1: there is no such folder; right would be: a catalogue folder\n"
    )
