"""Training paths in the chat: proposed, changed, explained."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.paths.cards import PathCard
from knowledge.clock import FixedClock
from knowledge.knowledge_base import KnowledgeBase
from knowledge.records import LANGUAGES
from tests.actions.asking import Conversation, Said, found
from tests.actions.path_catalogue import FILLING, path_catalogue
from tests.actions.small_catalogue import TODAY

PATH = "action_training_path"
ADJUST = "action_adjust_path"
WHY = "action_ask_why"
SHORTEST = ["GMP-102", "ASE-101", "ASE-201", "LAB-201"]


@pytest.fixture(scope="session")
def paths() -> KnowledgeBase:
    """The catalogue of paths; its search is built once."""
    return KnowledgeBase.from_catalogue(path_catalogue(), FixedClock(TODAY))


@pytest.fixture
def talk(paths: KnowledgeBase) -> Conversation:
    return Conversation(paths)


@pytest.fixture
def shown(talk: Conversation) -> Conversation:
    """A talk in which the shortest path was just shown."""
    assert talk.ask(PATH, "…", job="technician").modules == SHORTEST
    return talk


def say(talk: Conversation, text: str, intent: str = "follow_up", **named: tuple[str, str]) -> Said:
    """Type ``text``, taken for ``intent``, whose rule calls the skill."""
    actions = {
        "ask_dates": "action_module_dates",
        "follow_up": "action_follow_up",
        "ask_modules": "action_module_list",
        "ask_why": WHY,
    }
    actions |= {"adjust_path": ADJUST, "nlu_fallback": "action_clarify", "ask_path": PATH}
    actions |= {"ask_module": "action_module_detail", "check_entry": "action_entry_check"}
    return talk.run(actions[intent], text, intent, found(text, **named))


def press(talk: Conversation, said: Said, title: str) -> Said:
    """Click the choice with this French title."""
    titles = [choice["title"] for choice in said.shown("choices")]
    intent, entities = said.choices()[titles.index(title)]
    return talk.click({"ask_path": PATH, "adjust_path": ADJUST, "ask_why": WHY}[intent], intent, **entities)


class TestProposing:
    def test_the_first_in_full_the_others_in_a_line(self, talk: Conversation) -> None:
        said = talk.ask(PATH, "…", job="technician")
        text = said.text("en")
        assert (said.act, said.modules, said.jobs) == ("path_proposal", SHORTEST, ["technician"])
        assert "Fewest hours: 4 modules, 44 hours, 12 weeks" in text
        assert "from 15 September 2026 to 1 December 2026" in text
        assert "Filling (ASE-201, 24 h), 9 November 2026" in text
        assert "Gowning (ASE-101, 8 h), 5 October 2026" in text
        shown = {module["code"]: module for module in said.shown("cards", "en")[0]["modules"]}
        assert shown["ASE-201"]["when"] == "from 9 November 2026 to 12 November 2026, Seneffe"
        assert shown["ASE-201"]["reason"] == "gives: Fill vials"
        assert shown["ASE-101"]["reason"] == "needed before ASE-201"
        assert "Finished soonest: 80 hours, finished on 25 September 2026" in text
        assert "Sample modules" in text
        assert "sample" in said.provenances()

    @pytest.mark.parametrize(
        ("language", "price"),
        [
            ("fr", "se termine 9 semaines plus tôt, pour 36 heures de plus que le plus court"),
            ("nl", "eindigt 9 weken vroeger, voor 36 uur meer dan het kortste"),
            ("en", "finishes 9 weeks sooner, for 36 more hours than the shortest"),
            ("de", "endet 9 Wochen früher, für 36 Stunden mehr als der kürzeste"),
        ],
    )
    def test_what_the_soonest_costs_is_said(self, talk: Conversation, language: str, price: str) -> None:
        said = talk.ask(PATH, "…", job="technician")
        assert f"– {price}" in said.text(language)
        assert [price in card["summary"] for card in said.shown("cards", language)] == [False, True]
        soonest = talk.click(PATH, job="technician", proposal="soonest")
        assert f": {price}." in soonest.text(language)

    def test_what_is_to_be_checked_is_said_once(self, talk: Conversation) -> None:
        text = talk.ask(PATH, "…", job="technician").text("en")
        assert text.count("CESS") == 1
        assert text.count("A2") == 1

    def test_each_proposal_has_a_card_that_the_gateway_can_keep(self, talk: Conversation) -> None:
        said = talk.ask(PATH, "…", job="technician")
        assert [card["proposal"] for card in said.cards] == ["shortest", "soonest"]
        for card in said.cards:
            kept = PathCard.model_validate(card).chosen(path_catalogue())
            assert kept.goal.job == "technician"
            assert [step.module for step in kept.steps] == [each["code"] for each in card["modules"]]
        assert said.shown("cards", "en")[0]["modules"][0] == {
            "code": "GMP-102",
            "title": "GMP online",
            "hours": 4,
            "when": "on 15 September 2026, Online",
            "rhythm": "full time and in French",
            "reason": "gives: Apply GMP rules",
        }

    def test_another_proposal_is_shown_in_full_when_chosen(self, talk: Conversation) -> None:
        said = press(talk, talk.ask(PATH, "…", job="technician"), "Voir le plus tôt terminé")
        assert (said.act, said.modules) == ("path_proposal", ["ASE-301"])
        assert said.cards[0]["proposal"] == "soonest"
        assert talk.slots["path"]["kind"] == "soonest"

    def test_what_is_wished_in_the_same_breath_counts(self, talk: Conversation) -> None:
        text = "devenir technicien à Liège sans ASE-301, fini avant 2027"
        said = say(
            talk,
            text,
            "ask_path",
            job=("technicien", "technician"),
            site=("Liège", "liege"),
            module=("ASE-301", "ASE-301"),
        )
        assert said.act == "path_proposal"
        assert "à Liège" in said.text()
        assert "sans « Tout en un »" in said.text()
        assert talk.slots["path"]["wishes"]["site"] == "liege"
        assert talk.slots["path"]["wishes"]["latest_end"] == "2026-12-31"

    def test_wishes_told_before_the_job_are_kept_until_it_is_chosen(self, talk: Conversation) -> None:
        asked = say(talk, "un parcours à Seneffe", "ask_path", site=("Seneffe", "seneffe"))
        assert asked.act == "path_question"
        said = press(talk, asked, "Technicien")
        assert said.act == "path_proposal"
        assert "Vos souhaits : à Seneffe." in said.text()

    def test_modules_done_are_left_out_and_remembered(self, talk: Conversation) -> None:
        text = "je veux devenir technicien et j'ai déjà suivi ASE-101"
        said = say(talk, text, "ask_path", job=("technicien", "technician"), module=("ASE-101", "ASE-101"))
        assert said.modules == ["GMP-102", "ASE-201", "LAB-201"]
        assert talk.slots["profile"]["modules_done"] == ["ASE-101"]

    def test_who_knows_it_all_has_nothing_left(self, talk: Conversation) -> None:
        text = "je veux devenir technicien et j'ai déjà suivi ASE-301"
        said = say(talk, text, "ask_path", job=("technicien", "technician"), module=("ASE-301", "ASE-301"))
        assert (said.modules, said.cards) == ([], [])
        assert "vous savez déjà tout" in said.text()

    def test_nothing_of_the_person_is_in_what_is_remembered_of_the_path(self, talk: Conversation) -> None:
        text = "je suis demandeur d'emploi, j'ai déjà suivi ASE-101 et je veux devenir technicien"
        named = {"audience": ("demandeur d'emploi", "jobseeker"), "module": ("ASE-101", "ASE-101")}
        say(talk, text, "ask_path", job=("technicien", "technician"), **named)
        assert set(talk.slots["path"]) == {"job", "kind", "steps"}

    def test_when_the_time_is_over_it_is_only_the_best_found(
        self, talk: Conversation, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("actions.path_answer.FOR_PROPOSALS_S", 0.0)
        said = talk.ask(PATH, "…", job="technician")
        assert (said.act, said.cards[0]["optimal"]) == ("path_proposal", False)
        assert "Fewest hours (the best found in the time allowed)" in said.text("en")
        shorter = say(talk, "plus court", "adjust_path").text("en")
        assert "I found nothing shorter in the time allowed" in shorter

    def test_hostile_memory_is_ignored(self, talk: Conversation) -> None:
        for slot in ("x", {"job": 3, "wishes": [1], "steps": [["NO-1", None], 4], "kind": "fastest"}, []):
            talk.slots["path"] = slot
            assert say(talk, "plus court", "adjust_path").act == "path_question"


LEARNING = [
    ("fr", "je veux apprendre le Remplissage", "Remplissage"),
    ("nl", "ik wil leren Afvullen", "Afvullen"),
    ("en", "I want to learn Filling", "Filling"),
    ("de", "ich möchte Abfüllung lernen", "Abfüllung"),
]


class TestLearning:
    @pytest.mark.parametrize(("language", "text", "named"), LEARNING)
    @pytest.mark.parametrize("intent", ["ask_module", "ask_path", "ask_modules", "nlu_fallback"])
    def test_a_path_to_what_somebody_wants_to_learn(
        self, talk: Conversation, intent: str, language: str, text: str, named: str
    ) -> None:
        said = say(talk, text, intent, module=(named, "ASE-201"))
        assert (said.act, said.modules, said.jobs) == ("path_proposal", ["ASE-101", "ASE-201"], [])
        assert FILLING.title.in_language(language) in said.text(language).split("\n")[0]
        card = PathCard.model_validate(said.shown("cards", language)[0])
        assert card.chosen(path_catalogue()).goal.competencies == ("filling",)

    def test_it_is_changed_explained_and_shown_again(self, talk: Conversation) -> None:
        first = say(talk, LEARNING[0][1], "ask_module", module=("Remplissage", "ASE-201"))
        liege = say(talk, "plutôt à Liège", site=("Liège", "liege"))
        assert (liege.act, liege.jobs) == ("path_adjusted", [])
        why = say(talk, "pourquoi ASE-101 ?", "ask_why", module=("ASE-101", "ASE-101"))
        assert why.act == "path_explanation"
        assert press(talk, why, "Revoir le parcours").modules == first.modules
        assert press(talk, first, "Je travaille").act == "path_proposal"

    @pytest.mark.parametrize(
        "text", ["je veux apprendre ASE-201", "on apprend quoi à Remplissage ?", "je veux le Remplissage"]
    )
    def test_a_module_asked_for_is_no_goal(self, talk: Conversation, text: str) -> None:
        named = "ASE-201" if "ASE-201" in text else "Remplissage"
        assert say(talk, text, "ask_module", module=(named, "ASE-201")).act == "module_detail"


class TestChanging:
    def test_rather_at_another_site(self, shown: Conversation) -> None:
        said = say(shown, "plutôt à Liège", site=("Liège", "liege"))
        text = said.text("en")
        assert (said.act, said.response) == ("path_adjusted", "utter_path_adjusted")
        assert "Your wishes: in Liège." in text
        assert "3 modules at other dates" in text
        assert "1 more module without a date" in text
        assert "Filling (ASE-201, 24 h), date on request" in text
        assert "Finished soonest: 80 hours, finished on 25 September 2026" in text

    def test_only_in_the_evening_is_in_the_way_and_can_be_dropped(self, shown: Conversation) -> None:
        said = say(shown, "uniquement le soir", rhythm=("soir", "evenings"))
        assert said.act == "path_adjusted"
        assert "The wish “in the evening” stands in the way. Without it: 80 hours" in said.text("en")
        again = press(shown, said, "Sans le souhait « le soir »")
        assert (again.act, again.modules) == ("path_adjusted", ["ASE-301"])
        assert "wishes" not in shown.slots["path"]

    @pytest.mark.parametrize(
        ("text", "out"),
        [
            ("sans GMP-102", "GMP-102"),
            ("zonder GMP-102 graag", "GMP-102"),
            ("without GMP-102 please", "GMP-102"),
            ("bitte ohne GMP-102", "GMP-102"),
            ("enlevez GMP-102", "GMP-102"),
        ],
    )
    @pytest.mark.parametrize("intent", ["follow_up", "ask_module", "adjust_path", "nlu_fallback"])
    def test_without_a_module(self, shown: Conversation, text: str, out: str, intent: str) -> None:
        said = say(shown, text, intent, module=(out, out))
        assert (said.act, said.modules) == ("path_adjusted", ["GMP-101", "ASE-101", "ASE-201", "LAB-201"])
        text = said.text("en")
        assert "Added: GMP on site (GMP-101)" in text
        assert "Left out: GMP online (GMP-102)" in text
        assert "4 taught hours more" in text

    def test_a_module_left_out_can_come_back(self, shown: Conversation) -> None:
        said = say(shown, "sans GMP-102", module=("GMP-102", "GMP-102"))
        assert press(shown, said, "Un parcours avec « BPF en ligne »").modules == SHORTEST

    def test_without_all_that_gives_it_says_which_wish_it_is(self, shown: Conversation) -> None:
        say(shown, "sans ASE-301", module=("ASE-301", "ASE-301"))
        said = say(shown, "sans ASE-201", module=("ASE-201", "ASE-201"))
        text = said.text("en")
        assert "Fill vials (its module was left out, as wished)" in text
        assert "The wish “without “Filling”” stands in the way" in text
        assert "the path would also give Fill vials" in text
        assert "The wish “without “All in one”” stands in the way" in text
        assert "ASE-201" in press(shown, said, "Un parcours avec « Remplissage »").modules

    @pytest.mark.parametrize("text", ["j'ai déjà suivi ASE-101", "j'ai fait ASE-101"])
    @pytest.mark.parametrize("intent", ["check_entry", "adjust_path", "follow_up"])
    def test_already_done(self, shown: Conversation, text: str, intent: str) -> None:
        said = say(shown, text, intent, module=("ASE-101", "ASE-101"))
        assert (said.act, said.modules) == ("path_adjusted", ["GMP-102", "ASE-201", "LAB-201"])
        assert "8 taught hours less" in said.text("en")
        assert shown.slots["profile"]["modules_done"] == ["ASE-101"]

    @pytest.mark.parametrize(
        "text",
        [
            "j'ai déjà Habillage",
            "ik heb Habillage al",
            "I already have the Habillage certificate",
            "den Habillage habe ich schon",
        ],
    )
    @pytest.mark.parametrize("intent", ["ask_module", "ask_dates", "check_entry", "adjust_path"])
    def test_what_is_held_already(self, shown: Conversation, text: str, intent: str) -> None:
        said = say(shown, text, intent, module=("Habillage", "ASE-101"))
        assert (said.act, said.modules) == ("path_adjusted", ["GMP-102", "ASE-201", "LAB-201"])
        assert shown.slots["profile"]["modules_done"] == ["ASE-101"]

    @pytest.mark.parametrize(
        ("language", "text", "noted"),
        [
            ("fr", "j'ai déjà Habillage", "C’est noté. Vous m’avez dit : déjà suivi ou acquis : ASE-101."),
            ("nl", "ik heb Habillage al", "Genoteerd. Je zei me: al gevolgd of behaald: ASE-101."),
            ("en", "I already have Habillage", "Noted. You told me: already followed or held: ASE-101."),
            (
                "de",
                "Habillage habe ich schon",
                "Notiert. Sie haben mir gesagt: schon besucht oder vorhanden: ASE-101.",
            ),
        ],
    )
    def test_without_a_path_it_is_noted_and_said(
        self, talk: Conversation, language: str, text: str, noted: str
    ) -> None:
        said = say(talk, text, "ask_module", module=("Habillage", "ASE-101"))
        assert noted in said.text(language)
        assert "ASE-101" not in talk.ask(PATH, "…", job="technician").modules

    @pytest.mark.parametrize(
        "text", ["j'ai déjà le VCA", "ik heb VCA al", "I already have the VCA", "VCA habe ich schon"]
    )
    def test_a_certificate_held_stands_for_its_module(self, text: str) -> None:
        catalogue = path_catalogue()
        gowning = replace(catalogue.modules["ASE-101"], certificate="vca")
        changed = replace(catalogue, modules={**catalogue.modules, "ASE-101": gowning})
        talk = Conversation(KnowledgeBase.from_catalogue(changed, FixedClock(TODAY)))
        assert talk.ask(PATH, "…", job="technician").modules == SHORTEST
        said = say(talk, text, "adjust_path")
        assert (said.act, said.modules) == ("path_adjusted", ["GMP-102", "ASE-201", "LAB-201"])
        assert "certificates_valid" not in talk.slots["profile"]

    def test_what_asks_more_than_it_tells_is_answered(self, talk: Conversation) -> None:
        text = "j'ai déjà suivi ASE-101, c'est quand ASE-201 ?"
        named = found(text, module=("ASE-101", "ASE-101"), module2=("ASE-201", "ASE-201"))
        assert talk.hear("action_module_dates", text, named)[0].act == "module_dates"

    @pytest.mark.parametrize("text", ["welcher Weg?", "der Weg dahin ist welcher"])
    def test_a_way_in_german_leaves_nothing_out(self, talk: Conversation, text: str) -> None:
        said = say(
            talk,
            f"Techniker ASE-201, {text}",
            "ask_path",
            job=("Techniker", "technician"),
            module=("ASE-201", "ASE-201"),
        )
        assert said.modules == SHORTEST

    @pytest.mark.parametrize(
        "text", ["quelque chose de plus court", "iets dat korter is", "something shorter", "etwas Kürzeres"]
    )
    def test_shorter_than_the_shortest_is_proven_impossible(self, shown: Conversation, text: str) -> None:
        said = say(shown, text, "ask_modules")
        assert (said.act, said.response) == ("path_adjusted", "utter_path_same")
        assert "no other set of modules gives as much in fewer hours" in said.text("en")

    @pytest.mark.parametrize(
        "text", ["plus vite fini", "sneller klaar", "finished sooner", "schneller fertig"]
    )
    def test_sooner_and_then_shorter_again(self, shown: Conversation, text: str) -> None:
        sooner = say(shown, text, "nlu_fallback")
        assert (sooner.act, sooner.modules) == ("path_adjusted", ["ASE-301"])
        assert "36 taught hours more" in sooner.text("en")
        assert say(shown, "plus court svp", "nlu_fallback").modules == SHORTEST
        say(shown, "plus vite", "nlu_fallback")
        again = say(shown, "encore plus vite", "nlu_fallback")
        assert "no other set of sessions ends sooner" in again.text("en")

    @pytest.mark.parametrize(
        ("text", "intent"),
        [
            ("un autre parcours ?", "adjust_path"),
            ("is er geen andere weg?", "ask_modules"),
            ("is there another path?", "adjust_path"),
            ("gibt es einen anderen Weg?", "nlu_fallback"),
        ],
    )
    def test_another_whichever(self, shown: Conversation, text: str, intent: str) -> None:
        other = say(shown, text, intent)
        assert (other.act, other.modules) == ("path_adjusted", ["ASE-301"])
        assert say(shown, text, intent).modules == SHORTEST

    def test_where_there_is_no_other(self, shown: Conversation) -> None:
        say(shown, "sans ASE-301", "adjust_path", module=("ASE-301", "ASE-301"))
        said = say(shown, "un autre parcours ?", "adjust_path")
        assert (said.act, said.response) == ("path_adjusted", "utter_path_same")
        assert "I have no other proposal for these wishes" in said.text("en")
        assert ("adjust_path", {"rhythm": ["evenings", "saturday"]}) in said.choices()

    def test_one_place_only(self, shown: Conversation) -> None:
        said = say(shown, "tout au même endroit", "nlu_fallback")
        assert (said.act, said.response) == ("path_adjusted", "utter_path_same")
        assert "no path at one place with as many dates" in said.text("en")
        assert press(shown, said, "à Liège").sites[0] in ("liege", "online")

    def test_wishes_that_are_in_the_way_only_together(self, shown: Conversation) -> None:
        say(shown, "plutôt à Liège", site=("Liège", "liege"))
        said = say(shown, "uniquement le soir", rhythm=("soir", "evenings"))
        assert "The wish “in the evening” stands in the way" in said.text("en")
        said = say(shown, "à partir d'octobre")
        assert "Several wishes together stand in the way" in said.text("en")
        free = press(shown, said, "Sans aucun souhait")
        assert free.modules
        assert "wishes" not in shown.slots["path"]

    @pytest.mark.parametrize(
        ("text", "hours"),
        [
            ("au plus 10 heures par semaine", 10),
            ("hoogstens 10 uur per week", 10),
            ("10 hours a week at most", 10),
            ("höchstens 10 Stunden pro Woche", 10),
        ],
    )
    def test_hours_a_week(self, shown: Conversation, text: str, hours: int) -> None:
        assert say(shown, text, "nlu_fallback").act == "path_adjusted"
        assert shown.slots["path"]["wishes"] == {"hours_per_week": hours}

    def test_not_before_and_not_after(self, shown: Conversation) -> None:
        said = say(shown, "à partir d'octobre", "follow_up")
        assert said.act == "path_adjusted"
        assert shown.slots["path"]["wishes"] == {"earliest_start": "2026-10-01"}
        say(shown, "terminé avant décembre", "adjust_path")
        assert shown.slots["path"]["wishes"]["latest_end"] == "2026-11-30"

    @pytest.mark.parametrize(
        "text", ["pas à Seneffe", "niet in Seneffe", "not in Seneffe", "nicht in Seneffe"]
    )
    def test_not_at_a_site_leaves_the_only_other_one(self, shown: Conversation, text: str) -> None:
        said = say(shown, text, site=("Seneffe", "seneffe"))
        assert said.act == "path_adjusted"
        assert shown.slots["path"]["wishes"] == {"site": "liege"}

    def test_not_on_a_day(self, shown: Conversation) -> None:
        say(shown, "pas le soir", rhythm=("soir", "evenings"))
        assert shown.slots["path"]["wishes"]["days"] == ["day", "saturday"]

    def test_by_day_and_what_is_done_by_day(self, shown: Conversation) -> None:
        say(shown, "seulement en journée", "adjust_path")
        assert shown.slots["path"]["wishes"]["days"] == ["day"]
        text = "I work during the day, only evenings"
        say(shown, text, "adjust_path", rhythm=("evenings", "evenings"))
        assert shown.slots["path"]["wishes"]["days"] == ["evening"]

    def test_a_question_for_the_job_forgets_no_path(self, shown: Conversation) -> None:
        shown.ask("action_thank", "merci")
        assert say(shown, "un parcours", "ask_path").act == "path_question"
        said = say(shown, "plutôt à Liège", "adjust_path", site=("Liège", "liege"))
        assert (said.act, said.jobs) == ("path_adjusted", ["technician"])

    def test_another_day_as_well(self, shown: Conversation) -> None:
        say(shown, "uniquement le soir", rhythm=("soir", "evenings"))
        say(shown, "et aussi le samedi", rhythm=("samedi", "saturday"))
        assert shown.slots["path"]["wishes"]["days"] == ["evening", "saturday"]

    def test_for_somebody_else(self, shown: Conversation) -> None:
        said = shown.ask("action_follow_up", "et pour un enseignant ?", audience="teacher")
        assert (said.act, said.modules) == ("path_adjusted", [])
        assert "not open to people in your situation" in said.text("en")

    def test_what_is_told_of_oneself_changes_the_path(self, shown: Conversation) -> None:
        text = "je suis enseignant"
        said = shown.run(
            "action_tell_profile", text, "tell_profile", found(text, audience=("enseignant", "teacher"))
        )
        assert (said.act, said.modules) == ("path_adjusted", [])
        assert "You told me: teacher." in said.text("en")
        assert ("tell_profile", {}) in said.choices()

    def test_what_is_told_later_is_put_to_use(self, shown: Conversation) -> None:
        shown.ask("action_thank", "merci")
        text = "je suis demandeur d'emploi"
        said = shown.run(
            "action_tell_profile",
            text,
            "tell_profile",
            found(text, audience=("demandeur d'emploi", "jobseeker")),
        )
        assert (said.act, said.modules) == ("path_proposal", SHORTEST)
        assert "You told me: jobseeker." in said.text("en")

    def test_what_changes_nothing_says_so(self, shown: Conversation) -> None:
        said = say(shown, "plutôt à Seneffe", site=("Seneffe", "seneffe"))
        assert (said.act, said.response) == ("path_adjusted", "utter_path_same")
        assert "The path stays the same" in said.text("en")
        assert "Your wishes: in Seneffe." in said.text("en")

    def test_where_nothing_is_left_a_wish_changes_nothing(self, shown: Conversation) -> None:
        said = say(shown, "j'ai déjà suivi ASE-301", "adjust_path", module=("ASE-301", "ASE-301"))
        assert said.modules == []
        said = say(shown, "plutôt à Seneffe", site=("Seneffe", "seneffe"))
        assert (said.act, said.modules) == ("path_adjusted", [])
        assert say(shown, "plus court", "adjust_path").modules == []
        assert say(shown, "pourquoi ?", "ask_why").act in ("path_explanation", "path_question")

    def test_a_wish_that_cannot_be_read_is_asked_for(self, shown: Conversation) -> None:
        said = say(shown, "autrement svp", "adjust_path")
        assert (said.act, said.response) == ("path_question", "utter_path_adjust_how")
        assert press(shown, said, "Le plus tôt terminé").modules == ["ASE-301"]

    def test_without_a_path_the_job_is_asked_for(self, talk: Conversation) -> None:
        assert say(talk, "plutôt à Liège", "adjust_path", site=("Liège", "liege")).act == "path_question"

    def test_after_something_else_a_wish_is_about_that(self, talk: Conversation) -> None:
        talk.ask("action_module_duration", module="ASE-101")
        said = say(talk, "je préfère GMP-102", "adjust_path", module=("GMP-102", "GMP-102"))
        assert (said.act, said.modules) == ("module_duration", ["GMP-102"])

    def test_another_job_is_another_path(self, shown: Conversation) -> None:
        said = say(shown, "et analyste ?", "adjust_path", job=("analyste", "analyst"))
        assert (said.act, said.jobs) == ("path_proposal", ["analyst"])

    def test_a_question_about_something_else_is_none_about_the_path(self, shown: Conversation) -> None:
        text = "c'est où Liège ?"
        said = shown.run("action_site_detail", text, "ask_site", found(text, site=("Liège", "liege")))
        assert said.act == "site_detail"
        for text, liege in (
            ("c'est où Liège ?", "Liège"),
            ("waar is Liège", "Liège"),
            ("where is Liège?", "Liège"),
        ):
            taken = found(text, site=(liege, "liege"))
            assert shown.run("action_module_place", text, "ask_place", taken).act != "path_adjusted"
            shown.ask(PATH, "…", job="technician")
        text = "combien de temps dure GMP-102 ?"
        module = found(text, module=("GMP-102", "GMP-102"))
        assert shown.run("action_module_duration", text, "ask_duration", module).act == "module_duration"


class TestWhy:
    def test_why_a_module(self, shown: Conversation) -> None:
        said = say(shown, "pourquoi ASE-101 ?", "ask_why", module=("ASE-101", "ASE-101"))
        text = said.text("en")
        assert (said.act, said.response) == ("path_explanation", "utter_path_explanation")
        assert "Needed first for ASE-201" in text
        assert "Without it, you would follow All in one (ASE-301) instead (36 h more)" in text
        assert said.modules == ["ASE-101", "ASE-301"]
        without = press(shown, said, "Un parcours sans « Habillage »")
        assert (without.act, without.modules) == ("path_adjusted", ["ASE-301"])

    @pytest.mark.parametrize("intent", ["nlu_fallback", "ask_module", "follow_up", "check_entry"])
    @pytest.mark.parametrize("why", ["pourquoi", "waarom", "why", "warum"])
    def test_whatever_the_question_was_taken_for(self, shown: Conversation, intent: str, why: str) -> None:
        said = say(shown, f"{why} ASE-101 ?", intent, module=("ASE-101", "ASE-101"))
        assert said.act == "path_explanation"

    def test_why_the_second(self, shown: Conversation) -> None:
        said = say(shown, "pourquoi le deuxième ?", "ask_why")
        assert "ASE-101" in said.modules

    @pytest.mark.parametrize(
        "text", ["pourquoi dans cet ordre ?", "why in this order?", "pourquoi ce module ?"]
    )
    def test_without_a_module_the_order_and_the_first(self, shown: Conversation, text: str) -> None:
        said = say(shown, text, "ask_why")
        assert (said.act, said.response, said.modules) == (
            "path_explanation",
            "utter_path_order",
            ["GMP-102"],
        )
        assert "First GMP online (GMP-102): gives: Apply GMP rules" in said.text("en")
        more = press(shown, said, "Pourquoi « Habillage » ?")
        assert more.modules[0] == "ASE-101"
        assert press(shown, more, "Revoir le parcours").modules == SHORTEST

    @pytest.mark.parametrize(
        ("code", "reason"),
        [
            ("ASE-301", "What it gives (Apply GMP rules and 2 others) is already given by"),
            ("GMP-101", "is already given by GMP online (GMP-102)"),
        ],
    )
    def test_why_not_a_module(self, shown: Conversation, code: str, reason: str) -> None:
        said = say(shown, f"pourquoi pas {code} ?", "ask_why", module=(code, code))
        assert (said.act, said.response) == ("path_explanation", "utter_path_absence")
        assert reason in said.text("en")

    def test_why_not_one_that_was_left_out(self, shown: Conversation) -> None:
        say(shown, "sans GMP-102", module=("GMP-102", "GMP-102"))
        said = say(shown, "pourquoi pas GMP-102 ?", "ask_why", module=("GMP-102", "GMP-102"))
        assert "You left it out." in said.text("en")
        assert said.modules == ["GMP-102"]
        assert press(shown, said, "Un parcours avec « BPF en ligne »").modules == SHORTEST

    def test_why_not_in_the_evening_is_a_wish(self, shown: Conversation) -> None:
        said = say(shown, "pourquoi pas le soir ?", "ask_why", rhythm=("soir", "evenings"))
        assert said.act == "path_adjusted"

    def test_why_at_a_site_is_no_wish(self, shown: Conversation) -> None:
        said = say(shown, "pourquoi à Seneffe ?", "ask_why", site=("Seneffe", "seneffe"))
        assert said.act == "path_explanation"

    def test_after_a_fact_about_a_module_of_the_path(self, shown: Conversation) -> None:
        shown.ask("action_module_duration", module="ASE-101")
        said = say(shown, "pourquoi ce module ?", "ask_why")
        assert (said.act, said.modules[0]) == ("path_explanation", "ASE-101")

    def test_after_an_entry_check_the_conditions_again(self, talk: Conversation) -> None:
        talk.ask("action_entry_check", module="ASE-201")
        said = say(talk, "pourquoi ?", "ask_why")
        assert (said.act, said.modules) == ("entry_check", ["ASE-201"])

    def test_after_a_list_what_was_asked(self, talk: Conversation) -> None:
        talk.ask("action_module_list", domain="gmp")
        said = say(talk, "pourquoi ceux-là ?", "ask_why")
        assert said.act == "module_list"
        assert "GMP rules" in said.text("en")
        assert said.modules == ["GMP-101", "GMP-102"]

    def test_without_anything_to_explain_it_says_what_it_can(self, talk: Conversation) -> None:
        said = say(talk, "pourquoi ?", "ask_why")
        assert said.act == "path_question"
        assert press(talk, said, "Technicien").act == "path_proposal"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_whole_in_each_language(talk: Conversation, language: str) -> None:
    steps: list[Any] = [
        talk.ask(PATH, "…", job="technician"),
        say(talk, "uniquement le soir", rhythm=("soir", "evenings")),
        say(talk, "plus vite", "adjust_path"),
        say(talk, "pourquoi ?", "ask_why"),
    ]
    for said in steps:
        assert "{" not in said.text(language)
        assert "\n\n" not in said.text(language)
