"""The words that name nothing in a catalogue, per language: ``words/<language>.yml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from knowledge.records import LANGUAGES
from knowledge.search.text import words

_TELLING_LANGUAGE = ("function", "courtesy", "chat", "asking", "training", "ordinary")
_FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True)
class WordLists:
    """What words are worth in one kind of search. Folded, of the four languages together: the
    language of a text is not known here.

    ``empty`` words count for nothing; ``light`` words count a little inside a name ("gmp
    online") but name nothing alone; ``topic`` words tell that a list on a topic is wanted;
    ``training`` words are other words for a course; ``joining`` words stand between two names;
    ``phrases`` are sequences of words that count for nothing together; ``ordinary`` words are of
    daily life: known not to be misspelt ones of the catalogue. ``by_language`` has the empty and
    light words of each language.
    """

    empty: frozenset[str]
    light: frozenset[str]
    topic: frozenset[str]
    training: frozenset[str]
    joining: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    ordinary: frozenset[str]
    by_language: Mapping[str, frozenset[str]]

    def language(self, typed: Sequence[str]) -> str | None:
        """Return the language that most of the folded words tell, if one stands out."""
        counts = sorted(((sum(w in known for w in typed), lang) for lang, known in self.by_language.items()))
        (second, _), (first, language) = counts[-2:]
        return language if first > second else None

    def is_light(self, word: str) -> bool:
        """Whether ``word`` (not an empty one) names nothing alone; single letters and numbers don't."""
        return word in self.light or len(word) == 1 or word.isdigit()


@cache
def _groups() -> dict[str, dict[str, list[str]]]:
    """Read the lists, once per process: language to group to its entries as written."""
    return {
        language: {
            group: entries if isinstance(entries, list) else entries.split()
            for group, entries in YAML(typ="safe").load(_FOLDER / f"{language}.yml").items()
        }
        for language in LANGUAGES
    }


def _words_of(names: Collection[str], languages: Collection[str] = LANGUAGES) -> frozenset[str]:
    groups = _groups()
    return frozenset(
        word
        for language in languages
        for name in names
        for entry in groups[language].get(name, ())
        for word in words(entry)
    )


def _lists(empty: Collection[str], light: Collection[str]) -> WordLists:
    nothing = _words_of(empty)
    phrases = [tuple(words(entry)) for groups in _groups().values() for entry in groups.get("phrases", ())]
    return WordLists(
        empty=nothing,
        light=_words_of(light) - nothing,
        topic=_words_of(["topic"]),
        training=_words_of(["training"]),
        joining=_words_of(["joining"]),
        phrases=tuple(phrases),
        ordinary=_words_of(["ordinary"]),
        by_language={language: _words_of(_TELLING_LANGUAGE, [language]) for language in LANGUAGES},
    )


@cache
def topic_lists() -> WordLists:
    """For a search of modules, jobs and domains: only topics name one."""
    return _lists(
        empty=("function", "courtesy", "joining"),
        light=("chat", "asking", "training", "topic", "audience", "place", "time"),
    )


@cache
def question_lists() -> WordLists:
    """For a search of frequent questions: what is asked and by whom is what matters."""
    return _lists(empty=("courtesy",), light=("function", "joining", "chat", "training"))


@cache
def place_lists() -> WordLists:
    """For a search of sites: only places name one."""
    return _lists(empty=("courtesy", "chat", "training", "audience", "time"), light=("function", "joining"))
