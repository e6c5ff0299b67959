"""LHÉO: valid against our schema of the part that is written, but for what the catalogue does not know."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from xmlschema import XMLSchema

from gateway.feeds.lheo import NAMESPACE, lheo
from gateway.words import say
from knowledge.records import Catalogue
from tests.gateway.feeds.making import (
    BASE,
    CONTROL,
    LANGUAGES,
    LONG,
    MARKUP,
    ONLY_CONTROL,
    hostile,
    some_modules,
)

HERE = Path(__file__).parent
SCHEMA = HERE / "lheo_part.xsd"
DECISION = HERE.parent.parent.parent / "docs" / "decisions" / "0006-feeds.md"
XSD = "{http://www.w3.org/2001/XMLSchema}"
LEFT_OUT = {
    "SIRET-organisme-formation",
    "adresse-inscription",
    "code-public-vise",
    "numero-activite",
    "prise-en-charge-frais-possible",
    "raison-sociale",
}


@pytest.fixture(scope="module")
def schema() -> XMLSchema:
    return XMLSchema(SCHEMA)


def _written(catalogue: Catalogue, language: str = "fr") -> str:
    return lheo(catalogue, catalogue.sessions, language=language, base_url=BASE).decode()


def _faults(schema: XMLSchema, content: str) -> list[str]:
    return [f"{error.path}: {error.reason}" for error in schema.iter_errors(content)]


def _root(content: str) -> ElementTree.Element:
    return ElementTree.fromstring(content)  # noqa: S314 (we wrote it)


def _texts(root: ElementTree.Element, name: str) -> list[str]:
    return [found.text or "" for found in root.iter(f"{{{NAMESPACE}}}{name}")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_catalogue_is_valid(schema: XMLSchema, shipped: Catalogue, language: str) -> None:
    content = _written(shipped, language)
    assert _faults(schema, content) == []
    root = _root(content)
    assert _texts(root, "identifiant-module") == sorted(shipped.modules)
    titles = [shipped.modules[code].title.in_language(language) for code in sorted(shipped.modules)]
    assert _texts(root, "intitule-formation") == titles


@pytest.mark.parametrize(
    "text", [MARKUP, CONTROL, LONG, ONLY_CONTROL], ids=["markup", "control", "long", "none"]
)
def test_a_hostile_catalogue_is_valid_too(schema: XMLSchema, shipped: Catalogue, text: str) -> None:
    small = hostile(some_modules(shipped, "ASE-101", "GEN-101", "GMP-101"), text)
    content = _written(small)
    assert _faults(schema, content) == []
    assert "<script" not in content
    assert len(_texts(_root(content), "intitule-formation")) == 3


def test_markup_is_text(shipped: Catalogue) -> None:
    small = hostile(some_modules(shipped, "ASE-101"), MARKUP)
    assert _texts(_root(_written(small)), "intitule-formation") == [MARKUP]


def test_what_is_too_long_says_that_it_was_cut(shipped: Catalogue) -> None:
    (title,) = _texts(_root(_written(hostile(some_modules(shipped, "ASE-101"), LONG))), "intitule-formation")
    assert len(title) <= 255
    assert title.endswith("…")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<certifiante>0", "<certifiante>2"),
        ("<parcours-de-formation>3</parcours-de-formation>", ""),
        ("<debut>2", "<debut>x"),
        ("</nom-organisme>", f"{'x' * 250}</nom-organisme>"),
    ],
)
def test_the_schema_finds_faults(schema: XMLSchema, shipped: Catalogue, old: str, new: str) -> None:
    content = _written(some_modules(shipped, "ASE-101"))
    assert old in content
    assert _faults(schema, content.replace(old, new, 1))


def test_only_what_is_not_known_is_left_out(shipped: Catalogue) -> None:
    """Six elements of LHÉO: marked in the schema, named in the decision record, written nowhere."""
    schema = ElementTree.parse(SCHEMA)  # noqa: S314 (ours)
    marked = {
        element.get("name")
        for element in schema.iter(f"{XSD}element")
        if element.findtext(f"{XSD}annotation/{XSD}appinfo") == "asked for by LHÉO"
    }
    assert marked == LEFT_OUT
    decision = DECISION.read_text(encoding="utf-8")
    assert all(f"`{name}`" in decision for name in LEFT_OUT)
    written = {found.tag.partition("}")[2] for found in _root(_written(shipped)).iter()}
    assert not written & LEFT_OUT
    assert not written & {"prix-total-TTC", "prix-horaire-TTC", "frais-restants", "code-FORMACODE", "telfixe"}


def test_every_session_is_there_once(shipped: Catalogue) -> None:
    root = _root(_written(shipped))
    numbers = [found.get("numero") for found in root.iter(f"{{{NAMESPACE}}}session")]
    known = [number for number in numbers if number]
    assert sorted(known) == sorted(one.id for each in shipped.sessions.values() for one in each)
    unplanned = [code for code, sessions in shipped.sessions.items() if not sessions]
    assert len(numbers) - len(known) == len(unplanned) > 0


def test_a_session_says_what_the_catalogue_says(shipped: Catalogue) -> None:
    one = dataclasses.replace(
        shipped.sessions["ASE-101"][0], start=dt.date(2027, 1, 4), end=dt.date(2027, 2, 5), seats_left=0
    )
    small = some_modules(shipped, "ASE-101")
    root = _root(_written(dataclasses.replace(small, sessions={"ASE-101": (one,)})))
    assert (_texts(root, "debut"), _texts(root, "fin")) == (["20270104"], ["20270205"])
    assert _texts(root, "etat-recrutement") == ["2"]  # closed
    assert _texts(root, "langue-formation") == [one.language]
    assert _texts(root, "nombre-heures-total") == [str(shipped.modules["ASE-101"].hours)]


def test_a_module_without_a_date_has_the_days_that_lheo_writes_for_unknown(shipped: Catalogue) -> None:
    unplanned = dataclasses.replace(shipped, sessions=dict.fromkeys(shipped.sessions, ()))
    root = _root(_written(unplanned))
    assert set(_texts(root, "debut")) == {"00000000"}
    assert set(_texts(root, "fin")) == {"99999999"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sample_data_are_said_to_be(shipped: Catalogue, language: str) -> None:
    root = _root(_written(shipped, language))
    assert all(text.endswith(say(language, "feed-sample")) for text in _texts(root, "contenu-formation"))
    note = shipped.calendar_note.in_language(language)
    rhythms = _texts(root, "rythme-formation")
    undated = say(language, "path-event-on-request")
    assert all(text.endswith(note) or text == undated for text in rhythms)


def test_no_postcode_is_made_french(shipped: Catalogue) -> None:
    """LHÉO's postcode has five figures, Belgium's four: the place is said in lines, never padded."""
    content = _written(shipped)
    assert "<codepostal" not in content
    assert re.search(r"<ligne>Seneffe</ligne>", content)
