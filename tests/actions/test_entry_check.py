"""An entry check in words: each condition with its status, and what would close a gap."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.entry import entry_check
from knowledge.profile import Profile
from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation, Said
from tests.actions.small_catalogue import TODAY, small_catalogue
from tests.actions.telling import values_in

ENTRY = "action_entry_check"


def check(talk: Conversation, **profile: Any) -> Said:
    """Return the entry check for ASE-201 of somebody with this profile."""
    talk.slots["profile"] = profile
    return talk.ask(ENTRY, "…", module="ASE-201")


class TestOneModule:
    def test_nothing_told_leaves_all_to_check(self, talk: Conversation) -> None:
        said = check(talk)
        assert "some conditions are still to be checked" in said.text("en")
        assert "You told me" not in said.text("en")
        assert said.text("en").count("To check – ") == 6
        assert ("tell_profile", {}) not in said.choices()

    def test_each_condition_has_its_status(self, talk: Conversation) -> None:
        said = check(talk, audience="worker", education="lower_secondary", experience_years=1, french="B2")
        for part in (
            "Met – For: jobseekers and workers",
            "Met – Level of French: B1",
            "Missing – Education asked for: CESS (upper secondary), or 2 years of experience in the sector",
            "→ 2 years of experience in the sector",
            "To check – Module to follow first: ",
            "To check – Medical fitness (to be seen with the centre) → a medical certificate",
            "at least one condition is missing",
            "the centre decides",
            "You told me: worker, lower secondary, 1 year of experience and French B2.",
        ):
            assert part in said.text("en")
        assert ("tell_profile", {}) in said.choices()

    def test_experience_that_replaces_the_diploma_is_said(self, talk: Conversation) -> None:
        said = check(talk, education="none", experience_years=2)
        assert "Met – Education asked for" in said.text("en")
        assert "(your experience replaces the diploma)" in said.text("en")

    def test_a_missing_module_is_closed_by_its_next_session_with_places(self, talk: Conversation) -> None:
        said = check(talk, modules_not_done=["ASE-101"])
        line = next(line for line in said.text("en").splitlines() if line.startswith("- Missing"))
        # The session before it is full.
        assert line.endswith("→ follow ASE-101 (next session on 2 November 2026)")
        assert ("ask_module", {"module": "ASE-101"}) in said.choices()

    def test_an_audience_that_it_is_not_for_may_ask_the_centre(self, talk: Conversation) -> None:
        text = check(talk, audience="student").text("en")
        assert "Missing – For: jobseekers and workers → ask the centre" in text

    def test_the_card_says_the_same_in_rows(self, talk: Conversation) -> None:
        profile = Profile(audience="worker", french="A1")
        (card,) = check(talk, audience="worker", french="A1").shown("cards", "en")
        catalogue = small_catalogue()
        expected = entry_check(catalogue, catalogue.modules["ASE-201"], profile, TODAY)
        assert (card["kind"], card["module"], card["status"]) == ("entry_check", "ASE-201", "missing")
        assert [(row["condition"], row["status"], row["reason"]) for row in card["rows"]] == [
            (one.condition, one.status, one.reason) for one in expected.conditions
        ]
        french = next(row for row in card["rows"] if row["condition"] == "french")
        assert (french["label"], french["closing"]) == ("Level of French: B1", ["ask the centre"])

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_no_code_of_ours_is_left_in_the_words(self, talk: Conversation, language: str) -> None:
        text = check(talk, audience="company", education="none", french="A1", age_18=False).text(language)
        for name in ("not_told", "at_centre", "too_low", "lower_secondary", "unknown", "missing_"):
            assert name not in text

    def test_what_the_message_tells_counts_at_once_and_is_kept(self, talk: Conversation) -> None:
        place = [
            {"entity": "audience", "value": "worker", "start": 8, "end": 19},
            {"entity": "module", "value": "ASE-201", "start": 34, "end": 41},
        ]
        said, _ = talk.hear(ENTRY, "je suis travailleur, puis-je suivre ASE-201 ?", place)
        assert "Rempli – Pour" in said.text()
        assert talk.slots["profile"] == {"audience": "worker"}


class TestWhatCanIFollow:
    def test_the_groups_are_counted_and_all_are_within_reach(self, talk: Conversation) -> None:
        talk.slots["profile"] = {"audience": "worker", "french": "B2", "education": "cess"}
        said = talk.ask(ENTRY, "zzz")
        assert said.response == "utter_entry_groups"
        assert "the 9 modules of the sample" in said.text("en")
        seen: set[str] = set()
        for status in ("met", "unknown", "missing"):
            shown = talk.click(ENTRY, group=status)
            while True:
                seen |= set(shown.modules)
                more = [entities for _, entities in shown.choices() if "offset" in entities]
                if not more:
                    break
                shown = talk.click(ENTRY, **more[0])
        assert seen == set(small_catalogue().modules)

    @pytest.mark.parametrize("offset", ["x", "-1", "99999"])
    def test_an_offset_that_is_none_begins_the_list(self, talk: Conversation, offset: str) -> None:
        first = talk.click(ENTRY, group="unknown")
        assert talk.click(ENTRY, group="unknown", offset=offset).modules == first.modules

    def test_the_others_are_shown_from_where_the_answer_ended(self, talk: Conversation) -> None:
        talk.slots["profile"] = {"audience": "worker"}
        said = talk.ask(ENTRY, "zzz")
        others = next(entities for _, entities in said.choices() if "group" in entities)
        shown = talk.click(ENTRY, **others)
        assert not set(shown.modules) & set(said.modules)


def test_a_name_that_several_modules_share_is_asked_about(talk: Conversation) -> None:
    said, *_ = talk.hear("action_entry_check", "je peux faire la formation BPF ?", named="BPF")
    assert said.response == "utter_which_module"
    assert {intent for intent, _ in said.choices()} == {"check_entry"}
    assert len(said.choices()) > 1


def test_who_tells_several_things_gets_an_answer_for_himself(talk: Conversation) -> None:
    text = "ik zoek werk in Charleroi en heb geen diploma, wat kan ik volgen?"
    said = talk.run("action_entry_check", text, None, values_in(text))
    assert (said.act, said.response) == ("entry_check", "utter_entry_groups")
    # To look for work somewhere is not to live there.
    assert talk.slots["profile"] == {"audience": "jobseeker", "education": "none"}
