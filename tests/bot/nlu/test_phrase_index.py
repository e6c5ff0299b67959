"""Names of the catalogue are found however they are typed."""

from __future__ import annotations

import pytest

from bot.nlu.ordinary_words import learn
from bot.nlu.phrase_index import PhraseIndex
from bot.nlu.phrases import Phrase
from tests.bot.conftest import PHRASES


@pytest.fixture(scope="module")
def index() -> PhraseIndex:
    return PhraseIndex([Phrase(*phrase) for phrase in PHRASES])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("c'est quand l'HABILLAGE en salle propre ?", [("HABILLAGE en salle propre", ["ASE-101"])]),
        ("what about habillage salle propre", [("habillage salle propre", ["ASE-101"])]),
        ("ase 101", [("ase 101", ["ASE-101"])]),
        ("(ASE101)", [("ASE101", ["ASE-101"])]),
        ("ase-101 et ASE_101", [("ase-101", ["ASE-101"]), ("ASE_101", ["ASE-101"])]),
        ("zzz-999", []),
        ("base 101", []),
        ("ase-1012", []),
        ("wann in Luttich oder luik", [("Luttich", ["liege"]), ("luik", ["liege"])]),
        ("pompe centrifuge", [("pompe centrifuge", ["MNT-205"])]),
        ("la pompe", [("pompe", ["MNT-101"])]),
        ("zone atex", [("zone atex", ["HSE-101", "HSE-202"])]),
        ("opérateurs de production", [("opérateurs de production", ["operator"])]),
        ("bioproductions", [("bioproductions", ["bioproduction"])]),
        ("bonjour", []),
        ("", []),
    ],
)
def test_names_are_found_where_they_stand(
    index: PhraseIndex, text: str, found: list[tuple[str, list[str]]]
) -> None:
    names = index.find(text)
    assert [(text[name.start : name.end], [record for _, record in name.records]) for name in names] == found


def test_words_of_people_are_not_kept(index: PhraseIndex) -> None:
    vocabulary = index._exact._vocab
    before = len(vocabulary.strings)
    index.find("je m'appelle Zbigniew Brzęczyszczykiewicz")
    assert len(vocabulary.strings) <= before + 1  # the one word that stands for all unknown ones


def test_two_thousand_characters_are_quick(index: PhraseIndex) -> None:
    text = ("zone atex pompe " * 125)[:2000]
    assert len(index.find(text)) == 250


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("c'est quand l'habillage ?", ["habillage"]),
        ("Gowning oder ATEX?", ["Gowning", "ATEX"]),
        ("une pompe, des pompes", ["pompe", "pompes"]),
        ("bonjour", []),
        ("", []),
    ],
)
def test_single_words_of_names_are_found(index: PhraseIndex, text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in index.words(text)] == words


def test_words_that_ordinary_sentences_use_are_no_sign_of_a_module() -> None:
    phrases = [Phrase("module", "ASE-101", "fr", "habillage en salle propre")]
    ordinary = learn(["la salle est propre ?", "dans quelle salle est-ce propre ?"])
    index = PhraseIndex(phrases, ordinary)
    text = "habillage en salle propre"
    assert [text[start:end] for start, end in index.words(text)] == ["habillage"]


def test_a_word_that_many_modules_share_means_none_of_them() -> None:
    phrases = [Phrase("module", f"ASE-{number}", "fr", f"atelier zeta{number}") for number in range(101, 120)]
    index = PhraseIndex(phrases)
    assert index.words("atelier") == []
    assert index.words("zeta101") == [(0, 7)]


@pytest.mark.parametrize(("text", "found"), [("habilage", True), ("abillage", False), ("habit", False)])
def test_a_mistyped_word_of_a_name_is_one(index: PhraseIndex, text: str, found: bool) -> None:
    assert bool(index.words(text)) is found


def test_an_ordinary_word_is_no_mistyped_name() -> None:
    phrases = [Phrase("module", "ASE-101", "fr", "habillage")]
    index = PhraseIndex(phrases, learn(["c'est un habilage ?", "quel habilage ?"]))
    assert index.words("habilage") == []


def test_what_a_name_writes_in_capitals_is_ordinary_only_if_many_say_it() -> None:
    phrases = [
        Phrase("module", "HSE-101", "fr", "VCA de base"),
        Phrase("module", "HSE-101", "fr", "vca base"),
        Phrase("module", "GMP-204", "de", "Risiken nach ICH Q9"),
        Phrase("module", "AUT-101", "fr", "Machines VIS"),
    ]
    sentences = [
        "j'ai mon vca",
        "mon vca expire",
        *(f"ich frage {number} Mal" for number in range(100)),
        "je vis ici",
        "tu vis ?",
    ]
    index = PhraseIndex(phrases, learn(sentences))
    assert index.words("VCA") == [(0, 3)]
    assert index.words("ich") == index.words("vis") == []
