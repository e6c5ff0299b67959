"""Whether the domain is empty is worked out once, not for every message.

Rasa writes out the whole domain, and an empty one, and compares them, before it looks whether an intent is
known.
"""

from __future__ import annotations

from rasa.shared.core.domain import Domain

_stock = Domain.is_empty


def apply() -> None:
    """Let a domain remember that it is empty or not; it never changes once it is made."""

    def is_empty(self: Domain) -> bool:
        known: bool | None = self.__dict__.get("_is_empty")
        if known is None:
            known = self.__dict__["_is_empty"] = _stock(self)
        return known

    Domain.is_empty = is_empty
