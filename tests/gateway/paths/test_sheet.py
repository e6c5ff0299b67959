"""The sheet: one page, everything on it, readable for screen readers, whatever the texts."""

from __future__ import annotations

import dataclasses
import re

import pytest

from gateway.paths.records import Goal
from gateway.paths.sheet import compiled, sheet, sheet_data
from gateway.paths.today import as_of_today
from gateway.paths.wording import PathWords
from gateway.words import say
from knowledge.path_records import TrainingPath
from knowledge.records import Catalogue
from locales.localization import days_in_words
from tests.gateway.paths.making import (
    ADDRESS,
    JOB,
    LANGUAGES,
    NOON,
    kept,
    lacking,
    path_to,
    shown,
    titled,
    undated,
)
from tests.gateway.paths.pdf_text import Pdf, read_pdf

HOSTILE = [
    '#panic("typst") #read("/etc/passwd") $x^2$ *bold* _it_ `raw` <label> @ref // /* \\ ]',
    "<script>alert(1)</script>",
    '"} \\u{0} [link](https://x.example) = Heading',
]


def _sheet(catalogue: Catalogue, path: TrainingPath, language: str = "fr", goal: Goal | None = None) -> Pdf:
    return read_pdf(sheet(shown(catalogue, path, goal), catalogue, language, ADDRESS))


