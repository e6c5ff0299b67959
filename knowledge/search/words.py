"""The words that name nothing in a catalogue, per language: ``words/<language>.yml``."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from knowledge.records import LANGUAGES
from knowledge.search.text import words

_FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True)
class WordLists:
    """What words are worth in one kind of search. Folded, of the four languages together: the
    language of a text is not known here.

    ``empty`` words count for nothing; ``light`` words count a little inside a name ("gmp
    online") but name nothing alone; ``topic`` words tell that a list on a topic is wanted;
    ``training`` words are other words for a course; ``joining`` words stand between two names;
    ``phrases`` are sequences of words that count for nothing together.
    """

    empty: frozenset[str]
    light: frozenset[str]
    topic: frozenset[str]
    training: frozenset[str]
    joining: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]

    def is_light(self, word: str) -> bool:
        """Whether ``word`` (not an empty one) names nothing alone; single letters and numbers don't."""
        return word in self.light or len(word) == 1 or word.isdigit()


@cache
def _groups() -> dict[str, list[str]]:
    """Read the lists of all languages, once per process: group to its entries as written."""
    groups: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for group, entries in YAML(typ="safe").load(_FOLDER / f"{language}.yml").items():
            groups.setdefault(group, []).extend(entries if isinstance(entries, list) else entries.split())
    return groups


def _words_of(names: Collection[str]) -> frozenset[str]:
    return frozenset(word for name in names for entry in _groups()[name] for word in words(entry))


def _lists(empty: Collection[str], light: Collection[str]) -> WordLists:
    nothing = _words_of(empty)
    phrases = tuple(tuple(words(entry)) for entry in _groups()["phrases"])
    return WordLists(
        empty=nothing,
        light=_words_of(light) - nothing,
        topic=_words_of(["topic"]),
        training=_words_of(["training"]),
        joining=_words_of(["joining"]),
        phrases=phrases,
    )


@cache
def topic_lists() -> WordLists:
    """For a search of modules, jobs and domains: only topics name one."""
    return _lists(
        empty=("function", "courtesy", "chat", "joining"),
        light=("asking", "training", "topic", "audience", "place", "time"),
    )


@cache
def question_lists() -> WordLists:
    """For a search of frequent questions: what is asked and by whom is what matters."""
    return _lists(empty=("courtesy",), light=("function", "joining", "chat", "training"))


@cache
def place_lists() -> WordLists:
    """For a search of sites: only places name one."""
    return _lists(empty=("function", "courtesy", "chat", "joining", "training", "audience", "time"), light=())
