"""A wish for a time, read in four languages on Wednesday 2 September 2026."""

from __future__ import annotations

import datetime as dt
import statistics
import time

import pytest

from actions.when import read_period
from knowledge.clock import FixedClock

TODAY = FixedClock(dt.date(2026, 9, 2)).today()
SPRING = ("2027-03-01", "2027-05-31")
MARCH = ("2027-03-01", "2027-03-31")
EASTER, DAY_AFTER_EASTER, DAY_BEFORE_EASTER = "2027-03-28", "2027-03-29", "2027-03-27"

FRENCH = [
    ("quels cours commencent en mars ?", *MARCH),
    ("une formation en mars 2028", "2028-03-01", "2028-03-31"),
    ("mi-mars", "2027-03-11", "2027-03-21"),
    ("des modules début octobre", "2026-10-01", "2026-10-10"),
    ("fin février", "2027-02-19", "2027-02-28"),
    ("avant juin", None, "2027-05-31"),
    ("avant la fin de l'année", None, "2026-12-31"),
    ("après Pâques", DAY_AFTER_EASTER, None),
    ("le mois prochain", "2026-10-01", "2026-10-31"),
    ("la semaine prochaine", "2026-09-07", "2026-09-13"),
    ("cette semaine", "2026-08-31", "2026-09-06"),
    ("au printemps", *SPRING),
    ("en été", "2027-06-01", "2027-08-31"),
    ("à partir de janvier", "2027-01-01", None),
    ("à partir du 15 janvier", "2027-01-15", None),
    ("entre mars et mai", "2027-03-01", "2027-05-31"),
    ("de novembre à février", "2026-11-01", "2027-02-28"),
    ("le 12 mars", "2027-03-12", "2027-03-12"),
    ("le 1er octobre", "2026-10-01", "2026-10-01"),
    ("du 12 au 20 mars", "2027-03-12", "2027-03-20"),
    ("des dates le 12/03 ?", "2027-03-12", "2027-03-12"),
    ("jusqu'en décembre", None, "2026-12-31"),
    ("dès fevrier", "2027-02-01", None),
    ("et en avril ?", "2027-04-01", "2027-04-30"),
    ("dans deux mois", "2026-11-01", "2026-11-30"),
    ("pas avant novembre", "2026-11-01", None),
    ("je ne suis pas libre avant novembre", "2026-11-01", None),
    ("les deux prochains mois", "2026-09-02", "2026-11-01"),
    ("lundi prochain", "2026-09-07", "2026-09-07"),
    ("pendant les vacances d'été", "2027-07-01", "2027-08-31"),
    ("en mars ou en avril", "2027-03-01", "2027-04-30"),
    ("d'ici l'été prochain", None, "2027-08-31"),
    ("l'année prochaine", "2027-01-01", "2027-12-31"),
]
DUTCH = [
    ("welke cursussen beginnen in maart?", *MARCH),
    ("half maart", "2027-03-11", "2027-03-21"),
    ("begin oktober", "2026-10-01", "2026-10-10"),
    ("eind februari", "2027-02-19", "2027-02-28"),
    ("voor juni", None, "2027-05-31"),
    ("na Pasen", DAY_AFTER_EASTER, None),
    ("volgende maand", "2026-10-01", "2026-10-31"),
    ("volgende week", "2026-09-07", "2026-09-13"),
    ("deze maand", "2026-09-01", "2026-09-30"),
    ("in de lente", *SPRING),
    ("in het voorjaar", *SPRING),
    ("vanaf januari", "2027-01-01", None),
    ("vanaf 15 januari 2027", "2027-01-15", None),
    ("tussen maart en mei", "2027-03-01", "2027-05-31"),
    ("van november tot februari", "2026-11-01", "2027-02-28"),
    ("op 12 maart", "2027-03-12", "2027-03-12"),
    ("in mei", "2027-05-01", "2027-05-31"),
    ("en in april?", "2027-04-01", "2027-04-30"),
    ("over twee maanden", "2026-11-01", "2026-11-30"),
    ("tussen nu en Allerheiligen", None, "2026-11-01"),
    ("tot eind december", None, "2026-12-31"),
    ("na de zomer", "2027-09-01", None),
]
ENGLISH = [
    ("which courses start in March?", *MARCH),
    ("is there ATEX in May?", "2027-05-01", "2027-05-31"),
    ("mid-March", "2027-03-11", "2027-03-21"),
    ("early October", "2026-10-01", "2026-10-10"),
    ("at the end of February", "2027-02-19", "2027-02-28"),
    ("before June", None, "2027-05-31"),
    ("after Easter", DAY_AFTER_EASTER, None),
    ("before Easter", None, DAY_BEFORE_EASTER),
    ("next month", "2026-10-01", "2026-10-31"),
    ("next week", "2026-09-07", "2026-09-13"),
    ("in the spring", *SPRING),
    ("this winter", "2026-12-01", "2027-02-28"),
    ("from January on", "2027-01-01", None),
    ("between March and May", "2027-03-01", "2027-05-31"),
    ("on 12 March", "2027-03-12", "2027-03-12"),
    ("on March 12th", "2027-03-12", "2027-03-12"),
    ("the 12th of May 2027", "2027-05-12", "2027-05-12"),
    ("the last week of March", "2027-03-21", "2027-03-31"),
    ("in 2027", "2027-01-01", "2027-12-31"),
    ("April or May", "2027-04-01", "2027-05-31"),
    ("in March or later", "2027-03-01", None),
    ("by the end of the year", None, "2026-12-31"),
    ("in the next two months", "2026-09-02", "2026-11-01"),
    ("next Monday", "2026-09-07", "2026-09-07"),
    ("after Christmas and before Easter", "2026-12-26", DAY_BEFORE_EASTER),
    ("on 2027-03-12", "2027-03-12", "2027-03-12"),
]
GERMAN = [
    ("welche Kurse beginnen im März?", *MARCH),
    ("Mitte Maerz", "2027-03-11", "2027-03-21"),
    ("Anfang Oktober", "2026-10-01", "2026-10-10"),
    ("Ende Februar", "2027-02-19", "2027-02-28"),
    ("vor Juni", None, "2027-05-31"),
    ("nach Ostern", DAY_AFTER_EASTER, None),
    ("nächsten Monat", "2026-10-01", "2026-10-31"),
    ("nächste Woche", "2026-09-07", "2026-09-13"),
    ("im Frühling", *SPRING),
    ("im Herbst", "2026-09-01", "2026-11-30"),
    ("ab Januar", "2027-01-01", None),
    ("ab dem 15. Januar", "2027-01-15", None),
    ("zwischen März und Mai", "2027-03-01", "2027-05-31"),
    ("von November bis Februar", "2026-11-01", "2027-02-28"),
    ("am 12. März", "2027-03-12", "2027-03-12"),
    ("am 12.03.", "2027-03-12", "2027-03-12"),
    ("am 12.03.2028", "2028-03-12", "2028-03-12"),
    ("im Mai", "2027-05-01", "2027-05-31"),
    ("und im April?", "2027-04-01", "2027-04-30"),
    ("in zwei Monaten", "2026-11-01", "2026-11-30"),
    ("ich kann nicht vor November", "2026-11-01", None),
    ("bis Ende Dezember", None, "2026-12-31"),
]
NO_TIME = [
    "combien de jours dure ATEX",
    "un jour ou deux ?",
    "BA4",
    "HSE-201",
    "350 euros",
    "2027 euros ?",
    "le second",
    "the second one",
    "may I follow ATEX?",
    "which course may I take, and may we come together?",
    "je veux bien, mais pas le soir",
    "mai pas le soir",
    "j'ai été opérateur",
    "une machine lente",
    "sept heures par jour",
    "je suis au chômage depuis janvier",
    "werkloos sinds maart",
    "I have been unemployed since March",
    "ich bin seit Januar arbeitslos",
    "mon attestation date de mars 2019",
    "pas en mars",
    "one day a week",
    "een dag per week",
    "zwei Tage pro Woche",
    "in de morgen of in de avond",
    "am Morgen",
    "guten Morgen",
    "Jan, de trainer",
    "open 24/7",
    "le samedi",
    "on Saturdays",
    "wie lange dauert es?",
    "un module de 2,5 jours",
    "is it 2.5 hours?",
    "3 semaines",
    "le mois dernier",
    "vorige maand",
    "last week",
    "ça a été fondé quand ?",
    "ce week-end",
    "is this an AI?",
    "a six-month course",
    "1,300 a month",
    "enceinte de sept mois",
    "the springs of the machine",
    "",
]


