"""What a person typed, made safe to keep and to understand. It is text, never a command."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 2_000

# Cc control, Cf invisible and bidirectional marks, Cs lone surrogates, Co private use, Cn unassigned.
_UNWANTED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_LEADING = re.compile(r"^[\s/\\]+")
# Phones write the first, word lists hold the second.
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc", "'"))
_BLANKS = re.compile(r"\s+")


def clean(text: str) -> str:
    """Return ``text`` in NFC on one line, at most 2,000 characters, without invisible ones.

    Apostrophes become straight.

    A leading slash, with which Rasa begins a command, goes; an empty string means nothing was said.
    """
    # Composing cannot lengthen a text more than threefold, so this bounds the work on a long one.
    visible = "".join(_visible(character) for character in text[: MAX_CHARACTERS * 3])
    normal = _BLANKS.sub(" ", unicodedata.normalize("NFC", visible))
    return _LEADING.sub("", normal.translate(_APOSTROPHES))[:MAX_CHARACTERS].strip()


def _visible(character: str) -> str:
    if character in "\t\n\r\x0b\x0c\u2028\u2029\x85":
        return " "
    if unicodedata.category(character) in _UNWANTED_CATEGORIES:
        # A joiner inside a word leaves no gap; everything else that is unseen parts words.
        return "" if character in "\u00ad\u200b\u200c\u200d\u2060\ufeff" else " "
    return character
