"""Messages that go on with what was talked about, whatever they were taken for."""

from __future__ import annotations

import pytest

from tests.actions.asking import Conversation, Said, found

CHECK = "action_entry_check"
CLARIFY = "action_clarify"
DATES = "action_module_dates"
OUT = "action_out_of_scope"
PREREQUISITES = "action_module_prerequisites"


def hear(talk: Conversation, action: str, text: str, confidence: float, **named: tuple[str, str]) -> Said:
    """Type ``text``; returns the first message."""
    intent = "nlu_fallback" if action == CLARIFY else None
    return talk.hear(action, text, found(text, **named), intent, confidence=confidence)[0]


class TestTheWay:
    @pytest.mark.parametrize(
        "text",
        [
            "bon seneffe alors. ya un bus jusque la ?",
            "hoe geraak ik in Seneffe met de bus",
            "can I park at Seneffe?",
            "Kommt man mit dem Zug nach Seneffe?",
        ],
    )
    def test_is_asked_of_a_place_though_a_module_is_in_mind(self, talk: Conversation, text: str) -> None:
        talk.ask("action_module_place", module="ASE-101")
        place = "seneffe" if "seneffe" in text else "Seneffe"
        said = hear(talk, "action_site_access", text, 0.9, site=(place, "seneffe"))
        assert (said.act, said.sites) == ("site_access", ["seneffe"])

    def test_without_a_word_of_travel_the_module_is_asked_about(self, talk: Conversation) -> None:
        talk.ask("action_module_place", module="ASE-101")
        said = hear(talk, "action_site_access", "et Seneffe ?", 0.5, site=("Seneffe", "seneffe"))
        assert (said.act, said.modules) == ("module_place", ["ASE-101"])


class TestThere:
    @pytest.mark.parametrize(
        "text", ["et ASE-101 là-bas aussi ?", "ASE-101 daar ook?", "ASE-101 there too?", "ASE-101 auch dort?"]
    )
    def test_a_module_at_the_place_talked_about(self, talk: Conversation, text: str) -> None:
        talk.ask("action_site_access", site="liege")
        said = hear(talk, OUT, text, 0.4, module=("ASE-101", "ASE-101"))
        assert (said.response, said.modules) == ("utter_module_place_yes", ["ASE-101"])

    def test_by_words_of_its_name(self, talk: Conversation) -> None:
        talk.ask("action_module_place", module="HSE-101", site="liege")
        said, *_ = talk.hear("action_follow_up", "en gowning daar ook?", named="gowning")
        assert (said.response, said.modules) == ("utter_module_place_yes", ["ASE-101"])

    def test_without_a_place_in_mind_nothing_is_read(self, talk: Conversation) -> None:
        said = hear(talk, OUT, "ASE-101 auch dort?", 0.4, module=("ASE-101", "ASE-101"))
        assert said.act == "module_detail"


class TestAPlaceTakenForSomethingElse:
    def test_an_unsure_one(self, talk: Conversation) -> None:
        talk.ask(PREREQUISITES, module="ASE-101")
        said = hear(talk, OUT, "Se donne-t-il également à Liège ?", 0.31, site=("Liège", "liege"))
        assert (said.act, said.modules) == ("module_place", ["ASE-101"])

    def test_beside_a_language(self, talk: Conversation) -> None:
        talk.ask(PREREQUISITES, module="ASE-101")
        text = "le français ça va aussi, il se fait à Liège ?"
        named = {"requested_language": ("français", "fr"), "site": ("Liège", "liege")}
        assert hear(talk, "action_module_teaching_language", text, 0.95, **named).act == "module_place"

    def test_in_one_breath_with_a_language_it_is_asked_for_that(self, talk: Conversation) -> None:
        talk.ask(PREREQUISITES, module="ASE-101")
        text = "ça se donne en anglais à Liège ?"
        named = {"requested_language": ("anglais", "en"), "site": ("Liège", "liege")}
        said = hear(talk, "action_module_teaching_language", text, 0.95, **named)
        assert said.act == "module_teaching_language"


class TestWhoSomebodyIs:
    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("infirmière avec un bachelier", "bachelier"),
            ("ben verpleegster met een bachelor", "bachelor"),
            ("nurse with a bachelor", "bachelor"),
            ("bin krankenschwester mit bachelor", "bachelor"),
        ],
    )
    def test_after_the_conditions_of_a_module(self, talk: Conversation, text: str, word: str) -> None:
        talk.ask(PREREQUISITES, module="ASE-201")
        said = hear(talk, OUT, text, 0.7, education=(word, "bachelor"))
        assert (said.act, said.modules) == ("entry_check", ["ASE-201"])
        assert "bachelor’s degree" in said.text("en")

    def test_what_no_condition_knows_is_checked_without_it(self, talk: Conversation) -> None:
        talk.ask(PREREQUISITES, module="ASE-201")
        text, likely = "il me dit qu'il est daltonien", {"nlu_fallback": 0.3, "ask_prerequisites": 0.1}
        said, *_ = talk.hear(CLARIFY, text, intent="nlu_fallback", confidence=0.3, ranking=likely)
        assert (said.act, said.modules) == ("entry_check", ["ASE-201"])

    def test_unless_nothing_in_it_is_near_a_condition(self, talk: Conversation) -> None:
        talk.ask(PREREQUISITES, module="ASE-201")
        assert hear(talk, CLARIFY, "il aime les chats", 0.3).act == "clarification"

    def test_elsewhere_it_is_not_read(self, talk: Conversation) -> None:
        talk.ask(DATES, module="ASE-201")
        assert hear(talk, OUT, "nurse with a bachelor", 0.7).act == "out_of_scope"

    def test_a_course_that_was_not_followed_is_not_the_one_asked_about(self, talk: Conversation) -> None:
        talk.ask(PREREQUISITES, module="ASE-201")
        text = "j'ai pas fait votre cours de gowning, ça ira quand même ?"
        said, *_ = talk.hear(CHECK, text, named="gowning")
        assert (said.act, said.modules) == ("entry_check", ["ASE-201"])

    def test_towards_a_job(self, talk: Conversation) -> None:
        text = "How do I become an aseptic operator? Unemployed."
        named = {"job": ("aseptic operator", "operator"), "audience": ("Unemployed", "jobseeker")}
        assert hear(talk, "action_tell_profile", text, 0.43, **named).act == "path_proposal"


