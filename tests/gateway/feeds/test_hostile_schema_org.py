"""schema.org documents of a catalogue with hostile texts: still of the vocabulary, every text a text."""

from __future__ import annotations

import json

import pytest

from gateway.feeds import schema_org
from knowledge.records import Catalogue
from tests.gateway.feeds.making import BASE, CONTROL, LONG, MARKUP, hostile, some_modules
from tests.gateway.feeds.vocabulary import faults


@pytest.mark.parametrize("text", [MARKUP, CONTROL, LONG], ids=["markup", "control", "long"])
def test_a_text_is_a_text(shipped: Catalogue, text: str) -> None:
    small = hostile(some_modules(shipped, "ASE-101", "GEN-101"), text)
    feed = schema_org.course_feed(small, small.sessions, language="fr", base_url=BASE, address=BASE)
    read = json.loads(json.dumps(feed))
    assert faults(read) == []
    assert [course["name"] for course in read["dataFeedElement"]] == [text, text]
