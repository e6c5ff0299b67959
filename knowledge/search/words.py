"""The words that name nothing in a catalogue, per language: ``words/<language>.yml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from knowledge.records import LANGUAGES
from knowledge.search.spelling import Speller
from knowledge.search.text import words

_TELLING_LANGUAGE = ("function", "courtesy", "chat", "asking", "training", "ordinary")
_MIN_MISSPELT = 5  # letters: a shorter word is hardly a misspelt one of those that name nothing
_FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True)
class WordLists:
    """What folded words are worth in one kind of search, by language.

    ``empty`` words count for nothing; ``light`` words count a little inside a name ("gmp
    online") but name nothing alone; ``topic`` words tell that a list on a topic is wanted;
    ``training`` words are other words for a course; ``joining`` words stand between two names;
    ``phrases`` are sequences of words that count for nothing together; ``ordinary`` words are of
    daily life: known not to be misspelt ones of the catalogue. ``telling`` words tell the
    language of a text. ``speller`` knows the empty and light words, ``all_words``.
    """

    empty: Mapping[str, frozenset[str]]
    light: Mapping[str, frozenset[str]]
    telling: Mapping[str, frozenset[str]]
    topic: frozenset[str]
    training: frozenset[str]
    joining: frozenset[str]
    ordinary: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    all_empty: frozenset[str]
    all_words: frozenset[str]
    speller: Speller

    def language(self, typed: Sequence[str]) -> str | None:
        """Return the language that most of the words tell, if one stands out."""
        counts = sorted((sum(w in known for w in typed), lang) for lang, known in self.telling.items())
        (second, _), (first, language) = counts[-2:]
        return language if first > second else None

    def is_empty(self, word: str, language: str) -> bool:
        """Whether ``word`` counts for nothing in ``language``; short English words do so everywhere."""
        return word in self.empty[language]

    def is_light(self, word: str, language: str) -> bool:
        """Whether ``word``, no empty one, names nothing alone; single letters and numbers don't."""
        return word in self.light[language] or len(word) == 1 or word.isdigit()


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


@cache
def synonym_groups() -> tuple[tuple[str, ...], ...]:
    """Read the groups of folded words that stand for one another, once per process."""
    return tuple(tuple(words(line)) for line in YAML(typ="safe").load(_FOLDER / "synonyms.yml"))


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
    grammar = _words_of(["function"], ["en"])
    nothing = {language: _words_of(empty, [language]) for language in LANGUAGES}
    if "function" in empty:
        nothing = {language: found | grammar for language, found in nothing.items()}
    phrases = [tuple(words(entry)) for groups in _groups().values() for entry in groups.get("phrases", ())]
    lightly = {language: _words_of(light, [language]) - nothing[language] for language in LANGUAGES}
    every = frozenset[str]().union(*nothing.values(), *lightly.values())
    return WordLists(
        empty=nothing,
        light=lightly,
        all_empty=frozenset[str]().union(*nothing.values()),
        all_words=every,
        speller=Speller(word for word in every if len(word) >= _MIN_MISSPELT),
        telling={language: _words_of(_TELLING_LANGUAGE, [language]) for language in LANGUAGES},
        topic=_words_of(["topic"]),
        training=_words_of(["training"]),
        joining=_words_of(["joining"]),
        ordinary=_words_of(["ordinary"]),
        phrases=tuple(phrases),
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