class TestLanguages:
    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("et c'est en anglais aussi ?", "anglais"),
            ("en is het in het Engels ook?", "Engels"),
            ("and is it in English as well", "English"),
            ("und ist es auch auf Englisch?", "Englisch"),
        ],
    )
    def test_whether_it_is_taught_in_one(self, talk: Conversation, text: str, word: str) -> None:
        talk.ask(DATES, module="ASE-101")
        said = hear(talk, "action_follow_up", text, 0.5, requested_language=(word, "en"))
        assert said.act == "module_teaching_language"

    def test_a_bare_one_narrows_the_dates(self, talk: Conversation) -> None:
        talk.ask(DATES, module="ASE-101")
        said = hear(talk, "action_follow_up", "et en anglais ?", 0.9, requested_language=("anglais", "en"))
        assert (said.act, said.sites) == ("module_dates", ["liege"])

    @pytest.mark.parametrize(
        ("action", "text", "word"),
        [
            ("action_follow_up", "pas en français hein", "français"),
            ("action_change_language", "niet in het Frans alstublieft", "Frans"),
            ("action_module_teaching_language", "not in French though", "French"),
            ("action_change_language", "Nicht auf Französisch, bitte", "Französisch"),
        ],
    )
    def test_one_that_is_not_wanted(self, talk: Conversation, action: str, text: str, word: str) -> None:
        talk.slots["language"] = "nl"
        talk.ask(DATES, module="ASE-101")
        said = hear(talk, action, text, 0.9, requested_language=(word, "fr"))
        assert (said.act, said.modules, said.sites) == ("module_dates", ["ASE-101"], ["liege"])
        assert "except: in French" in said.text("en")

    def test_that_of_the_talk_itself_is_another_matter(self, talk: Conversation) -> None:
        talk.slots["language"] = "fr"
        talk.ask(DATES, module="ASE-101")
        named = {"requested_language": ("français", "fr")}
        assert hear(talk, "action_change_language", "pas en français", 0.9, **named).act == "language_changed"


class TestLists:
    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("sans celles où il faut un CESS", "CESS"),
            ("zonder die waar je een CESS voor moet hebben", "CESS"),
            ("without those that need the CESS", "CESS"),
            ("ohne die, wo man ein CESS braucht", "CESS"),
        ],
    )
    def test_without_those_that_ask_for_a_diploma(self, talk: Conversation, text: str, word: str) -> None:
        assert "ASE-201" in talk.ask("action_module_list", "zzz", domain="aseptic").modules
        said = hear(talk, PREREQUISITES, text, 0.6, education=(word, "cess"))
        assert (said.act, said.modules) == ("module_list", ["ASE-101"])
        assert "except: CESS" in said.text("en")

    @pytest.mark.parametrize(
        ("text", "subject"),
        [
            ("autre chose en sécurité ?", "sécurité"),
            ("iets anders rond veiligheid?", "veiligheid"),
            ("something else on safety?", "safety"),
            ("was anderes zu Sicherheit?", "Sicherheit"),
        ],
    )
    def test_something_else_on_a_subject(self, talk: Conversation, text: str, subject: str) -> None:
        talk.ask(PREREQUISITES, module="HSE-101")
        said = hear(talk, "action_follow_up", text, 0.8, domain=(subject, "safety"))
        assert (said.act, said.modules) == ("module_list", ["HSE-102"])

    def test_what_was_followed_before_is_no_other_subject(self, talk: Conversation) -> None:
        talk.ask("action_module_detail", module="HSE-101")
        said = hear(talk, PREREQUISITES, "faut-il avoir suivi autre chose d'abord ?", 0.8)
        assert (said.act, said.modules) == ("module_prerequisites", ["HSE-101"])


class TestRefusals:
    def test_a_time_is_refused_though_somebody_is_described(self, talk: Conversation) -> None:
        talk.ask(DATES, module="ASE-101")
        text = "Nicht am Abend, ich bin Angestellter"
        named = {"rhythm": ("Abend", "evenings"), "audience": ("Angestellter", "worker")}
        said = hear(talk, "action_tell_profile", text, 0.54, **named)
        assert (said.act, said.modules) == ("module_dates", ["ASE-101"])
        assert "except: in the evening" in said.text("en")
