"""Names of the catalogue as one word each: what is asked does not depend on the module that is named."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from bot.nlu.phrases import KINDS, Phrase

# Words that no language has and whose n-grams no other word shares.
_MASKS = {"module": " qqmodule ", "job": " qqjob ", "domain": " qqdomain ", "site": " qqsite "}
_PLACEHOLDER = re.compile(r"\{(module|job|domain|site)\}")
_BLANKS = re.compile(r"\s+")
_REPEATED = re.compile(r"qqmodule(?:[\s/\-]+qqmodule)+")


def mask(text: str, entities: Iterable[dict[str, Any]], words: Iterable[tuple[int, int]] = ()) -> str:
    """Return ``text`` with the names found in it (entities with ``start`` and ``end``) masked.

    A name of several kinds counts as the first of module, job, domain, site. ``words``: where words of
    the names of modules stand; outside the names found they are masked as a module, once for several.
    """
    entities = list(entities)
    names = [entity for entity in entities if entity.get("entity") in _MASKS]
    spans = [(entity.get("start"), entity.get("end")) for entity in names]
    alone = [
        {"entity": "module", "start": start, "end": end}
        for start, end in words
        if all(
            not isinstance(first, int) or not isinstance(last, int) or end <= first or start >= last
            for first, last in spans
        )
    ]
    return _REPEATED.sub(_MASKS["module"].strip(), _replaced(text, [*entities, *alone], _MASKS))


def without_names(text: str, entities: Iterable[dict[str, Any]]) -> str:
    """Return ``text`` without the names found in it."""
    return _replaced(text, entities, dict.fromkeys(_MASKS, " "))


def mask_placeholders(sentence: str) -> str:
    """Return the training ``sentence`` with ``{module}`` and the like masked."""
    return _BLANKS.sub(" ", _PLACEHOLDER.sub(lambda found: _MASKS[found[1]], sentence)).strip()


def without_placeholders(sentence: str) -> str:
    """Return the training ``sentence`` without ``{module}`` and the like."""
    return _BLANKS.sub(" ", _PLACEHOLDER.sub(" ", sentence)).strip()


def parts_between_placeholders(sentence: str) -> list[str]:
    """Return what stands before, between and after the placeholders of the training ``sentence``."""
    return _PLACEHOLDER.split(sentence)[::2]


class Names:
    """Real names to put in the place of placeholders; the same sentence always gets the same ones."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._names: dict[tuple[str, str], list[str]] = {}
        for phrase in sorted(phrases):
            self._names.setdefault((phrase.kind, phrase.language), []).append(phrase.text)

    def fill(self, sentence: str, language: str, draw: int) -> str | None:
        """Return ``sentence`` with names of ``language``; None without placeholder or without names."""
        kinds = set(_PLACEHOLDER.findall(sentence))
        if not kinds or any((kind, language) not in self._names for kind in kinds):
            return None
        dice = random.Random(zlib.crc32(f"{language} {draw} {sentence}".encode()))  # noqa: S311 - no secret
        return _PLACEHOLDER.sub(lambda found: dice.choice(self._names[(found[1], language)]), sentence)


def _replaced(text: str, entities: Iterable[dict[str, Any]], masks: dict[str, str]) -> str:
    spans: dict[tuple[int, int], str] = {}
    for entity in entities:
        kind, start, end = entity.get("entity"), entity.get("start"), entity.get("end")
        if kind in masks and isinstance(start, int) and isinstance(end, int):
            known = spans.get((start, end), kind)
            spans[(start, end)] = min(known, kind, key=KINDS.index)
    for (start, end), kind in sorted(spans.items(), reverse=True):
        text = text[:start] + masks[kind] + text[end:]
    return _BLANKS.sub(" ", text).strip()
