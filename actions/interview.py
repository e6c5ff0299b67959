"""The interview: one question after the other about the person, and where it stands.

It knows no words and no catalogue: what there is to ask is given to it, what it returns is kept in a slot.
A question in the middle changes nothing but how often the pending question was said again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

SLOT = "interview"
MOST_AGAIN = 3
"""A question is said again after so many messages about something else, then no more."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: the field of the profile, and the codes or certificates that it asks about, if any."""

    field: str
    items: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Name the question, to know it again."""
        return ":".join((self.field, *self.items))


@dataclass(frozen=True, slots=True)
class Interview:
    """Where an interview stands.

    ``intent``: the question of the person that it serves; ``about``: the code of a module, or ``None``.
    ``asked``: the question that waits for an answer. ``skipped``: keys of questions not to be asked again.
    ``again``: how often the pending question was said again. ``stopped``: nothing more is to be asked.
    """

    intent: str = ""
    about: str | None = None
    asked: Asked | None = None
    skipped: tuple[str, ...] = ()
    again: int = 0
    stopped: bool = False

    @classmethod
    def read(cls, slot: object) -> Interview:
        """Return the interview in a slot; what is no such thing is an interview that has not begun."""
        if not isinstance(slot, dict):
            return cls()
        about, field, again = slot.get("about"), slot.get("asked"), slot.get("again")
        return cls(
            intent=str(slot.get("intent") or ""),
            about=about if isinstance(about, str) else None,
            asked=Asked(field, _texts(slot.get("items"))) if isinstance(field, str) and field else None,
            skipped=_texts(slot.get("skipped")),
            again=again if isinstance(again, int) else 0,
            stopped=slot.get("stopped") is True,
        )

    def to_slot(self) -> dict[str, Any]:
        """Return the interview as JSON."""
        return {
            "intent": self.intent,
            "about": self.about,
            "asked": self.asked.field if self.asked else None,
            "items": list(self.asked.items) if self.asked else [],
            "skipped": list(self.skipped),
            "again": self.again,
            "stopped": self.stopped,
        }

    def serving(self, intent: str, about: str | None) -> Interview:
        """Return the interview for a question of the person; what was skipped stays skipped."""
        return replace(self, intent=intent, about=about, asked=None, again=0)

    def asking(self, questions: Iterable[Asked]) -> Interview:
        """Return the interview with the first question that was not skipped; with none if none is left."""
        left = (each for each in questions if not self.stopped and each.key not in self.skipped)
        return replace(self, asked=next(left, None), again=0)

    def said_again(self) -> Interview:
        """Return the interview after something else was answered; after too much else it rests."""
        if self.again >= MOST_AGAIN:
            return self.resting()
        return replace(self, again=self.again + 1)

    def resting(self) -> Interview:
        """Return the interview with nothing waiting for an answer."""
        return replace(self, asked=None, again=0)

    def skipping(self) -> Interview:
        """Return the interview after *I do not know*: the question is not asked again."""
        keys = (*self.skipped, self.asked.key) if self.asked else self.skipped
        return replace(self.resting(), skipped=tuple(dict.fromkeys(keys)))

    def stopping(self) -> Interview:
        """Return the interview after *ask no more*."""
        return replace(self.resting(), stopped=True)

    def restarted(self) -> Interview:
        """Return the interview as it began: nothing skipped, nothing asked, the same question served."""
        return Interview(self.intent, self.about)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list | tuple) else ()
