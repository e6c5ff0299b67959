"""Training data that are put together share their sentences instead of copying each of them five times.

Nothing changes a sentence between its reading and the training, except that Rasa strips its intent.
"""

from __future__ import annotations

from itertools import chain

from rasa.shared.nlu.training_data import util
from rasa.shared.nlu.training_data.training_data import TrainingData


def apply() -> None:
    """Let the training data be merged without copies."""

    def merge(self: TrainingData, *others: TrainingData | None) -> TrainingData:
        every = [self, *(other for other in others if other)]
        synonyms: dict[str, str] = {}
        for data in every:
            for text, meaning in data.entity_synonyms.items():
                util.check_duplicate_synonym(synonyms, text, meaning, "merging training data")
            synonyms.update(data.entity_synonyms)
        return TrainingData(
            list(chain.from_iterable(data.training_examples for data in every)),
            synonyms,
            list(chain.from_iterable(data.regex_features for data in every)),
            list(chain.from_iterable(data.lookup_tables for data in every)),
            {name: words for data in every for name, words in data.responses.items()},
        )

    TrainingData.merge = merge
