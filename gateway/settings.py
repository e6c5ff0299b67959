"""Settings of the gateway: environment variables, typed, each with its meaning; unsafe values are refused."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

import limits
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

# 2,000 characters written as JSON escapes of surrogate pairs are 24,000 bytes.
SMALLEST_BODY_LIMIT = 32_768

LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}


def _split(value: object) -> object:
    """Turn ``"a, b"`` into ``("a", "b")``; an empty text is an empty list."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


def _database_url(value: str) -> str:
    scheme = value.partition("://")[0].partition("+")[0]
    if scheme not in {"sqlite", "postgresql", "postgres"}:
        raise ValueError("write sqlite:///path/to/file.db or postgresql://user:password@host:5432/database")
    return value


def _http_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("write http://host:port, as http://127.0.0.1:5005")
    return value.rstrip("/")


def _public_url(value: str) -> str:
    if value and not re.fullmatch(r"[A-Za-z0-9.:\[\]/_-]{1,200}", _http_url(value)):
        raise ValueError("write the address that people call, as https://advice.example.org")
    return value.rstrip("/")


def _rate(value: str) -> str:
    right = "write a number and a time, as 60/minute or 10/second"
    try:
        rate = limits.parse(value)
    except ValueError:
        raise ValueError(right) from None
    if rate.amount < 1:
        raise ValueError(f"nothing at all would be let through; {right}")
    return value


def _origin(value: str) -> str:
    """Accept ``scheme://host[:port]`` exactly as a browser sends it; https, or http on this machine."""
    parts = urlsplit(value)
    if not parts.hostname or value != f"{parts.scheme}://{parts.netloc}" or "*" in value or "@" in value:
        raise ValueError("write whole origins without a path, as https://www.example.org; * is refused")
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOCAL_HOSTS):
        raise ValueError("origins begin with https:// (http:// only for localhost)")
    if not re.fullmatch(r"[A-Za-z0-9.:\[\]-]+", parts.netloc):
        raise ValueError("write whole origins without a path, as https://www.example.org; * is refused")
    return value


def _proxy(value: str) -> str:
    try:
        network = ipaddress.ip_network(value)
    except ValueError:
        raise ValueError("write addresses or networks, as 10.0.0.5 or 10.0.0.0/24") from None
    if network.prefixlen == 0:
        raise ValueError("a network that holds every address would let anybody choose their own address")
    return value


Rate = Annotated[str, AfterValidator(_rate)]
Origins = Annotated[tuple[Annotated[str, AfterValidator(_origin)], ...], NoDecode, BeforeValidator(_split)]
Proxies = Annotated[tuple[Annotated[str, AfterValidator(_proxy)], ...], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    """One field per environment variable of the same name in capitals."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    host: str = Field(default="127.0.0.1", min_length=1, description="Address to listen on.")
    port: int = Field(default=8000, ge=1, le=65535, description="Port to listen on, 1 to 65535.")
    database_url: Annotated[str, AfterValidator(_database_url)] = Field(
        default="sqlite:///var/advisor.db",
        description="Database of the catalogue and of the conversations: SQLite or PostgreSQL.",
    )
    bot_url: Annotated[str, AfterValidator(_http_url)] = Field(
        default="http://127.0.0.1:5005", description="Where the Rasa server listens, on loopback."
    )
    bot_timeout_seconds: float = Field(
        default=10,
        gt=0,
        le=60,
        description="How long an answer of the assistant may take, in seconds, at most 60.",
    )
    conversation_hours: float = Field(
        default=24,
        gt=0,
        le=720,
        description="Hours after its last message that a conversation is erased, at most 720 (30 days).",
    )
    path_days: int = Field(
        default=90,
        ge=1,
        le=365,
        description="Days that a training path stays at its address, at most 365.",
    )
    expiry_sweep_seconds: float = Field(
        default=300,
        ge=1,
        le=3600,
        description="Seconds between two erasures of what has expired, 1 to 3600.",
    )
    turn_wait_seconds: float = Field(
        default=10,
        gt=0,
        le=60,
        description="How long a message waits for the one before it, and a path for its turn, in seconds, "
        "at most 60.",
    )
    turns_at_once: int = Field(
        default=32,
        ge=1,
        le=500,
        description="Messages answered at the same time, all conversations together, 1 to 500.",
    )
    paths_at_once: int = Field(
        default=2,
        ge=1,
        le=64,
        description="Training paths computed or drawn as PDF, and feeds written, at the same time, 1 to 64: "
        "one a processor.",
    )
    body_limit_bytes: int = Field(
        default=65_536,
        ge=SMALLEST_BODY_LIMIT,
        le=1_048_576,
        description="Largest request body in bytes, 32768 (2,000 characters, escaped) to 1048576.",
    )
    body_timeout_seconds: float = Field(
        default=10,
        gt=0,
        le=60,
        description="How long a request body may take to arrive, in seconds, at most 60.",
    )
    rate_limit_per_address: Rate = Field(
        default="600/minute", description="Calls of the API from one address, as 600/minute."
    )
    rate_limit_per_conversation: Rate = Field(
        default="120/minute", description="Messages in one conversation, as 120/minute."
    )
    rate_limit_paths_per_address: Rate = Field(
        default="60/minute",
        description="Paths computed or drawn as PDF, and feeds, for one address, as 60/minute.",
    )
    public_url: Annotated[str, AfterValidator(_public_url)] = Field(
        default="",
        description="Address of the gateway as people know it, for what is printed, as "
        "https://advice.example.org; empty: the one that was called.",
    )
    allowed_origins: Origins = Field(
        default=(),
        description="Other websites whose pages may call the API, comma-separated; empty: only its own page.",
    )
    frame_ancestors: Origins = Field(
        default=(), description="Websites that may show the page in a frame, comma-separated; empty: none."
    )
    trusted_proxies: Proxies = Field(
        default=(), description="Proxies whose X-Forwarded-For is believed, comma-separated; empty: nobody's."
    )
    static_directory: Path = Field(
        default=Path(__file__).parent / "static",
        description="Folder of the built page (index.html, assets/).",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="Least level that is logged: DEBUG, INFO, WARNING or ERROR."
    )

    @model_validator(mode="after")
    def _timeouts_fit(self) -> Self:
        if self.bot_timeout_seconds > self.turn_wait_seconds * 6:
            raise ValueError(
                "TURN_WAIT_SECONDS is far shorter than BOT_TIMEOUT_SECONDS: a second message would always be "
                "refused; raise the first or lower the second"
            )
        return self


def explain(error: ValidationError) -> str:
    """Say which variables are wrong and what would be right; values stay out (they may hold a password)."""
    lines = ["The gateway can't start: settings (environment variables) are wrong."]
    for fault in error.errors(include_url=False, include_input=False):
        name = str(fault["loc"][0]) if fault["loc"] else ""
        reason = fault["msg"].removeprefix("Value error, ")
        known = Settings.model_fields.get(name)
        meaning = f" {known.description}" if known else ""
        lines.append(f"  {name.upper()}: {reason}.{meaning}" if name else f"  {reason}.")
    return "\n".join(lines)
