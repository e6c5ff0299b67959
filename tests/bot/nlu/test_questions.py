"""Where a message may be cut into several questions."""

from __future__ import annotations

import pytest

from bot.nlu.questions import MOST_PARTS, has_question_word, is_long_enough, parts


def cut(text: str) -> list[str]:
    return [text[part.start : part.end].strip() for part in parts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("prix dates et lieu atex", ["prix", "dates", "lieu atex"]),
        ("wann wo und was kostet das", ["wann", "wo", "was kostet das"]),
        ("waar en wanneer", ["waar", "wanneer"]),
        ("cost, length?", ["cost", "length?"]),
        ("c'est où et aussi c'est quand", ["c'est où", "c'est quand"]),
        ("whats it cost n how long is it", ["whats it cost", "how long is it"]),
        ("c donné ou et ds quelle langue", ["c donné ou", "ds quelle langue"]),
        ("combien ça coûte c quand", ["combien ça coûte", "c quand"]),
        ("ok c où", ["ok", "c où"]),
        ("in welke taal is dat", ["in welke taal is dat"]),
        ("ça se fait en une semaine ?", ["ça se fait en une semaine ?"]),
        ("het duurt een dag en waar is dat", ["het duurt een dag", "waar is dat"]),
        ("quand commence la formation", ["quand commence la formation"]),
        ("", [""]),
        ("?!", ["?!"]),
    ],
)
def test_parts(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_what_only_a_comma_or_a_question_word_parts_is_weakly_cut() -> None:
    assert [part.weak for part in parts("c quand, et où, combien ça coûte")] == [False, False, True]
    assert [part.weak for part in parts("wann ist das wo ist das")] == [False, True]


def test_the_weak_places_are_given_up_first() -> None:
    assert cut("a b, c d, e f et g h ? i j")[-2:] == ["g h", "i j"]
    assert len(parts("quand et où et " * 200)) == MOST_PARTS


@pytest.mark.parametrize("text", ["🙂" * 500, "\x00,\x00", "et et et et", ", , ,", "a" * 2000, "où où où"])
def test_the_parts_of_a_hostile_text_are_in_order(text: str) -> None:
    found = parts(text)
    assert found[0].start == 0
    assert found[-1].end == len(text)
    assert all(part.start <= part.end for part in found)


def test_one_word_asks_only_if_it_names_what_may_be_asked() -> None:
    assert is_long_enough("prix")
    assert is_long_enough("c où")
    assert not is_long_enough("ATEX")
    assert has_question_word("les Termine?")
    assert has_question_word("dans quelle langue")
    assert not has_question_word("ma soeur aussi")
