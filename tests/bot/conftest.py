"""Shared by the tests of the bot: words, a small knowledge base, a small trained model."""

from __future__ import annotations

import sqlite3
import warnings
from pathlib import Path

import pytest

from bot import without_tensorflow

with warnings.catch_warnings():
    # What the libraries of Rasa 3.6.21 complain of while they are imported is not ours to correct.
    warnings.simplefilter("ignore")
    without_tensorflow.apply()
    import rasa.core.run  # noqa: F401

from locales.localization import LANGUAGES

PHRASES = [
    ("module", "ASE-101", "fr", "ASE-101"),
    ("module", "ASE-101", "fr", "Habillage en salle propre"),
    ("module", "ASE-101", "fr", "habillage salle propre"),
    ("module", "ASE-101", "nl", "omkleden cleanroom"),
    ("module", "ASE-101", "en", "clean room gowning"),
    ("module", "ASE-101", "de", "Ankleiden im Reinraum"),
    ("module", "HSE-101", "fr", "zone ATEX"),
    ("module", "HSE-202", "fr", "zone ATEX"),
    ("module", "MNT-101", "fr", "pompe"),
    ("module", "MNT-205", "fr", "pompe centrifuge"),
    ("domain", "bioproduction", "fr", "bioproduction"),
    ("job", "operator", "fr", "opérateur de production"),
    ("site", "liege", "fr", "Liège"),
    ("site", "liege", "nl", "Luik"),
    ("site", "liege", "de", "Lüttich"),
]


def write_phrases(path: Path, phrases: list[tuple[str, str, str, str]], version: str) -> None:
    """Write the two tables that the bot reads, as the knowledge base does."""
    with sqlite3.connect(path) as connection:
        connection.executescript(
            "DROP TABLE IF EXISTS phrase; DROP TABLE IF EXISTS catalogue_version;"
            "CREATE TABLE phrase (kind TEXT, record_id TEXT, language TEXT, phrase TEXT);"
            "CREATE TABLE catalogue_version (version TEXT, loaded_on TEXT);"
        )
        connection.executemany("INSERT INTO phrase VALUES (?, ?, ?, ?)", phrases)
        connection.execute("INSERT INTO catalogue_version VALUES (?, '2026-01-01')", (version,))
    connection.close()


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A database with the small catalogue's names."""
    path = tmp_path / "catalogue.db"
    write_phrases(path, PHRASES, "v1")
    return path


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A folder of words in four languages."""
    for language in LANGUAGES:
        folder = tmp_path / "words" / language
        folder.mkdir(parents=True)
        (folder / "words.ftl").write_text(
            f"""utter-error = sorry {language}
utter-hours = {{ $name }}: {{ $hours ->
    [one] one hour
   *[other] {{ $hours }} hours
}}
utter-paragraphs =
    first

    second
utter-list = {{ $items }}
choice-dates = dates {language}
audience-worker = worker {language}
label-hours = {"hours"} {language}
"""
        )
    return tmp_path / "words"
