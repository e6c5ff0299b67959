"""Settings of the action server, read from the environment."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class ActionSettings(BaseSettings):
    """Where the knowledge base is, and where the action server listens.

    The server has no authentication: it is meant for loopback, where Rasa calls it.
    """

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    database_url: str = "sqlite:///var/advisor.db"
    sanic_host: str = "127.0.0.1"
    actions_port: int = Field(default=5055, ge=1, le=65535)
