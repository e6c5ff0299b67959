"""Reads the training sentences and remembers each one's language, which Rasa's own importer forgets."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from rasa.shared.exceptions import RasaException
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import METADATA
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from locales.localization import LANGUAGES


class LanguageFolders(RasaFileImporter):
    """Sentences lie in ``…/<language>/<topic>.yml``; each message gets ``metadata.language``."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return the sentences of all files; raises ``RasaException`` for one outside a language's folder."""
        return TrainingData().merge(*(_read(file) for file in sorted(self._nlu_files)))


@cache  # a training asks twice, and to read 300 files takes as long as to learn from them the languages
def _read(file: str) -> TrainingData:
    language = Path(file).parent.name
    if language not in LANGUAGES:
        raise RasaException(f"{file}: sentences must lie in a folder named {', '.join(LANGUAGES)}")
    data = load_data(file, language)
    for message in data.training_examples:
        message.set(METADATA, {**message.get(METADATA, {}), "language": language})
    return data


def language_of(message: Message) -> str | None:
    """Return the language of a training sentence, None if it was not read by this importer."""
    language = (message.get(METADATA) or {}).get("language")
    return language if language in LANGUAGES else None
