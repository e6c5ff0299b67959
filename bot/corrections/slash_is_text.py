"""``/restart`` or ``/ask_dates{"module": "…"}`` typed by a person is text, never a command.

Rasa puts ``RegexMessageHandler`` into every model, whatever ``config.yml`` says. Choices come in as
``parse_data`` and never pass here.
"""

from __future__ import annotations

from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.training_data.message import Message


def _as_text(
    _self: RegexMessageHandler, messages: list[Message], domain: Domain | None = None
) -> list[Message]:
    return messages


def apply() -> None:
    """Let the handler of slash commands pass every message on as it is."""
    RegexMessageHandler.process = _as_text
