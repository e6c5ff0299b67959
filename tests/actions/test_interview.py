"""The interview: its states, what is read as an answer, and how it runs through a conversation."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasa_sdk import Tracker

from actions.answering import read_answer, read_control
from actions.interview import MOST_AGAIN, Asked, Interview
from actions.told import from_slot, merged
from actions.turn import QUESTION, Turn
from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from knowledge.profile import Profile
from tests.actions.asking import Conversation, Said
from tests.actions.small_catalogue import TODAY, small_catalogue
from tests.actions.telling import values_in

SKIPPED = {
    "fr": "vous ne devez répondre à rien",
    "nl": "je hoeft nergens op te antwoorden",
    "en": "you need not answer anything",
    "de": "Sie müssen nichts beantworten",
}
FRENCH = Asked("french")
EDUCATION = Asked("education")
ONE_MODULE = Asked("modules_done", ("ASE-101",))
QUESTIONS = (FRENCH, EDUCATION, ONE_MODULE)


class TestItsStates:
    def test_the_first_question_not_skipped_is_asked(self) -> None:
        begun = Interview("check_entry", "ASE-201").asking(QUESTIONS)
        assert begun.asked == FRENCH
        skipped = begun.skipping()
        assert (skipped.asked, skipped.skipped) == (None, ("french",))
        assert skipped.asking(QUESTIONS).asked == EDUCATION

    def test_what_was_skipped_stays_skipped_for_the_next_module(self) -> None:
        skipped = Interview("check_entry", "ASE-201").asking([ONE_MODULE]).skipping()
        after = skipped.serving("check_entry", "GMP-101")
        assert after.asking([ONE_MODULE]).asked is None
        assert after.asking([Asked("modules_done", ("LAB-101",))]).asked is not None

    def test_nothing_is_asked_once_it_was_stopped_until_it_begins_again(self) -> None:
        stopped = Interview("check_entry", None).asking(QUESTIONS).stopping()
        assert stopped.asking(QUESTIONS).asked is None
        assert stopped.serving("ask_funding", None).asking(QUESTIONS).asked is None
        assert stopped.restarted().asking(QUESTIONS).asked == FRENCH

    def test_a_question_is_said_again_after_something_else_but_not_for_ever(self) -> None:
        interview = Interview("check_entry", None).asking(QUESTIONS)
        for _ in range(MOST_AGAIN):
            interview = interview.said_again()
            assert interview.asked == FRENCH
        assert interview.said_again().asked is None

    @pytest.mark.parametrize("slot", [None, "x", {"asked": 3, "skipped": "french", "again": "x", "about": 1}])
    def test_a_slot_with_something_else_in_it_is_no_interview(self, slot: object) -> None:
        assert Interview.read(slot) == Interview()

    @given(
        st.builds(
            Interview,
            intent=st.sampled_from(["", "check_entry"]),
            about=st.sampled_from([None, "ASE-201"]),
            asked=st.sampled_from([None, *QUESTIONS]),
            skipped=st.lists(st.sampled_from(["french", "age_18"]), unique=True).map(tuple),
            again=st.integers(0, 3),
            stopped=st.booleans(),
        )
    )
    def test_it_survives_the_slot(self, interview: Interview) -> None:
        assert Interview.read(interview.to_slot()) == interview


def turn(knowledge: KnowledgeBase, text: str) -> Turn:
    """Return the turn of a typed text whose intent was not understood."""
    latest = {"text": text, "intent": {"name": "nlu_fallback"}, "entities": values_in(text)}
    return Turn.read(Tracker("x" * 16, {}, latest, [], False, None, {}, None), knowledge)


TWO_MODULES = Asked("modules_done", ("GMP-101", "LAB-101"))
VCA = Asked("certificates_valid", ("vca_valid",))
YEARS = Asked("experience_years")
AGE = Asked("age_18")
ANSWERS: list[tuple[Asked, str, dict[str, Any] | None]] = [
    (EDUCATION, "j'ai le CESS", {"education": "cess"}),
    (EDUCATION, "cess", {"education": "cess"}),
    (EDUCATION, "een bachelor", {"education": "bachelor"}),
    (EDUCATION, "aucun", {"education": "none"}),
    (EDUCATION, "geen", {"education": "none"}),
    (EDUCATION, "oui", {}),
    (EDUCATION, "CESS ou bachelier", {}),
    (EDUCATION, "c'est quoi le CESS ?", None),
    (EDUCATION, "c koi le CESS", None),
    (EDUCATION, "faut-il le CESS ?", None),
    (EDUCATION, "en Wallonie", None),
    (EDUCATION, "pas le CESS", None),
    (FRENCH, "b1", {"french": "B1"}),
    (FRENCH, "quel niveau est B1", None),
    (FRENCH, "mijn Frans is B2 denk ik", {"french": "B2"}),
    (Asked("audience"), "je travaille", {"audience": "worker"}),
    (Asked("audience"), "Arbeitsuchende", {"audience": "jobseeker"}),
    (Asked("audience"), "quelles formations pour étudiants", None),
    (Asked("region"), "à Bruxelles", {"region": "brussels"}),
    (Asked("region"), "c'est où Liège ?", None),
    (Asked("joint_committee"), "PC 207", {"joint_committee": "pc207"}),
    (YEARS, "6 ans", {"experience_years": 6}),
    (YEARS, "zes jaar", {"experience_years": 6}),
    (YEARS, "three", {"experience_years": 3}),
    (YEARS, "keine", {"experience_years": 0}),
    (YEARS, "non", {"experience_years": 0}),
    (YEARS, "j'ai 6 ans d'expérience", {"experience_years": 6}),
    (YEARS, "ja", {}),
    (YEARS, "ik ben 18 jaar", None),
    (YEARS, "6 modules", None),
    (AGE, "oui", {"age_18": True}),
    (AGE, "nein", {"age_18": False}),
    (AGE, "17", {"age_18": False}),
    (AGE, "j'ai 35 ans", {"age_18": True}),
    (VCA, "yes", {"certificates_valid": ["vca_valid"]}),
    (VCA, "neen", {"certificates_missing": ["vca_valid"]}),
    (ONE_MODULE, "oui", {"modules_done": ["ASE-101"]}),
    (ONE_MODULE, "non pas encore", {"modules_not_done": ["ASE-101"]}),
    (TWO_MODULES, "oui", {}),
    (TWO_MODULES, "oui, LAB-101", {"modules_done": ["LAB-101"]}),
    (TWO_MODULES, "none of them", {"modules_not_done": ["GMP-101", "LAB-101"]}),
    (TWO_MODULES, "combien dure LAB-101", None),
    (TWO_MODULES, "ASE-201", None),
    (EDUCATION, "bof", None),
    (EDUCATION, "", None),
]


@pytest.mark.parametrize(("asked", "text", "expected"), ANSWERS, ids=[f"{a.key}: {t}" for a, t, _ in ANSWERS])
def test_only_what_fits_the_question_is_its_answer(
    knowledge: KnowledgeBase, asked: Asked, text: str, expected: dict[str, Any] | None
) -> None:
    assert read_answer(turn(knowledge, text), asked) == expected


KNOWLEDGE = KnowledgeBase.from_catalogue(small_catalogue(), FixedClock(TODAY))
SIMPLE = [(asked, text) for asked, text, expected in ANSWERS if expected]
PARTNERS = {"modules_done": "modules_not_done", "certificates_valid": "certificates_missing"}


@settings(deadline=None)  # the first example waits for the words to be read
@given(
    answered=st.sampled_from(SIMPLE),
    before=st.fixed_dictionaries(
        {},
        optional={
            "audience": st.sampled_from(["worker", "student"]),
            "region": st.sampled_from(["wallonia", "abroad"]),
            "education": st.sampled_from(["none", "master"]),
            "experience_years": st.integers(0, 40),
            "french": st.sampled_from(["A1", "C2"]),
            "age_18": st.booleans(),
            "joint_committee": st.just("other"),
            "modules_done": st.just(["HSE-101", "LAB-101"]),
            "modules_not_done": st.just(["ASE-101"]),
            "certificates_valid": st.just(["ba4_valid"]),
        },
    ),
)
def test_an_answer_changes_no_other_field(answered: tuple[Asked, str], before: dict[str, Any]) -> None:
    asked, text = answered
    catalogue = small_catalogue()
    answer = read_answer(turn(KNOWLEDGE, text), asked)
    assert answer
    profile = from_slot(before, catalogue)
    after = merged(profile, answer, catalogue)
    may_change = {asked.field, PARTNERS.get(asked.field, asked.field)}
    unchanged = [each.name for each in fields(Profile) if each.name not in may_change]
    assert [getattr(after, name) for name in unchanged] == [getattr(profile, name) for name in unchanged]
    assert after != Profile()


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "passer"), ("nl", "overslaan"), ("en", "skip"), ("de", "weiß nicht")]
)
@pytest.mark.parametrize("action", ["action_clarify", "action_tell_profile", "action_out_of_scope"])
def test_with_nothing_to_skip_it_says_what_can_be_asked(
    talk: Conversation, action: str, language: str, text: str
) -> None:
    said = talk.ask(action, text)
    assert (said.response, said.act) == ("utter_nothing_to_skip", "clarification")
    assert SKIPPED[language] in said.text(language)


@pytest.mark.parametrize(
    ("text", "control"),
    [
        ("je sais pas", "unknown"),
        ("Je ne sais pas, désolé", "unknown"),
        ("passe", "unknown"),
        ("dat weet ik niet", None),
        ("weet ik niet", "unknown"),
        ("I don't know", "unknown"),
        ("keine Ahnung", "unknown"),
        ("ne plus demander", "stop"),
        ("vraag niet meer", "stop"),
        ("stop asking please", "stop"),
        ("nicht mehr fragen", "stop"),
        ("recommencer", "restart"),
        ("opnieuw beginnen", "restart"),
        ("start over", "restart"),
        ("von vorne", "restart"),
        ("je ne sais pas si je peux suivre BIO-204", None),
    ],
)
def test_what_is_said_of_the_interview_itself(text: str, control: str | None) -> None:
    assert read_control(text) == control


class Talk:
    """A conversation whose values are found as the recogniser does."""

    def __init__(self, talk: Conversation) -> None:
        self.talk = talk

    def say(self, text: str, action: str = "action_clarify", intent: str = "nlu_fallback") -> list[Said]:
        """Say a text, understood as ``intent``."""
        return self.talk.hear(action, text, values_in(text), intent)

    def click(self, said: Said, title: str, language: str = "fr") -> list[Said]:
        """Click the choice with this title."""
        titles = [choice["title"] for choice in said.shown("choices", language)]
        intent, entities = said.choices()[titles.index(title)]
        assert intent == "tell_profile"
        clicked = [
            {"entity": name, "value": value, "extractor": "choice"}
            for name, values in entities.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        return self.talk.hear("action_tell_profile", title, clicked, intent)

    @property
    def profile(self) -> Any:
        """What was told so far."""
        return self.talk.slots.get("profile")


@pytest.fixture
def begun(talk: Conversation) -> Talk:
    """An entry check for ASE-201, which has just asked its first question."""
    begun = Talk(talk)
    check, question = begun.say("puis-je suivre ASE-201 ?", "action_entry_check", "check_entry")
    assert (check.act, question.act, question.response) == ("entry_check", "entry_question", QUESTION)
    return begun


STEPS = {
    "fr": ("je travaille", "Vous m’avez dit : travailleur", "c'est quoi le CESS ?", "secondaire supérieur"),
    "nl": ("ik ben werknemer", "Je zei me: werknemer", "wat is het CESS?", "middelbare school"),
    "en": ("I am an employee", "You told me: worker", "what is the CESS?", "school-leaving"),
    "de": (
        "ich bin Angestellter",
        "Sie haben mir gesagt: beschäftigt",
        "was ist das CESS?",
        "Abschlusszeugnis",
    ),
}
CORRECTIONS = {
    "fr": "en fait je suis demandeur d'emploi",
    "nl": "eigenlijk ben ik werkzoekende",
    "en": "actually I am a jobseeker",
    "de": "eigentlich bin ich arbeitslos",
}
UNKNOWN = {"fr": "je ne sais pas", "nl": "weet ik niet", "en": "I don't know", "de": "ich weiß nicht"}
RESTART = {"fr": "recommencer", "nl": "opnieuw beginnen", "en": "start over", "de": "von vorne"}


class TestItRunsThroughAConversation:
    @pytest.mark.parametrize("language", STEPS)
    def test_answer_digression_correction_refusal_restart(self, begun: Talk, language: str) -> None:
        answer, shown, digression, explained = STEPS[language]
        check, question = begun.say(answer)
        assert (check.act, check.modules) == ("entry_check", ["ASE-201"])
        assert shown in check.text(language)
        assert begun.profile == {"audience": "worker"}
        waiting = begun.talk.slots["interview"]["asked"]

        definition, again = begun.say(digression, "action_faq", "ask_faq")
        assert explained in definition.text(language)
        assert (again.response, again.choices()) == (QUESTION, question.choices())
        assert begun.talk.slots["interview"]["asked"] == waiting
        assert begun.profile == {"audience": "worker"}

        check, question = begun.say(CORRECTIONS[language], "action_tell_profile", "tell_profile")
        assert check.modules == ["ASE-201"]
        assert begun.profile == {"audience": "jobseeker"}

        (following,) = begun.say(UNKNOWN[language])
        assert (following.response, following.choices()) != (question.response, question.choices())
        assert begun.talk.slots["interview"]["skipped"]
        assert begun.profile == {"audience": "jobseeker"}

        check, question = begun.say(RESTART[language])
        assert (check.act, question.act) == ("entry_check", "entry_question")
        assert begun.profile is None
        assert begun.talk.slots["interview"]["skipped"] == []

    def test_each_question_says_why_and_offers_ways_out(self, begun: Talk) -> None:
        _, question = begun.say("je travaille")
        assert "C’est une condition de ASE-201" in question.text()
        titles = [choice["title"] for choice in question.shown("choices")]
        assert titles[-2:] == ["Je ne sais pas", "Ne plus demander"]
        assert all(title in question.text() for title in titles)

    def test_it_ends_when_nothing_more_would_change_the_answer(self, begun: Talk) -> None:
        said: list[Said] = begun.say("je travaille")
        for _ in range(12):
            if len(said) == 1:
                break
            said = begun.click(said[-1], said[-1].shown("choices")[0]["title"])
        assert [each.act for each in said] == ["entry_check"]
        assert begun.talk.slots["interview"]["asked"] is None
        assert "À vérifier – Une aptitude médicale" in said[0].text()

    def test_who_asks_for_a_path_is_asked_no_more_about_the_module(self, begun: Talk) -> None:
        assert begun.talk.slots["interview"]["asked"]
        job = [{"entity": "job", "value": "analyst", "start": 16, "end": 24}]
        answers = begun.talk.hear("action_training_path", "comment devenir analyste ?", job, "ask_path")
        assert [said.response for said in answers] == ["utter_path_proposal"]
        assert begun.talk.slots["interview"]["asked"] is None

    def test_the_site_question_in_the_middle(self, begun: Talk) -> None:
        place = [{"entity": "site", "value": "liege", "start": 10, "end": 15}]
        said = begun.talk.hear("action_site_detail", "c'est où Liège ?", place, "ask_site")
        assert [each.act for each in said] == ["site_detail", "entry_question"]
        assert "Je reviens à ma question" in said[1].text()
        assert begun.say("étudiant")[0].act == "entry_check"
        assert begun.profile == {"audience": "student"}

    def test_an_answer_that_is_not_understood_is_asked_for_once_more(self, begun: Talk) -> None:
        (again,) = begun.say("bof")
        assert again.act == "entry_question"
        assert "Je n’ai pas compris votre réponse" in again.text()
        (lost,) = begun.say("bof bof")
        assert lost.act == "clarification"

    def test_no_more_questions_when_they_are_not_wanted(self, begun: Talk) -> None:
        (stopped,) = begun.say("ne plus demander")
        assert "plus de questions" in stopped.text()
        (check,) = begun.say("puis-je suivre ASE-201 ?", "action_entry_check", "check_entry")
        assert check.act == "entry_check"

    def test_whoever_leaves_is_not_asked(self, begun: Talk) -> None:
        assert [each.act for each in begun.say("merci", "action_thank", "thank")] == ["thanks"]
        assert begun.talk.slots["interview"]["asked"] is None

    def test_what_was_told_is_shown_and_cleared(self, begun: Talk) -> None:
        check, _ = begun.say("je travaille")
        shown, *_ = begun.click(check, "Corriger ce que j’ai dit")
        assert "Vous m’avez dit : travailleur" in shown.text()
        check, _ = begun.click(shown, "Retirer : travailleur")
        assert begun.profile is None
        assert "Vous m’avez dit" not in check.text()
        assert "À vérifier – Pour" in check.text()

    def test_an_unsure_question_is_followed_by_doubt_and_by_no_question(self, talk: Conversation) -> None:
        said = talk.hear(
            "action_entry_check",
            "zzz",
            [],
            "check_entry",
            confidence=0.4,
            ranking={"check_entry": 0.4, "ask_dates": 0.3},
        )
        assert [each.response for each in said] == ["utter_entry_open", "utter_perhaps_meant"]

    def test_repeating_repeats_the_answer(self, begun: Talk) -> None:
        said = begun.say("répète", "action_repeat", "ask_repeat")
        assert [each.act for each in said] == ["repeat", "entry_question"]
        assert said[0].modules == ["ASE-201"]


class TestToldOutsideAnInterview:
    def test_it_is_noted_and_put_to_use(self, talk: Conversation) -> None:
        said = Talk(talk).say("je cherche un emploi et j'ai le CESS", "action_tell_profile", "tell_profile")
        assert "demandeur d’emploi et CESS" in said[0].text()
        assert [intent for intent, _ in said[0].choices()][:3] == ["check_entry", "ask_path", "ask_funding"]

    def test_with_a_module_in_mind_its_conditions_are_checked(self, talk: Conversation) -> None:
        talk.ask("action_module_dates", module="ASE-201")
        said = Talk(talk).say("j'ai un B2 de français", "action_tell_profile", "tell_profile")
        assert (said[0].act, said[0].modules) == ("entry_check", ["ASE-201"])
        assert "Rempli – Niveau de français : B1" in said[0].text()

    def test_nothing_told_is_said_so(self, talk: Conversation) -> None:
        (said,) = Talk(talk).say("je suis curieux", "action_tell_profile", "tell_profile")
        assert "rien dit de vous" in said.text()

    def test_somebody_else_s_situation_is_not_kept(self, talk: Conversation) -> None:
        talk.ask("action_module_dates", module="ASE-201")
        said = Talk(talk).say("et pour un étudiant ?", "action_follow_up", "follow_up")
        assert [each.act for each in said] == ["entry_check"]
        assert "Manque – Pour" in said[0].text()
        assert talk.slots.get("profile") is None

    def test_starting_over_without_an_interview_is_for_another_skill(self, talk: Conversation) -> None:
        assert Talk(talk).say("recommencer")[0].act == "clarification"
