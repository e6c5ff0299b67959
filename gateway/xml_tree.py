"""XML built element by element: no text of the catalogue can break it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

Element = ElementTree.Element

# What no document of XML 1.0 may hold, not even escaped.
_FORBIDDEN = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOTHING = "–"


def element(name: str, *children: Element | None, **attributes: str) -> Element:
    """Return an element with those of ``children`` that there are."""
    made = ElementTree.Element(name, attributes)
    made.extend(child for child in children if child is not None)
    return made


def text_element(name: str, text: str, *, most: int = 3000, **attributes: str) -> Element:
    """Return an element with ``text``, cut to ``most`` characters; it is never empty."""
    made = ElementTree.Element(name, attributes)
    made.text = fitted(text, most)
    return made


def storable(text: str) -> str:
    """Return ``text`` without what XML forbids; line ends become ``\\n``."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def fitted(text: str, most: int) -> str:
    """Return ``text`` without what XML forbids, at most ``most`` characters; what was cut ends in ``…``."""
    allowed = storable(text).strip() or _NOTHING
    return allowed if len(allowed) <= most else f"{allowed[: most - 1].rstrip()}…"


def document(root: Element) -> bytes:
    """Return the document in UTF-8, indented."""
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
