"""Nothing is reported to Rasa's makers."""

from __future__ import annotations

from typing import Any

import pytest
import rasa.telemetry as stock

from bot.corrections import telemetry


@pytest.fixture(autouse=True)
def new_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nobody has said anything about telemetry yet; nothing is written to its home."""

    def nothing_configured(*_args: Any, **_kwargs: Any) -> None:
        raise ValueError

    monkeypatch.delenv("RASA_TELEMETRY_ENABLED", raising=False)
    monkeypatch.setattr(stock.rasa_utils, "read_global_config_value", nothing_configured)
    monkeypatch.setattr(stock, "_write_default_telemetry_configuration", lambda *_args: True)


def test_it_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RASA_TELEMETRY_ENABLED", "true")
    telemetry.apply()
    assert not stock.initialize_telemetry()
    assert not stock.is_telemetry_enabled()


def test_stock_rasa_has_it_on() -> None:
    """The fault that the correction takes away."""
    assert stock.initialize_telemetry()
