"""A page as the tests read it: its elements, its texts, its links."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any


@dataclass
class Outline:
    """``tags`` in order; ``text`` of the body; ``documents``: the data blocks of the page."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: str = ""
    documents: list[Any] = field(default_factory=list)

    def all(self, tag: str, **attributes: str) -> list[dict[str, str]]:
        """Return the attributes of every ``tag`` that has at least ``attributes``."""
        return [found for name, found in self.tags if name == tag and attributes.items() <= found.items()]

    def links(self) -> list[str]:
        return [found["href"] for found in self.all("a")]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.outline = Outline()
        self._data: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.outline.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag == "script":
            self._data = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._data:
            self.outline.documents.append(json.loads(self._data))
        if tag == "script":
            self._data = None

    def handle_data(self, data: str) -> None:
        if self._data is not None:
            self._data += data
        else:
            self.outline.text += data


def outline_of(page: str) -> Outline:
    """Return what ``page`` holds."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    reader.outline.text = " ".join(reader.outline.text.split())
    return reader.outline
