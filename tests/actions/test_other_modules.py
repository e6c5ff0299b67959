"""Wishes for other modules: easier ones, those of a job, those that take the place of others."""

from __future__ import annotations

import pytest

from actions.excluding import given_up
from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from tests.actions.asking import Conversation, found
from tests.actions.small_catalogue import TODAY
from tests.shipped import shipped_catalogue

LIST = "action_module_list"
DURATION = "action_module_duration"


class TestEasier:
    @pytest.mark.parametrize(
        "text",
        [
            "y a rien de plus facile ?",
            "iets gemakkelijkers?",
            "anything easier?",
            "gibt es etwas Einfacheres?",
        ],
    )
    def test_is_a_list_for_beginners_without_the_module_talked_about(
        self, talk: Conversation, text: str
    ) -> None:
        talk.ask(DURATION, module="ASE-201")
        said = talk.ask("action_follow_up", text)
        assert (said.act, said.modules) == ("module_list", ["ASE-101"])

    def test_of_the_place_or_the_language_is_none_of_a_module(self, talk: Conversation) -> None:
        talk.ask(DURATION, module="ASE-101")
        said = talk.ask("action_follow_up", "le plus simple pour moi c'est Liège", site="liege")
        assert (said.act, said.modules) == ("module_place", ["ASE-101"])

    def test_with_nothing_talked_about_it_is_no_list_of_a_domain(self, talk: Conversation) -> None:
        assert (
            talk.hear("action_clarify", "anything easier?", intent="nlu_fallback")[0].act == "clarification"
        )


class TestOfAPlace:
    def test_online_is_a_way_to_learn(self, talk: Conversation) -> None:
        said = talk.ask("action_site_modules", "welche Kurse gibt es online?", site="online")
        assert (said.act, said.modules) == ("module_list", ["GMP-102"])

    def test_a_topic_needs_no_place(self, talk: Conversation) -> None:
        said = talk.ask("action_site_modules", "list of aseptic courses", domain="aseptic")
        assert (said.act, said.modules) == ("module_list", ["ASE-201", "ASE-101"])

    @pytest.mark.parametrize("text", ["que donne-t-on là-bas ?", "what does your site teach?"])
    def test_a_place_that_is_not_known_is_asked_for(self, talk: Conversation, text: str) -> None:
        assert talk.ask("action_site_modules", text).response == "utter_which_site"


class TestJobs:
    def test_another_one_of_the_list(self, talk: Conversation) -> None:
        first, second, *_ = talk.ask("action_job_list").jobs
        assert talk.ask("action_job_detail", job=first).jobs == [first]
        said = talk.ask("action_follow_up", "et le deuxième ?")
        assert (said.act, said.jobs) == ("job_detail", [second])

    def test_one_of_the_list_though_modules_were_listed_before(self, talk: Conversation) -> None:
        talk.ask(LIST, "sécurité", domain="safety")
        second = talk.ask("action_job_list").jobs[1]
        assert talk.ask("action_follow_up", "et le deuxième ?").jobs == [second]

    def test_the_modules_of_the_one_talked_about(self, talk: Conversation) -> None:
        talk.ask("action_job_detail", job="analyst")
        said = talk.ask(LIST, "et quelles formations pour y arriver ?")
        assert (said.act, said.jobs) == ("module_list", ["analyst"])
        talk.ask(DURATION, module="ASE-101")
        assert talk.ask(LIST, "quelles formations ?").jobs == []


class TestGivenUp:
    @pytest.mark.parametrize(
        "text",
        [
            "ATEX au lieu de HPLC, combien d'heures ?",
            "laissez tomber la HPLC, ATEX combien d'heures ?",
            "ATEX in plaats van HPLC, hoeveel uur?",
            "ATEX instead of HPLC, how long is it?",
            "ATEX statt HPLC, wie lange?",
        ],
    )
    def test_what_takes_its_place_is_asked_about(self, talk: Conversation, text: str) -> None:
        talk.ask(DURATION, module="LAB-201")
        assert talk.hear(DURATION, text, named="ATEX")[0].modules == ["HSE-101"]

    @pytest.mark.parametrize(
        "text", ["où a lieu ATEX ?", "j'ai oublié mes lunettes ATEX", "wo findet es statt?"]
    )
    def test_other_sentences_give_nothing_up(self, text: str) -> None:
        assert given_up(text) == []

    def test_places_are_those_of_the_text_with_accents(self) -> None:
        text = "à la place du pelliculage, les gélules"
        [place] = given_up(text)
        assert text[place["start"] : place["end"]] == "à la place du pelliculage"


class TestLanguage:
    def test_who_asks_for_the_language_he_writes_is_heard(self, talk: Conversation) -> None:
        talk.ask("action_module_duration", module="ASE-101")
        talk.events[-1]["metadata"]["lang"] = "en"
        text = "en français svp, je lis avec ma mère"
        places = [*found(text, requested_language=("français", "fr")), {"entity": "language", "value": "fr"}]
        [said] = talk.hear("action_contact", text, places, confidence=0.5)
        assert said.act == "language_changed"

    @pytest.mark.parametrize(
        ("text", "language", "modules"),
        [
            ("English for the clean room, how long?", "English", ["ASE-101"]),
            ("clean room gowning in English, how long?", "English", ["ASE-101"]),
        ],
    )
    def test_a_subject_or_how_it_is_taught(
        self, talk: Conversation, text: str, language: str, modules: list[str]
    ) -> None:
        places = found(text, requested_language=(language, "en"))
        assert talk.hear(DURATION, text, places)[0].modules == modules


class TestNear:
    @pytest.mark.whole
    def test_a_module_that_another_is_near_to_says_so(self) -> None:
        real = Conversation(KnowledgeBase.from_catalogue(shipped_catalogue(TODAY), FixedClock(TODAY)))
        answer, doubt = real.hear(DURATION, "how long is the pumps course?")
        assert (answer.act, doubt.response) == ("module_duration", "utter_perhaps_other_module")
        [(intent, entities), *_] = doubt.choices()
        assert (intent, [entities["module"]] == answer.modules) == ("ask_duration", False)
        assert real.hear("action_follow_up", "et à Liège ?", found("et à Liège ?", site=("Liège", "liege")))

    def test_what_is_hardly_out_of_scope_but_names_a_module_is_about_it(self, talk: Conversation) -> None:
        text = "When is the golden rules of GMP course?"
        said = talk.hear(
            "action_out_of_scope",
            text,
            found(text, domain=("GMP", "gmp")),
            confidence=0.45,
            ranking={"out_of_scope": 0.45, "ask_dates": 0.2},
        )
        assert (said[0].act, said[0].modules) == ("module_dates", ["GMP-101"])

    def test_what_is_surely_out_of_scope_stays_so(self, talk: Conversation) -> None:
        text = "golden rules of GMP for my wedding"
        said = talk.ask("action_out_of_scope", text)
        assert said.act == "out_of_scope"
