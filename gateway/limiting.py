"""How many calls are let through, counted in memory of this process."""

from __future__ import annotations

import ipaddress
import math
import time

import limits
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter


class TooManyRequests(Exception):
    """The rate is used up; ``retry_after`` is in whole seconds, at least 1."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(retry_after)
        self.retry_after = retry_after


class Limiter:
    """Counts calls by name and key; make it inside the running event loop."""

    def __init__(self, **rates: str) -> None:
        self._rates = {name: limits.parse(rate) for name, rate in rates.items()}
        # Not a moving window: its storage calls a thread for each known caller at each call.
        self._limiter = SlidingWindowCounterRateLimiter(MemoryStorage())

    async def check(self, name: str, key: str) -> None:
        """Count one call of ``key`` against the rate ``name``; raises ``TooManyRequests``."""
        rate = self._rates[name]
        if not await self._limiter.hit(rate, name, key):
            stats = await self._limiter.get_window_stats(rate, name, key)
            raise TooManyRequests(max(1, math.ceil(stats.reset_time - time.time())))


def address_key(host: str | None) -> str:
    """Return what stands for one caller: an IPv4 address, or the /64 network that an IPv6 user owns."""
    try:
        address = ipaddress.ip_address((host or "").partition("%")[0])
    except ValueError:
        return (host or "unknown")[:100]
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address, 64), strict=False))
