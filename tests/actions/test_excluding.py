"""What a message rules out: left out of lists and dates, and no sign of what it is about."""

from __future__ import annotations

from typing import Any

import pytest

from actions.excluding import split_excluded
from tests.actions.asking import Conversation, found

LIST = "action_module_list"
DATES = "action_module_dates"
EVENING = "2027-01-04"
LIEGE = "2026-11-02"


def ruled_out(text: str, **named: tuple[str, str]) -> dict[str, tuple[str, ...]]:
    return split_excluded(text, found(text, **named))[1]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("pas le soir", "soir"),
        ("je ne peux pas pendant la soirée", "soirée"),
        ("n'importe quand sauf en soirée", "soirée"),
        ("niet 's avonds", "avonds"),
        ("geen avondlessen", "avondlessen"),
        ("not in the evening please", "evening"),
        ("any time except evenings", "evenings"),
        ("no evening classes", "evening"),
        ("nicht abends", "abends"),
        ("bitte keine Abendkurse", "Abendkurse"),
    ],
)
def test_not_in_the_evening(talk: Conversation, text: str, word: str) -> None:
    said = talk.run(DATES, text, None, [*found(text, rhythm=(word, "evenings")), *MODULE])
    assert [card["start"] for card in said.cards] == ["2026-10-05", LIEGE]
    assert "except: in the evening" in said.text("en")


MODULE = [{"entity": "module", "value": "ASE-101"}]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("sauf à Seneffe", "Seneffe"),
        ("behalve in Seneffe", "Seneffe"),
        ("except in Seneffe", "Seneffe"),
        ("außer in Seneffe", "Seneffe"),
        ("maar niet in Seneffe", "Seneffe"),
    ],
)
def test_not_at_a_place(talk: Conversation, text: str, word: str) -> None:
    said = talk.run(DATES, text, None, [*found(text, site=(word, "seneffe")), *MODULE])
    assert [card["start"] for card in said.cards] == [LIEGE]
    assert "sauf : Seneffe" in said.text()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("pourquoi pas le soir", "soir"),
        ("waarom niet 's avonds?", "avonds"),
        ("why not in the evening?", "evening"),
        ("warum nicht abends?", "abends"),
        ("pas seulement le soir", "soir"),
        ("not only in the evening", "evening"),
        ("niet alleen 's avonds", "avonds"),
        ("nicht nur abends", "abends"),
        ("je ne sais pas si le soir", "soir"),
        ("pas en journée, le soir", "soir"),
        ("le soir, pas autrement", "soir"),
        ("pas de souci pour venir le soir", "soir"),
        ("no I mean in the evening", "evening"),
        ("le soir", "soir"),
    ],
)
def test_what_proposes_rules_nothing_out(talk: Conversation, text: str, word: str) -> None:
    said = talk.run(DATES, text, None, [*found(text, rhythm=(word, "evenings")), *MODULE])
    starts = [card["start"] for card in said.cards]
    assert starts == [EVENING]


@pytest.mark.parametrize(
    "text",
    [
        "pas le soir ni le samedi",
        "pas le soir ou le samedi",
        "sauf le soir et le samedi",
        "pas le soir, pas le samedi",
    ],
)
def test_two_things_are_ruled_out_together(text: str) -> None:
    both = ruled_out(text, rhythm=("soir", "evenings"), rhythm2=("samedi", "saturday"))
    assert both == {"rhythm": ("evenings", "saturday")}


def test_what_stands_against_it_is_wanted() -> None:
    text = "pas le soir mais le samedi"
    both = ruled_out(text, rhythm=("soir", "evenings"), rhythm2=("samedi", "saturday"))
    assert both == {"rhythm": ("evenings",)}


@pytest.mark.parametrize(
    "text", ["ATEX, pas GMP-101", "niet GMP-101, ATEX", "ATEX, not GMP-101", "ATEX ohne GMP-101"]
)
def test_of_two_modules_the_one_that_is_wanted(talk: Conversation, text: str) -> None:
    places = found(text, module=("ATEX", "HSE-101"), module2=("GMP-101", "GMP-101"))
    assert talk.run("action_module_duration", text, None, places).modules == ["HSE-101"]
    listed = talk.run(LIST, text, None, places)
    assert listed.modules == ["HSE-101"]


