"""An action that hangs is given up after seconds, not after five minutes; no setting of Rasa's does that."""

from __future__ import annotations

import rasa.core.actions.action as module


def apply(seconds: float) -> None:
    """Give a call of the action server ``seconds`` in all."""
    module.DEFAULT_REQUEST_TIMEOUT = seconds
