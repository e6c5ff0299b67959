"""Names of the catalogue that are also words of everyday questions: "computer", "langues", "reach".

Training sentences name modules by placeholders only. A name that stands in several of them as plain words is
an ordinary word, and no sign that somebody means the record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.nlu.folding import stem, tokens
from bot.nlu.masking import parts_between_placeholders

_FEWEST_SENTENCES = 2
_FEWEST_OF_FREQUENT = 100
_MOST_WORDS = 5


@dataclass(frozen=True)
class OrdinaryWords:
    """Phrases of ordinary sentences: folded, words parted by a blank; ``stems`` the same without endings.

    ``frequent``: single words of many sentences.
    """

    phrases: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    frequent: frozenset[str] = frozenset()

    def without_rare(self, words: set[str]) -> OrdinaryWords:
        """Return the same without those of these single words that are not frequent."""
        rare = words - self.frequent
        return OrdinaryWords(self.phrases - rare, self.stems - {stem(word) for word in rare}, self.frequent)


def learn(sentences: Iterable[str]) -> OrdinaryWords:
    """Return the phrases of up to five words that stand in at least two of the (different) ``sentences``."""
    phrases: Counter[str] = Counter()
    stems: Counter[str] = Counter()
    for sentence in set(sentences):
        parts = [[token.text for token in tokens(part)] for part in parts_between_placeholders(sentence)]
        phrases.update({phrase for part in parts for phrase in _phrases(part)})
        stems.update({phrase for part in parts for phrase in _phrases([stem(word) for word in part])})
    frequent = frozenset(
        phrase for phrase, count in phrases.items() if count >= _FEWEST_OF_FREQUENT and " " not in phrase
    )
    return OrdinaryWords(_ordinary(phrases), _ordinary(stems), frequent)


def _phrases(words: list[str]) -> Iterable[str]:
    for length in range(1, _MOST_WORDS + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _ordinary(counts: Counter[str]) -> frozenset[str]:
    return frozenset(phrase for phrase, count in counts.items() if count >= _FEWEST_SENTENCES)
