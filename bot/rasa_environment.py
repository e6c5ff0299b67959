"""What Rasa and the libraries of its time read, or say, when they are imported: set before that happens."""

from __future__ import annotations

import logging
import os
import warnings

from bot.settings import Settings


def prepare(settings: Settings) -> None:
    """Set the environment of a process of Rasa's and silence what only its developers can put right."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["SANIC_WORKERS"] = "1"
    # Its cache knows data and configuration, not our code: a component would load what an older one wrote.
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    # endpoints.yml names it, and Rasa refuses a variable without a value.
    os.environ["ACTIONS_URL"] = settings.actions_url
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    os.environ["TQDM_DISABLE"] = "1"  # bars over 36 rules that are done in a blink
    os.environ["SQLALCHEMY_SILENCE_UBER_WARNING"] = "1"
    logging.getLogger("numexpr").setLevel(logging.WARNING)
    # Sanic makes Python show them, once, when it is imported.
    import sanic.app  # noqa: F401

    for category in (DeprecationWarning, PendingDeprecationWarning, FutureWarning):
        warnings.simplefilter("ignore", category)
    # RegexEntityExtractor uses lookup tables and needs marked examples; these warnings forget it.
    warnings.filterwarnings("ignore", ".*training data consisting of (lookup tables|entity examples)")
    # Slots are filled by mappings and actions, as it asks.
    warnings.filterwarnings("ignore", ".*Slot auto-fill has been removed in 3.0")
