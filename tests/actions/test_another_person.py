"""Questions for somebody else: answered for that person, and nothing of it is kept."""

from __future__ import annotations

import pytest

from tests.actions.asking import Conversation
from tests.actions.telling import values_in

ENTRY = "action_entry_check"
OF_ANOTHER = {
    "fr": "Pour cette personne :",
    "nl": "Voor die persoon:",
    "en": "For that person:",
    "de": "Für diese Person:",
}
OF_ONESELF = {
    "fr": "Vous m’avez dit",
    "nl": "Je zei me",
    "en": "You told me",
    "de": "Sie haben mir gesagt",
}


def say(talk: Conversation, action: str, text: str, confidence: float = 0.4) -> list[str]:
    """Return the acts of the answers."""
    return [said.act for said in talk.hear(action, text, values_in(text), confidence=confidence)]


@pytest.mark.parametrize(
    "text",
    [
        "et ma nièce, elle est étudiante ?",
        "en mijn collega die student is?",
        "and my sister, she is a student?",
        "und meine Schwester, sie ist Studentin?",
    ],
)
@pytest.mark.parametrize("action", ["action_clarify", "action_tell_profile"])
def test_about_the_module_talked_about(talk: Conversation, action: str, text: str) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    assert "entry_check" in say(talk, action, text)
    assert not talk.slots.get("profile")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ma soeur est étudiante. Peut-elle suivre ASE-101 ?"),
        ("nl", "Mijn zus is student. Kan ze ASE-101 volgen?"),
        ("en", "My sister is a student. Can she follow ASE-101?"),
        ("de", "Meine Schwester ist Studentin. Kann sie ASE-101 besuchen?"),
    ],
)
def test_what_is_told_is_said_of_that_person(talk: Conversation, language: str, text: str) -> None:
    talk.hear(ENTRY, "je travaille", values_in("je travaille"))
    talk.slots["interview"] = None
    before = talk.slots["profile"]
    said, *asked = talk.hear(ENTRY, text, values_in(text))
    assert OF_ANOTHER[language] in said.text(language)
    assert OF_ONESELF[language] not in said.text(language)
    assert (talk.slots["profile"], asked) == (before, [])


def test_who_speaks_of_another_may_ask_for_himself(talk: Conversation) -> None:
    text = "Mon mari est travailleur et je suis étudiante. Puis-je suivre ASE-101 ?"
    said, *_ = talk.hear(ENTRY, text, values_in(text))
    assert "Vous m’avez dit : étudiant." in said.text()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "et pour un étudiant ?"),
        ("nl", "en voor een student?"),
        ("en", "and for a student?"),
        ("de", "und für einen Studenten?"),
    ],
)
def test_and_for_a_student(talk: Conversation, language: str, text: str) -> None:
    first = "je travaille et j'ai le CESS, puis-je suivre ASE-101 ?"
    talk.hear(ENTRY, first, values_in(first))
    said, *_ = talk.hear("action_follow_up", text, values_in(text))
    assert OF_ANOTHER[language] in said.text(language)
    assert "CESS" not in said.text(language).split("\n")[0]


def test_an_open_question_of_the_interview_is_not_answered_by_it(talk: Conversation) -> None:
    talk.ask("action_funding", "des aides ?")
    text = "et ma soeur qui habite à Eupen ?"
    assert say(talk, "action_clarify", text)[0] == "funding"
    assert not talk.slots.get("profile")


def test_what_was_told_of_oneself_is_not_hers(talk: Conversation) -> None:
    text = "je suis demandeur d'emploi, je peux suivre ASE-101 ?"
    talk.hear(ENTRY, text, values_in(text))
    told = talk.slots["profile"]
    text = "et ma soeur, elle est étudiante ?"
    said, *_ = talk.hear("action_clarify", text, values_in(text), confidence=0.4)
    assert "étudiante" in said.text() or "étudiant" in said.text()
    assert "demandeur d’emploi" not in said.text().split("\n")[0]
    assert talk.slots["profile"] == told


@pytest.mark.parametrize(
    "text",
    [
        "kan mn dochter van 17 ook?",
        "mag m'n jongere broer van 17 dat doen",
        "mon gamin de 17 ans il peut ?",
        "ma petite soeur elle a 17 ans, elle peut",
        "could my lad do it, he's 17",
        "my 17-year-old daughter too?",
        "meine 17jährige Tochter auch?",
        "darf mein Kumpel mit 17 mitmachen?",
    ],
)
@pytest.mark.parametrize("action", ["action_follow_up", "action_out_of_scope", "action_entry_check"])
def test_somebody_of_an_age_is_checked_for_the_module_talked_about(
    talk: Conversation, action: str, text: str
) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    said, *_ = talk.hear(action, text, values_in(text), confidence=0.5)
    assert (said.act, said.modules[:1]) == ("entry_check", ["ASE-101"])
    assert "jonger dan 18" in said.text("nl") or action == "action_entry_check"
    assert not talk.slots.get("profile")


@pytest.mark.parametrize("text", ["mon frère a 10 ans de boîte, lui ?", "my son took 3 days, and her?"])
def test_a_number_that_is_no_age_is_none(talk: Conversation, text: str) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    said, *_ = talk.hear("action_follow_up", text, values_in(text))
    assert "jonger dan 18" not in said.text("nl")
