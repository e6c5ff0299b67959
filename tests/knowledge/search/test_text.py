"""Folding, stems, sounds, spelling, compounds and the word lists."""

from __future__ import annotations

import pytest

from knowledge.records import LANGUAGES
from knowledge.search.spelling import Speller, allowed_errors, sound
from knowledge.search.text import MAX_WORDS, fold, query_words, stem, words
from knowledge.search.vocabulary import Vocabulary
from knowledge.search.words import topic_lists


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Œuvre ÉTÉ", "oeuvre ete"), ("Straße", "strasse"), ("ﬁltre", "filtre"), ("İ", "i"), ("naïve", "naive")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_are_runs_of_letters_and_digits() -> None:
    assert words("L'air, 4-20 mA: P&ID (H₂O₂)!") == ["l", "air", "4", "20", "ma", "p", "id", "h2o2"]


def test_query_words_are_bounded() -> None:
    assert len(query_words("mot " * 500)) == MAX_WORDS
    assert query_words("x" * 41) == []


def test_stem_by_language_and_never_of_codes() -> None:
    assert stem("pompes", "fr") == stem("pompe", "fr") == stem("pompen", "nl")
    assert stem("ba4s", "fr") == "ba4s"


@pytest.mark.parametrize(
    ("one", "other"),
    [("farmacie", "pharmacie"), ("kromatografie", "chromatographie"), ("stérilisassion", "sterilisation")],
)
def test_sound(one: str, other: str) -> None:
    near = Speller([fold(other), "entirely", "different"]).misspelt(fold(one))
    assert list(near) == [fold(other)]


def test_sound_of_words_that_differ() -> None:
    assert sound("pompe") != sound("pause")


def test_no_errors_are_believed_in_short_words_and_digits() -> None:
    assert allowed_errors("vca") == 0
    assert Speller(["ba4"]).misspelt("ba5") == {}
    assert Speller(["gamp5"]).misspelt("gamp4") == {}


def test_compounds() -> None:
    vocabulary = Vocabulary()
    for word in ("reinraum", "kleidung", "sicherheit", "schulung"):
        vocabulary.add(word, "de")
    vocabulary.close()
    assert vocabulary.split("reinraumkleidung") == ("reinraum", "kleidung")
    assert vocabulary.split("sicherheitsschulung") == ("sicherheit", "schulung")
    assert vocabulary.split("reinraumdings") == ()


def test_word_of_another_language_is_less_likely_meant() -> None:
    vocabulary = Vocabulary()
    vocabulary.add("mopping", "en")
    vocabulary.close()
    assert max(vocabulary.exact("mop", "en").values()) == 1
    assert max(vocabulary.exact("mop", "nl").values()) < 0.86


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_list(language: str) -> None:
    lists = topic_lists()
    assert len(lists.empty[language]) > 150
    assert len(lists.light[language]) > 150
    assert not lists.empty[language] & lists.light[language]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("c'est quand la prochaine ?", "fr"),
        ("hoe lang duurt dat", "nl"),
        ("how long does it take", "en"),
        ("wie lange dauert das", "de"),
        ("atex", None),
    ],
)
def test_language_of_a_text(text: str, language: str | None) -> None:
    assert topic_lists().language(words(text)) == language
