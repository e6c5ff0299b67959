"""Sites, jobs, domains and frequent questions."""

from __future__ import annotations

import pytest

from knowledge.search import CERTAIN, Search


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("et à Liège ?", ["liege"]),
        ("LIEGE", ["liege"]),
        ("luik", ["liege"]),
        ("in Lüttich", ["liege"]),
        ("Luettich", ["liege"]),
        ("formation atex à seneffe en mars", ["seneffe"]),
        ("Seneffe ou Liège ?", ["seneffe", "liege"]),
        ("en ligne", ["online"]),
        ("la ligne de production", []),
        ("bonjour", []),
        ("", []),
    ],
)
def test_sites_whatever_else_the_text_says(search: Search, text: str, found: list[str]) -> None:
    assert [hit.id for hit in search.sites(text) if hit.score >= CERTAIN] == found


def test_jobs(search: Search) -> None:
    assert [hit.id for hit in search.jobs("je veux devenir ajusteur")] == ["fitter"]
    assert search.jobs("mécanicien de maintenance")[0].score >= CERTAIN
    assert search.jobs("bonjour") == []


def test_domains(search: Search) -> None:
    assert [hit.id for hit in search.domains("formations en salle blanche")] == ["aseptic"]
    assert [hit.id for hit in search.domains("Kurse zur Sicherheit")] == ["safety"]
    assert search.domains("combien ça coûte ?") == []


@pytest.mark.parametrize("text", ["comment m'inscrire", "inschrijving", "wie anmelden ?", "how do I enrol"])
def test_questions_in_four_languages(search: Search, text: str) -> None:
    hits = search.questions(text)
    assert hits[0].question.id == "enrol"
    assert hits[0].score >= CERTAIN


def test_question_by_part_of_its_words_is_only_plausible(search: Search) -> None:
    hits = search.questions("je suis demandeur d'emploi")
    assert [hit.question.id for hit in hits] == ["enrol"]
    assert hits[0].score < CERTAIN


def test_what_no_question_asks(search: Search) -> None:
    assert search.questions("quelle est la capitale du Pérou ?") == []
    assert search.questions("comment m'inscrire ?", limit=0) == []
