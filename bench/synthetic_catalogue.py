"""A large catalogue made of the shipped one: its modules' texts recombined, some words made up.

The same every time: everything is drawn from one seeded generator.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Mapping, Sequence

from knowledge.records import LANGUAGES, Catalogue, Module, Text, Words

_SYLLABLES = ("lor", "mic", "tan", "ver", "pol", "sid", "qua", "ben", "fas", "nur", "gel", "tro")
_CHANGED = 0.12  # share of long words that are made up, so that the vocabulary grows with the catalogue


def synthetic(catalogue: Catalogue, modules: int, seed: int = 1) -> Catalogue:
    """Return ``catalogue`` with ``modules`` modules: first its own, then made ones."""
    generator = random.Random(seed)  # noqa: S311 - nothing secret
    real = list(catalogue.modules.values())
    made = [_made(number, real, generator) for number in range(modules - len(real))]
    every = {module.code: module for module in [*real, *made][:modules]}
    sessions = {code: catalogue.sessions.get(code, ()) for code in every}
    return dataclasses.replace(catalogue, modules=every, sessions=sessions)


def _made(number: int, real: Sequence[Module], generator: random.Random) -> Module:
    base, other = real[number % len(real)], generator.choice(real)
    words: dict[str, str] = {}
    return dataclasses.replace(
        base,
        code=f"{base.code[:3]}-{number + 1000}",
        gives=generator.choice([base.gives, other.gives]),
        title=_joined_titles(base.title, other.title, words, generator),
        summary=_changed_text(other.summary, words, generator),
        aliases=_mixed(base.aliases, other.aliases, words, generator),
        objectives=_mixed(other.objectives, base.objectives, words, generator),
    )


def _joined_titles(head: Text, tail: Text, words: dict[str, str], generator: random.Random) -> Text:
    parts: Mapping[str, str] = {
        language: f"{head.in_language(language).split(':')[0].strip()}: "
        f"{tail.in_language(language).split(':')[-1].strip()}"
        for language in LANGUAGES
    }
    return _changed_text(Text(**parts), words, generator)


def _mixed(mine: Words, others: Words, words: dict[str, str], generator: random.Random) -> Words:
    lists = {}
    for language in LANGUAGES:
        own, foreign = mine.in_language(language), others.in_language(language)
        kept = [*own[: len(own) // 2], *foreign[len(foreign) // 2 :]]
        lists[language] = tuple(_changed(text, words, generator) for text in dict.fromkeys(kept))
    return Words(**lists)


def _changed_text(text: Text, words: dict[str, str], generator: random.Random) -> Text:
    changed = {language: _changed(text.in_language(language), words, generator) for language in LANGUAGES}
    return Text(**changed)


def _changed(text: str, words: dict[str, str], generator: random.Random) -> str:
    """Make up some long words; within one module the same word becomes the same."""
    for word in text.split():
        if len(word) > 6 and word.isalpha() and word not in words:
            new = word[:3] + generator.choice(_SYLLABLES) + generator.choice(_SYLLABLES) + word[-2:]
            words[word] = new if generator.random() < _CHANGED else word
    return " ".join(words.get(word, word) for word in text.split())
