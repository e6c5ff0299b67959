"""A catalogue of nine hand-made modules whose names lie close together on purpose."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from knowledge.records import (
    Catalogue,
    Competency,
    Domain,
    Job,
    Module,
    Question,
    Session,
    Site,
    Text,
    Words,
)
from knowledge.search import Search

NOTHING = Words((), (), (), ())


def text(fr: str, nl: str, en: str, de: str) -> Text:
    return Text(fr, nl, en, de)


def same(value: str) -> Text:
    return Text(value, value, value, value)


def aliases(fr: str = "", nl: str = "", en: str = "", de: str = "") -> Words:
    return Words(*(tuple(part.strip() for part in names.split(",") if part) for names in (fr, nl, en, de)))


def module(code: str, domain: str, title: Text, names: Words, summary: Text, **changed: Any) -> Module:
    values: dict[str, Any] = {
        "level": 1,
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
        "gives": (),
        "certificate": "attendance",
        "renewal_months": None,
        "sites": ("seneffe",),
        "seats": 12,
        "provenance": "sample",
        "source": None,
        "objectives": NOTHING,
    }
    return Module(code=code, domain=domain, title=title, aliases=names, summary=summary, **values | changed)


def modules() -> list[Module]:
    return [
        module(
            "ASE-101",
            "aseptic",
            text(
                "S'habiller en salle blanche",
                "Omkleden in de cleanroom",
                "Gowning for the clean room",
                "Einkleiden für den Reinraum",
            ),
            aliases("habillage, zac", "cleanroomkledij, omkleden", "bunny suit", "reinraumkleidung"),
            text(
                "Vous enfilez la combinaison dans le vestiaire.",
                "Je trekt de overall aan in de kleedruimte.",
                "You put on the coverall in the changing room.",
                "Sie legen den Overall in der Umkleide an.",
            ),
            gives=("gowning",),
            sites=("seneffe", "liege"),
            hours=4,
        ),
        module(
            "ASE-201",
            "aseptic",
            text(
                "Lyophilisation : conduire un cycle",
                "Lyofilisatie: een cyclus uitvoeren",
                "Freeze-drying: running a cycle",
                "Gefriertrocknung: einen Zyklus fahren",
            ),
            aliases("lyo", "vriesdrogen", "lyophilisation", "lyophilisation"),
            text(
                "Vous chargez les flacons et suivez la sublimation.",
                "Je laadt de flacons en volgt de sublimatie.",
                "You load the vials and follow the sublimation.",
                "Sie beladen die Vials und verfolgen die Sublimation.",
            ),
            level=2,
        ),
        module(
            "CHI-201",
            "chemistry",
            text(
                "Pompes : choisir et démarrer",
                "Pompen: kiezen en starten",
                "Pumps: choosing and starting",
                "Pumpen: auswählen und anfahren",
            ),
            aliases("pompe centrifuge", "centrifugaalpomp", "centrifugal pump", "kreiselpumpe"),
            text(
                "Vous mesurez le débit et la pression.",
                "Je meet debiet en druk.",
                "You measure flow and pressure.",
                "Sie messen Durchfluss und Druck.",
            ),
            also_taught_in=("nl", "en"),
            hours=16,
        ),
        module(
            "MNT-202",
            "maintenance",
            text(
                "Démonter pompes et vannes",
                "Pompen en afsluiters demonteren",
                "Dismantling pumps and valves",
                "Pumpen und Armaturen zerlegen",
            ),
            aliases(
                "réparation de pompe, garniture", "pomp herstellen", "pump repair", "pumpenwartung, dichtung"
            ),
            text(
                "À l'atelier, vous remplacez un joint usé.",
                "In de werkplaats vervang je een versleten dichting.",
                "In the workshop you replace a worn gasket.",
                "In der Werkstatt ersetzen Sie eine Dichtung.",
            ),
            gives=("repair",),
            audiences=("worker",),
            level=3,
        ),
        module(
            "HSE-201",
            "safety",
            text(
                "Zones ATEX : travailler en sécurité",
                "ATEX-zones: veilig werken",
                "ATEX zones: working safely",
                "ATEX-Zonen: sicher arbeiten",
            ),
            aliases("zone ex", "ex-zone", "explosive atmosphere", "explosionsschutz"),
            text(
                "Vous reconnaissez le risque d'explosion.",
                "Je herkent het explosiegevaar.",
                "You recognise the explosion risk.",
                "Sie erkennen die Explosionsgefahr.",
            ),
        ),
        module(
            "HSE-202",
            "safety",
            text(
                "Consignation (LOTO) : isoler une machine",
                "Vergrendelen (LOTO): een machine isoleren",
                "Lockout (LOTO): isolating a machine",
                "Freischalten (LOTO): eine Maschine sichern",
            ),
            aliases("cadenassage, permis", "hangslot", "padlocking", "vorhängeschloss"),
            text(
                "Vous posez un cadenas avant d'intervenir.",
                "Je plaatst een slot voor je ingrijpt.",
                "You fit a lock before you intervene.",
                "Sie bringen vor dem Eingriff ein Schloss an.",
            ),
        ),
        module(
            "HSE-203",
            "safety",
            text("Espace confiné", "Besloten ruimte", "Confined space", "Enger Raum"),
            aliases("travail en cuve, permis", "mangat", "tank entry", "mannloch"),
            text(
                "Vous entrez dans une cuve avec un détecteur.",
                "Je betreedt een tank met een gasmeter.",
                "You enter a tank with a gas detector.",
                "Sie steigen mit einem Gasmelder in einen Tank.",
            ),
        ),
        module(
            "GMP-101",
            "gmp",
            text("GMP : les règles d'or", "GMP: de gouden regels", "GMP: golden rules", "GMP: Regeln"),
            aliases(
                "bonnes pratiques de fabrication", "goede productiepraktijken", "gmp basics", "gmp-grundkurs"
            ),
            text(
                "Vous appliquez les règles de fabrication.",
                "Je past de regels van de productie toe.",
                "You apply the rules of manufacturing.",
                "Sie wenden die Regeln der Herstellung an.",
            ),
        ),
        module(
            "PHA-208",
            "pharma",
            text(
                "Technicien de production",
                "Productietechnicus",
                "Production technician",
                "Produktionstechniker",
            ),
            aliases("formation sans diplôme", "geen diploma", "without a diploma", "ohne diplom"),
            text(
                "Vous fabriquez des comprimés.",
                "Je maakt tabletten.",
                "You make tablets.",
                "Sie stellen Tabletten her.",
            ),
        ),
    ]


def domains() -> list[Domain]:
    return [
        Domain(
            "aseptic",
            "ASE",
            text("Production stérile", "Steriele productie", "Sterile production", "Sterilproduktion"),
            aliases("salle blanche", "cleanroom", "clean room", "reinraum"),
        ),
        Domain("chemistry", "CHI", text("Chimie", "Chemie", "Chemistry", "Chemie"), NOTHING),
        Domain(
            "maintenance", "MNT", text("Maintenance", "Onderhoud", "Maintenance", "Instandhaltung"), NOTHING
        ),
        Domain("safety", "HSE", text("Sécurité", "Veiligheid", "Safety", "Sicherheit"), NOTHING),
        Domain("gmp", "GMP", text("Qualité", "Kwaliteit", "Quality", "Qualität"), aliases("gmp")),
        Domain("pharma", "PHA", text("Médicaments", "Geneesmiddelen", "Medicines", "Arzneimittel"), NOTHING),
    ]


def site(site_id: str, name: Text, municipality: str | None) -> Site:
    return Site(
        id=site_id,
        name=name,
        operated_by_centre=True,
        municipality=municipality,
        postcode=None,
        address=None,
        phone=None,
        email=None,
        opening_hours=None,
        transport=None,
        latitude=None,
        longitude=None,
        location_precision=None,
        surface_m2=None,
        facilities=NOTHING,
        status="open",
        status_as_of=None,
        facts=(),
        provenance="sample",
        source=None,
    )


def session(code: str, number: int, place: str, day: str, language: str = "fr") -> Session:
    start = dt.date.fromisoformat(day)
    return Session(f"{code}-{number}", code, place, start, start, "day", 30, language, 5, "sample")


def question(question_id: str, asked: Text, paraphrases: Words, answer: str) -> Question:
    return Question(
        id=question_id,
        topic="practical",
        question=asked,
        paraphrases=paraphrases,
        answer=same(answer),
        act="procedure",
        see=(),
        source=None,
        as_of=None,
        provenance="sample",
    )


def questions() -> list[Question]:
    return [
        question(
            "enrol",
            text("Comment m'inscrire ?", "Hoe schrijf ik me in?", "How do I enrol?", "Wie anmelden?"),
            aliases("inscription demandeur d'emploi", "inschrijving", "sign up", "anmeldung"),
            "Demandez au centre.",
        ),
        question(
            "bus",
            text("Y a-t-il un bus ?", "Is er een bus?", "Is there a bus?", "Gibt es einen Bus?"),
            aliases("comment venir", "hoe kom ik er", "how do i get there", "wie komme ich hin"),
            "La gare est loin.",
        ),
    ]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Nine modules, two of them with the alias "permis"; one job, three sites, two questions."""
    every = modules()
    sessions = {m.code: () for m in every} | {
        "ASE-101": (
            session("ASE-101", 1, "seneffe", "2026-03-02"),
            session("ASE-101", 2, "liege", "2026-05-04", "nl"),
        ),
        "CHI-201": (session("CHI-201", 1, "seneffe", "2026-04-06"),),
    }
    job = Job(
        id="fitter",
        title=text("Mécanicien de maintenance", "Onderhoudsmonteur", "Maintenance fitter", "Mechaniker"),
        summary=same(""),
        aliases=aliases("ajusteur", "monteur", "fitter", "schlosser"),
        needs=("repair",),
        shortage=None,
        education="none",
        codes={},
        provenance="sample",
        source=None,
    )
    competencies = [
        Competency(
            "gowning", text("Porter la tenue", "De kledij dragen", "Wear garments", "Kleidung tragen")
        ),
        Competency("repair", text("Réparer une pompe", "Pomp herstellen", "Repair a pump", "Pumpe warten")),
    ]
    sites = [
        site("seneffe", same("Seneffe (centre)"), "Seneffe"),
        site("liege", text("Liège (LégiaPark)", "Luik (LégiaPark)", "Liège", "Lüttich"), "Liège"),
        site("online", text("En ligne", "Online", "Online", "Online"), None),
    ]
    return Catalogue(
        version="1",
        loaded_on=dt.date(2026, 1, 5),
        domains={d.id: d for d in domains()},
        competencies={c.id: c for c in competencies},
        modules={m.code: m for m in every},
        sessions=sessions,
        calendar_note=same(""),
        jobs={job.id: job},
        sites={s.id: s for s in sites},
        figures={},
        schemes={},
        questions={q.id: q for q in questions()},
    )


@pytest.fixture(scope="session")
def search(catalogue: Catalogue) -> Search:
    """The search in ``catalogue``."""
    return Search(catalogue)
