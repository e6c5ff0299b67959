"""Each kind of event is looked for once."""

from __future__ import annotations

from typing import Any

import pytest
import rasa.shared.utils.common
from rasa.shared.core.events import Event, SlotSet

from bot.corrections import event_types

EVENTS = [{"event": "slot", "name": "module", "value": "ASE-101", "timestamp": 1.0}] * 5


@pytest.fixture
def walks(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """One entry for each walk over all classes of events."""
    monkeypatch.setattr(Event, "resolve_by_type", staticmethod(Event.resolve_by_type))
    stock, walked = rasa.shared.utils.common.all_subclasses, []

    def counting(of: type) -> list[type]:
        if of is Event:
            walked.append(of)
        return stock(of)

    monkeypatch.setattr(rasa.shared.utils.common, "all_subclasses", counting)
    return walked


def read() -> list[Any]:
    return [Event.from_parameters(event) for event in EVENTS]


def test_stock_rasa_walks_for_every_event(walks: list[Any]) -> None:
    """The fault that the correction takes away."""
    read()
    assert len(walks) == len(EVENTS)


def test_one_walk_serves_all(walks: list[Any]) -> None:
    event_types.apply()
    assert read() == [SlotSet("module", "ASE-101", timestamp=1.0)] * len(EVENTS)
    assert len(walks) <= 1
    event_types.apply()
    read()
    assert len(walks) <= 1


def test_an_unknown_kind_is_refused_as_before(walks: list[Any]) -> None:
    event_types.apply()
    with pytest.raises(ValueError, match="Unknown event"):
        Event.from_parameters({"event": "no such kind"})
