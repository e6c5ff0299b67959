"""No message text in logs: at level DEBUG Rasa writes what a person said, at many places."""

from __future__ import annotations

import logging
from types import SimpleNamespace
from typing import Any

from rasa.core import processor
from rasa.core.policies import rule_policy


def apply() -> None:
    """Keep Rasa's loggers, plain and structured, at INFO or above whatever ``LOG_LEVEL`` says."""
    rasa = logging.getLogger("rasa")
    if rasa.getEffectiveLevel() < logging.INFO:
        rasa.setLevel(logging.INFO)
    # Both copy a turn's events whole, only to hand them to such a log: 2 ms, or more with long answers.
    processor.copy = rule_policy.copy = SimpleNamespace(deepcopy=_itself)


def _itself(value: Any) -> Any:
    return value
