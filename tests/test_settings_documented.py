"""Every setting stands in .env.example with its default, and nothing else does."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from pydantic_settings import BaseSettings

from actions.settings import ActionSettings
from gateway.settings import Settings as GatewaySettings
from scripts.prepare import BOT_PYTHON

ROOT = Path(__file__).parent.parent
LINE = re.compile(r"^#([A-Z_]+)=(.*)$", re.MULTILINE)
DOCUMENTED = dict(LINE.findall((ROOT / ".env.example").read_text()))


def defaults(settings: type[BaseSettings]) -> dict[str, str]:
    """Return each variable of ``settings`` with its default as one would write it."""
    found = {}
    for name, field in settings.model_fields.items():
        default = "" if isinstance(field.default, tuple | Path) else str(field.default)
        found[name.upper()] = default
    return found


def settings_of_the_bot() -> set[str]:
    """The bot reads its environment by name: the names are the capitals in its settings file."""
    names = re.findall(r'environment(?:\.get\(|, )"([A-Z_]+)"', (ROOT / "bot" / "settings.py").read_text())
    assert len(names) >= 5, "the bot's settings are read in another way: look again"
    return set(names)


def test_every_setting_is_documented_with_its_default() -> None:
    for settings in (GatewaySettings, ActionSettings):
        for name, default in defaults(settings).items():
            assert name in DOCUMENTED, f"{name} is missing in .env.example"
            assert DOCUMENTED[name] == default, name
    assert settings_of_the_bot() <= set(DOCUMENTED)


def test_nothing_is_documented_that_is_not_read() -> None:
    read = set(defaults(GatewaySettings)) | set(defaults(ActionSettings)) | settings_of_the_bot()
    assert set(DOCUMENTED) <= read


@pytest.mark.whole
def test_the_bot_names_a_setting_it_refuses() -> None:
    done = subprocess.run(
        [BOT_PYTHON, "-c", "from bot.settings import read_settings; read_settings({'BOT_PORT': 'x'})"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "BOT_PORT" in done.stderr
