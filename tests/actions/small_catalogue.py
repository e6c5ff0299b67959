"""A hand-made catalogue: nine modules, three sites, two jobs. Small enough to know by heart."""

from __future__ import annotations

import datetime as dt
from typing import Any

from knowledge.records import (
    Catalogue,
    Competency,
    Domain,
    Figure,
    FigureValue,
    Job,
    Module,
    Question,
    Scheme,
    Session,
    Site,
    SiteFact,
    Text,
    Words,
)

TODAY = dt.date(2026, 9, 2)
CONTACT = "https://www.centre.example"
SITE_PAGE = "https://news.example/sites"
FIGURE_PAGE = "https://news.example/figures"
NOTE = Text(
    "Dates d'exemple, à confirmer.", "Voorbeelddata, te bevestigen.", "Sample dates.", "Beispieldaten."
)


def named(fr: str, nl: str, en: str, de: str) -> Text:
    """Return one text in the four languages."""
    return Text(fr, nl, en, de)


def same(*words: str) -> Words:
    """Return the same words in each language (codes, nicknames)."""
    return Words(words, words, words, words)


def module(code: str, domain: str, title: Text, **given: Any) -> Module:
    """Return a module with ordinary values where none are given."""
    values: dict[str, Any] = {
        "level": int(code[4]),
        "hours": 8,
        "format": "onsite",
        "audiences": ("jobseeker", "worker"),
        "requires": (),
        "requires_any": (),
        "education": "none",
        "education_or_experience_years": None,
        "french": "A2",
        "also_taught_in": (),
        "conditions": (),
        "gives": ("gmp_basics",),
        "certificate": "attendance",
        "renewal_months": None,
        "sites": ("seneffe",),
        "seats": 12,
        "provenance": "sample",
        "source": None,
        "summary": title,
        "objectives": Words(("un", "deux"), ("een", "twee"), ("one", "two"), ("eins", "zwei")),
        "aliases": same(),
    }
    return Module(code=code, domain=domain, title=title, **(values | given))


GOWNING = named("Habillage en salle blanche", "Omkleden in de cleanroom", "Clean room gowning", "Einkleiden")
MODULES = (
    module(
        "ASE-101",
        "aseptic",
        GOWNING,
        sites=("seneffe", "liege"),
        also_taught_in=("en",),
        aliases=same("gowning", "bunny suit"),
    ),
    module(
        "ASE-201",
        "aseptic",
        named("Remplissage aseptique", "Aseptisch afvullen", "Aseptic filling", "Aseptische Abfüllung"),
        hours=24,
        requires=("ASE-101",),
        requires_any=(("GMP-101", "GMP-102", "HSE-101", "LAB-101"),),
        education="cess",
        education_or_experience_years=2,
        french="B1",
        conditions=("medical_fitness",),
        certificate="skills_attestation",
        renewal_months=12,
        seats=8,
        aliases=same("filling line"),
    ),
    module(
        "GMP-101",
        "gmp",
        named("Règles d'or GMP", "Gouden regels GMP", "Golden rules of GMP", "Goldene Regeln der GMP"),
        sites=("seneffe", "liege"),
    ),
    module(
        "GMP-102",
        "gmp",
        named("Recyclage GMP", "Bijscholing GMP", "GMP refresher", "GMP-Auffrischung"),
        hours=4,
        format="online",
        sites=("online",),
    ),
    module(
        "HSE-101",
        "safety",
        named("Zones ATEX", "ATEX-zones", "ATEX areas", "ATEX-Zonen"),
        provenance="sourced",
        source="https://news.example/atex",
        aliases=same("atex"),
    ),
    module(
        "HSE-102",
        "safety",
        named("Extincteurs", "Brandblussers", "Fire extinguishers", "Feuerlöscher"),
        aliases=same("fire drill"),
    ),
    module(
        "LAB-101",
        "laboratory",
        named("Pesée et pipetage", "Wegen en pipetteren", "Weighing and pipetting", "Wägen und Pipettieren"),
    ),
    module(
        "LAB-201", "laboratory", named("HPLC", "HPLC-toestel", "HPLC methods", "HPLC-Geräte"), gives=("hplc",)
    ),
    module(
        "LAB-301",
        "laboratory",
        named("Validation de méthodes", "Methodevalidatie", "Method validation", "Methodenvalidierung"),
        gives=("hplc",),
    ),
)


def session(code: str, number: int, start: dt.date, **given: Any) -> Session:
    """Return a one-day session in French at Seneffe, full time, where nothing else is given."""
    values: dict[str, Any] = {
        "site": "seneffe",
        "end": start,
        "rhythm": "full_time",
        "hours_per_week": 36,
        "language": "fr",
        "seats_left": 5,
        "provenance": "sample",
    }
    return Session(id=f"{code}-{number}", module=code, start=start, **(values | given))


