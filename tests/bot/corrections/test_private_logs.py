"""No message text in logs, whatever level is asked for."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import structlog
from rasa.utils.log_utils import configure_structlog

from bot.corrections import private_logs

SECRET = "my secret question"


@pytest.fixture
def debugging(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Everything at DEBUG, as with ``LOG_LEVEL=DEBUG`` or ``rasa run --debug``."""
    rasa = logging.getLogger("rasa")
    before = rasa.level
    rasa.setLevel(logging.DEBUG)
    configure_structlog(logging.DEBUG)
    with caplog.at_level(logging.DEBUG):
        yield
    rasa.setLevel(before)
    structlog.reset_defaults()


def log_as_rasa_does() -> None:
    # As rasa/core/processor.py, by both kinds of loggers; a new one each, since structlog keeps the first.
    structlog.get_logger("rasa.core.processor").debug("processor.message.parse", parse_data_text=SECRET)
    logging.getLogger("rasa.core.actions.action").debug("said %s", SECRET)
    logging.getLogger("rasa.core.agent").warning("still heard")


@pytest.mark.usefixtures("debugging")
def test_the_text_is_not_logged_and_warnings_are(caplog: pytest.LogCaptureFixture) -> None:
    private_logs.apply()
    log_as_rasa_does()
    assert SECRET not in caplog.text
    assert "still heard" in caplog.text


@pytest.mark.usefixtures("debugging")
def test_stock_rasa_logs_it_at_debug(caplog: pytest.LogCaptureFixture) -> None:
    """The fault that the correction takes away."""
    log_as_rasa_does()
    assert caplog.text.count(SECRET) == 2
