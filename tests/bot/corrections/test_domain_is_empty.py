"""A domain is written out once to know whether it is empty."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.domain import Domain

from bot.corrections import domain_is_empty

TURNS = 3


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[Domain]:
    """One entry for each time that a domain is written out."""
    stock, all_written = Domain.as_dict, []

    def counting(self: Domain) -> dict[str, Any]:
        all_written.append(self)
        return stock(self)

    monkeypatch.setattr(Domain, "is_empty", domain_is_empty._stock)
    monkeypatch.setattr(Domain, "as_dict", counting)
    return all_written


def test_stock_rasa_writes_it_out_for_every_message(written: list[Domain]) -> None:
    """The fault that the correction takes away."""
    domain = Domain.from_dict({"intents": ["ask_dates"]})
    assert not any(domain.is_empty() for _ in range(TURNS))
    assert len(written) == 2 * TURNS


def test_once_is_enough(written: list[Domain]) -> None:
    domain_is_empty.apply()
    domain = Domain.from_dict({"intents": ["ask_dates"]})
    assert not any(domain.is_empty() for _ in range(TURNS))
    assert len(written) == 2


def test_each_domain_has_its_own_answer(written: list[Domain]) -> None:
    domain_is_empty.apply()
    assert Domain.from_dict({}).is_empty()
    assert not Domain.from_dict({"intents": ["ask_dates"]}).is_empty()
