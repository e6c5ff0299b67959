"""What a text finds among nine modules, and what it doesn't."""

from __future__ import annotations

import pytest

from knowledge.search import CERTAIN, PLAUSIBLE, Search


def codes(search: Search, text: str) -> list[str]:
    return [hit.module.code for hit in search.modules(text)]


def certain(search: Search, text: str) -> list[str]:
    return [hit.module.code for hit in search.modules(text) if hit.score >= CERTAIN]


@pytest.mark.parametrize(
    "code", ["ASE-101", "ase 101", "ASE101", "ase-101", "ase_101", "c'est quoi ase 101 svp ?"]
)
def test_code_however_spaced(search: Search, code: str) -> None:
    hit = search.modules(code)[0]
    assert (hit.module.code, hit.score, hit.reason.kind) == ("ASE-101", 1.0, "code")
    assert hit.reason.matched == "ASE-101"
    assert hit.reason.language is None


def test_two_codes_are_both_certain(search: Search) -> None:
    assert certain(search, "différence entre ASE-101 et hse 202") == ["ASE-101", "HSE-202"]


def test_code_one_error_away_is_only_offered(search: Search) -> None:
    found = search.modules("ase 110")
    assert [hit.module.code for hit in found] == ["ASE-101"]
    assert PLAUSIBLE <= found[0].score < CERTAIN


def test_code_far_from_any_finds_nothing(search: Search) -> None:
    assert search.modules("xyz-999") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("habillage", "ASE-101"),
        ("S'HABILLER EN SALLE BLANCHE", "ASE-101"),
        ("reinraumkleidung", "ASE-101"),
        ("vriesdrogen", "ASE-201"),
        ("Freeze-drying", "ASE-201"),
        ("explosive atmosphere", "HSE-201"),
        ("tank entry", "HSE-203"),
        ("bonnes pratiques de fabrication", "GMP-101"),
    ],
)
def test_title_or_alias_in_any_language_is_certain(search: Search, text: str, code: str) -> None:
    assert certain(search, text) == [code]
    assert codes(search, text)[0] == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("c koi les dates pour la formation atex svp ?", "HSE-201"),
        ("bonjour, combien coûte l'habillage à Liège en mars ?", "ASE-101"),
        ("hoelang duurt de opleiding vriesdrogen voor werkzoekenden?", "ASE-201"),
        ("hi, when does the lockout course start pls", "HSE-202"),
        ("Wie lange dauert der Kurs Gefriertrocknung?", "ASE-201"),
    ],
)
def test_words_that_only_ask_do_not_blur_a_name(search: Search, text: str, code: str) -> None:
    assert certain(search, text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "?!",
        "combien d'heures ?",
        "c koi les prix svp",
        "et à Liège ?",
        "pour demandeurs d'emploi",
        "how long is it?",
        "what does it cost pls",
        "kdo",
        "wrm is dat zo duur?",
        "hoeveel kost de opleiding?",
        "wann fängt der Kurs an?",
        "guten Tag, ich habe eine Frage",
        "quelle formation pour les étudiants à Seneffe en septembre ?",
        "coiffure",
        "wie wint de voetbalmatch",
        "comment m'inscrire ?",
        "добрий день",
    ],
)
def test_text_that_names_nothing_finds_nothing(search: Search, text: str) -> None:
    assert codes(search, text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("lyophylisation", "ASE-201"),
        ("liofilisation", "ASE-201"),
        ("habilage", "ASE-101"),
        ("gefriertroknung", "ASE-201"),
        ("explosionsschuz", "HSE-201"),
        ("hanglsot", "HSE-202"),
        ("padloking", "HSE-202"),
        ("espace konfiné", "HSE-203"),
        ("pompe centrifuje", "CHI-201"),
        ("clean rom gowning", "ASE-101"),
    ],
)
def test_typing_errors(search: Search, text: str, code: str) -> None:
    assert codes(search, text)[0] == code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lyophilisation", "LYOPHILISATION"),
        ("réparation de pompe", "reparation de pompe"),
        ("vorhängeschloss", "vorhangeschloss"),
        ("centrifuge pompe", "pompe centrifuge"),
        ("pompes centrifuges", "pompe centrifuge"),
        ("centrifugal pumps", "centrifugal pump"),
        ("kreiselpumpen", "kreiselpumpe"),
        ("cleanroom kledij", "cleanroomkledij"),
        ("reinraum kleidung", "reinraumkleidung"),
        ("kleidung für den reinraum", "reinraumkleidung"),
        ("ex zone", "ex-zone"),
    ],
)
def test_same_first_hit_however_it_is_written(search: Search, one: str, other: str) -> None:
    assert codes(search, one)[:1] == codes(search, other)[:1] != []


