"""Settings are typed, and a bad one is named."""

from __future__ import annotations

import pytest

from bot.settings import SettingError, read_settings


def test_defaults_reach_the_neighbours_on_this_machine() -> None:
    settings = read_settings({})
    assert settings.port == 5005
    assert settings.actions_url == "http://127.0.0.1:5055"
    # The apology must be read within 4 s.
    assert settings.action_timeout < settings.turn_timeout < 4


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_PORT", "http"),
        ("BOT_PORT", "0"),
        ("BOT_PORT", "65536"),
        ("ACTION_TIMEOUT", "-1"),
        ("TURN_TIMEOUT", "nan"),
        ("CONVERSATION_HOURS", ""),
    ],
)
def test_a_bad_value_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(SettingError, match=name):
        read_settings({name: value})
