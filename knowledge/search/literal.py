"""Names made of words that name nothing ("sans diplôme", "je ne connais pas le secteur").

Their words alone mean nothing, so they count only when they are typed as they are, or nearly so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz, process

from knowledge.search.phrases import Phrase, literal_key
from knowledge.search.words import WordLists

_WITHIN = 0.6  # score of a name typed within a longer text
_WHOLE = 0.75
_NEAR = 90.0  # per cent of the letters, in order
_LONGEST = 80  # characters; a longer text is not just a misspelt name
_MOST_CONTENT = 3
_LIMIT = 4


class LiteralNames:
    """Those of the documents' names that have no other words, and the sentences among them."""

    def __init__(self, names: Sequence[Sequence[Phrase]], lists: WordLists) -> None:
        self._lists = lists
        self._documents: dict[str, list[int]] = {}
        for number, own in enumerate(names):
            for phrase in own:
                if phrase.literal.strip():
                    self._documents.setdefault(phrase.literal, []).append(number)
        self._several = [name for name in self._documents if name.count(" ") > 2]

    def typed(self, words: Sequence[str], content: int) -> dict[str, float]:
        """Return the names that folded ``words`` contain, or nearly are, with a score (0..1).

        ``content``: how many of the words may name something by themselves.
        """
        text = literal_key(words, self._lists)
        found: dict[str, float] = {}
        if len(text) <= _LONGEST and content <= _MOST_CONTENT:
            near = process.extract(
                text, self._documents.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=_LIMIT
            )
            found = {name: _WHOLE * percent / 100 for name, percent, _ in near}
        for name in self._several:
            if name in text:
                found.setdefault(name, _WITHIN)
        last = f" {text.split()[-1]} " if text.split() else ""
        if last in self._documents:  # a single such word only at the end: "formation MES", not "mes dates"
            found.setdefault(last, _WITHIN)
        return found

    def documents(self, names: Mapping[str, float]) -> dict[int, float]:
        """Return the documents of some of the names, with the best score of each."""
        found: dict[int, float] = {}
        for name, score in names.items():
            for number in self._documents[name]:
                found[number] = max(found.get(number, 0.0), score)
        return found
