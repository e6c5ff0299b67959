"""Messages that point at the list shown last, in the four languages."""

from __future__ import annotations

import pytest

from actions.durations import most_hours
from tests.actions.asking import Conversation

LIST = "action_module_list"


@pytest.mark.parametrize("text", ["le deuxième", "de tweede", "the second one", "der zweite", "la 2e ?"])
@pytest.mark.parametrize("action", ["action_clarify", "action_out_of_scope", "action_repeat"])
def test_an_ordinal_is_the_module_of_the_list(talk: Conversation, action: str, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask(action, text)
    assert (said.act, said.modules) == ("module_detail", ["GMP-102"])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("le dernier", "GMP-102"),
        ("la dernière en fait", "GMP-102"),
        ("de laatste", "GMP-102"),
        ("the last one please", "GMP-102"),
        ("der letzte", "GMP-102"),
        ("le numéro deux", "GMP-102"),
        ("nummer twee", "GMP-102"),
        ("number two", "GMP-102"),
        ("Nummer zwei", "GMP-102"),
        ("n° 2", "GMP-102"),
        ("number one", "GMP-101"),
        ("le tout premier en fait", "GMP-101"),
        ("celle du bas, the bottom one", "GMP-102"),
        ("die onderaan", "GMP-102"),
        ("the very first then", "GMP-101"),
    ],
)
@pytest.mark.parametrize("action", ["action_clarify", "action_out_of_scope", "action_module_list"])
def test_by_its_number_or_as_the_last(talk: Conversation, action: str, text: str, code: str) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask(action, text)
    assert (said.act, said.modules) == ("module_detail", [code])


