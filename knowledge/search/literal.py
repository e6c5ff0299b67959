"""Names made of words that name nothing ("sans diplôme", "je ne connais pas le secteur").

Their words alone mean nothing, so they count only when they are typed as they are, or nearly so.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from knowledge.search.phrases import Phrase, literal_key
from knowledge.search.words import WordLists

_WITHIN = 0.6  # score of a name typed within a longer text
_WHOLE = 0.75
_NEAR = 90.0  # per cent of the letters, in order
_LONGEST = 80  # characters; a longer text is not just a misspelt name
_LIMIT = 4


class LiteralNames:
    """The names of documents that have no other words, and the sentences among names."""

    def __init__(self, documents: Sequence[Sequence[Phrase]], lists: WordLists) -> None:
        self._lists = lists
        self._documents: dict[str, list[int]] = {}
        for number, own in enumerate(documents):
            for phrase in own:
                if phrase.is_name and (all(phrase.light) or phrase.sentence) and phrase.literal.strip():
                    self._documents.setdefault(phrase.literal, []).append(number)

    def typed(self, words: Sequence[str]) -> dict[str, float]:
        """Return the names that folded ``words`` contain, or nearly are, with a score (0..1)."""
        text = literal_key(words, self._lists)
        found: dict[str, float] = {}
        if len(text) <= _LONGEST:
            near = process.extract(
                text, self._documents.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=_LIMIT
            )
            found = {name: _WHOLE * percent / 100 for name, percent, _ in near}
        for name in self._documents:
            # A single such word is a name only at the end: "formation MES", not "mes dates".
            if name not in found and (text.endswith(name) if name.count(" ") == 2 else name in text):
                found[name] = _WITHIN
        return found

    def documents(self, names: dict[str, float]) -> dict[int, float]:
        """Return the documents of some of the names, with the best score of each."""
        found: dict[int, float] = {}
        for name, score in names.items():
            for number in self._documents[name]:
                found[number] = max(found.get(number, 0.0), score)
        return found
