"""The words and pages of a PDF made by Typst, read from its very bytes: enough of PDF for these files."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
# Parentheses that match stand in a literal as they are: three deep is enough here.
_LITERAL = rb"\((?:\\.|[^\\()])*\)"
for _ in range(3):
    _LITERAL = rb"\((?:\\.|[^\\()]|" + _LITERAL + rb")*\)"
_SHOWN = re.compile(rb"/(f\d+) [\d.]+ Tf|((?:" + _LITERAL + rb"|[\d.\-\[\]\s])+)T[jJ]\b", re.DOTALL)
_NO_GLYPH = "\N{REPLACEMENT CHARACTER}"
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass
class Pdf:
    """``text`` has neither spaces nor line ends: where lines break is no matter of the words."""

    pages: int
    text: str
    catalog: str
    metadata: str
    fonts: set[str]


def read_pdf(content: bytes) -> Pdf:
    assert content.startswith(b"%PDF-1.7")
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    pages = [body for body in objects.values() if b"/Type/Page/" in body]
    metadata = next(body for body in objects.values() if b"/Type/Metadata" in body)
    return Pdf(
        pages=len(pages),
        text="".join(_page_text(page, objects) for page in pages),
        catalog=next(body for body in objects.values() if b"/Type/Catalog" in body).decode("latin-1"),
        metadata=metadata.partition(b"stream")[2].decode(),
        fonts={name.decode() for name in re.findall(rb"/FontName/[A-Z]{6}\+([\w-]+)", content)},
    )


def _page_text(page: bytes, objects: dict[int, bytes]) -> str:
    resources = objects[_reference(page, b"Resources")]
    fonts = {
        name.decode(): _characters(_stream(objects[_reference(objects[int(number)], b"ToUnicode")]))
        for name, number in re.findall(rb"/(f\d+) (\d+) 0 R", resources)
    }
    font, shown = {}, []
    for name, literals in _SHOWN.findall(_stream(objects[_reference(page, b"Contents")])):
        if name:
            font = fonts[name.decode()]
            continue
        joined = b"".join(literal[1:-1] for literal in re.findall(_LITERAL, literals, re.DOTALL))
        codes = _ESCAPED.sub(_unescaped, joined)
        assert len(codes) % 2 == 0
        shown += [font.get(int.from_bytes(codes[at : at + 2]), _NO_GLYPH) for at in range(0, len(codes), 2)]
    return re.sub(r"\s", "", "".join(shown))


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found, key
    return int(found[1])


def _stream(body: bytes) -> bytes:
    return zlib.decompress(body.partition(b"stream\n")[2])


def _characters(cmap: bytes) -> dict[int, str]:
    """Return what each code of a font stands for."""
    found = {}
    for block in re.findall(rb"beginbfchar\n(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    assert b"beginbfrange" not in cmap
    return found


def _unescaped(found: re.Match[bytes]) -> bytes:
    escaped = found[1]
    return bytes([int(escaped, 8)]) if escaped.isdigit() else _LETTERS.get(escaped, escaped)
