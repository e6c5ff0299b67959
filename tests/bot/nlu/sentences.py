"""A few sentences of four languages: enough to train tiny models in a second."""

from __future__ import annotations

from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

SENTENCES = {
    ("greet", "fr"): ["bonjour", "salut à vous", "bonsoir tout le monde", "coucou", "bien le bonjour"],
    ("greet", "nl"): ["hallo", "goeiedag allemaal", "goedemorgen", "dag iedereen", "hallo daar"],
    ("greet", "en"): ["hello", "good morning everyone", "hi there", "hey you", "good afternoon"],
    ("greet", "de"): ["hallo", "guten Tag zusammen", "guten Morgen", "servus", "schönen guten Abend"],
    ("ask_dates", "fr"): [
        "c'est quand la prochaine session {module} ?",
        "quelles sont les dates de {module} ?",
        "quand commence {module} à {site} ?",
        "et les prochaines dates à {site} ?",
        "merci de me donner les dates",
        "et pour {module} c'est quand ?",
    ],
    ("ask_dates", "nl"): [
        "wanneer is de volgende sessie van {module} ?",
        "wat zijn de data van {module} ?",
        "wanneer begint {module} in {site} ?",
        "en de volgende data in {site} ?",
        "geef me de data alsjeblieft",
    ],
    ("ask_dates", "en"): [
        "when is the next session of {module}?",
        "what are the dates of {module}?",
        "when does {module} start in {site}?",
        "what about the next dates in {site}?",
        "what about {module}, when is it?",
    ],
    ("ask_dates", "de"): [
        "wann ist der nächste Kurs {module} ?",
        "welche Termine hat {module} ?",
        "wann beginnt {module} in {site} ?",
        "und die nächsten Termine in {site} ?",
        "bitte nennen Sie mir die Termine",
    ],
    ("ask_duration", "fr"): [
        "combien de temps dure {module} ?",
        "la durée de {module} ?",
        "c'est combien d'heures {module} ?",
        "{module} dure combien de jours ?",
    ],
    ("ask_duration", "nl"): [
        "hoe lang duurt {module} ?",
        "de duur van {module} ?",
        "hoeveel uur is {module} ?",
        "hoeveel dagen duurt {module} ?",
    ],
    ("ask_duration", "en"): [
        "how long does {module} take?",
        "how long is {module}?",
        "how many hours is {module}?",
        "how many days does {module} take?",
    ],
    ("ask_duration", "de"): [
        "wie lange dauert {module} ?",
        "die Dauer von {module} ?",
        "wie viele Stunden hat {module} ?",
        "wie viele Tage dauert {module} ?",
    ],
}


def training_data() -> TrainingData:
    """Return the sentences as the importer reads them, with their language."""
    return TrainingData(
        [
            Message(data={"text": sentence, "intent": intent, "metadata": {"language": language}})
            for (intent, language), sentences in SENTENCES.items()
            for sentence in sentences
        ]
    )
