"""A hand-made catalogue for training paths: one job, six modules, sessions at two sites and online.

The shortest way is GMP-102, ASE-101, ASE-201, LAB-201: 44 hours, until 1 December. ASE-301 alone gives all,
in 80 hours, and is finished in September.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from knowledge.records import Catalogue, Competency, Job
from tests.actions.small_catalogue import module, named, same, session, small_catalogue

FILLING = Competency(
    "filling", named("Remplir des flacons", "Flacons vullen", "Fill vials", "Fläschchen füllen")
)
GOWNING = Competency("gowning", named("S'habiller", "Zich omkleden", "Dress", "Sich einkleiden"))
MODULES = (
    module("ASE-101", "aseptic", named("Habillage", "Omkleden", "Gowning", "Einkleiden"), gives=("gowning",)),
    module(
        "ASE-201",
        "aseptic",
        named("Remplissage", "Afvullen", "Filling", "Abfüllung"),
        hours=24,
        requires=("ASE-101",),
        education="cess",
        gives=("filling",),
    ),
    module(
        "ASE-301",
        "aseptic",
        named("Tout en un", "Alles in één", "All in one", "Alles in einem"),
        hours=80,
        gives=("gmp_basics", "filling", "hplc"),
        conditions=("medical_fitness",),
    ),
    module("GMP-101", "gmp", named("BPF sur place", "GMP ter plaatse", "GMP on site", "GMP vor Ort")),
    module(
        "GMP-102",
        "gmp",
        named("BPF en ligne", "GMP online", "GMP online", "GMP online"),
        hours=4,
        format="online",
        sites=("online",),
    ),
    module("LAB-201", "laboratory", named("HPLC", "HPLC", "HPLC", "HPLC"), gives=("hplc",)),
)
SESSIONS = {
    "ASE-101": (
        session("ASE-101", 1, dt.date(2026, 10, 5)),
        session("ASE-101", 2, dt.date(2026, 11, 2), site="liege"),
    ),
    "ASE-201": (
        session("ASE-201", 1, dt.date(2026, 11, 9), end=dt.date(2026, 11, 12)),
        session(
            "ASE-201",
            2,
            dt.date(2027, 1, 11),
            end=dt.date(2027, 2, 1),
            rhythm="evenings",
            hours_per_week=6,
        ),
    ),
    "ASE-301": (
        session("ASE-301", 1, dt.date(2026, 9, 14), end=dt.date(2026, 9, 25), site="liege"),
        session("ASE-301", 2, dt.date(2027, 3, 1), end=dt.date(2027, 3, 12)),
    ),
    "GMP-101": (session("GMP-101", 1, dt.date(2026, 9, 21)),),
    "GMP-102": (session("GMP-102", 1, dt.date(2026, 9, 15), site="online"),),
    "LAB-201": (
        session("LAB-201", 1, dt.date(2026, 12, 1)),
        session("LAB-201", 2, dt.date(2026, 12, 12), site="liege", rhythm="saturday", hours_per_week=8),
    ),
}
TECHNICIAN = Job(
    "technician",
    named("Technicien", "Technicus", "Technician", "Techniker"),
    named("Remplit et analyse.", "Vult en analyseert.", "Fills and analyses.", "Füllt und analysiert."),
    same("all-rounder"),
    ("gmp_basics", "filling", "hplc"),
    None,
    "none",
    {},
    "sample",
    None,
)


def path_catalogue() -> Catalogue:
    """Return the catalogue."""
    small = small_catalogue()
    return replace(
        small,
        modules={each.code: each for each in MODULES},
        sessions={each.code: SESSIONS.get(each.code, ()) for each in MODULES},
        competencies={**small.competencies, FILLING.id: FILLING, GOWNING.id: GOWNING},
        jobs={**small.jobs, TECHNICIAN.id: TECHNICIAN},
    )
