"""The timeline as a document: what it says, what it does not load, and whether it can be read."""

from __future__ import annotations

import dataclasses
import re
from xml.etree import ElementTree as ET

import pytest

from gateway.paths import timeline as drawing
from gateway.paths.timeline import timeline
from gateway.paths.today import as_of_today
from gateway.words import say
from knowledge.path_records import TrainingPath
from knowledge.records import Catalogue
from locales.localization import days_in_words
from tests.gateway.paths.making import JOB, LANGUAGES, NOON, kept, path_to, shown, titled, undated

SVG = "{http://www.w3.org/2000/svg}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ELEMENTS = {"svg", "title", "desc", "g", "rect", "line", "text"}
LEAST_CONTRAST, LEAST_CONTRAST_OF_GRAPHICS = 4.5, 3.0


def _draw(catalogue: Catalogue, path: TrainingPath, language: str = "fr") -> ET.Element:
    return ET.fromstring(timeline(shown(catalogue, path), catalogue, language))  # noqa: S314 (our own)


def _texts(svg: ET.Element) -> list[str]:
    return [element.text or "" for element in svg.iter(f"{SVG}text")]


def _words(svg: ET.Element) -> str:
    return re.sub(r"\s+", " ", " ".join(_texts(svg)))


def _luminance(colour: str) -> float:
    assert re.fullmatch(r"#[0-9a-f]{6}", colour)
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the ratio of WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_contrast_is_that_of_the_standard() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_everything_in_words(shipped: Catalogue, language: str) -> None:
    path = path_to(shipped)
    svg = _draw(shipped, path, language)
    words, description = _words(svg), svg.findtext(f"{SVG}desc") or ""
    assert svg.get(XML_LANG) == language
    assert shipped.jobs[JOB].title.in_language(language) in (svg.findtext(f"{SVG}title") or "")
    assert say(language, "path-sample-badge") in words
    assert shipped.calendar_note.in_language(language) in words
    for step in path.steps:
        assert step.session is not None
        assert step.module.code in words
        assert re.sub(r"\s+", " ", days_in_words(language, step.session.start, step.session.end)) in words
        assert step.module.title.in_language(language) in description
    for site in path.sites:
        assert shipped.sites[site].name.in_language(language) in words


def test_it_has_a_name_and_a_description_for_screen_readers(shipped: Catalogue) -> None:
    svg = _draw(shipped, path_to(shipped))
    assert svg.get("role") == "img"
    named = {element.get("id"): element.text for element in svg.iter() if element.get("id")}
    assert all(named[identifier] for identifier in (svg.get("aria-labelledby") or "?").split())


def test_bars_are_as_long_as_their_sessions(shipped: Catalogue) -> None:
    path = path_to(shipped)
    rows = [row for row in _draw(shipped, path).iter(f"{SVG}g") if row.find(f"{SVG}title") is not None]
    bars = [row.find(f"{SVG}rect") for row in rows]
    first = min(session.start for session in path.sessions)
    monday = first.toordinal() - first.weekday()
    weeks = (max(session.end for session in path.sessions).toordinal() - monday) // 7 + 1
    day = (drawing._RIGHT - drawing._LEFT) / (weeks * 7)
    assert len(bars) == len(path.sessions)
    for bar, session in zip(bars, path.sessions, strict=True):
        assert bar is not None
        start, end = session.start.toordinal() - monday, session.end.toordinal() + 1 - monday
        assert float(bar.get("x") or 0) == pytest.approx(drawing._LEFT + start * day, abs=0.2)
        assert float(bar.get("width") or 0) == pytest.approx(max(5, (end - start) * day), abs=0.2)


def test_every_colour_can_be_read(shipped: Catalogue) -> None:
    svg = _draw(shipped, path_to(shipped))
    grounds = (drawing.PANEL, drawing.STRIPE)
    badge = say("fr", "path-sample-badge")
    for text in svg.iter(f"{SVG}text"):
        behind = (drawing.BADGE,) if text.text == badge else grounds
        for ground in behind:
            assert contrast(text.get("fill") or "", ground) >= LEAST_CONTRAST, text.text
    for colour in drawing.SITES:
        assert all(contrast(colour, ground) >= LEAST_CONTRAST_OF_GRAPHICS for ground in grounds)
    panel = next(svg.iter(f"{SVG}rect"))  # the first thing drawn lies under all the rest
    assert (panel.get("fill"), panel.get("width")) == (drawing.PANEL, svg.get("width"))


def test_nothing_runs_and_nothing_is_loaded(shipped: Catalogue) -> None:
    svg = _draw(shipped, path_to(shipped))
    for element in svg.iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert "href" not in name
            assert "style" not in name
            assert "url(" not in value
            assert "://" not in value


def test_texts_stay_inside(shipped: Catalogue) -> None:
    """With 6.6 pixels a character, more than a sans-serif font of 12 to 12.5 pixels takes on average."""
    for language in LANGUAGES:
        svg = _draw(shipped, path_to(shipped, "biopharma_production_technician"), language)
        for text in svg.iter(f"{SVG}text"):
            if float(text.get("font-size") or 0) <= 12.5:
                right = float(text.get("x") or 0) + len(text.text or "") * 6.6
                assert right <= drawing.WIDTH, text.text


def test_modules_without_a_date_are_listed(shipped: Catalogue) -> None:
    path = undated(path_to(shipped), "GMP-101")
    words = _words(_draw(shipped, path, "en"))
    assert say("en", "path-undated") in words
    assert f"{shipped.modules['GMP-101'].title.en} (GMP-101)" in words


def test_without_any_date_there_is_no_axis(shipped: Catalogue) -> None:
    path = undated(path_to(shipped))
    svg = _draw(shipped, path)
    assert say("fr", "path-timeline-empty") in _texts(svg)
    assert list(svg.iter(f"{SVG}line")) == []
    assert all(step.module.code in _words(svg) for step in path.steps)


def test_a_session_that_is_gone_is_hollow_and_said(shipped: Catalogue) -> None:
    path = path_to(shipped)
    code = path.steps[0].module.code
    without = dataclasses.replace(shipped, sessions={**shipped.sessions, code: ()})
    content = timeline(as_of_today(kept(path), without, NOON.date()), without, "en")
    svg = ET.fromstring(content)  # noqa: S314 (our own)
    hollow = [rect for rect in svg.iter(f"{SVG}rect") if rect.get("fill") == "none"]
    assert len(hollow) == 1
    assert say("en", "path-change", change="gone") in _words(svg)


@pytest.mark.parametrize(
    "title", ["<script>alert(1)</script>", "]]>&amp;\"'--><!-- \x00\x0b\ud800\uffff \u202e", "W" * 5000]
)
def test_hostile_titles_stay_text(shipped: Catalogue, title: str) -> None:
    hostile = titled(shipped, title)
    svg = _draw(hostile, path_to(hostile))
    assert {element.tag.removeprefix(SVG) for element in svg.iter()} <= ELEMENTS
    assert title[:8] in " ".join(svg.itertext())


def test_the_same_path_is_the_same_picture(shipped: Catalogue) -> None:
    found = shown(shipped, path_to(shipped))
    assert timeline(found, shipped, "nl") == timeline(found, shipped, "nl")
