"""Settings: nonsense and danger are refused with what would be right."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from gateway.settings import Settings, explain


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_defaults_are_those_of_the_contract() -> None:
    settings = Settings()
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.database_url == "sqlite:///var/advisor.db"
    assert settings.bot_url == "http://127.0.0.1:5005"
    assert settings.conversation_hours == 24
    assert settings.allowed_origins == settings.trusted_proxies == settings.frame_ancestors == ()


def test_each_setting_comes_from_its_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "8123")
    monkeypatch.setenv("BOT_URL", "http://bot:5005/")
    monkeypatch.setenv("ALLOWED_ORIGINS", "https://a.example, http://localhost:5173,")
    monkeypatch.setenv("TRUSTED_PROXIES", "10.0.0.0/8,::1")
    settings = Settings()
    assert settings.port == 8123
    assert settings.bot_url == "http://bot:5005"
    assert settings.allowed_origins == ("https://a.example", "http://localhost:5173")
    assert settings.trusted_proxies == ("10.0.0.0/8", "::1")


def test_every_setting_says_what_it_means() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name


@pytest.mark.parametrize(
    ("name", "value", "right"),
    [
        ("PORT", "0", "1 to 65535"),
        ("PORT", "web", "1 to 65535"),
        ("HOST", "", "Address to listen on"),
        ("DATABASE_URL", "mysql://me:hunter2@host/db", "postgresql://"),
        ("DATABASE_URL", "advisor.db", "sqlite:///"),
        ("BOT_URL", "127.0.0.1:5005", "http://127.0.0.1:5005"),
        ("BOT_URL", "file:///etc/passwd", "http://127.0.0.1:5005"),
        ("CONVERSATION_HOURS", "0", "at most 720"),
        ("CONVERSATION_HOURS", "100000", "at most 720"),
        ("CONVERSATION_HOURS", "nan", "at most 720"),
        ("PATH_DAYS", "0", "at most 365"),
        ("PATH_DAYS", "366", "at most 365"),
        ("PATHS_AT_ONCE", "0", "1 to 64"),
        ("RATE_LIMIT_PATHS_PER_ADDRESS", "many", "60/minute"),
        ("PUBLIC_URL", "advice.example.org", "https://advice.example.org"),
        ("PUBLIC_URL", "https://advice.example.org/?a=b", "https://advice.example.org"),
        ("PUBLIC_URL", "https://<script>.example.org", "https://advice.example.org"),
        ("BODY_LIMIT_BYTES", "100", "32768"),
        ("TURNS_AT_ONCE", "0", "1 to 500"),
        ("BOT_TIMEOUT_SECONDS", "-1", "at most 60"),
        ("RATE_LIMIT_PER_ADDRESS", "many", "60/minute"),
        ("RATE_LIMIT_PER_ADDRESS", "", "60/minute"),
        ("RATE_LIMIT_PER_CONVERSATION", "0/minute", "60/minute"),
        ("ALLOWED_ORIGINS", "*", "https://www.example.org"),
        ("ALLOWED_ORIGINS", "https://*.example.org", "https://www.example.org"),
        ("ALLOWED_ORIGINS", "https://a.example/path", "https://www.example.org"),
        ("ALLOWED_ORIGINS", "http://a.example", "https://"),
        ("ALLOWED_ORIGINS", "null", "https://www.example.org"),
        ("FRAME_ANCESTORS", "https://a.example;script-src", "https://www.example.org"),
        ("TRUSTED_PROXIES", "*", "10.0.0.0/24"),
        ("TRUSTED_PROXIES", "0.0.0.0/0", "every address"),
        ("TRUSTED_PROXIES", "10.0.0.1/8", "10.0.0.0/24"),
        ("LOG_LEVEL", "LOUD", "INFO"),
    ],
)
def test_a_wrong_value_is_answered_by_what_would_be_right(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, right: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError) as caught:
        Settings()
    message = explain(caught.value)
    assert name in message
    assert right in message
    assert "hunter2" not in message


def test_timeouts_must_fit_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURN_WAIT_SECONDS", "1")
    monkeypatch.setenv("BOT_TIMEOUT_SECONDS", "30")
    with pytest.raises(ValidationError) as caught:
        Settings()
    assert "TURN_WAIT_SECONDS" in explain(caught.value)
