"""A training sentence is fingerprinted again only when it changed.

Rasa strips the intent of every sentence each time it copies the training data, and forgets the fingerprint
by which it finds doubles even where nothing was there to strip: most of the time that reading them takes.
"""

from __future__ import annotations

from typing import Any

from rasa.shared.nlu.training_data.message import Message

_stock = Message.set


def apply() -> None:
    """Let a message keep its fingerprint when a text is set that it has already."""

    def set_property(self: Message, prop: str, info: Any, add_to_output: bool = False) -> None:
        if add_to_output or not isinstance(info, str) or self.data.get(prop) != info:
            _stock(self, prop, info, add_to_output)

    Message.set = set_property