def bare(text: str) -> str:
    """Return ``text`` as ``Pdf.text`` would hold it."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_path_of_a_job_is_one_page(shipped: Catalogue, language: str) -> None:
    paths = {job: path_to(shipped, job) for job in shipped.jobs}
    job = max(paths, key=lambda one: len(paths[one].steps))
    assert len(paths[job].steps) >= 15
    assert _sheet(shipped, paths[job], language, Goal(job)).pages == 1


def test_the_longest_path_is_one_page_even_if_every_date_is_gone(shipped: Catalogue) -> None:
    path = path_to(shipped, "biopharma_production_technician")
    emptied = dataclasses.replace(shipped, sessions=dict.fromkeys(shipped.sessions, ()))
    found = as_of_today(kept(path, Goal("biopharma_production_technician")), emptied, NOON.date())
    assert read_pdf(sheet(found, emptied, "de", ADDRESS)).pages == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_on_it(shipped: Catalogue, language: str) -> None:
    path = lacking(undated(path_to(shipped), "GMP-101"), "forklift", "no_module")
    found = _sheet(shipped, path, language)
    expected = [
        say(language, "path-title-job", job=shipped.jobs[JOB].title.in_language(language)),
        say(language, "path-kind", kind="shortest"),
        say(language, "hours", hours=path.hours),
        say(language, "path-sample-badge"),
        say(language, "path-none-fits"),
        say(language, "path-check-intro"),
        shipped.calendar_note.in_language(language),
        shipped.competencies["forklift"].title.in_language(language),
        say(language, "path-lack", lack="no_module"),
        ADDRESS,
    ]
    for step in path.steps:
        expected += [step.module.code, step.module.title.in_language(language), str(step.module.hours)]
        expected += [shipped.competencies[one].title.in_language(language) for one in step.covers]
        if step.session:
            expected.append(days_in_words(language, step.session.start, step.session.end))
            expected.append(say(language, "rhythm", rhythm=step.session.rhythm))
    for text in expected:
        assert bare(text) in found.text, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_reader_can_read_it(shipped: Catalogue, language: str) -> None:
    found = _sheet(shipped, path_to(shipped), language)
    region = "GB" if language == "en" else "BE"
    assert f"/Lang({language}-{region})" in found.catalog
    assert "/Marked true" in found.catalog
    assert "/StructTreeRoot" in found.catalog
    assert "/DisplayDocTitle true" in found.catalog
    assert "<pdfuaid:part>1</pdfuaid:part>" in found.metadata
    assert shipped.jobs[JOB].title.in_language(language) in found.metadata


def test_it_needs_no_font_of_the_machine(shipped: Catalogue) -> None:
    fonts = _sheet(shipped, path_to(shipped)).fonts
    assert fonts
    assert all(font.startswith("LibertinusSerif") for font in fonts)


def test_a_path_without_date_or_job_has_its_sheet(shipped: Catalogue) -> None:
    path = undated(path_to(shipped))
    unplanned = dataclasses.replace(shipped, sessions=dict.fromkeys(shipped.sessions, ()))
    found = _sheet(unplanned, path, "en", Goal(None, tuple(shipped.jobs[JOB].needs)))
    assert bare(say("en", "path-title")) in found.text
    assert found.text.count(bare(say("en", "path-on-request"))) == len(path.steps)


def test_a_path_without_modules_has_its_sheet(shipped: Catalogue) -> None:
    empty = TrainingPath("shortest", (), (), optimal=True)
    assert _sheet(shipped, empty).pages == 1


def test_too_many_modules_go_on_overleaf(shipped: Catalogue) -> None:
    """All competencies at once are the goal of nobody, but of some program."""
    steps = {step.module.code: step for job in shipped.jobs for step in path_to(shipped, job).steps}
    path = TrainingPath("shortest", tuple(steps.values()), (), optimal=True)
    found = _sheet(shipped, path)
    assert found.pages > 1
    assert all(code in found.text for code in steps)


def test_what_has_changed_is_on_it(shipped: Catalogue) -> None:
    path = path_to(shipped)
    code = path.steps[0].module.code
    sessions = {**shipped.sessions, code: shipped.sessions[code][1:]}
    changed = dataclasses.replace(shipped, sessions=sessions)
    found = as_of_today(kept(path), changed, NOON.date())
    words = PathWords(found, changed, "fr")
    assert bare(words.change(code) or "?") in read_pdf(sheet(found, changed, "fr", ADDRESS)).text


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_stay_text(shipped: Catalogue, title: str) -> None:
    hostile = titled(shipped, title)
    found = _sheet(hostile, path_to(hostile))
    assert bare(title) in found.text
    assert found.pages == 1


def test_a_title_may_be_of_any_length(shipped: Catalogue) -> None:
    long = titled(shipped, "très long " * 500)
    found = _sheet(long, path_to(long))
    assert bare("très long " * 500) in found.text


def test_a_character_that_no_font_has_is_no_end_of_it(
    shipped: Catalogue, caplog: pytest.LogCaptureFixture
) -> None:
    odd = titled(shipped, "Cellules \N{TEST TUBE}\x00 \u6f22\u5b57")
    found = _sheet(odd, path_to(odd))
    assert "Cellules" in found.text
    assert "pdfuaid" not in found.metadata
    assert "/Marked true" in found.catalog
    assert [record.getMessage() for record in caplog.records] == ["sheet without PDF/UA"]


def test_the_code_leads_back_to_it(shipped: Catalogue) -> None:
    """Another address, another code; and the address is a link, for who has the sheet on a screen."""
    found = shown(shipped, path_to(shipped))
    words = PathWords(found, shipped, "fr")
    codes = {sheet_data(words, found, address)["qr"] for address in (ADDRESS, ADDRESS, f"{ADDRESS}x")}
    assert len(codes) == 2
    assert f"/URI({ADDRESS})".encode() in sheet(found, shipped, "fr", ADDRESS)


def test_the_same_path_is_the_same_file(shipped: Catalogue) -> None:
    found = shown(shipped, path_to(shipped))
    assert sheet(found, shipped, "fr", ADDRESS) == sheet(found, shipped, "fr", ADDRESS)


def test_typst_itself_counts_one_page(shipped: Catalogue) -> None:
    """So that the reading of the PDF above is not the only one who counts."""
    found = shown(shipped, path_to(shipped))
    pages = compiled(sheet_data(PathWords(found, shipped, "fr"), found, ADDRESS), format="png", ppi=20)
    assert isinstance(pages, bytes)  # one picture; a list for several