SESSIONS = {
    "ASE-101": (
        session("ASE-101", 1, dt.date(2026, 8, 3)),
        session("ASE-101", 2, dt.date(2026, 10, 5), seats_left=0),
        session("ASE-101", 3, dt.date(2026, 11, 2), site="liege", language="en", seats_left=1),
        session(
            "ASE-101",
            4,
            dt.date(2027, 1, 4),
            end=dt.date(2027, 1, 25),
            rhythm="evenings",
            hours_per_week=6,
        ),
    ),
    "HSE-101": tuple(session("HSE-101", month, dt.date(2027, month, 1)) for month in range(1, 9)),
}

DOMAINS = (
    Domain(
        "aseptic",
        "ASE",
        named("Production aseptique", "Aseptische productie", "Aseptic production", "Aseptik"),
        same(),
    ),
    Domain("gmp", "GMP", named("BPF", "GMP-regels", "GMP rules", "GMP-Regeln"), same("gmp")),
    Domain("safety", "HSE", named("Sécurité", "Veiligheid", "Safety", "Sicherheit"), same()),
    Domain("laboratory", "LAB", named("Laboratoire", "Laboratorium", "Laboratory", "Labor"), same()),
)

COMPETENCIES = (
    Competency(
        "gmp_basics", named("Appliquer les BPF", "GMP toepassen", "Apply GMP rules", "GMP-Regeln anwenden")
    ),
    Competency("hplc", named("Utiliser une HPLC", "Een HPLC gebruiken", "Use an HPLC", "Eine HPLC bedienen")),
)


def site(id_: str, name: Text, **given: Any) -> Site:
    """Return a site of the centre, open, of which only the municipality is known."""
    values: dict[str, Any] = dict.fromkeys(
        ("postcode", "address", "phone", "email", "opening_hours", "transport", "latitude", "longitude")
    )
    values |= {
        "operated_by_centre": True,
        "municipality": name.fr,
        "location_precision": "municipality",
        "surface_m2": None,
        "facilities": same(),
        "status": "open",
        "status_as_of": "2025-07-20",
        "facts": (),
        "provenance": "sourced",
        "source": SITE_PAGE,
    }
    return Site(id=id_, name=name, **(values | given))


SITES = (
    site("seneffe", named("Seneffe", "Seneffe", "Seneffe", "Seneffe"), facilities=same("Hall")),
    site(
        "liege",
        named("Liège", "Luik", "Liège", "Lüttich"),
        status="announced",
        status_as_of="2023-10",
        surface_m2=780,
        facts=(SiteFact(named("Annoncée.", "Aangekondigd.", "Announced.", "Angekündigt."), SITE_PAGE, None),),
    ),
    site("online", named("En ligne", "Online", "Online", "Online"), municipality=None),
    site(
        "campus", named("Campus voisin", "Andere campus", "Other campus", "Campus"), operated_by_centre=False
    ),
)

JOBS = (
    Job(
        "operator",
        named("Opérateur aseptique", "Aseptisch operator", "Aseptic operator", "Aseptischer Operator"),
        named("Remplit des flacons.", "Vult flacons.", "Fills vials.", "Füllt Fläschchen."),
        same("filler"),
        ("gmp_basics",),
        None,
        "none",
        {},
        "sample",
        None,
    ),
    Job(
        "analyst",
        named("Analyste au labo", "Laborant", "Laboratory analyst", "Laborant (m/w)"),
        named("Analyse.", "Analyseert.", "Analyses.", "Analysiert."),
        same(),
        ("hplc",),
        None,
        "bachelor",
        {},
        "sourced",
        "https://news.example/jobs",
    ),
)


def question(id_: str, topic: str, asked: Text, answer: str, act: str, **given: Any) -> Question:
    """Return a frequent question, sourced where nothing else is given."""
    values: dict[str, Any] = {
        "paraphrases": same(),
        "see": (),
        "source": f"https://faq.example/{id_}",
        "as_of": None,
        "provenance": "sourced",
    }
    answers = named(answer, answer, answer, answer)
    return Question(id=id_, topic=topic, question=asked, answer=answers, act=act, **(values | given))


