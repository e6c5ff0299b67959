"""No message text in logs: at level DEBUG Rasa writes what a person said, at many places."""

from __future__ import annotations

import logging


def apply() -> None:
    """Keep Rasa's loggers, plain and structured, at INFO or above whatever ``LOG_LEVEL`` says."""
    rasa = logging.getLogger("rasa")
    if rasa.getEffectiveLevel() < logging.INFO:
        rasa.setLevel(logging.INFO)
