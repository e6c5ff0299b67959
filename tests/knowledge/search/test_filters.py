"""Filters keep what meets all of them; what the text means stays what it means."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.search import Filters, Search


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (Filters(), {"CHI-201", "MNT-202"}),
        (Filters(domain="chemistry"), {"CHI-201"}),
        (Filters(site="liege"), set()),
        (Filters(job="fitter"), {"MNT-202"}),
        (Filters(job="nobody"), set()),
        (Filters(audience="jobseeker"), {"CHI-201"}),
        (Filters(level=3), {"MNT-202"}),
        (Filters(max_hours=8), {"MNT-202"}),
        (Filters(max_hours=16), {"CHI-201", "MNT-202"}),
        (Filters(language="fr"), {"CHI-201", "MNT-202"}),
        (Filters(language="nl"), {"CHI-201"}),
        (Filters(language="de"), set()),
        (Filters(from_date=dt.date(2026, 4, 6)), {"CHI-201"}),
        (Filters(from_date=dt.date(2026, 4, 7)), set()),
        (Filters(to_date=dt.date(2026, 4, 6)), {"CHI-201"}),
        (Filters(to_date=dt.date(2026, 4, 5)), set()),
        (Filters(level=3, audience="jobseeker"), set()),
    ],
)
def test_each_filter(search: Search, filters: Filters, left: set[str]) -> None:
    assert {hit.module.code for hit in search.modules("pompes", filters)} == left


def test_dates_place_and_language_must_be_of_one_session(search: Search) -> None:
    may, march = dt.date(2026, 5, 1), dt.date(2026, 3, 31)
    found = {hit.module.code for hit in search.modules("habillage", Filters(site="liege", from_date=may))}
    assert found == {"ASE-101"}
    assert search.modules("habillage", Filters(site="liege", to_date=march)) == []
    assert search.modules("habillage", Filters(language="nl", to_date=march)) == []


def test_filter_makes_no_ambiguous_name_certain(search: Search) -> None:
    everywhere = {hit.module.code: hit.score for hit in search.modules("salle blanche")}
    aseptic = {
        hit.module.code: hit.score for hit in search.modules("salle blanche", Filters(domain="aseptic"))
    }
    assert aseptic["ASE-101"] == everywhere["ASE-101"]


def test_filter_holds_for_codes_too(search: Search) -> None:
    assert search.modules("ase-101", Filters(domain="safety")) == []


def test_filtered_without_a_text_in_the_order_of_codes(search: Search) -> None:
    assert [m.code for m in search.filtered(Filters(domain="safety"))] == ["HSE-201", "HSE-202", "HSE-203"]
    assert len(search.filtered(Filters())) == 9