QUESTIONS = (
    question(
        "talk_to_person",
        "enrolment",
        named("Parler à quelqu'un ?", "Met iemand praten?", "Talk to a person?", "Mit jemandem sprechen?"),
        "WEBSITE",
        "handoff_offer",
        source=CONTACT,
    ),
    question(
        "enrol_jobseeker",
        "enrolment",
        named(
            "M'inscrire comme chômeur ?",
            "Inschrijven als werkzoekende?",
            "Enrol as a jobseeker?",
            "Als Arbeitsuchende anmelden?",
        ),
        "VIA FOREM",
        "procedure",
    ),
    question(
        "enrol_worker",
        "enrolment",
        named(
            "M'inscrire comme salarié ?",
            "Inschrijven als werknemer?",
            "Enrol as an employee?",
            "Als Beschäftigter anmelden?",
        ),
        "VIA EMPLOYER",
        "procedure",
        as_of="2024",
    ),
    question(
        "price_jobseeker",
        "money",
        named("Prix pour un chômeur ?", "Prijs voor werkzoekende?", "Price for jobseekers?", "Preis?"),
        "NO PRICE KNOWN",
        "unknown_fact",
        provenance="unknown",
        source=None,
    ),
    question(
        "keep_benefit",
        "money",
        named(
            "Garder mes allocations de chômage ?",
            "Mijn uitkering behouden?",
            "Keep my unemployment benefit?",
            "Arbeitslosengeld behalten?",
        ),
        "OFTEN YES",
        "funding",
        as_of="2025",
    ),
    question(
        "what_is_kept",
        "privacy",
        named(
            "Que gardez-vous de moi ?",
            "Wat bewaar je van mij?",
            "What do you keep of me?",
            "Was behalten Sie?",
        ),
        "MESSAGES ONLY",
        "privacy_notice",
        provenance="assistant",
        source=None,
    ),
    question(
        "train_my_team",
        "company",
        named("Former mon équipe ?", "Mijn team opleiden?", "Train my team?", "Mein Team schulen?"),
        "MADE TO MEASURE",
        "company_training",
    ),
    question(
        "no_diploma",
        "entry",
        named("Sans diplôme ?", "Zonder diploma?", "Without a diploma?", "Ohne Abschluss?"),
        "OFTEN POSSIBLE",
        "procedure",
    ),
    question(
        "human_or_machine",
        "privacy",
        named("Êtes-vous humain ?", "Ben je een mens?", "Are you human?", "Sind Sie ein Mensch?"),
        "A PROGRAM",
        "machine_disclosure",
        provenance="assistant",
        source=None,
    ),
    question(
        "what_is_centre",
        "centre",
        named(
            "Qu'est-ce que le centre ?", "Wat is het centrum?", "What is the centre?", "Was ist das Zentrum?"
        ),
        "A TRAINING CENTRE",
        "centre_about",
        see=("sites/seneffe", "figures/people_trained"),
    ),
    question(
        "leads_to_job",
        "job",
        named(
            "Mène-t-elle au travail ?", "Leidt het naar werk?", "Does it lead to work?", "Führt es zu Arbeit?"
        ),
        "ABOUT 85 PERCENT",
        "centre_figures",
    ),
    question(
        "shortage_jobs",
        "job",
        named("Métiers en pénurie ?", "Knelpuntberoepen?", "Shortage occupations?", "Mangelberufe?"),
        "ASK FOREM",
        "job_list",
    ),
)


def scheme(id_: str, title: Text, *audiences: str) -> Scheme:
    """Return a scheme in force everywhere, for some audiences."""
    return Scheme(
        id=id_,
        title=title,
        audiences=audiences,
        regions=("wallonia",),
        region_basis="residence",
        joint_committees=(),
        status="in_force",
        conditions=same("CONDITION ONE", "CONDITION TWO"),
        gives=named("DONNE", "GEEFT", "GIVES", "GIBT"),
        ask_whom=named("LE FOREM", "FOREM", "THE FOREM", "DAS FOREM"),
        how=named("APPELEZ", "BEL", "CALL", "ANRUFEN"),
        sources=(f"https://funding.example/{id_}",),
        as_of="2025-03",
        provenance="sourced",
        caution=named("PRUDENCE", "LET OP", "CAUTION", "VORSICHT"),
    )


SCHEMES = (
    scheme("allowance", named("Prime horaire", "Uurpremie", "Hourly bonus", "Stundenprämie"), "jobseeker"),
    scheme("leave", named("Congé-éducation", "Opleidingsverlof", "Paid leave", "Bildungsurlaub"), "worker"),
)


def figure(id_: str, label: Text, statement: str) -> Figure:
    """Return a figure whose value must never be said bare."""
    value = FigureValue(2024, 987654.0, "people_per_year", None, FIGURE_PAGE, "2025-07")
    return Figure(id_, label, (value,), named(statement, statement, statement, statement))


FIGURES = (
    figure(
        "people_trained",
        named(
            "Personnes formées par an", "Opgeleide mensen", "People trained a year", "Ausgebildete Personen"
        ),
        "MORE THAN 3400",
    ),
    figure("staff", named("Personnel", "Personeel", "Staff of the centre", "Mitarbeitende"), "STAFF OF 23"),
)


def small_catalogue() -> Catalogue:
    """Return the catalogue."""
    return Catalogue(
        version="small",
        loaded_on=TODAY,
        domains={each.id: each for each in DOMAINS},
        competencies={each.id: each for each in COMPETENCIES},
        modules={each.code: each for each in MODULES},
        sessions={each.code: SESSIONS.get(each.code, ()) for each in MODULES},
        calendar_note=NOTE,
        jobs={each.id: each for each in JOBS},
        sites={each.id: each for each in SITES},
        figures={each.id: each for each in FIGURES},
        schemes={each.id: each for each in SCHEMES},
        questions={each.id: each for each in QUESTIONS},
    )
