"""A path as a picture: SVG, one bar for each dated module over an axis of weeks.

It stands on a light panel of its own, so that it reads the same on a dark page; it names no font, file or
script from elsewhere and carries no style sheet, which the gateway's security headers would refuse.
"""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from gateway.paths.records import KeptSession
from gateway.paths.today import PathToday
from gateway.paths.wording import PathWords
from gateway.xml_tree import storable
from knowledge.records import Catalogue, Module, Session
from locales.localization import month_in_words

PANEL, STRIPE, INK, QUIET, LINE = "#ffffff", "#f3f5f8", "#1a2330", "#4a5666", "#cdd4dd"
BADGE, ON_BADGE = "#7a3e00", "#ffffff"
SITES = ("#1f5fa8", "#9a3412", "#166534", "#6b21a8")
"""Colours of bars, by site in the order in which the path comes to them; the place is also said in words."""

WIDTH = 1000
_MARGIN = 24
_LEFT = 372  # where the axis begins
_RIGHT = WIDTH - _MARGIN
_ROW = 46
_DAY = dt.timedelta(days=1)
# Nothing can measure the reader's font: widths are estimated generously, in pixels a character.
_CHARACTERS_OF_TITLE = 50
_CHARACTER = 6.6


@dataclass(frozen=True, slots=True)
class _Bar:
    """A module with its dates; ``gone``: they are no longer in the calendar."""

    module: Module
    session: Session | KeptSession
    gone: bool


