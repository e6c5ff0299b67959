"""A path on one sheet of A4: a PDF that screen readers can read, made by Typst from ``sheet.typ``."""

from __future__ import annotations

import io
import json
import logging
from functools import cache
from pathlib import Path
from typing import Any

import segno
import typst

from gateway.paths.today import PathToday
from gateway.paths.wording import PathWords
from knowledge.path_records import Step
from knowledge.records import Catalogue

_log = logging.getLogger(__name__)
_TEMPLATE = Path(__file__).with_name("sheet.typ")
# PDF/UA: tagged, titled, with a language and a text for each picture; Typst refuses what is not.
_STANDARD = "ua-1"


def sheet(shown: PathToday, catalogue: Catalogue, language: str, address: str) -> bytes:
    """Return the sheet as PDF; ``address`` is where its QR code leads.

    Takes a tenth of a second of a processor and more: never call it in the event loop.
    """
    # The same path of the same catalogue makes the same bytes: the time in the file is that of the path.
    made_at = int(shown.kept.created_at.timestamp())
    data = sheet_data(PathWords(shown, catalogue, language), shown, address)
    try:
        made: bytes = compiled(data, format="pdf", pdf_standards=_STANDARD, timestamp=made_at)
    except typst.TypstError:
        # A character of the catalogue that the fonts don't have: still tagged, but no PDF/UA.
        _log.warning("sheet without PDF/UA", extra={"catalogue": catalogue.version})
        made = compiled(data, format="pdf", timestamp=made_at)
    return made


def compiled(data: dict[str, Any], **options: Any) -> Any:
    """Return what Typst makes of the template with ``data``: ``options`` are those of its ``compile``."""
    compiler = typst.Compiler(font_paths=_fonts())
    return compiler.compile(_template(), sys_inputs={"data": json.dumps(data)}, **options)


@cache
def _fonts() -> typst.Fonts:
    """Only those inside of Typst: the sheet looks the same wherever the gateway runs.

    The same object for every sheet: what Typst remembers of one is of use to the next.
    """
    return typst.Fonts(include_system_fonts=False)


@cache
def _template() -> bytes:
    return _TEMPLATE.read_bytes()


def sheet_data(words: PathWords, shown: PathToday, address: str) -> dict[str, Any]:
    """Return everything that the template shows: texts, and nothing that it would run."""
    expires = words.day(shown.kept.expires_at.date())
    return {
        "language": words.language,
        "region": "GB" if words.language == "en" else "BE",
        "title": words.title,
        "description": f"{words.say('path-sample-badge')}. {words.calendar_note}",
        "keywords": [step.module.code for step in shown.path.steps],
        "sample": words.say("path-sample-badge"),
        "summary": [words.kind, *words.totals],
        "columns": ["", *(words.say(f"path-{column}") for column in ("module", "when", "where", "hours"))],
        "steps": [_step(step, words) for step in shown.path.steps],
        "withdrawn": words.withdrawn,
        "uncovered_title": words.say("path-uncovered-title"),
        "uncovered": [{"what": what, "why": why} for what, why in words.uncovered],
        "all_covered": words.say("path-all-covered"),
        "check_title": words.say("path-check-title"),
        "check_intro": words.say("path-check-intro"),
        "conditions": [{"condition": condition, "modules": codes} for condition, codes in words.conditions],
        "sources_title": words.say("path-sources-title"),
        "sources": words.sources,
        "pages": [{"address": address, "words": shown} for address, shown in words.pages],
        "calendar_note": words.calendar_note,
        "address": address,
        "address_title": words.say("path-address-title"),
        "address_words": words.say("path-address", date=expires),
        "qr": _qr(address),
        "qr_alternative": words.say("path-qr", address=address),
        "as_of": words.say("path-as-of", date=words.loaded_on),
    }


def _step(step: Step, words: PathWords) -> dict[str, Any]:
    session, change = step.session, words.change(step.module.code)
    undated = "path-none-fits" if words.is_planned(step.module) else "path-on-request"
    return {
        "code": step.module.code,
        "title": step.module.title.in_language(words.language),
        "gives": words.competencies(step.covers),
        "needed_by": words.needed_by(step),
        "when": words.when(session) if session else None if change else words.say(undated),
        "change": change,
        "where": words.town(session.site) if session else "–",
        "hours": str(step.module.hours),
    }


def _qr(address: str) -> str:
    drawn = io.BytesIO()
    segno.make(address, error="m").save(drawn, kind="svg", border=2, light="#ffffff")
    return drawn.getvalue().decode()