def read(text: str) -> tuple[str | None, str | None] | None:
    """Return what a text asks for as ISO days."""
    found = read_period(text, TODAY)
    if found is None:
        return None
    start, end = found.start, found.end
    return start.isoformat() if start else None, end.isoformat() if end else None


@pytest.mark.parametrize(("text", "start", "end"), [*FRENCH, *DUTCH, *ENGLISH, *GERMAN])
def test_a_time_is_read(text: str, start: str | None, end: str | None) -> None:
    assert read(text) == (start, end)


@pytest.mark.parametrize("text", NO_TIME)
def test_an_ordinary_question_holds_no_time(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("text", ["quels cours en mars à Liège ?", "which courses are there mid-March?"])
def test_the_place_of_the_time_is_known(text: str) -> None:
    found = read_period(text, TODAY)
    assert found
    ((start, end),) = found.places
    assert text[start:end] in ("en mars", "mid-March")


def test_the_month_that_has_begun_is_this_one() -> None:
    assert read("en septembre") == ("2026-09-01", "2026-09-30")
    assert read("en août") == ("2027-08-01", "2027-08-31")


def test_a_leap_day_harms_nothing() -> None:
    found = read_period("29 February", dt.date(2027, 3, 1))
    assert found
    assert found.start == dt.date(2028, 2, 29)
    assert read("le 30 février") == ("2027-02-01", "2027-02-28")


def test_reading_takes_less_than_two_milliseconds() -> None:
    texts = [text for text, _, _ in [*FRENCH, *DUTCH, *ENGLISH, *GERMAN]] + NO_TIME
    spent = []
    for text in texts:
        started = time.perf_counter()
        read_period(text, TODAY)
        spent.append(time.perf_counter() - started)
    assert statistics.median(spent) < 0.002
