"""From raw text to words and stems: the same for what is searched and for what is searched in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

import snowballstemmer  # type: ignore[import-untyped]

MAX_CHARACTERS = 2_000
MAX_WORDS = 80
MAX_WORD_LENGTH = 40

_STEMMERS = {"fr": "french", "nl": "dutch", "en": "english", "de": "german"}
# Letters that Unicode decomposition leaves whole.
_LETTERS = (("œ", "oe"), ("æ", "ae"), ("ø", "o"), ("ł", "l"), ("đ", "d"))
_MARKS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """Return ``text`` without case, accents and ligatures ("Œuvre Été" gives "oeuvre ete")."""
    if text.isascii():
        return text.lower()
    text = text.casefold()
    for letter, letters in _LETTERS:
        text = text.replace(letter, letters)
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).lower()


def words(text: str) -> list[str]:
    """Return the folded words of ``text``: runs of Latin letters and digits, in order."""
    return _WORD.findall(fold(text))


def query_words(text: str) -> list[str]:
    """Like `words`, for text from outside: cut to a length at which a search stays quick."""
    found = words(text[:MAX_CHARACTERS])
    return [word for word in found[:MAX_WORDS] if len(word) <= MAX_WORD_LENGTH]


@cache
def _stemmer(language: str) -> Any:
    return snowballstemmer.stemmer(_STEMMERS[language])


def stem(word: str, language: str) -> str:
    """Return the Snowball stem of a folded word in ``language`` (``fr``, ``nl``, ``en``, ``de``)."""
    if len(word) <= 3 or not word.isalpha():
        return word
    return str(_stemmer(language).stemWord(word))
