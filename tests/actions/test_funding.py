"""Money for the person: what applies, what may, what does not and why; and what is to be known for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from knowledge.clock import FixedClock
from knowledge.funding import funding
from knowledge.knowledge_base import KnowledgeBase
from knowledge.profile import Profile
from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation, Said
from tests.actions.small_catalogue import SCHEMES, TODAY, small_catalogue
from tests.shipped import shipped_catalogue

MONEY = "action_funding"
CLOCK = FixedClock(TODAY)
REFORM = "benefit_reform_2026"
SITUATIONS: list[dict[str, Any]] = [
    {},
    {"audience": "jobseeker", "region": "wallonia"},
    {"audience": "jobseeker", "region": "brussels"},
    {"audience": "worker", "region": "flanders", "joint_committee": "pc116"},
    {"audience": "company", "region": "wallonia"},
    {"audience": "student", "region": "german_speaking"},
    {"audience": "teacher", "region": "abroad"},
]


@pytest.fixture(scope="module")
def shipped() -> KnowledgeBase:
    """The shipped catalogue."""
    return KnowledgeBase.from_catalogue(shipped_catalogue(TODAY), CLOCK)


def ask(talk: Conversation, **profile: Any) -> list[Said]:
    """Return what is said to somebody with this profile."""
    talk.slots["profile"] = profile
    return talk.hear(MONEY, "zzz", [])


@pytest.mark.parametrize(
    ("language", "know"),
    [("fr", "À savoir :"), ("nl", "Goed om te weten:"), ("en", "Good to know:"), ("de", "Gut zu wissen:")],
)
@pytest.mark.parametrize("profile", [{}, {"audience": "jobseeker"}, SITUATIONS[1]])
def test_the_reform_is_a_short_caution_at_the_end(
    shipped: KnowledgeBase, profile: dict[str, Any], language: str, know: str
) -> None:
    said, *_ = ask(Conversation(shipped), **profile)
    reform, text = shipped_catalogue(TODAY).schemes[REFORM], said.text(language)
    lines = text.split("\n")
    (caution,) = (line for line in lines if reform.title.in_language(language) in line)
    assert caution.startswith(know)
    assert reform.caution.in_language(language) in caution
    assert reform.gives.in_language(language) not in text
    first = shipped_catalogue(TODAY).schemes["forem_training_contract"].title.in_language(language)
    assert text.index(first) < text.index(caution)
    assert lines.index(caution) >= len(lines) - 3


@pytest.mark.parametrize(
    ("language", "worker"),
    [("fr", "Vous travaillez :"), ("nl", "Je werkt:"), ("en", "You work:"), ("de", "Sie arbeiten:")],
)
def test_with_nothing_told_it_is_said_by_situation(
    shipped: KnowledgeBase, language: str, worker: str
) -> None:
    said, question = ask(Conversation(shipped))
    assert said.response == "utter_funding_by_situation"
    (line,) = (each for each in said.text(language).split("\n") if worker in each)
    leave = shipped_catalogue(TODAY).schemes["paid_educational_leave_wallonia"]
    assert leave.title.in_language(language) in line
    assert len(said.text(language)) < 1_500
    assert question.response == "utter_entry_question"


class TestASmallCatalogue:
    def test_what_applies_is_said_with_its_caution_and_whom_to_ask(self, talk: Conversation) -> None:
        (said,) = ask(talk, audience="worker", region="wallonia")
        for part in (
            "You told me: worker and region: Wallonia.",
            "One kind of help or rule seems to concern you.",
            "Paid leave\nGIVES\nCAUTION\nWhom to ask: THE FOREM. CALL (source: March 2025)",
            "Whom to ask in your region: THE FOREM",
            "One is not for you.",
            "The public service decides.",
        ):
            assert part in said.text("en")
        assert "Hourly bonus" not in said.text("en")
        assert [source["as_of"] for source in said.sources] == ["2025-03"]

    def test_what_does_not_apply_is_shown_with_the_reason(self, talk: Conversation) -> None:
        (said,) = ask(talk, audience="worker", region="flanders")
        assert "2 are not for you" in said.text("en")
        shown = talk.click(MONEY, group="does_not_apply")
        assert "Hourly bonus (does not fit: your situation and your region)" in shown.text("en")
        assert "Paid leave (does not fit: your region)" in shown.text("en")

    def test_what_is_not_known_is_said_and_asked_one_at_a_time(self, talk: Conversation) -> None:
        said, question = ask(talk)
        assert "You are looking for a job: Hourly bonus" in said.text("en")
        assert "What is your situation?" in question.text("en")
        assert "It decides on 2 possible kinds of help." in question.text("en")
        answer = [{"entity": "audience", "value": "worker", "start": 0, "end": 11}]
        said, question = talk.hear("action_clarify", "je travaille", answer, "nlu_fallback")
        assert (said.act, question.act) == ("funding", "entry_question")
        assert "Which region do you live in?" in question.text("en")

    def test_a_company_is_asked_where_it_is(self, talk: Conversation) -> None:
        small = small_catalogue()
        schemes = [replace(scheme, audiences=("company",), region_basis="company") for scheme in SCHEMES]
        changed = replace(small, schemes={scheme.id: scheme for scheme in schemes})
        talk = Conversation(KnowledgeBase.from_catalogue(changed, CLOCK))
        _, question = ask(talk, audience="company")
        assert "Which region is your company in?" in question.text("en")

    def test_a_frequent_question_surely_asked_is_answered_to_whoever_told_something(
        self, talk: Conversation
    ) -> None:
        talk.slots["profile"] = {"audience": "worker"}
        said = talk.ask(MONEY, "garder mes allocations de chômage ?")
        assert "OFTEN YES" in said.text()
        assert said.choices()[-1] == ("ask_funding", {})

    def test_one_scheme_is_shown_whole(self, talk: Conversation) -> None:
        said = talk.click(MONEY, scheme="leave")
        assert "CONDITION TWO" in said.text("en")


@pytest.mark.parametrize(
    "profile", SITUATIONS, ids=[" ".join(each.values()) or "nothing" for each in SITUATIONS]
)
def test_the_answer_says_what_the_data_say(shipped: KnowledgeBase, profile: dict[str, Any]) -> None:
    talk = Conversation(shipped)
    said, *question = ask(talk, **profile)
    found = funding(shipped_catalogue(TODAY), replace(Profile(), **profile))
    for language in LANGUAGES:
        text = said.text(language)
        assert len(text) < 4_000
        helping = [check for check in found.applies if check.scheme.id != REFORM]
        for check in helping[:2] if "audience" in profile else ():
            assert check.scheme.gives.in_language(language) in text
            assert check.scheme.caution.in_language(language) in text
        for check in found.does_not_apply:
            assert check.scheme.gives.in_language(language) not in text
    # A person can always reach every scheme.
    reached: set[str] = set()
    for group in ("applies", "may_apply", "does_not_apply"):
        shown = talk.click(MONEY, group=group)
        while True:
            reached |= {entities["scheme"] for _, entities in shown.choices() if "scheme" in entities}
            more = [entities for _, entities in shown.choices() if "offset" in entities]
            if not more:
                break
            shown = talk.click(MONEY, **more[0])
    assert reached == set(shipped_catalogue(TODAY).schemes)
    unknown = {point for check in found.may_apply for point in check.to_know}
    assert bool(question) == bool(unknown & {"audience", "region", "joint_committee"})


@pytest.mark.parametrize(
    "text",
    [
        "quelles aides pour la formation ?",
        "y a-t-il des aides financières ?",
        "welke steun is er voor de opleiding?",
        "what help is there for the training?",
        "Welche Hilfen gibt es für den Kurs?",
    ],
)
def test_help_in_general_is_no_frequent_question(shipped: KnowledgeBase, text: str) -> None:
    said, *_ = Conversation(shipped).hear(MONEY, text, [])
    assert said.response == "utter_funding_by_situation"


@pytest.mark.parametrize("text", ["on me rembourse mes trajets ?", "aides pour la crèche et le train ?"])
def test_help_with_something_is_one(shipped: KnowledgeBase, text: str) -> None:
    said, *_ = Conversation(shipped).hear(MONEY, text, [])
    assert said.response != "utter_funding_by_situation"
