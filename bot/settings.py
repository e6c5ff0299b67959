"""Settings of the bot, from environment variables; a bad one is refused with its name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

LOOPBACK = "127.0.0.1"


class SettingError(ValueError):
    """An environment variable holds something that can't be used."""


@dataclass(frozen=True)
class Settings:
    """``action_timeout`` and ``turn_timeout`` in seconds, ``conversation_hours`` in hours."""

    port: int
    actions_url: str
    database_url: str
    tracker_database_url: str
    action_timeout: float
    turn_timeout: float
    conversation_hours: float
    models: str


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings; ``SettingError`` names the variable that can't be used."""
    action_timeout = _number(environment, "ACTION_TIMEOUT", 3.0)
    return Settings(
        port=int(_number(environment, "BOT_PORT", 5005, most=65_535)),
        actions_url=environment.get("ACTIONS_URL", f"http://{LOOPBACK}:5055").rstrip("/"),
        database_url=environment.get("DATABASE_URL", "sqlite:///var/advisor.db"),
        tracker_database_url=environment.get("TRACKER_DATABASE_URL", "sqlite:///var/tracker.db"),
        action_timeout=action_timeout,
        # Half a second more than an action may take: the apology reaches the person within 4 s.
        turn_timeout=_number(environment, "TURN_TIMEOUT", action_timeout + 0.5),
        conversation_hours=_number(environment, "CONVERSATION_HOURS", 24.0),
        models=environment.get("MODELS", "models"),
    )


def _number(environment: Mapping[str, str], name: str, default: float, most: float = 1e6) -> float:
    text = environment.get(name, str(default))
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0 < value <= most:
        raise SettingError(f"{name}={text!r}: must be a number above 0 and at most {most:g}")
    return value
