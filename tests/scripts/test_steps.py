"""A step is done again only when it must be, and a failing one says what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scripts import steps
from scripts.steps import StepFailed, run, step, when_changed


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(steps, "ROOT", tmp_path)
    monkeypatch.setattr(steps, "VARIABLE_DATA", tmp_path / "var")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.yml").write_text("a")
    (tmp_path / "product").write_text("made")
    return tmp_path


def stale(folder: Path) -> bool:
    with when_changed("thing", [folder / "data"], folder / "product") as is_stale:
        return is_stale


def test_done_again_only_after_a_change(folder: Path) -> None:
    assert stale(folder)
    assert not stale(folder)
    (folder / "data" / "a.yml").write_text("b")
    assert stale(folder)
    (folder / "data" / "new.yml").write_text("")
    assert stale(folder)
    (folder / "data" / "new.yml").rename(folder / "data" / "renamed.yml")
    assert stale(folder)
    assert not stale(folder)


def test_done_again_when_the_product_is_gone(folder: Path) -> None:
    stale(folder)
    (folder / "product").unlink()
    assert stale(folder)


def test_a_failed_step_is_done_again(folder: Path) -> None:
    with (
        pytest.raises(StepFailed),
        when_changed("thing", [folder / "data"], folder / "product"),
    ):
        raise StepFailed("broken")
    assert stale(folder)


def test_a_failing_command_is_named_with_advice() -> None:
    with pytest.raises(StepFailed, match=r"ended with code 3(?s:.*)try this"):
        run([sys.executable, "-c", "raise SystemExit(3)"], advice="try this")
    with pytest.raises(StepFailed, match=r"could not be started(?s:.*)try this"):
        run(["/no/such/program"], advice="try this")


def test_what_is_shown_at_the_end_is_shown_whole(capsys: pytest.CaptureFixture[str]) -> None:
    said = "import sys; print('out', flush=True); print('error', file=sys.stderr); raise SystemExit(3)"
    with pytest.raises(StepFailed, match="ended with code 3"):
        run([sys.executable, "-c", said], advice="try this", shown_at_end=True)
    assert capsys.readouterr().out.split() == ["out", "error"]


def test_a_step_says_what_and_how_long(capsys: pytest.CaptureFixture[str]) -> None:
    with step("do it"):
        pass
    began, ended = capsys.readouterr().out.splitlines()
    assert began == "… do it"
    assert ended.startswith("✓ do it")
    assert ended.endswith(" s")