def test_the_only_module_named_is_what_the_message_is_about(talk: Conversation) -> None:
    text = "le prix n'est pas indiqué pour ATEX"
    assert talk.run("action_module_price", text, None, found(text, module=("ATEX", "HSE-101"))).modules == [
        "HSE-101"
    ]


class TestLists:
    def test_without_a_rhythm(self, talk: Conversation) -> None:
        said = self.listed(talk, "des formations pas à temps plein", rhythm=("temps plein", "full_time"))
        assert said.modules == ["ASE-101"]
        assert "except: full time" in said.text("en")

    def test_without_a_place(self, talk: Conversation) -> None:
        said = self.listed(talk, "formations sauf à Seneffe", site=("Seneffe", "seneffe"))
        assert said.modules == ["ASE-101"]
        assert "behalve: Seneffe" in said.text("nl")

    def test_without_a_domain_even_where_its_words_would_find_it(self, talk: Conversation) -> None:
        text = "à Seneffe mais pas en laboratoire"
        said = self.listed(talk, text, site=("Seneffe", "seneffe"), domain=("laboratoire", "laboratory"))
        assert said.modules == ["ASE-101", "ASE-201", "GMP-101", "HSE-101", "HSE-102"]

    def test_two_rhythms(self, talk: Conversation) -> None:
        text = "des formations mais pas à temps plein ni le soir"
        said = self.listed(talk, text, rhythm=("temps plein", "full_time"), rhythm2=("soir", "evenings"))
        assert said.response == "utter_module_list_near_domains"
        assert "except: full time and except: in the evening" in said.text("en")

    def test_what_is_left_out_stays_out_of_the_rest_of_the_list(self, talk: Conversation) -> None:
        text = "pour travailleurs, mais pas le gmp"
        first = self.listed(talk, text, audience=("travailleurs", "worker"), domain=("gmp", "gmp"))
        assert len(first.modules) == 6
        rest = talk.click(LIST, **first.choices()[-1][1])
        assert len(rest.modules) == 1
        assert not {"GMP-101", "GMP-102"} & {*first.modules, *rest.modules}

    @staticmethod
    def listed(talk: Conversation, text: str, **named: tuple[str, str]) -> Any:
        return talk.run(LIST, text, None, found(text, **named))


