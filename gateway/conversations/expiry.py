"""Erasing what has expired, everywhere it is kept."""

from __future__ import annotations

import asyncio
import logging

from gateway.conversations.service import Conversations
from knowledge.errors import DatabaseUnavailable

_log = logging.getLogger(__name__)


async def keep_erasing(conversations: Conversations, every_seconds: float) -> None:
    """Erase what is due now and then every ``every_seconds``, for ever; a fault is logged and tried again."""
    while True:
        try:
            erased, faults = await conversations.erase_due()
        except DatabaseUnavailable:
            erased, faults = 0, {DatabaseUnavailable.__name__}
        if erased or faults:
            _log.info("expiry", extra={"erased": erased, "faults": sorted(faults)})
        await asyncio.sleep(every_seconds)
