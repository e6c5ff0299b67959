"""What a message tells of the person, and nothing more than it tells."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa_sdk import Tracker

from actions.told import forgotten, from_slot, merged, to_slot, told, told_now
from actions.turn import Turn
from knowledge import profile as allowed
from knowledge.knowledge_base import KnowledgeBase
from knowledge.profile import Profile
from tests.actions.asking import Conversation
from tests.actions.small_catalogue import small_catalogue
from tests.actions.telling import values_in

CATALOGUE = small_catalogue()


def turn(
    knowledge: KnowledgeBase, text: str, intent: str = "check_entry", slot: object = None, **chosen: str
) -> Turn:
    """Return a turn for a typed text, or for a choice with these entities."""
    entities = values_in(text) if not chosen else []
    entities += [{"entity": name, "value": value, "extractor": "choice"} for name, value in chosen.items()]
    latest = {"text": text, "intent": {"name": intent, "confidence": 1.0}, "entities": entities}
    return Turn.read(Tracker("x" * 16, {"profile": slot}, latest, [], False, None, {}, None), knowledge)


def said(knowledge: KnowledgeBase, text: str, intent: str = "check_entry") -> dict[str, Any]:
    """Return what the text alone tells, as in the slot."""
    return told_now(turn(knowledge, text, intent))


TOLD: list[tuple[str, dict[str, Any]]] = [
    ("je suis demandeur d'emploi", {"audience": "jobseeker"}),
    ("ik ben werkzoekende en ik woon in Vlaanderen", {"audience": "jobseeker", "region": "flanders"}),
    ("I am a teacher, I live in Brussels", {"audience": "teacher", "region": "brussels"}),
    ("ich wohne in Ostbelgien", {"region": "german_speaking"}),
    ("Wallonie", {"region": "wallonia"}),
    ("en fait j'ai un bachelier", {"education": "bachelor"}),
    ("j'ai le CESS", {"education": "cess"}),
    ("ik heb een diploma middelbaar onderwijs", {"education": "cess"}),
    ("I have a master's degree", {"education": "master"}),
    ("ich habe Abitur", {"education": "cess"}),
    ("je n'ai que mon diplôme de secondaire inférieur", {"education": "lower_secondary"}),
    ("je n'ai pas de diplôme", {"education": "none"}),
    ("ik heb geen diploma", {"education": "none"}),
    ("I have no diploma", {"education": "none"}),
    ("ich habe keinen Abschluss", {"education": "none"}),
    ("mon français est de niveau B1", {"french": "B1"}),
    ("mijn Frans is a2", {"french": "A2"}),
    ("je dépends de la CP 116", {"joint_committee": "pc116"}),
    ("I come under joint committee 207", {"joint_committee": "pc207"}),
    ("j'ai 6 ans d'expérience", {"experience_years": 6}),
    ("ik heb zes jaar ervaring", {"experience_years": 6}),
    ("I have six years of experience", {"experience_years": 6}),
    ("ich habe sechs Jahre Berufserfahrung", {"experience_years": 6}),
    ("je n'ai aucune expérience", {"experience_years": 0}),
    ("ik heb geen ervaring", {"experience_years": 0}),
    ("j'ai 17 ans", {"age_18": False}),
    ("ik ben 18 jaar", {"age_18": True}),
    ("I'm 17", {"age_18": False}),
    ("ich bin 45 Jahre alt", {"age_18": True}),
    ("j'ai déjà fait GMP-101 et LAB-101", {"modules_done": ["GMP-101", "LAB-101"]}),
    ("ik heb GMP-101, GMP-102 en LAB-101 gevolgd", {}),  # names before the comma stand alone
    ("ik heb GMP-101 al gevolgd", {"modules_done": ["GMP-101"]}),
    ("I have done GMP-101, LAB-101 and ASE-101", {"modules_done": ["GMP-101", "LAB-101", "ASE-101"]}),
    ("ich habe GMP-101 schon gemacht", {"modules_done": ["GMP-101"]}),
    ("j'ai suivi GMP-101 et je voudrais faire ASE-201", {"modules_done": ["GMP-101"]}),
    ("j'ai fait GMP-101, puis-je suivre ASE-201 ?", {"modules_done": ["GMP-101"]}),
    ("je n'ai pas encore suivi GMP-101", {"modules_not_done": ["GMP-101"]}),
    ("ik heb GMP-101 nooit gevolgd", {"modules_not_done": ["GMP-101"]}),
    ("I have never done GMP-101", {"modules_not_done": ["GMP-101"]}),
    ("j'ai déjà GMP-101", {"modules_done": ["GMP-101"]}),
    ("mais j'ai déjà le certificat GMP-101", {"modules_done": ["GMP-101"]}),
    ("ik heb GMP-101 al", {"modules_done": ["GMP-101"]}),
    ("I already have the GMP-101 certificate", {"modules_done": ["GMP-101"]}),
    ("den Schein GMP-101 habe ich schon", {"modules_done": ["GMP-101"]}),
    ("mon VCA est encore valable", {"certificates_valid": ["vca_valid"]}),
    ("ik heb een geldig VCA", {"certificates_valid": ["vca_valid"]}),
    ("my BA4 is valid", {"certificates_valid": ["ba4_valid"]}),
    ("mein VCA ist abgelaufen", {"certificates_missing": ["vca_valid"]}),
    ("je n'ai pas de VCA", {"certificates_missing": ["vca_valid"]}),
    ("j'ai le permis B", {"certificates_valid": ["driving_licence_b"]}),
    (
        "bonjour, je suis au chômage, j'habite à Bruxelles, j'ai le CESS et 4 ans d'expérience",
        {"audience": "jobseeker", "region": "brussels", "education": "cess", "experience_years": 4},
    ),
    ("pas travailleur, demandeur d'emploi", {"audience": "jobseeker"}),
]
NOTHING = [
    "jparle pas bcp francais",  # who writes badly has not told a level
    "je cherche une formation",
    "quelle formation à Bruxelles puis-je suivre ?",
    "faut-il le CESS pour ASE-201 ?",
    "c'est quoi le CESS ?",
    "wat is een bachelor?",
    "do I need a bachelor's degree?",
    "brauche ich B1?",
    "mon fils a 17 ans",
    "mijn dochter heeft een bachelor",
    "j'ai un B2 en anglais",
    "je n'ai pas le CESS",
    "je n'ai pas de diplôme universitaire",
    "ik heb geen diploma secundair onderwijs",
    "je ne suis plus demandeur d'emploi",
    "j'ai travaillé 6 ans",
    "je voudrais faire GMP-101",
    "ai-je déjà fait GMP-101 ?",
    "je ne sais pas si j'ai fait GMP-101",
    "j'ai GMP-101 mardi",
    "j'ai déjà réservé GMP-101",
    "ik heb GMP-101 al geboekt",
    "I have already booked GMP-101",
    "ich habe mich schon für GMP-101 angemeldet",
    "ai-je déjà GMP-101 ?",
    "j'ai le VCA",  # whether it is still valid is not said
    "puis-je suivre ASE-201 ?",
    "bonjour",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text for text, _ in TOLD])
def test_what_is_told(knowledge: KnowledgeBase, text: str, expected: dict[str, Any]) -> None:
    assert said(knowledge, text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_tells_nothing(knowledge: KnowledgeBase, text: str) -> None:
    assert said(knowledge, text) == {}


def test_a_message_about_oneself_needs_no_word_for_living(knowledge: KnowledgeBase) -> None:
    assert said(knowledge, "demandeur d'emploi avec CESS, Wallonie, français B2", "tell_profile") == {
        "audience": "jobseeker",
        "education": "cess",
        "region": "wallonia",
        "french": "B2",
    }


def test_a_later_word_replaces_an_earlier_one(knowledge: KnowledgeBase) -> None:
    slot = {"education": "cess", "region": "wallonia", "modules_not_done": ["GMP-101", "LAB-101"]}
    now = told(turn(knowledge, "en fait j'ai un bachelier, et j'ai fait GMP-101", slot=slot))
    assert now == Profile(
        education="bachelor",
        region="wallonia",
        modules_done=frozenset({"GMP-101"}),
        modules_not_done=frozenset({"LAB-101"}),
    )


def test_a_choice_tells(knowledge: KnowledgeBase) -> None:
    assert told(turn(knowledge, "title", french_level="B1")) == Profile(french="B1")
    assert told(turn(knowledge, "title", age_18="no")) == Profile(age_18=False)
    assert told(turn(knowledge, "title", experience_years="2")) == Profile(experience_years=2)
    missing = told(turn(knowledge, "title", certificate_missing="vca_valid"))
    assert missing == Profile(certificates_missing=frozenset({"vca_valid"}))


def test_what_is_to_be_forgotten_is(knowledge: KnowledgeBase) -> None:
    slot = {"education": "cess", "modules_done": ["GMP-101"], "modules_not_done": ["LAB-101"]}
    assert told(turn(knowledge, "x", slot=slot, forget="education")).education is None
    assert told(turn(knowledge, "x", slot=slot, forget="modules_done")) == Profile(education="cess")
    assert told(turn(knowledge, "x", slot=slot, forget="all")) == Profile()
    assert told(turn(knowledge, "x", slot=slot, forget="gone")) == from_slot(slot, CATALOGUE)


@pytest.mark.parametrize(
    "slot",
    [
        None,
        "text",
        {"education": "doctor", "audience": ["worker"], "unknown": 1},
        {"experience_years": True, "age_18": "yes", "modules_done": "GMP-101"},
        {"modules_done": ["GONE-1", 3], "certificates_valid": ["medical"], "experience_years": "-3"},
    ],
)
def test_a_slot_with_something_else_in_it_tells_nothing(slot: object) -> None:
    assert from_slot(slot, CATALOGUE) == Profile()


def some(values: Any) -> st.SearchStrategy[frozenset[str]]:
    """Return sets of a few of the values."""
    return st.frozensets(st.sampled_from(sorted(values)), max_size=3)


PROFILES = st.builds(
    Profile,
    audience=st.sampled_from([None, *allowed.AUDIENCES]),
    region=st.sampled_from([None, *allowed.REGIONS]),
    education=st.sampled_from([None, *allowed.EDUCATION]),
    experience_years=st.one_of(st.none(), st.integers(0, 70)),
    french=st.sampled_from([None, *allowed.FRENCH]),
    age_18=st.one_of(st.none(), st.booleans()),
    joint_committee=st.sampled_from([None, *allowed.JOINT_COMMITTEES]),
    modules_done=some(CATALOGUE.modules),
    modules_not_done=some(CATALOGUE.modules),
    competencies_held=some(CATALOGUE.competencies),
    certificates_valid=some(allowed.CERTIFICATES),
    certificates_missing=some(allowed.CERTIFICATES),
)


@given(PROFILES)
def test_a_profile_survives_the_slot(profile: Profile) -> None:
    assert from_slot(to_slot(profile), CATALOGUE) == profile


@given(PROFILES, PROFILES, st.sampled_from([each.name for each in fields(Profile)]))
def test_what_is_told_changes_no_other_field(before: Profile, now: Profile, name: str) -> None:
    value = (to_slot(now) or {}).get(name)
    after = merged(before, {} if value is None else {name: value}, CATALOGUE)
    opposite = {"modules_done": "modules_not_done", "certificates_valid": "certificates_missing"}
    pairs = opposite | {second: first for first, second in opposite.items()}
    changed = {name, pairs.get(name, name)}
    unchanged = {each: getattr(before, each) for each in changed}
    assert replace(after, **unchanged) == before
    assert forgotten(after, name) == forgotten(before, name)


@pytest.mark.parametrize(
    "text", ["j'ai pas le CESS", "ik heb geen CESS", "I don't have the CESS", "ich habe kein CESS"]
)
def test_who_lacks_a_diploma_is_asked_which_one_he_has(talk: Conversation, text: str) -> None:
    said = talk.run("action_tell_profile", text, None, values_in(text))
    assert said.act == "entry_question"
    assert ("tell_profile", {"education": "lower_secondary"}) in said.choices()
    said = talk.click("action_tell_profile", education="lower_secondary")
    assert talk.slots["profile"] == {"education": "lower_secondary"}


@pytest.mark.parametrize(
    "text",
    [
        "et moi sans diplome je peu suivre quoi",
        "wat is er mogelijk als ik geen diploma heb, ik weet niet wat",
        "i have no diploma, what is there for me",
        "was ist für mich drin, ich habe keinen Abschluss",
    ],
)
def test_who_asks_what_there_is_without_a_diploma_tells_that_there_is_none(
    knowledge: KnowledgeBase, text: str
) -> None:
    assert said(knowledge, text) == {"education": "none"}


@pytest.mark.parametrize("text", ["faut-il que j'aie un diplôme ou pas de diplôme ?", "do i need no diploma"])
def test_who_asks_what_is_needed_tells_nothing(knowledge: KnowledgeBase, text: str) -> None:
    assert said(knowledge, text) == {}