@dataclass(frozen=True, slots=True)
class _Axis:
    """Whole weeks, from a Monday to a Sunday."""

    first: dt.date
    days: int

    @classmethod
    def over(cls, bars: list[_Bar]) -> _Axis:
        first = min(bar.session.start for bar in bars)
        last = max(bar.session.end for bar in bars)
        monday = first - first.weekday() * _DAY
        return cls(monday, ((last - monday).days // 7 + 1) * 7)

    def x(self, day: dt.date) -> float:
        return round(_LEFT + (_RIGHT - _LEFT) * (day - self.first).days / self.days, 1)

    @property
    def mondays(self) -> Iterator[dt.date]:
        return (self.first + week * 7 * _DAY for week in range(self.days // 7 + 1))

    @property
    def months(self) -> Iterator[dt.date]:
        """First days of months on the axis."""
        days = (self.first + number * _DAY for number in range(self.days))
        return (day for day in days if day.day == 1)


def timeline(shown: PathToday, catalogue: Catalogue, language: str) -> bytes:
    """Return the timeline of the path as an SVG document, UTF-8."""
    words = PathWords(shown, catalogue, language)
    bars = _bars(shown)
    dated = {bar.module.code for bar in bars}
    undated = [step.module for step in shown.path.steps if step.module.code not in dated]
    picture = _Picture(words)
    picture.heading()
    if bars:
        picture.bars(bars)
    else:
        picture.paragraph(words.say("path-timeline-empty"))
    if undated:
        picture.undated(undated)
    picture.notes()
    return picture.document(_description(bars, undated, words))


def _bars(shown: PathToday) -> list[_Bar]:
    """Return what has dates, also those that are no longer in the calendar, by first day."""
    bars = []
    for step in shown.path.steps:
        change = shown.changes.get(step.module.code)
        session = step.session or (change.before if change else None)
        if session:
            bars.append(_Bar(step.module, session, step.session is None))
    return sorted(bars, key=lambda bar: (bar.session.start, bar.session.id))


def _description(bars: list[_Bar], undated: list[Module], words: PathWords) -> str:
    """Return all that the picture shows, as a text (no message of Fluent: its values may not be so long)."""
    dated = [
        words.say(
            "path-timeline-line",
            module=words.module(bar.module),
            when=words.when(bar.session),
            place=_place(bar, words),
        )
        for bar in bars
    ]
    parts = {
        words.say("path-timeline-dated", modules=words.modules(len(bars))): dated,
        words.say("path-undated"): [words.module(module) for module in undated],
    }
    said = [f"{title}: {'; '.join(lines)}" for title, lines in parts.items() if lines]
    return ". ".join([*said, words.say("path-sample-badge"), words.calendar_note])


def _place(bar: _Bar, words: PathWords) -> str:
    """Return where it is, and what has become of it."""
    changed = words.change_in_short(bar.module.code)
    return ", ".join(part for part in (words.town(bar.session.site), changed) if part)


class _Picture:
    """Draws from the top to the bottom; ``_y`` is where the next thing goes."""

    def __init__(self, words: PathWords) -> None:
        self._words = words
        self._y = float(_MARGIN)
        self._root = ET.Element("g")

    def document(self, description: str) -> bytes:
        height = round(self._y + _MARGIN / 2)
        svg = ET.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {WIDTH} {height}",
                "width": str(WIDTH),
                "height": str(height),
                "role": "img",
                "aria-labelledby": "title description",
                "xml:lang": self._words.language,
                "font-family": "system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
            },
        )
        ET.SubElement(svg, "title", id="title").text = storable(
            self._words.say("path-timeline-title", title=self._words.title)
        )
        ET.SubElement(svg, "desc", id="description").text = storable(description)
        ET.SubElement(svg, "rect", width=str(WIDTH), height=str(height), rx="10", fill=PANEL)
        svg.append(self._root)
        drawn: bytes = ET.tostring(svg, encoding="utf-8", xml_declaration=True)
        return drawn

    def heading(self) -> None:
        badge = self._words.say("path-sample-badge")
        width = len(badge) * 8.2 + 24
        self._rect(_RIGHT - width, self._y, width, 24, BADGE, rx=12)
        self._text(
            _RIGHT - width / 2, self._y + 16.5, badge, fill=ON_BADGE, size=13, anchor="middle", bold=True
        )
        for line in textwrap.wrap(self._words.title, 60):
            self._text(_MARGIN, self._y + 18, line, size=20, bold=True)
            self._y += 26
        self._text(
            _MARGIN, self._y + 14, " · ".join([self._words.kind, *self._words.totals]), fill=QUIET, size=14
        )
        self._y += 36

    def bars(self, bars: list[_Bar]) -> None:
        axis = _Axis.over(bars)
        sites = dict.fromkeys(bar.session.site for bar in bars)
        top, bottom = self._y + 24, self._y + 24 + _ROW * len(bars)
        for number in range(0, len(bars), 2):
            self._rect(_MARGIN - 8, top + number * _ROW, _RIGHT - _MARGIN + 16, _ROW, STRIPE, rx=4)
        for monday in axis.mondays:
            self._line(axis.x(monday), top, bottom, 0.5)
        self._months(axis, top, bottom)
        colours = {site: SITES[number % len(SITES)] for number, site in enumerate(sites)}
        self._y = top
        for bar in bars:
            self._row(bar, axis, colours[bar.session.site])
        self._y += 12
        self._legend(colours)

    def _months(self, axis: _Axis, top: float, bottom: float) -> None:
        """Name the months, as many as there is room for."""
        free = 0.0
        for month in dict.fromkeys([axis.first, *axis.months]):
            x, name = axis.x(month), month_in_words(self._words.language, month)
            width = len(name) * _CHARACTER + 10
            if month.day == 1:
                self._line(x, top - 6, bottom, 1.5)
            # The month under way at the start gives way to the next one if both don't fit.
            following = min((axis.x(other) for other in axis.months if other > month), default=float(WIDTH))
            if x >= free and x + width <= (WIDTH if month.day == 1 else min(following, WIDTH)):
                self._text(x + 3, top - 8, name, fill=QUIET, size=12)
                free = x + width

    def _row(self, bar: _Bar, axis: _Axis, colour: str) -> None:
        words, row = self._words, ET.SubElement(self._root, "g")
        name = bar.module.title.in_language(words.language)
        title = f"{bar.module.code} · {name}\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}{self._hours(bar.module)}"
        ET.SubElement(row, "title").text = storable(f"{title}, {words.when(bar.session)}")
        lines = textwrap.wrap(title, _CHARACTERS_OF_TITLE)[:3]
        for number, line in enumerate(lines):
            offset = (_ROW - 15 * len(lines)) / 2 + 12 + 15 * number
            self._text(_MARGIN, self._y + offset, line, size=12.5, within=row)
        x, end = axis.x(bar.session.start), axis.x(bar.session.end + _DAY)
        drawn = self._rect(x, self._y + 8, max(end - x, 5), 13, colour, rx=3, within=row)
        if bar.gone:
            drawn.attrib |= {"fill": "none", "stroke": colour, "stroke-dasharray": "4 2"}
        label = _shortened(f"{words.when(bar.session)}, {_place(bar, words)}")
        left = max(_LEFT + 2.0, min(x, _RIGHT - len(label) * _CHARACTER))
        self._text(left, self._y + 36, label, fill=QUIET, size=12, within=row)
        self._y += _ROW

    def _hours(self, module: Module) -> str:
        """Return the hours, to stay on one line with the word before them."""
        return self._words.say("path-hours-short", hours=module.hours).replace(" ", "\N{NO-BREAK SPACE}")

    def _legend(self, colours: dict[str, str]) -> None:
        x = float(_LEFT)
        for site, colour in colours.items():
            name = self._words.site(site)
            self._rect(x, self._y + 2, 13, 13, colour, rx=3)
            self._text(x + 19, self._y + 13, name, size=12)
            x += 19 + len(name) * _CHARACTER + 24
        self._y += 24

    def undated(self, modules: list[Module]) -> None:
        self._y += 8
        self._text(_MARGIN, self._y + 12, self._words.say("path-undated"), size=14, bold=True)
        self._y += 20
        for module in modules:
            self.paragraph(f"{self._words.module(module)}, {self._hours(module)}")

    def notes(self) -> None:
        self._y += 6
        words = self._words
        as_of = words.say("path-as-of", date=words.loaded_on)
        for note in (words.withdrawn, f"{words.calendar_note} {as_of}."):
            if note:
                self.paragraph(note)

    def paragraph(self, text: str) -> None:
        for line in textwrap.wrap(text, 140):
            self._text(_MARGIN, self._y + 12, line, fill=QUIET, size=12.5)
            self._y += 18

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float,
        fill: str = INK,
        bold: bool = False,
        anchor: str = "start",
        within: ET.Element | None = None,
    ) -> None:
        element = ET.SubElement(
            self._root if within is None else within,
            "text",
            {"x": f"{x:.1f}", "y": f"{y:.1f}", "fill": fill, "font-size": f"{size:g}"},
        )
        if bold:
            element.set("font-weight", "bold")
        if anchor != "start":
            element.set("text-anchor", anchor)
        element.text = storable(text)

    def _rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str,
        *,
        rx: int,
        within: ET.Element | None = None,
    ) -> ET.Element:
        attributes = {"x": x, "y": y, "width": width, "height": height, "rx": rx}
        return ET.SubElement(
            self._root if within is None else within,
            "rect",
            {name: f"{value:g}" for name, value in attributes.items()} | {"fill": fill},
        )

    def _line(self, x: float, top: float, bottom: float, width: float) -> None:
        attributes = {"x1": x, "x2": x, "y1": top, "y2": bottom, "stroke-width": width}
        ET.SubElement(
            self._root, "line", {name: f"{value:g}" for name, value in attributes.items()} | {"stroke": LINE}
        )


def _shortened(text: str) -> str:
    """Cut what is wider than the axis."""
    characters = int((_RIGHT - _LEFT) / _CHARACTER)
    return text if len(text) <= characters else f"{text[: characters - 1]}…"