@pytest.mark.parametrize(
    "text", ["courses about pumps", "Kurse über Pumpen", "formations pompes", "iets met pompen"]
)
def test_topic_gives_the_plausible_ones_and_none_certain(search: Search, text: str) -> None:
    assert set(codes(search, text)[:2]) == {"CHI-201", "MNT-202"}
    assert certain(search, text) == []


def test_name_of_a_domain_is_a_topic(search: Search) -> None:
    assert codes(search, "formations en salle blanche")[0] == "ASE-101"
    assert certain(search, "salle blanche") == []


def test_alias_shared_by_two_modules_is_ambiguous(search: Search) -> None:
    found = search.modules("permis")
    assert [hit.module.code for hit in found] == ["HSE-202", "HSE-203"]
    assert found[0].score == found[1].score < CERTAIN


def test_two_names_in_one_text_are_both_certain(search: Search) -> None:
    assert certain(search, "différence entre loto et atex ?") == ["HSE-201", "HSE-202"]


def test_name_of_words_that_name_nothing_counts_when_typed_just_so(search: Search) -> None:
    assert codes(search, "une formation sans diplôme") == ["PHA-208"]
    assert codes(search, "quel diplôme ?") == []


def test_name_of_words_that_name_nothing_may_be_misspelt(search: Search) -> None:
    assert codes(search, "without a dipploma") == ["PHA-208"]


@pytest.mark.parametrize("text", ["verriegeln", "verrouiller une machine"])
def test_everyday_word_for_the_catalogue_s(search: Search, text: str) -> None:
    assert codes(search, text)[0] == "HSE-202"
    assert certain(search, text) == []


@pytest.mark.parametrize(
    ("text", "code", "kind", "matched", "language"),
    [
        ("zac", "ASE-101", "alias", "zac", "fr"),
        ("lyofilisatie", "ASE-201", "title", "Lyofilisatie: een cyclus uitvoeren", "nl"),
        ("Kleidung tragen", "ASE-101", "competency", "Kleidung tragen", "de"),
        ("onderhoudsmonteur", "MNT-202", "job", "Onderhoudsmonteur", "nl"),
        ("qualité", "GMP-101", "domain", "Qualité", "fr"),
        ("worn gasket", "MNT-202", "summary", "In the workshop you replace a worn gasket.", "en"),
    ],
)
def test_reason(search: Search, text: str, code: str, kind: str, matched: str, language: str) -> None:
    hit = search.modules(text)[0]
    assert hit.module.code == code
    assert (hit.reason.kind, hit.reason.matched, hit.reason.language) == (kind, matched, language)


def test_best_first_and_ties_in_the_order_of_codes(search: Search) -> None:
    found = search.modules("pompes et permis")
    order = [(-hit.score, hit.module.code) for hit in found]
    assert len(order) >= 4
    assert order == sorted(order)


def test_limit(search: Search) -> None:
    everything = search.modules("pompes")
    assert len(everything) >= 2
    assert search.modules("pompes", limit=1) == everything[:1]
    assert search.modules("pompes", limit=0) == []
    assert search.modules("pompes", limit=-1) == []