@pytest.mark.parametrize("text", ["numéro 0", "numéro 3", "number three", "n° 99", "last week", "one"])
def test_a_number_that_the_list_does_not_have_points_at_nothing(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    assert talk.ask("action_out_of_scope", text).act == "out_of_scope"


def test_the_last_keeps_the_question(talk: Conversation) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask("action_module_duration", "et combien d'heures pour la dernière ?")
    assert (said.act, said.modules) == ("module_duration", ["GMP-102"])


@pytest.mark.parametrize("text", ["le dernier", "the last one"])
def test_without_a_list_there_is_no_last(talk: Conversation, text: str) -> None:
    assert talk.ask("action_out_of_scope", text).act == "out_of_scope"


@pytest.mark.parametrize(
    "text",
    [
        "retour à la liste",
        "revoir la liste svp",
        "terug naar de lijst",
        "back to the list",
        "zurück zur Liste",
        "show the results again",
    ],
)
@pytest.mark.parametrize("action", ["action_out_of_scope", "action_module_detail", LIST, "action_repeat"])
def test_back_to_the_list_after_one_of_it(talk: Conversation, action: str, text: str) -> None:
    listed = talk.ask(LIST, domain="gmp", audience="worker")
    talk.ask("action_module_dates", module="GMP-102")
    said = talk.ask(action, text)
    assert (said.act, said.modules) == ("module_list", listed.modules)
    assert said.text() == listed.text()


def test_back_to_the_list_is_back_to_its_beginning(talk: Conversation) -> None:
    listed = talk.ask(LIST, "zzz", audience="worker")
    talk.ask("action_out_of_scope", "show more")
    assert talk.ask("action_out_of_scope", "back to the list").modules == listed.modules


def test_without_a_list_there_is_no_way_back(talk: Conversation) -> None:
    talk.ask("action_module_dates", module="GMP-102")
    assert talk.ask("action_out_of_scope", "back to the list").act == "out_of_scope"


@pytest.mark.parametrize("text", ["encore d'autres ?", "nog andere?", "noch andere?"])
def test_still_others_are_the_rest_of_the_list(talk: Conversation, text: str) -> None:
    first = talk.ask(LIST, "zzz", audience="worker")
    rest = talk.ask("action_out_of_scope", text)
    assert len(rest.modules) == 3
    assert not set(first.modules) & set(rest.modules)


def test_what_a_list_surely_means_is_kept_in_mind(talk: Conversation) -> None:
    listed = talk.ask(LIST, "des formations en extincteurs ou sécurité", domain="safety")
    assert listed.modules == ["HSE-102", "HSE-101"]
    said = talk.ask("action_module_dates", "et les dates ?")
    assert (said.act, said.modules) == ("module_dates", ["HSE-102"])


def test_a_list_that_no_module_leads_leaves_none_in_mind(talk: Conversation) -> None:
    talk.ask(LIST, "zzz", domain="safety")
    assert talk.ask("action_module_dates", "et les dates ?").act == "clarification"


def test_an_ordinal_in_a_question_keeps_the_question(talk: Conversation) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask("action_module_duration", "combien de temps dure le deuxième ?")
    assert (said.act, said.modules) == ("module_duration", ["GMP-102"])


@pytest.mark.parametrize("text", ["first aid", "eerste hulp", "le neuvième", "mon premier emploi était ici"])
def test_other_firsts_point_at_nothing(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    assert talk.ask("action_out_of_scope", text).act == "out_of_scope"


@pytest.mark.parametrize(
    "text",
    [
        "la deuxième m'intéresse bien",
        "doe mij de tweede maar, daar wil ik meer over weten",
        "number two sounds good, what does one do there",
        "die zweite klingt gut",
        "le n° 2 me tente",
    ],
)
def test_an_ordinal_in_the_middle_is_the_module_of_the_list(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask("action_module_detail", text)
    assert (said.act, said.modules) == ("module_detail", ["GMP-102"])


@pytest.mark.parametrize("text", ["c'est la première fois", "the first aid course", "am zweiten Tag"])
def test_the_first_of_something_else_points_at_nothing(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    assert talk.ask("action_out_of_scope", text).act == "out_of_scope"


@pytest.mark.parametrize(
    ("text", "intent", "action"),
    [
        ("non pardon, GMP-102", "ask_module", "action_module_detail"),
        ("nee nee, ik bedoel GMP-102", "nlu_fallback", "action_clarify"),
        ("Sorry, I meant GMP-102", "ask_module", "action_module_detail"),
        ("nein, ich meinte GMP-102", "compare_modules", "action_module_comparison"),
    ],
)
def test_who_corrects_the_module_keeps_the_question(
    talk: Conversation, text: str, intent: str, action: str
) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    said = talk.ask(action, text, intent, module="GMP-102")
    assert (said.act, said.modules) == ("module_duration", ["GMP-102"])


def test_a_module_named_without_a_correction_is_described(talk: Conversation) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    assert talk.ask("action_module_detail", "parlez-moi de GMP-102", module="GMP-102").act == "module_detail"


@pytest.mark.parametrize("action", ["action_site_modules", "action_site_detail", "action_site_list"])
@pytest.mark.parametrize("text", ["c à seneffe ?", "kan dat ook daar?", "would Seneffe work as well?"])
def test_a_place_named_after_a_module_is_asked_for_it(talk: Conversation, action: str, text: str) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    said = talk.ask(action, text, site="seneffe")
    assert (said.act, said.modules, said.sites[0]) == ("module_place", ["ASE-101"], "seneffe")


@pytest.mark.parametrize(
    "text", ["parlez-moi du site", "c'est où ?", "welke cursussen zijn daar?", "the building there?"]
)
def test_a_place_asked_for_itself_is_not(talk: Conversation, text: str) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    assert talk.ask("action_site_detail", text, site="seneffe").act == "site_detail"


def test_the_second_of_some_dates_is_no_module(talk: Conversation) -> None:
    talk.ask(LIST, domain="aseptic")
    talk.ask("action_module_dates", module="ASE-101")
    assert talk.ask("action_out_of_scope", "la deuxième").act == "out_of_scope"


@pytest.mark.parametrize("text", ["voir la suite", "toon meer", "Show more", "mehr anzeigen"])
@pytest.mark.parametrize("action", ["action_repeat", "action_module_detail", LIST])
def test_the_list_goes_on(talk: Conversation, action: str, text: str) -> None:
    first = talk.ask(LIST, "zzz", audience="worker")
    rest = talk.ask(action, text)
    assert (rest.act, len(rest.modules)) == ("module_list", 3)
    assert not set(first.modules) & set(rest.modules)


def test_without_a_list_nothing_goes_on(talk: Conversation) -> None:
    assert talk.ask("action_out_of_scope", "show more").act == "out_of_scope"


@pytest.mark.parametrize("text", ["la plus courte ?", "de kortste", "which is longer?", "kürzer?"])
@pytest.mark.parametrize("action", [LIST, "action_out_of_scope", "action_module_comparison"])
def test_which_is_shorter_compares_what_was_shown(talk: Conversation, action: str, text: str) -> None:
    talk.ask(LIST, "zzz", audience="worker")
    said = talk.ask(action, text)
    assert (said.act, said.modules) == ("module_comparison", ["ASE-101", "ASE-201", "GMP-101", "GMP-102"])


def test_comparing_without_names_compares_what_was_shown(talk: Conversation) -> None:
    talk.ask(LIST, domain="gmp")
    assert talk.ask("action_module_comparison", "compare zzz").modules == ["GMP-101", "GMP-102"]


def test_which_is_shorter_that_names_something_is_left_alone(talk: Conversation) -> None:
    talk.ask(LIST, "zzz", audience="worker")
    assert talk.ask(LIST, "le plus court", domain="laboratory").act == "module_list"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("des formations de moins de 8 heures", 7),
        ("minder dan 8 uur", 7),
        ("under 8h", 7),
        ("höchstens 8 Stunden", 8),
        ("jusqu'à 16 h", 16),
        ("8 heures", None),
        ("moins de 2 jours", 15),
    ],
)
def test_the_most_hours(text: str, hours: int | None) -> None:
    assert most_hours(text) == hours


@pytest.mark.parametrize("action", ["action_clarify", "action_module_dates", LIST, "action_greet"])
@pytest.mark.parametrize("text", ["ASE-999", "c'est quand ase 999 ?", "XYZ-101"])
def test_a_code_that_does_not_exist_is_said(talk: Conversation, action: str, text: str) -> None:
    said = talk.ask(action, text)
    assert said.act == "clarification"
    assert "n’est pas dans le catalogue d’exemple" in said.text()
    assert len(said.modules) == 5
    assert said.modules[0] == ("XYZ-101" if text == "XYZ-101" else "ASE-101").replace("XYZ", "ASE")


@pytest.mark.parametrize("text", ["les 130 modules", "ASE-101", "met 100 euro"])
def test_what_is_no_unknown_code(talk: Conversation, text: str) -> None:
    assert talk.ask("action_greet", text).act == "greeting"


@pytest.mark.parametrize("action", ["greet", "thank", "say_goodbye", "out_of_scope"])
def test_a_module_named_beside_a_courtesy_is_answered_about(talk: Conversation, action: str) -> None:
    assert talk.ask(f"action_{action}", "…", module="HSE-101").act == "module_detail"
    assert talk.ask(f"action_{action}", "…").act != "module_detail"


@pytest.mark.parametrize(
    "text",
    [
        "when does the first one start?",
        "plutôt le tout premier en fait, il est quand finalement ?",
        "la première formation de la liste, elle commence quand ?",
        "wanneer begint de eerste van de lijst?",
        "und der erste Kurs, wann beginnt er?",
    ],
)
def test_the_first_within_a_question_is_that_of_the_list(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    said = talk.ask("action_module_dates", text)
    assert (said.act, said.modules) == ("module_dates", ["GMP-101"])


def test_the_list_stays_in_view_over_a_question_that_was_not_understood(talk: Conversation) -> None:
    talk.ask(LIST, domain="gmp")
    assert talk.ask("action_clarify", "zzz").modules == []
    assert talk.ask("action_module_duration", "et le deuxième ?").modules == ["GMP-102"]


def test_an_ordinal_after_a_list_of_domains_is_one_of_them(talk: Conversation) -> None:
    domains = [{"intent": "ask_modules", "entities": {"domain": each}} for each in ("aseptic", "gmp")]
    talk.events.append({"event": "bot", "metadata": {"utter_action": "x", "choices": domains}})
    said = talk.ask("action_module_detail", "la deuxième de la liste m'intéresse bien")
    assert (said.act, said.modules) == ("module_list", ["GMP-101", "GMP-102"])


@pytest.mark.parametrize(
    "text", ["nothing longer than one day", "pas plus de 8 heures", "niets langer dan een dag"]
)
def test_a_length_after_a_list_narrows_it(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="aseptic")
    said = talk.ask("action_module_duration", text)
    assert said.act == "module_list"
    modules = talk.knowledge.catalogue().modules
    assert said.modules
    assert all(modules[code].hours <= 8 for code in said.modules)


@pytest.mark.parametrize(
    "text",
    [
        "des formations courtes",
        "une formation pas trop longue",
        "korte opleidingen",
        "iets korts, een korte cursus",
        "short courses",
        "something not too long",
        "kurze Kurse",
    ],
)
def test_short_is_two_days_at_most(text: str) -> None:
    assert most_hours(text) == 16


@pytest.mark.parametrize(
    "text", ["une question courte", "kurz gefragt", "in short", "the shorter course", "court"]
)
def test_what_is_short_must_be_a_course(text: str) -> None:
    assert most_hours(text) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("liever niks dat langer dan drie dagen duurt", 24),
        ("rien qui dure plus de 2 jours", 16),
        ("nothing that takes longer than 8 hours", 8),
        ("nichts, was länger als zwei Tage dauert", 16),
    ],
)
def test_nothing_longer_than(text: str, hours: int) -> None:
    assert most_hours(text) == hours


@pytest.mark.parametrize("text", ["et le numéro 1 ?", "en nummer 1?", "and number 1?", "und Nummer 1?"])
def test_and_another_of_the_list_is_asked_the_last_question(talk: Conversation, text: str) -> None:
    talk.ask(LIST, domain="gmp")
    talk.ask("action_module_dates", "le deuxième c'est quand ?")
    said = talk.ask("action_follow_up", text)
    assert (said.act, said.modules) == ("module_dates", ["GMP-101"])


@pytest.mark.parametrize(
    "text",
    [
        "le soir pour celui-là ?",
        "'s avonds voor die cursus?",
        "any evenings for that one?",
        "abends für diesen Kurs?",
    ],
)
def test_who_points_at_the_module_wants_no_list(talk: Conversation, text: str) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    ranking = {"ask_modules": 0.4, "ask_schedule": 0.2}
    said, *_ = talk.hear(LIST, text, confidence=0.4, ranking=ranking)
    assert (said.act, said.modules) == ("module_schedule", ["ASE-101"])


def test_parking_at_a_site_is_no_place_of_the_module(talk: Conversation) -> None:
    talk.ask("action_module_duration", module="ASE-101")
    assert talk.ask("action_site_access", "is there parking in Liège", site="liege").act == "site_access"
