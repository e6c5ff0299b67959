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

# A word that is merely mentioned ("my VCA", "with HPLC") is met now and then, an ordinary one more often.
_FEWEST_SENTENCES_OF_A_WORD = 5
_FEWEST_SENTENCES = 3
_MOST_WORDS = 5


@dataclass(frozen=True)
class OrdinaryWords:
    """Phrases of ordinary sentences: folded, words parted by a blank; ``stems`` the same without endings."""

    phrases: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()


def learn(sentences: Iterable[str]) -> OrdinaryWords:
    """Return the phrases of up to five words that stand in several of the (different) ``sentences``."""
    phrases: Counter[str] = Counter()
    stems: Counter[str] = Counter()
    for sentence in set(sentences):
        parts = [[token.text for token in tokens(part)] for part in parts_between_placeholders(sentence)]
        phrases.update({phrase for part in parts for phrase in _phrases(part)})
        stems.update({phrase for part in parts for phrase in _phrases([stem(word) for word in part])})
    return OrdinaryWords(_frequent(phrases), _frequent(stems))


def _phrases(words: list[str]) -> Iterable[str]:
    for length in range(1, _MOST_WORDS + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _frequent(counts: Counter[str]) -> frozenset[str]:
    return frozenset(phrase for phrase, count in counts.items() if count >= _fewest(phrase))


def _fewest(phrase: str) -> int:
    return _FEWEST_SENTENCES if " " in phrase else _FEWEST_SENTENCES_OF_A_WORD