class TestFollowUps:
    """What only rules something out, whatever intent it was taken for."""

    @pytest.mark.parametrize("action", ["action_follow_up", "action_out_of_scope", "action_module_schedule"])
    def test_dates_are_narrowed(self, talk: Conversation, action: str) -> None:
        talk.ask(DATES, module="ASE-101")
        text = "pas le soir"
        said = talk.run(action, text, None, found(text, rhythm=("soir", "evenings")))
        assert (said.act, [card["start"] for card in said.cards]) == ("module_dates", ["2026-10-05", LIEGE])

    @pytest.mark.parametrize("action", ["action_follow_up", "action_clarify", "action_site_detail"])
    def test_a_list_is_narrowed_and_keeps_what_it_was(self, talk: Conversation, action: str) -> None:
        talk.ask(LIST, "zzz", audience="worker", rhythm="full_time")
        text = "mais pas à Seneffe"
        said = talk.run(action, text, None, found(text, site=("Seneffe", "seneffe")))
        assert (said.act, said.modules) == ("module_list", ["ASE-101"])
        assert "workers, full time and except: Seneffe" in said.text("en")

    def test_another_is_ruled_out_beside_the_first(self, talk: Conversation) -> None:
        talk.ask(LIST, "zzz", domain="aseptic")
        for text, word, rhythm in (
            ("pas le soir", "soir", "evenings"),
            ("et pas à temps plein", "temps plein", "full_time"),
        ):
            said = talk.run("action_follow_up", text, None, found(text, rhythm=(word, rhythm)))
        assert said.response == "utter_module_list_near"
        assert "except: in the evening and except: full time" in said.text("en")

    def test_what_was_wanted_is_ruled_out_and_wanted_again(self, talk: Conversation) -> None:
        talk.ask(LIST, "zzz", rhythm="evenings")
        no, yes = "finalement pas le soir", "le soir finalement"
        said = talk.run("action_follow_up", no, None, found(no, rhythm=("soir", "evenings")))
        assert said.modules == ["ASE-101", "HSE-101"]
        said = talk.run("action_follow_up", yes, None, found(yes, rhythm=("soir", "evenings")))
        assert said.modules == ["ASE-101"]
        assert "except" not in said.text("en")

    @pytest.mark.parametrize("action", ["detail", "duration", "prerequisites", "price"])
    def test_after_a_fact_without_dates_the_dates_that_are_left(
        self, talk: Conversation, action: str
    ) -> None:
        talk.ask(f"action_module_{action}", module="ASE-101")
        text = "mais pas le soir"
        said = talk.run("action_follow_up", text, None, found(text, rhythm=("soir", "evenings")))
        assert [card["start"] for card in said.cards] == ["2026-10-05", LIEGE]

    def test_with_a_topic_of_its_own_it_is_a_new_question(self, talk: Conversation) -> None:
        talk.ask(DATES, module="HSE-101")
        text = "du gowning, mais pas le soir"
        said = talk.run(LIST, text, None, found(text, rhythm=("soir", "evenings")))
        assert (said.act, said.modules[:1]) == ("module_list", ["ASE-101"])

    def test_at_the_beginning_it_is_a_question(self, talk: Conversation) -> None:
        text = "pas le soir"
        said = talk.run("action_module_schedule", text, None, found(text, rhythm=("soir", "evenings")))
        assert (said.act, said.modules) == ("module_list", ["ASE-101", "HSE-101"])

    @pytest.mark.parametrize(
        "text",
        [
            "le soir, n'y pensez même pas, le syndicat va hurler",
            "le soir ça va pas pour moi",
            "et rien qui se passe le soir",
        ],
    )
    def test_said_before_or_after_with_a_reason(self, talk: Conversation, text: str) -> None:
        talk.ask(DATES, module="ASE-101")
        said = talk.run("action_out_of_scope", text, None, found(text, rhythm=("soir", "evenings")))
        assert (said.act, [card["start"] for card in said.cards]) == ("module_dates", ["2026-10-05", LIEGE])

    @pytest.mark.parametrize(
        "text", ["sans GMP-101, je connais", "everything except GMP-101", "ohne GMP-101"]
    )
    def test_a_module_is_left_out_of_a_list(self, talk: Conversation, text: str) -> None:
        talk.ask(LIST, domain="gmp")
        said = talk.run("action_entry_check", text, None, found(text, module=("GMP-101", "GMP-101")))
        assert (said.act, said.modules) == ("module_list", ["GMP-102"])

    def test_a_language_is_left_out_of_a_list(self, talk: Conversation) -> None:
        talk.ask(LIST, domain="aseptic")
        text = "mais pas en français"
        places = found(text, requested_language=("français", "fr"))
        said = talk.run("action_module_teaching_language", text, None, places)
        also = [code for code, module in talk.knowledge.catalogue().modules.items() if module.also_taught_in]
        assert said.act == "module_list"
        assert set(said.modules) <= set(also)
        assert "except: in French" in said.text("en")

    @pytest.mark.parametrize(
        "text", ["sauf le gowning, je l'ai déjà", "zonder gowning", "ohne gowning bitte"]
    )
    def test_a_module_is_left_out_by_its_words(self, talk: Conversation, text: str) -> None:
        listed = talk.ask(LIST, domain="aseptic").modules
        said, *_ = talk.hear("action_module_detail", text, named="gowning")
        assert said.act == "module_list"
        assert "ASE-101" in listed
        assert said.modules == [code for code in listed if code != "ASE-101"]

    def test_a_list_that_is_asked_for_is_a_new_one(self, talk: Conversation) -> None:
        talk.ask(DATES, module="ASE-101")
        text = "quelles formations, mais pas à Seneffe ?"
        said = talk.run(LIST, text, None, found(text, site=("Seneffe", "seneffe")))
        assert said.act == "module_list"
