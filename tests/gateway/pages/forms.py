"""Sending the plain form as a browser without script does."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import httpx

PLAIN = "/plain"


@dataclass
class Button:
    name: str | None
    value: str
    label: str = ""


class _Reader(HTMLParser):
    """Finds what the form ``ask`` would send, every button that sends it, and the text of each element id."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.hidden: dict[str, str] = {}
        self.buttons: list[Button] = []
        self.typed = ""
        self.words = ""
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "input" and given.get("type") == "hidden":
            self.hidden[given["name"] or ""] = given["value"] or ""
        if tag == "button":
            self.buttons.append(Button(given.get("name"), given.get("value") or ""))
        if tag not in {"input", "meta", "link", "path"}:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            while self._inside.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "textarea" in self._inside:
            self.typed += data
        elif "main" in self._inside:
            self.words += data
            if "button" in self._inside:
                self.buttons[-1].label += data.strip()
        if "header" in self._inside and "button" in self._inside:
            self.buttons[-1].label += data.strip()


@dataclass
class PlainPage:
    """One page as it was answered."""

    client: httpx.AsyncClient
    answer: httpx.Response
    reader: _Reader = field(default_factory=_Reader)

    def __post_init__(self) -> None:
        self.reader.feed(self.answer.text)

    @property
    def hidden(self) -> dict[str, str]:
        return self.reader.hidden

    @property
    def typed(self) -> str:
        return self.reader.typed.removeprefix("\n").rstrip("\n")

    @property
    def words(self) -> str:
        return " ".join(self.reader.words.split())

    @property
    def choices(self) -> dict[str, str]:
        """The values of the choices on offer by their titles."""
        return {button.label: button.value for button in self.reader.buttons if button.name == "choice"}

    async def send(self, text: str = "", *, to: str = PLAIN, **fields: str) -> PlainPage:
        """Press the button of ``fields``, or else "send", with ``text`` in the field."""
        answer = await self.client.post(to, data={**self.hidden, "text": text, **fields})
        return PlainPage(self.client, answer)


async def open_plain(client: httpx.AsyncClient, **params: Any) -> PlainPage:
    return PlainPage(client, await client.get(PLAIN, params=params))
