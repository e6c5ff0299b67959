"""Names are masked the same way at training and at run time."""

from __future__ import annotations

from bot.nlu.masking import Names, mask, mask_placeholders, without_names, without_placeholders
from bot.nlu.phrases import Phrase

NAMES = Names([Phrase("module", "A", "fr", "habillage"), Phrase("module", "B", "fr", "pompes")])


def entity(kind: str, start: int, end: int) -> dict[str, object]:
    return {"entity": kind, "start": start, "end": end}


def test_a_name_found_looks_like_the_placeholder_it_was_trained_with() -> None:
    sentence = "c'est quand {module} à {site} ?"
    text = "c'est quand habillage à Liège ?"
    assert mask(text, [entity("module", 12, 21), entity("site", 24, 29)]) == mask_placeholders(sentence)
    assert without_names(text, [entity("module", 12, 21), entity("site", 24, 29)]) == without_placeholders(
        sentence
    )


def test_a_name_of_several_records_and_kinds_is_one_mask() -> None:
    found = [entity("domain", 0, 3), entity("module", 0, 3), entity("module", 0, 3), entity("audience", 4, 6)]
    assert mask("abc de", found) == "qqmodule de"


def test_real_names_are_drawn_the_same_every_time() -> None:
    drawn = [NAMES.fill("durée {module}", "fr", draw) for draw in range(8)]
    assert set(drawn) == {"durée habillage", "durée pompes"}
    assert drawn == [NAMES.fill("durée {module}", "fr", draw) for draw in range(8)]


def test_nothing_is_drawn_where_there_is_no_name() -> None:
    assert NAMES.fill("durée {module}", "nl", 0) is None
    assert NAMES.fill("bonjour", "fr", 0) is None
